//! In Japanese: `壊れたノートのSSDを自作機に挿した`, `前のPCのキーを今のPCに入れた`.

use std::ops::Range;

use super::{Went, is_named_pc};

use crate::clues::answers::Answering;
use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, find_first, find_one, found, has_one, starts_with_one};

/// How a disk goes into a PC, how a copy does, and how a licence is used there.
pub(super) const PUTS: &str = "\
    挿し|挿す|挿そ|挿せ|差し|付け|つけ|載せ|乗せ|のせ|入れ|移し|移す|移植|移設|取り付け|繋い|つない|換装|組み込|突っ込|ぶち込|放り込|引っ越|装着|流用";
const COPIED: &str = "\
    復元|配信|配布|書き戻|戻し|戻す|流し込|書き込|展開|焼い|適用|リストア|装着|挿し|コピー|クローン|複製|丸ごと移|入れた|入れて|入れま";
const ENTERED: &str =
    "入れ|打っ|打ち|打つ|入力|使っ|使い回|使おう|移し|移した|流用|通る|通ら|通し|引き継|適用|登録";

/// What a disk is in another PC for that is no move, or where it stays.
pub(super) const STAYS: &str = "\
    元に戻|元のpcに戻|ケースに|ケースで|変換アダプタ|変換ケーブル|クレードル|データを|データだけ|データ用|吸い出|救出|写真|ファイル|\
    付け直|挿し直|差し直|入れ直|増設|同じpc|同じノート|同じパソコン|同じ本体|2台目のドライブ";

/// How the old PC is told apart, what became of it, and how the new one is named.
pub(super) const OLDS: &str = "\
    旧型|旧pc|旧パソコン|旧機|旧マシン|旧ノート|旧デスクトップ|古いpc|古いパソコン|古いノート|古いデスクトップ|古いほう|古い方|古いマシン|\
    前のpc|前のパソコン|前のノート|前の自作|前のデスクトップ|前のマシン|前の機|前の端末|前のやつ|前のほう|前のから|前のは|前のが|自作1号|初代|以前のpc|以前のパソコン|昔のpc|昔のパソコン|\
    1台目|一台目|1号機|元のpc|使ってたpc|使っていたpc|使ってたパソコン|使っていたパソコン|先代";
pub(super) const GONE: &str = "\
    壊れ|水没|故障|死ん|逝っ|お亡くなり|動かなく|起動しなく|リサイクル|引退|解体|分解|処分|廃棄|捨て|売っ|手放|昇天|お釈迦|ご臨終|煙を";
const BOUGHT: &str = "買い替え|買い換え|新調し|新しいpc|新しいパソコン|新しいノート|新pc|新しく組|パソコンが新しく|pcが新しく";
const NEWS: &str = "\
    こっち|こちら|今のpc|今のパソコン|今の自作|今のノート|今のマシン|今使って|新調|新しい|新しく|新pc|2号|新機|新品の|ミニpc|2台目|二台目|別の|次の|組んだ|\
    自分のpc|自分のノート|自分のパソコン|自分のミニ|買い替え|買った";

impl Answering<'_> {
    pub(super) fn went_in_japanese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        let text = self.story.text(&sentence.range);
        let words = self.story.words(sentence);
        let has = |all: &[Word]| words.iter().any(|word| all.contains(&word.word));
        self.copied_in_japanese(place, sentence)
            .or_else(|| {
                let is_disk = has(&[Word::Disk, Word::DriveOut, Word::OldDrive, Word::DiskPut]);
                let is_moved = is_disk && !has_one(text, STAYS) && !has(&[Word::Clone]);
                let (into, verb) = is_moved.then(|| self.target(sentence, PUTS))??;
                let is_from = self.has_another(place, sentence, &into);
                is_from.then_some(Went::of("other-pc", verb))
            })
            .or_else(|| self.entered_in_japanese(place, sentence))
            .or_else(|| self.in_place(place, sentence))
    }

    /// `俺のデスクトップのイメージを嫁機に復元した`.
    fn copied_in_japanese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const IMAGES: &str =
            "イメージ|バックアップ|クローン|コピー|丸ごと|まるごと|複製|ゴースト|中身";
        const RESTORED: &str = "\
            イメージを書き戻|イメージを復元|イメージから復元|バックアップして、それを復元|バックアップしてそれを復元|バックアップから復元|\
            バックアップを復元|バックアップを書き戻|バックアップを戻し|イメージを流し込";
        const DISKS: &str = "新しいssd|新しいhdd|新しいディスク|新しいストレージ|新品のssd|ssdを交換|ssdに交換|ssd換装|hddを交換";
        let text = self.story.text(&sentence.range);
        let image = find_one(text, IMAGES)?;
        let went = |verb| Went::of("clone", verb);
        if let Some((into, verb)) = self.target(sentence, COPIED) {
            let name = text.get(into.clone()).unwrap_or_default();
            let is_many = name.contains('台') || name.contains("残り");
            let is_from = is_many || self.has_another(place, sentence, &into);
            return (is_from && verb.end > image.start).then(|| went(verb));
        }
        // `旧機を丸ごとバックアップして復元した`, where a new one is told of.
        let verb = find_one(text, RESTORED)?;
        let around = self.around(place, 3, 3);
        let is_new = has_one(
            around,
            "新しい|次の機|次のpc|次のパソコン|新pc|新機|今度の|買ったばかり|買い替え",
        );
        (has_one(around, OLDS) && is_new && !has_one(around, DISKS)).then(|| went(verb))
    }

    /// `前のPCで使っていたキーをこっちに入れた`.
    fn entered_in_japanese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const KEYS: &str = "キーを|キーも|キーは|キーが|キー、|キーで|キー打|ライセンスを|ライセンスキー|番号を|パッケージ版を|dsp版を|コードを";
        let text = self.story.text(&sentence.range);
        let key = find_one(text, KEYS)?;
        let behind = text.get(key.end..)?;
        let clause = behind.split(['。', '\n']).next()?;
        let entered = find_one(clause, ENTERED)?;
        let verb = key.end + entered.start..key.end + entered.end;
        let around = self.around(place, 2, 1);
        let is_gone = |text: &str| {
            found(text, GONE).any(|(at, _)| names_old(text.get(..at).unwrap_or_default()))
        };
        let is_old = has_one(around, OLDS) || is_gone(around);
        let is_new = has_one(text, NEWS) || has_one(self.around(place, 1, 0), BOUGHT);
        // Another PC, and no other key: `新しいキーを入れた`.
        let is_other_key = has_one(
            text,
            "新しいキー|別のキー|新しく買ったキー|買い直し|付属|同梱|プリインストール",
        );
        // `今のPCのキーを入れた`.
        let near = text.get(text.floor_char_boundary(key.start.saturating_sub(24))..key.start);
        let near = near
            .and_then(|near| near.strip_suffix('の'))
            .unwrap_or_default();
        let is_its = has_one(near, NEWS) && !has_one(near, OLDS);
        let is_disk = has_one(clause, "ssd|hdd");
        (is_old && is_new && !is_its && !is_other_key && !is_disk)
            .then_some(Went::of("other-pc", verb))
    }

    /// The PC into which something goes, and the verb behind it.
    fn target(&self, sentence: &Sentence, verbs: &str) -> Option<(Range<usize>, Range<usize>)> {
        /// How a PC without a name of its own is called, with its particle.
        const OTHERS: &str = "\
            機に|機へ|台目に|台目へ|ほうに|方に|台に|台へ|残りに|残りへ|次の機械に|次の相棒に|次の相棒へ";
        /// What may stand between the name and its particle.
        const TAILS: [&str; 12] = [
            "のデスクトップ",
            "デスクトップ",
            "のノート",
            "ノート",
            "のほう",
            "の方",
            "の本体",
            "機",
            "側",
            "のpc",
            "本体",
            "の機",
        ];
        let text = self.story.text(&sentence.range);
        let start = sentence.range.start;
        let named = self
            .story
            .words(sentence)
            .iter()
            .filter(|word| is_pc(self.story, word))
            .filter_map(|word| {
                let name = self.story.between(word.start, word.end);
                let from = word.start - start;
                let end = word.end - start;
                if name.ends_with(['に', 'へ']) {
                    return Some((from..end, end));
                }
                let mut rest = text.get(end..)?;
                for tail in TAILS {
                    rest = rest.strip_prefix(tail).unwrap_or(rest);
                }
                let end = text.len() - rest.len();
                rest.starts_with(['に', 'へ'])
                    .then(|| (from..end, end + 'に'.len_utf8()))
            });
        let others = found(text, OTHERS).filter_map(|(at, name)| {
            let from = text.floor_char_boundary(at.saturating_sub(9));
            let end = at + name.len();
            let is_verb = text
                .get(..at)?
                .ends_with(['仕', '時', '動', '待', '契', '両']);
            (!is_verb).then(|| (from..end - 'に'.len_utf8(), end))
        });
        named.chain(others).find_map(|(name, end)| {
            let behind = text.get(end..)?;
            // `お下がりのPCに、SSDを入れた`.
            let behind = behind.trim_start_matches('、');
            let clause = behind.split(['、', '。', ',']).next()?;
            let clause = clause.get(..clause.floor_char_boundary(48))?;
            // `私のパソコンに。`
            let is_bare = clause.trim().is_empty() && verbs == COPIED;
            let verb = match find_first(clause, verbs) {
                Some(verb) => {
                    let end = text.len() - behind.len();
                    end + verb.start..end + verb.end
                }
                None if is_bare => name.start..name.end,
                None => return None,
            };
            Some((name, verb))
        })
    }

    /// Whether another PC than that into which it goes is named, from which it may come.
    fn has_another(&self, place: usize, sentence: &Sentence, into: &Range<usize>) -> bool {
        let text = self.story.text(&sentence.range);
        let start = sentence.range.start;
        let name = text.get(into.clone()).unwrap_or_default();
        if name.contains("元の") || name.contains("同じ") {
            return false;
        }
        let head = text.get(..into.start).unwrap_or_default();
        let before = self.around(place, 2, 0);
        let before = before.strip_suffix(text).unwrap_or_default();
        // `ノートのSSDを`, `VAIOからM.2を`, `HPで使っていたSSDを`.
        let words = self.story.words(sentence);
        let is_source = |word: &Token| {
            let behind = self.story.between(word.end, word.end + 18);
            let is_other = word.start >= start + into.end || word.end <= start + into.start;
            is_other
                && is_pc(self.story, word)
                && starts_with_one(
                    behind,
                    "\
                        の|から|で使|に入って|に付いて|についてた|を丸ごと|をまるごと|を",
                )
        };
        let is_new = has_one(
            head.get(head.floor_char_boundary(head.len().saturating_sub(30))..)
                .unwrap_or_default(),
            NEWS,
        ) || has_one(name, NEWS);
        let is_gone =
            found(before, GONE).any(|(at, _)| names_old(before.get(..at).unwrap_or_default()));
        // `SSDを抜いて次のノートに挿した`: out of this one.
        let is_out = is_new && words.iter().any(|word| word.word == Word::PullOut);
        is_out
            || words.iter().any(is_source)
            || has_one(head, OLDS)
            || is_gone
            || is_new && has_one(before, OLDS)
    }
}

pub(super) fn is_pc(story: &Story<'_>, word: &Token) -> bool {
    // `このPC`, `お下がりのPC`.
    let is_named = || {
        let name = story.between(word.start, word.end);
        ends_with_one(name, "pc|パソコン|ノート|デスクトップ|マシン|本体")
    };
    matches!(
        word.word,
        Word::Used | Word::UsedThing | Word::Own | Word::Company
    ) && is_named()
        || is_named_pc(word.word)
}

/// Whether a PC is what is told of before this: `ノートが水没`.
fn names_old(head: &str) -> bool {
    const PCS: &str = "pc|パソコン|ノート|デスクトップ|マシン|自作機|機が|機は";
    let near = head.get(head.floor_char_boundary(head.len().saturating_sub(40))..);
    has_one(near.unwrap_or_default(), PCS)
}
