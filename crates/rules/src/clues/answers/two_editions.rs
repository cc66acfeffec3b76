//! Which edition was there and which one is on the PC now, in Japanese and English, each by the
//! words around it: `Win10 Home搭載のノートに、せっかくならとProを選びました`.

use std::ops::Range;

use super::{Answer, Answering};

use crate::clues::one_of::has_one;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;

/// What tells of an edition that it was there before, in front of it and behind it.
const THERE_BEFORE: &str = "\
    購入時|買ったとき|買った時|買った当初|最初|初めは|もともと|元々|元は|もとは|出荷時|当初|付属|新品|本来|付いてきた|\
    came with|comes with|shipped with|came preinstalled with|preinstalled with|came installed with|originally|\
    sold with|bought with|bought it with|bought the pc with|bought the laptop with|bought this pc with|bought this laptop with|\
    used to have|always had|has always been|had always been|was always|before the wipe|before the reset|before the reinstall|\
    before wiping|before reinstalling|licence for|license for|licence is for|license is for";
const THERE_BEHIND: &str = "\
    搭載|モデル|入り|プリイン|が入ってい|が入ってた|が入っていた|が付い|がつい|付き|でした|だった|のpc|のノート|のパソコン|機|\
    の有効なデジタル|のデジタルライセンス|のデジタル ライセンス|のライセンスがあり|のライセンスが見つか|→|から11|\
    preinstalled|pre-installed|from the factory|out of the box|from factory|when i bought it|when i got it|before";

/// What stands in front of an edition that was put on in English, behind the name of Windows.
const PUT_BEFORE: &str = "\
    installed|put|picked|chose|selected|clicked|went with|went for|loaded|reinstalled|reinstalled with|ended up with|\
    now it says|it now says|now says|now shows|now reads|it says|winver says|winver shows|settings says|now running|it's running|is running|\
    you're running|you are running|currently running|is now|it's now|it is now|now has|now i have|now on|\
    stick is|stick was|usb is|usb was|image is|image was|iso is|iso was|disc is|disc was|installer is|installer was";

/// What stands in front of the one that is there now in Japanese.
const NOW: &str = "今は|いまは|現在は|今では|現在";

/// What stands behind an edition that was put on.
const PUT_BEHIND: &str = "\
    を入れた|を入れまし|を入れて|を入れちゃ|を選ん|を選び|を選択し|をインストールし|をクリーンインストールし|を新規インストールし|\
    にした|にしまし|にして|にしちゃ|で入れ|でインストールし|でクリーンインストールし|でセットアップし|で進め|\
    が入って|になってい|になってま|になってしま|になっちゃ|になりました|になった|に変わって|に変わりまし|を実行してい|を実行中|\
    に入れ替え|is installed|got installed|was installed instead";

/// What stands behind an edition that was taken.
const TAKEN: &str = "since |because |as |cause |instead|and ";

/// What makes that a plan, a question or a choice that is still open.
const OPEN: &str = "\
    たい|ようと|ようか|ようかと|予定|つもり|ほうが|方が|べき|ますか|でしょうか|ですか|か迷|たらいい|たらよ|たらどう|たら大丈夫|たら認証され|てもいい|ても大丈夫|\
    ?|should|would|could|want|wanted|going to|plan|thinking|if |can i|never|n't |not ";

/// What is sold or raised in between: then the PC has both.
const RAISED_BEFORE: &str = "upgraded to|upgrade to|upgraded it to|moved up to|switched to|changed to|licence to|license to|bought";
const RAISED_BEHIND: &str =
    "にアップグレード|へアップグレード|にアップした|に上げ|へ上げ|に変更|を購入|を買|の購入";

/// What speaks of a setup, in which one is chosen.
const SETUP: &str = "\
    を入れ|入れ直|インストール|セットアップ|エディションを選|選択画面|選ぶ画面|メディア|usb|初期化|換装|交換|替え|換え";

/// What else is called so.
const THINGS: &str =
    "ボタン|画面|ページ|フォルダ| button| screen| page| office| folder| directory|work| depot";

/// As far around an edition its words stand, in bytes.
const NEAR: usize = 42;

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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    There,
    Installed,
    /// It came in between, as an upgrade.
    Raised,
    /// It is there now, and nothing is said of how it came.
    Now,
}

impl Answering<'_> {
    /// Another edition than the one that was there, where the words around the two tell which is
    /// which, and none was bought.
    pub(in crate::clues) fn two_editions(&self) -> Option<Answer> {
        let editions = self.editions();
        let (there, _) = editions.there?;
        let (name, range) = editions.installed.filter(|_| !editions.is_raised)?;
        let has_bought = self.bought().is_some_and(|bought| bought.name != "no");
        (there != name && !has_bought).then_some(Answer {
            question: Question::Edition,
            name: "other",
            range,
            is_planned: false,
        })
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
        const CHOSEN: [&str; 7] = [
            "picked", "chose", "selected", "went", "clicked", "put", "took",
        ];
        let own = self.story.text(&answer.range);
        if answer.name != "other" || !CHOSEN.iter().any(|chosen| own.starts_with(chosen)) {
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

/// The editions that a sentence names, and where.
fn editions(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    text.char_indices().filter_map(move |(at, _)| {
        let rest = text.get(at..)?;
        let name = ["home", "pro"]
            .into_iter()
            .find(|name| rest.starts_with(name))?;
        let is_word = |ch: char| ch.is_ascii_alphanumeric();
        let behind = rest.get(name.len()..)?;
        let head = text.get(..at)?;
        // `11home`, but no `iphone`.
        let is_torn = behind.starts_with(|ch: char| is_word(ch) || ch == '-')
            || head.ends_with(|ch: char| ch.is_ascii_alphabetic());
        let is_thing = THINGS.split('|').any(|thing| behind.starts_with(thing));
        (!is_torn && !is_thing).then_some((at, name))
    })
}

/// What an edition of this sentence is named as.
fn named(text: &str, at: usize, name: &str, sentence: &Sentence) -> Option<Named> {
    let stops = [',', '、', '。', ';', '(', ')', '.', '\n', '「'];
    let from = text.floor_char_boundary(at.saturating_sub(NEAR));
    let head = text.get(from..at)?.rsplit(stops).next()?;
    let head = head.rsplit(" but ").next()?;
    // What the edition before it in the clause is said to be is said.
    let head = ["home", "pro"]
        .iter()
        .filter_map(|name| Some(head.rsplit_once(name)?.1))
        .min_by_key(|own| own.len())
        .unwrap_or(head);
    let rest = text.get(at + name.len()..)?;
    let rest = rest
        .trim_start_matches(['版', ' ', '」', '"', ')'])
        .trim_start_matches("エディション")
        .trim_start_matches("のほう")
        .trim_start_matches("の方")
        .trim_start_matches(' ');
    let behind = rest.get(..rest.floor_char_boundary(NEAR))?;
    let starts = |words: &'static str| {
        let mut words = words.split('|');
        words.find(|word| behind.starts_with(word))
    };
    let own = without_release(head);
    let ends = |words: &str| words.split('|').any(|word| own.ends_with(word));
    if starts(RAISED_BEHIND).is_some() || ends(RAISED_BEFORE) {
        return Some(Named::Raised);
    }
    let is_put = if sentence.language == Language::Ja {
        let clause = behind.split(stops).next().unwrap_or_default();
        let is_put = starts(PUT_BEHIND).is_some();
        if !is_put && ends(NOW) && !has_one(clause, OPEN) {
            return Some(Named::Now);
        }
        is_put && !has_one(clause, OPEN)
    } else {
        // `asked Home or Pro, I took Home`, and no `I took home the laptop`.
        let is_taken = ends("i took")
            && (rest.is_empty()
                || rest.starts_with([',', '.', ';', ')'])
                || starts(TAKEN).is_some());
        let is_put = ends(PUT_BEFORE) || is_taken || starts(PUT_BEHIND).is_some();
        is_put && !has_one(head, OPEN) && !sentence.is_question
    };
    // `when i bought it with home`: what was there is told first.
    if has_one(head, THERE_BEFORE) {
        return Some(Named::There);
    }
    if is_put {
        return Some(Named::Installed);
    }
    starts(THERE_BEHIND).map(|_| Named::There)
}

/// A text without the release at its end.
fn without_release(head: &str) -> &str {
    head.trim_end_matches(['"', '「', ' '])
        .trim_end_matches(|ch: char| ch.is_ascii_digit())
        .trim_end_matches(' ')
        .trim_end_matches("windows")
        .trim_end_matches("win")
        .trim_end_matches(['"', '「', ' ', ':'])
        .trim_end_matches(" the")
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
