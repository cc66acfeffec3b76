//! Words of a screen that tell no state, and from which one may be concluded.

use crate::one_of::has_one;

/// Whether the text repeats what a console says of a command that it does not know, or the licence
/// terms below the version in winver.
pub(in crate::clues) fn may_be_concluded(text: &str) -> bool {
    const NOT_FOUND: &str = "\
        not recognized as|not recognised as|is not recognized|is not recognised|not recognized\"|\
        認識されていません|認識されません|認識されていない|認識されない|不是内部或外部命令|\
        不是内部命令|无法将\"|无法识别为 cmdlet";
    const TERMS: &str = "\
        microsoft software license terms|microsoft software licence terms|product is licensed under|\
        ソフトウェア ライセンス条項|ソフトウェアライセンス条項|ライセンス条項に基づいて|软件许可条款|软体授权条款|软体许可条款";
    has_one(text, NOT_FOUND) || has_one(text, TERMS)
}
