//! A virtual machine that was made anew and has a licence of its own: nothing was copied or moved.

use crate::clues::answers::Answering;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// What says that a machine was made anew.
const MADE: &str = "\
    new vm|fresh vm|new virtual machine|fresh virtual machine|new guest|fresh guest|new hyper-v|new virtualbox|new vmware|\
    新しい仮想マシン|新しいvm|新規の仮想|新規仮想|仮想マシンを新規|仮想マシンを新しく|vmを新規|vmを新しく|新しく仮想マシン|新しくvm|新規に仮想|新規にvm|\
    新建了一个虚拟机|新建虚拟机|新建一个虚拟机|新建了虚拟机|新建了个虚拟机|新虚拟机|新的虚拟机|全新的虚拟机|新建vm|新建了一台虚拟机";

/// What says that an old one went into it, or that it is one of several.
const CARRIED: &str = "\
    moved|migrat|convert|p2v|import|export|copied|copy|clone|transfer|restor|old vm|old virtual|old pc|old laptop|\
    移し|移行|変換|コピー|複製|クローン|インポート|エクスポート|引っ越|復元|古い|前のpc|\
    迁移|转成|转换|克隆|复制|导入|导出|拷|还原|旧";

impl Answering<'_> {
    /// Whether a guest was made anew and got a key that was bought for it.
    pub(in crate::clues) fn is_new_guest(&self) -> bool {
        let text = &self.story.normal.text;
        let has = |words: &str| has_one(text, words);
        let has_key = self.story.has_any(&[Word::Retail, Word::Boxed, Word::Dsp]);
        has_key && self.story.has_anywhere(Word::Vm) && has(MADE) && !has(CARRIED)
    }
}
