//! Which edition was there and which one is on the PC now, in Japanese and English, each by the
//! words around it: `Win10 Home搭載のノートに、せっかくならとProを選びました`.

use std::ops::Range;

use super::named_edition::{Named, OPEN, editions, named};
use super::{Answer, Answering};

use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// What speaks of a setup, in which one is chosen.
const SETUP: &str = "\
    を入れ|入れ直|インストール|セットアップ|エディションを選|選択画面|選ぶ画面|メディア|usb|初期化|換装|交換|替え|換え";

/// The editions of a PC: the one that was there first, and the last that was put on it.
#[derive(Default)]
struct Editions {
    there: Option<(&'static str, Range<usize>)>,
    installed: Option<(&'static str, Range<usize>)>,
    /// An upgrade to another one is spoken of, planned or done.
    is_raised: bool,
    /// The one that is on it now, however it came.
    now: Option<&'static str>,
}

impl Answering<'_> {
    /// Another edition than the one that was there or the same, where the words around the two tell
    /// which is which, and none was bought.
    pub(in crate::clues) fn two_editions(&self) -> Option<Answer> {
        let editions = self.editions();
        if let Some(range) = self.is_home_again(&editions) {
            return Some(Answer {
                question: Question::Edition,
                name: "other",
                range,
                is_planned: false,
            });
        }
        let (there, _) = editions.there?;
        let (name, range) = editions.installed.filter(|_| !editions.is_raised)?;
        let has_bought = self.bought().is_some_and(|bought| bought.name != "no");
        // Of a school's key the owner has two licences.
        let is_of_school =
            name == "education" && self.story.has_any(&[Word::WorkKey, Word::Campus]);
        if is_of_school {
            return None;
        }
        let is_same = there == name;
        (is_same || !has_bought).then_some(Answer {
            question: Question::Edition,
            name: if is_same { "same" } else { "other" },
            range,
            is_planned: false,
        })
    }

    /// `I own a Pro upgrade. After the reset it's Home`: where that is told.
    fn is_home_again(&self, editions: &Editions) -> Option<Range<usize>> {
        let bought = self.bought().filter(|bought| bought.name == "up")?;
        let reinstalled = self.of(Question::Happened).find(|hit| {
            matches!(hit.row.answer, "reinstall" | "disk")
                && hit.mood == Mood::Done
                && hit.range.start > bought.range.end
        })?;
        (editions.now == Some("home")).then(|| reinstalled.range.clone())
    }

    /// Where it is told that the PC came with Home, and whether Pro is said to be on it now; nothing
    /// of one that its owner built.
    pub(in crate::clues) fn came_with_home(
        &self,
        answers: &[Answer],
    ) -> Option<(bool, Range<usize>)> {
        let is_built = |answer: &Answer| {
            answer.question == Question::Maker && matches!(answer.name, "own" | "vm")
        };
        let editions = self.editions();
        let (_, range) = editions.there.filter(|(name, _)| *name == "home")?;
        let is_up = |answer: &Answer| answer.question == Question::Bought && answer.name == "up";
        let is_pro = editions.now == Some("pro") || answers.iter().any(is_up);
        (!answers.iter().any(is_built)).then_some((is_pro, range))
    }

    /// What the words around the editions of this PC tell of each.
    fn editions(&self) -> Editions {
        let mut told = Editions::default();
        let own = self.story.sentences.iter().enumerate();
        for (place, sentence) in own.filter(|(_, own)| own.language != Language::Zh) {
            let text = self.story.text(&sentence.range);
            for (at, name) in editions(text) {
                let start = sentence.range.start + at;
                let is_foreign = !self.all_pcs && self.story.is_of_other(sentence, start)
                    || self.story.is_in_line_of_other(start);
                let range = start..start + name.len();
                match named(text, at, name, sentence).filter(|_| !is_foreign) {
                    Some(Named::Raised) => {
                        told.is_raised = true;
                        if !sentence.is_question && !has_one(text, OPEN) {
                            told.now = Some(name);
                        }
                    }
                    Some(Named::There) => {
                        told.there.get_or_insert((name, range));
                    }
                    Some(Named::Installed) => {
                        told.now = Some(name);
                        if self.is_of_setup(place) {
                            told.installed = Some((name, range));
                        }
                    }
                    Some(Named::Now) => told.now = Some(name),
                    None => {}
                }
            }
        }
        told
    }

    /// `chose Home since that's what it had`, `picked Pro, it was Pro before`: what was chosen is told
    /// elsewhere to be what was there.
    pub(in crate::clues) fn same_after_all(&self, answer: &Answer) -> Option<Answer> {
        const CHOSEN: &str = "picked|chose|selected|went|clicked|put|took";
        let own = self.story.text(&answer.range);
        if answer.name != "other" || !starts_with_one(own, CHOSEN) {
            return None;
        }
        let (_, chosen) = editions(own).last()?;
        let is_same = self.story.sentences.iter().any(|sentence| {
            let is_told_behind =
                sentence.range.contains(&answer.range.start)
                    && self.story.words(sentence).iter().any(|word| {
                        word.word == Word::SameEdition && word.start >= answer.range.end
                    });
            let text = self.story.text(&sentence.range);
            let mut editions = editions(text);
            is_told_behind
                || editions.any(|(at, name)| {
                    let start = sentence.range.start + at;
                    name == chosen
                        && !answer.range.contains(&start)
                        && named(text, at, name, sentence) == Some(Named::There)
                        && (self.all_pcs || !self.story.is_of_other(sentence, start))
                })
        });
        is_same.then(|| Answer {
            name: "same",
            ..answer.clone()
        })
    }

    /// `upgraded to Pro in the Store, reinstalled and picked Pro`: the one that was bought is the one
    /// that was picked.
    pub(in crate::clues) fn is_picked_as_bought(&self, answer: &Answer) -> bool {
        const PICKED: &str = "picked|chose|selected|went for|went with|clicked|選|えらん|选了|选成";
        let own = self.story.text(&answer.range);
        answer.name == "other"
            && has_one(own, PICKED)
            && (own.contains("pro") || own.contains("专业"))
            && self.bought().is_some_and(|bought| bought.name == "up")
    }

    /// Whether this sentence or one of the two before it speaks of a setup; in English the verb
    /// does.
    fn is_of_setup(&self, place: usize) -> bool {
        let mut near = self.story.near(place, 2, 0).iter();
        near.any(|own| own.language == Language::En || has_one(self.story.text(&own.range), SETUP))
    }
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn told(text: &str) -> Option<&'static str> {
        clues::told(text, Question::Edition)
    }

    #[test]
    fn another_edition_than_the_one_that_was_there_is_told() {
        for text in [
            "Win10 Home搭載のガレリアです。SSD交換でクリーンインストール、せっかくならとProにしました。認証が通りません。",
            "Windows 11 Home入りのPCでしたが、クリーンインストールでProを入れました。認証されていません。",
            "HomeのPCに知人がProを入れてくれました。右下にWindowsのライセンス認証の文字が出ています。",
            "富士通のノートにSSDを入れてインストールし直しました。「Windows 11 Home の有効なデジタル ライセンスがありますが、現在 Pro を実行しています」と出て認証されません。",
            "My HP came with Windows 10 Home. A cousin made the stick, I reinstalled from it, and it now says Windows 10 Pro. Not activated.",
            "もともとProだったPCにHomeを入れてしまい、認証されていません。",
            "買った時はHome。子供が入れ直したらProになりました。認証が外れています。",
            "Had Home from factory (Asus), the technician put Pro on it. It shows activate windows.",
            "Bought the PC with Home, clean installed Pro because the stick only offered Pro. Not activated.",
            "设置提示此设备有Windows 11 家庭版的数字许可证,但正在运行Windows 11 专业版,无法激活。",
            "Not activated. The troubleshooter says we found a digital license for Windows 11 Home, but you're running Windows 11 Pro.",
        ] {
            assert_eq!(told(text), Some("other"), "{text}");
        }
    }

    #[test]
    fn an_upgrade_the_same_edition_or_a_choice_is_not() {
        for text in [
            "Windows 11 Home搭載のノートです。ストアでProを購入しました。クリーンインストールでProを入れたら認証されていません。",
            "Win10 Home搭載機をProにアップグレードして使っています。SSD交換でProを入れましたが認証されません。",
            "Windows 11 Home搭載のノートです。クリーンインストールするとき、Proを入れたほうがいいでしょうか。",
            "Windows 11 Home搭載のノートです。次にインストールするときはProにしたいです。",
            "会社のPCはProですが、自宅のノートはHome搭載で、Homeを入れ直しました。認証されません。",
            "友人のPCはHome搭載なのにProを入れていました。私のPCはWindows 11 Homeで認証されていません。",
            "My HP came with Windows 10 Home. Should I pick Pro when I reinstall?",
            "My HP came with Windows 10 Home and I upgraded to Pro in the Store. I reinstalled and picked Pro. Not activated.",
            "Windows 10 Home搭載のノートです。SSD交換でHomeを入れましたが認証されません。",
        ] {
            assert_ne!(told(text), Some("other"), "{text}");
        }
    }

    #[test]
    fn pro_on_a_pc_that_came_with_home_is_told() {
        let home = |text: &str| clues::clues(text).came_with_home.map(|is_pro| is_pro.value);
        for text in [
            "My Dell came with Windows 11 Home and I upgraded it to Pro in the Store. Windows is activated.",
            "購入時はWindows 11 Home、いまはProで認証されています。入れ直したらHomeになりますか?",
            "Windows 11 Home搭載のノートをProにアップグレードしました。認証済みです。",
        ] {
            assert_eq!(home(text), Some(true), "{text}");
        }
        for text in [
            "My Dell came with Windows 11 Home. Should I upgrade to Pro? Windows is activated.",
            "Windows 11 Home搭載のノートです。Proにアップグレードしたいです。認証済みです。",
        ] {
            assert_eq!(home(text), Some(false), "{text}");
        }
        for text in [
            "My Dell came with Windows 11 Pro. Windows is activated.",
            "I built this PC and it was sold with Windows 11 Home, now Pro is installed. Activated.",
            "妻のノートはHome搭載です。私のPCはWindows 11 Proで認証済みです。",
        ] {
            assert_eq!(home(text), None, "{text}");
        }
    }
}
