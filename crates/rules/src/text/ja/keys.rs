//! Japanese: the classes of keys.

use crate::text::sentences::sentences;
use crate::vocabulary::KeyClass;

sentences! {
    key(KeyClass) {
        Default => "共通のキー",
        KmsClient => "組織用の共通キー",
        Avma => "仮想マシン用の共通キー",
        Evaluation => "評価版のキー",
        Own => "固有のキー",
        Unknown => "キーは不明",
    }
}
