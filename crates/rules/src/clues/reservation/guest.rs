//! A virtual machine that was made anew and has a licence of its own, so that nothing was copied or
//! moved; and one that there is not, or that is well.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
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
    /// Whether a row tells of a guest where the story says that none is spoken of.
    pub(in crate::clues) fn is_no_guest(&self, hit: &Hit) -> bool {
        let is_none = || *self.no_guest.get_or_init(|| has_no_guest(self.story));
        hit.row.answer == "vm" && is_none()
    }

    /// Whether a guest was made anew and got a key that was bought for it.
    pub(in crate::clues) fn is_new_guest(&self) -> bool {
        let text = &self.story.normal.text;
        let has = |words: &str| has_one(text, words);
        let has_key = self.story.has_any(&[Word::Retail, Word::Boxed, Word::Dsp]);
        has_key && self.story.has_anywhere(Word::Vm) && has(MADE) && !has(CARRIED)
    }
}

/// What says that there is no guest, or that nothing is the matter with it.
const NONE: &str = "\
    no vm involved|no vm in|no vm on|no vm here|no vms|no vm,|no vm.|no vm;|no virtual machine|not a vm|isn't a vm|is not a vm|\
    not in a vm|not a virtual|isn't a virtual|nothing virtual|don't use vm|don't use virtual|don't use any v|don't use hyper|don't run vm|\
    never used a vm|never had a vm|never made a vm|never created a vm|haven't made a vm|haven't created a vm|haven't made any vm|vms on this host are fine|vms are fine|vms are ok|guests are fine|vm itself is fine|\
    仮想マシンではな|仮想マシンじゃな|仮想マシンではあり|仮想環境ではな|仮想環境ではあり|仮想環境じゃな|仮想ではな|仮想ではあり|仮想じゃな|\
    vmではな|vmではあり|vmじゃな|仮想マシンは使っていな|仮想マシンは使っていませ|仮想マシンは使ってな|仮想マシンは使ってませ|仮想マシンは使わ|\
    仮想環境は使っていな|仮想環境は使っていませ|vmは使っていな|vmは使っていませ|vmは使ってな|vmは使ってませ|vmは使わ|\
    仮想マシンは作っていな|仮想マシンは作っていませ|仮想マシンは作ってな|仮想マシンは作ってませ|仮想マシンはまだ|\
    仮想マシンは一つも|仮想マシンは1つも|仮想マシンは一台も|仮想マシンは1台も|\
    仮想マシンの中は問題|仮想マシンは問題|仮想マシンのほうは問題|仮想マシンの方は問題|vmの中は問題|vmは問題|ゲストは問題|ゲスト側は問題|\
    ホスト側の話|ホストの話|実機の話|\
    不是虚拟机|并非虚拟机|没建虚拟机|没建过虚拟机|一台虚拟机都没|虚拟机一台都没|虚拟机还没建|没用虚拟机|没有虚拟机|没装虚拟机|没开虚拟机|没跑虚拟机|不用虚拟机|虚拟机里的没问题|虚拟机里没问题|虚拟机没问题|\
    虚拟机里都正常|虚拟机都正常|虚拟机正常|虚拟机是好的|虚拟机没关系|虚拟机无关|是宿主机|的是实体机|的是物理机";

/// How the machine is named in which guests run, or in which there is none.
const HOST: &str = "\
    the host itself|host's own|on the host|ホストの|ホスト側|実機のほう|実機の方|宿主机|物理机|实体机";

/// Whether a story says that no virtual machine is spoken of, but none or only their host.
fn has_no_guest(story: &Story<'_>) -> bool {
    let is_down = |sentence: &&Sentence| {
        let mut words = story.words(sentence).iter();
        let down = [Word::StateNo, Word::Watermark, Word::ActivateWindows];
        words.any(|word| down.contains(&word.word)) && !story.has(sentence, Word::Vm)
    };
    story.has_anywhere(Word::Vm)
        && (has_one(&story.normal.text, NONE)
            || story
                .sentences
                .iter()
                .filter(is_down)
                .any(|sentence| has_one(story.text(&sentence.range), HOST)))
}
