//! A drive, or the image of one, that went from one PC to another, in Chinese: `把里面的固态拆下来插到收来的二手主机上`.

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{find_first, find_one, has_one};

/// How it goes there.
const INTO: &str = "\
    插到|装到|插进|装进|插在|装在|放到|放进|塞进|塞到|换到|挪到|接到|移到|装上|插上";

/// What says that the PC is another one than that from which the drive is.
const OTHERS: &str = "\
    二手|收来的|捡来的|淘来的|新买的|刚买的|新入手的|新到的|新组的|新配的|新攒的|另一台|另外一台|另一部|别的|新主机|新电脑|\
    新机|新笔记本|新笔电|新台式";

/// How a PC is called.
const PCS: &str = "主机|电脑|机器|台式|笔记本|笔电|本子|小机|新机|整机|准系统|nuc|迷你机";

/// What a drive is put into that is no PC, or only for a look.
const NO_PCS: &str = "硬盘盒|外接|移动硬盘|硬碟盒|usb|盒子|底座|转接|nas|拷|备份|读资料|读数据|导数据|捞资料|数据盘|资料盘";

/// What is not done.
const UNREAL: &str = "想|打算|准备|计划|能不能|能否|可不可以|如果|要是|会不会|行不行|可以吗|行吗";

impl Answering<'_> {
    /// Where it is told that a drive went out of one PC into another one.
    pub(in crate::clues) fn drive_to_another(&self) -> Option<Answer> {
        /// No PC is named farther behind its verb, in bytes.
        const NEAR: usize = 60;
        self.story
            .sentences
            .iter()
            .filter(|own| own.language == Language::Zh && !own.is_question)
            .find_map(|sentence| {
                let words = self.story.words(sentence);
                let out = words.iter().find(|word| {
                    word.word == Word::PullOut
                        && words.iter().any(|disk| {
                            disk.word == Word::Disk && disk.start.abs_diff(word.start) < NEAR
                        })
                })?;
                let rest = self.story.between(out.end, sentence.range.end);
                let into = find_first(rest, INTO)?;
                let behind = rest.get(into.end..)?;
                let behind = behind.get(..behind.floor_char_boundary(NEAR))?;
                let place = behind.split([',', '。', ';']).next()?;
                let is_another = has_one(place, OTHERS) && has_one(place, PCS);
                let text = self.story.text(&sentence.range);
                let is_own = !self.story.is_hearsay(sentence, out.start, out.end);
                let is_real = !has_one(text, UNREAL) && !has_one(rest, NO_PCS);
                (is_another && is_own && is_real).then(|| Answer {
                    question: Question::Happened,
                    name: "other-pc",
                    range: out.start..out.end + into.end,
                    is_planned: false,
                })
            })
    }
}

impl Answering<'_> {
    /// `pulled the SSD, put it in an enclosure and plugged it into the new PC`: only to read it.
    pub(in crate::clues) fn is_only_read(&self, hit: &Hit) -> bool {
        const CASES: &str =
            "硬盘盒|硬碟盒|移动硬盘|转接线|转接器| enclosure| caddy| docking station| usb adapter";
        const READS: &str = "拷|导数据|读数据|捞";
        let text = self.story.sentence_text(hit.sentence);
        (hit.row.words.contains(&Word::PullOut) || has_one(text, READS)) && has_one(text, CASES)
    }
}

/// How the image of another PC is called, and how it comes to this one.
const OLD: &str = "旧|老|原来那|以前的|之前的|原先的|上一台";
const IMAGES: &str = "镜像|备份|ghost|系统映像|映像档|映像";
const RESTORED: &str = "恢复到|恢复上|恢复进|恢复过|还原到|还原上|还原进|还原过|灌到|灌进|灌上|写到|写进|刷到|刷进|倒到|倒进";

/// What says that the PC at hand is a new one.
const NEW: &str = "新买的|刚买的|新买了|刚买了|新入手|刚入手|新到的|新配的|新组的|新攒的|新主机|新电脑|新机|新笔记本|新笔电|买了台|买了一台|收了台|收了一台";

impl Answering<'_> {
    /// `新买的零刻,我把旧主机的镜像恢复到它上面`: where the image of an old PC went onto a new one.
    pub(in crate::clues) fn image_on_another(&self) -> Option<Answer> {
        const DISKS: &str = "硬盘|固态|ssd|硬碟|nvme|虚拟机";
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            let text = self.story.text(&sentence.range);
            let image = find_one(text, IMAGES)?;
            let head = text.get(..image.start)?.rsplit([',', ';']).next()?;
            let behind = text.get(image.end..)?.split([',', ';']).next()?;
            let restored = find_one(behind, RESTORED)?;
            let target = behind.get(restored.end..)?;
            let is_of_old = has_one(head, OLD) && has_one(head, PCS);
            let near = self.story.near(place, 1, 0);
            let is_new = near
                .iter()
                .any(|own| has_one(self.story.text(&own.range), NEW));
            let start = sentence.range.start + image.start;
            let is_own = !self.story.is_hearsay(sentence, start, start)
                && sentence.language == Language::Zh
                && !sentence.is_question;
            let is_real = !has_one(text, UNREAL) && !has_one(target, DISKS);
            (is_of_old && is_new && is_own && is_real).then(|| Answer {
                question: Question::Happened,
                name: "clone",
                range: start..sentence.range.start + image.end + restored.end,
                is_planned: false,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    #[test]
    fn a_drive_that_went_into_another_pc() {
        for text in [
            "旧笔记本坏了,把里面的固态拔出来装进刚买的台式机,Win10没激活。",
            "舊筆電的SSD拆下來插到另一台主機,Win11 顯示未啟用。",
        ] {
            assert_eq!(told(text, Question::Happened), Some("other-pc"), "{text}");
        }
    }

    #[test]
    fn one_that_went_elsewhere_or_is_to_go() {
        for text in [
            "把旧笔记本的固态拆下来放到外接硬盘盒,插到新电脑上拷照片。Win11已激活。",
            "把旧笔记本的固态拆下来放到硬盘盒里拷照片。Win11已激活。",
            "把固态拆下来清灰,又装回主机,Win10没激活。",
        ] {
            assert_ne!(told(text, Question::Happened), Some("other-pc"), "{text}");
        }
    }
}
