//! What the words around the name of an edition tell of it: there before, put on, there now.

use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{has_one, starts_with_one};

/// The editions.
const NAMES: [&str; 3] = ["home", "pro", "education"];

/// What tells of an edition that it was there before, in front of it and behind it.
const THERE_BEFORE: &str = "\
    交換前|換装前|入れ直し前|再インストール前|初期化前|前回|購入時|買ったとき|買った時|買った当初|シール|ラベル|前が|前は|以前は|以前が|元が|最初|初めは|もともと|元々|元は|もとは|出荷時|当初|付属|新品|本来|付いてきた|\
    came with|comes with|shipped with|came preinstalled with|preinstalled with|came installed with|originally|\
    sold with|bought with|bought it with|bought the pc with|bought the laptop with|bought this pc with|bought this laptop with|\
    sticker|used to have|always had|has always been|had always been|was always|before the wipe|before the reset|before the reinstall|\
    before wiping|before reinstalling|licence for|license for|licence is for|license is for";
const THERE_BEHIND: &str = "\
    のライセンスしか|しか持って|のライセンスなのに|搭載|モデル|入り|プリイン|が入ってい|が入ってた|が入っていた|が付い|がつい|付き|でした|だった|のpc|のノート|のパソコン|機|\
    の有効なデジタル|のデジタルライセンス|のデジタル ライセンス|のライセンスがあり|のライセンスが見つか|→|から11|\
    preinstalled|pre-installed|from the factory|out of the box|from factory|when i bought it|when i got it|before";

/// What stands in front of the one that was there in English.
const WAS: &str = "\
    pc was|laptop was|machine was|computer was|pc had|laptop had|machine had|computer had|desktop had|\
    previously had|previously was|before was|was on|been on|i had|we had|mine had|mine was";

/// What stands in front of an edition that was put on in English, behind the name of Windows.
const PUT_BEFORE: &str = "\
    defaulted to|turned it into|changed it to|came up as|came back as|turned out to be|turned out|gave me|gave it|left me with|put me on|landed on|sure to choose|sure to pick|sure to install|sure to select|\
    installed|put|picked|chose|selected|clicked|went with|went for|loaded|reinstalled|reinstalled with|ended up with|\
    now it says|it now says|now says|now shows|now reads|it says|winver says|winver shows|settings says|now running|it's running|is running|\
    it's on|it is on|you're running|you are running|currently running|is now|it's now|it is now|now has|now i have|now on|\
    stick is|stick was|usb is|usb was|image is|image was|iso is|iso was|disc is|disc was|installer is|installer was";

/// What stands in front of one that was put on in Japanese.
const PUT_BEFORE_IN_JAPANESE: &str = "交換後|換装後|入れ直し後|再インストール後|初期化後|入れたのは|入れたのが|入れたのも|選んだのは|選んだのが|選んだのも|入ったのは|入ったのが|入ったのも|今回も|今回は";

/// What stands in front of the one that is there now in Japanese.
const NOW: &str = "今は|いまは|現在は|今では|現在";

/// What stands behind an edition that was put on.
const PUT_BEHIND: &str = "\
    を入れた|を入れまし|を入れて|を入れちゃ|を選ん|を選び|を選択し|をインストールし|をクリーンインストールし|を新規インストールし|\
    にした|にしまし|にして|にしちゃ|で入れ|でインストールし|でクリーンインストールし|でセットアップし|で進め|\
    が入って|になってい|になってま|になってしま|になっちゃ|になりました|になった|に変わって|に変わりまし|を実行してい|を実行中|\
    で認証されて|入れちゃ|入れてしま|入れた|入れまし|に入れ替え|is installed|got installed|was installed instead";

/// What stands behind an edition that was taken.
const TAKEN: &str = "since |because |as |cause |instead|and ";

/// What makes that a plan, a question or a choice that is still open.
pub(super) const OPEN: &str = "\
    たい|ようと|ようか|ようかと|予定|つもり|ほうが|方が|べき|ますか|でしょうか|ですか|か迷|たらいい|たらよ|たらどう|たら大丈夫|たら認証され|てもいい|ても大丈夫|\
    ?|should|would|could|want|wanted|going to|plan|thinking|if |can i|never|n't |not ";

/// What is sold or raised in between: then the PC has both.
const RAISED_BEFORE: &str = "upgraded to|upgrade to|upgraded it to|moved up to|switched to|changed to|licence to|license to|bought";
const RAISED_BEHIND: &str =
    "にアップグレード|へアップグレード|にアップした|に上げ|へ上げ|に変更|を購入|を買|の購入";

/// What else is called so.
const THINGS: &str =
    "ボタン|画面|ページ|フォルダ| button| screen| page| office| folder| directory|work| depot";

/// As far around an edition its words stand, in bytes.
const NEAR: usize = 42;

/// What an edition is named as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    There,
    Installed,
    /// It came in between, as an upgrade.
    Raised,
    /// It is there now, and nothing is said of how it came.
    Now,
}

/// The editions that a sentence names, and where.
pub(super) fn editions(text: &str) -> impl Iterator<Item = (usize, &'static str)> {
    text.char_indices().filter_map(move |(at, _)| {
        let rest = text.get(at..)?;
        let name = NAMES.into_iter().find(|name| rest.starts_with(name))?;
        let is_word = |ch: char| ch.is_ascii_alphanumeric();
        let behind = rest.get(name.len()..)?;
        let head = text.get(..at)?;
        // `11home`, but no `iphone`.
        let is_torn = behind.starts_with(|ch: char| is_word(ch) || ch == '-')
            || head.ends_with(|ch: char| ch.is_ascii_alphabetic());
        let is_thing = starts_with_one(behind, THINGS);
        (!is_torn && !is_thing).then_some((at, name))
    })
}

/// What an edition of this sentence is named as.
pub(super) fn named(text: &str, at: usize, name: &str, sentence: &Sentence) -> Option<Named> {
    let stops = [',', '、', '。', ';', '(', ')', '.', '\n', '「'];
    let from = text.floor_char_boundary(at.saturating_sub(NEAR));
    let head = text.get(from..at)?.rsplit(stops).next()?;
    let head = head.rsplit(" but ").next()?;
    // What the edition before it in the clause is said to be is said.
    let head = NAMES
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
        let is_put = starts(PUT_BEHIND).is_some() || ends(PUT_BEFORE_IN_JAPANESE);
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
    // `the machine had Home before`, `was Home`.
    let is_english = sentence.language == Language::En && !sentence.is_question;
    if is_english && (own.trim() == "was" || ends(WAS)) {
        return Some(Named::There);
    }
    // `After the reset it's Home and active`.
    if is_english && ends("it's|it is|i'm on|i am on") {
        return Some(Named::Now);
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
