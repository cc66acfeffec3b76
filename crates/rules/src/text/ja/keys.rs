//! Japanese: the classes of keys.

use crate::text::sentences::sentences;
use crate::vocabulary::KeyClass;

sentences! {
    key(KeyClass) {
        Default => "既定のキー",
        KmsClient => "組織用の公開キー(GVLK)",
        Avma => "仮想マシン用の公開キー",
        Evaluation => "評価版のキー",
        Own => "固有のキー",
        Unknown => "キーは不明",
    }
}
