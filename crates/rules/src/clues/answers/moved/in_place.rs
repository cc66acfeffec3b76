//! A PC that took the place of another one, in Japanese: `FMVからMINISFORUMに乗り換え`.

use super::Went;
use super::japanese::{GONE, OLDS, PUTS, STAYS, is_pc};

use crate::clues::answers::Answering;
use crate::clues::hit::joined::is_part;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{find_first, find_one, found, has_one};

impl Answering<'_> {
    /// What took the place of another PC in this sentence.
    pub(super) fn in_place(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        let text = self.story.text(&sentence.range);
        self.replaced_in_japanese(place, sentence)
            .or_else(|| self.taken_over(place, sentence))
            .or_else(|| self.put_in_one_bought(place, sentence))
            .or_else(|| between_lettered(text, self.story.has(sentence, Word::Clone)))
    }

    /// `1台目は分解した。2台目を組んで、SSDだけ引き継いだ`.
    fn taken_over(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const BUILT: &str = "2台目を組|二台目を組|新しく組|新しく1台組|新しいのを組|新しいpcを組|組み直|もう1台組|もう一台組";
        const TAKEN: &str = "引き継い|引き継ぎ|流用し|移植し|使い回し|持ち越し|そのまま使";
        let text = self.story.text(&sentence.range);
        let built = find_one(text, BUILT)?;
        let behind = text.get(built.end..)?;
        let taken = find_one(behind, TAKEN)?;
        let has_disk = has_one(
            behind.get(..taken.start)?,
            "ssd|hdd|m.2|nvme|ストレージ|ディスク",
        );
        let around = self.around(place, 2, 0);
        (has_disk && has_one(around, OLDS) && has_one(around, GONE))
            .then(|| Went::of("other-pc", built.end + taken.start..built.end + taken.end))
    }

    /// `中古のノートを買い、今まで使ってた機のSSDを差した`: into the one that was bought.
    fn put_in_one_bought(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const BOUGHT: &str = "を買い|を買って|を買った|を購入|をもらい|をもらって|をもらった|を貰|を落札|を用意|を手に入れ|を譲";
        const FROM: &str = "使ってた|使っていた|前の|古い|壊れた|動かなくなった|旧";
        /// No longer is the name of the PC from which it comes, in bytes.
        const NEAR: usize = 36;
        let text = self.story.text(&sentence.range);
        if has_one(text, STAYS) {
            return None;
        }
        let near = self.story.near(place, 1, 0);
        let is_bought = near.iter().any(|own| {
            self.story.words(own).iter().any(|word| {
                let behind = self.story.between(word.end, word.end + 15);
                is_pc(self.story, word) && found(behind, BOUGHT).any(|(at, _)| at == 0)
            })
        });
        let disk = find_first(
            text,
            "のssdを|のhddを|のm.2を|のnvmeを|のドライブを|のディスクを|のストレージを",
        )?;
        let near = text.floor_char_boundary(disk.start.saturating_sub(NEAR));
        let head = text.get(near..disk.start)?;
        let end = disk.end;
        let verb = find_first(text.get(end..)?, PUTS)?;
        let is_near = verb.start < NEAR;
        (is_bought && is_near && has_one(head, FROM))
            .then_some(Went::of("other-pc", end + verb.start..end + verb.end))
    }

    /// `FMVからMINISFORUMに乗り換え`.
    fn replaced_in_japanese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const MOVES: &str = "乗り換え|乗りかえ|乗換|買い替え|買い換え|買いかえ|引っ越|移行|移しま|移した|移って|移りま|替え|変え";
        /// No two PCs are told apart over more, in bytes.
        const NEAR: usize = 45;
        let words = self.story.words(sentence);
        let start = sentence.range.start;
        words.iter().find_map(|old| {
            let behind = self.story.between(old.end, old.end + NEAR);
            let is_pc = matches!(old.word, Word::Brand | Word::OwnBuild | Word::Pc);
            let tails = [
                "から",
                "をやめて",
                "のノートをやめて",
                "を処分して",
                "を手放して",
                "を引退させて",
                "を卒業して",
                "のノートから",
                "のデスクトップから",
            ];
            if !is_pc || !tails.iter().any(|tail| behind.starts_with(tail)) {
                return None;
            }
            let new = words.iter().find(|new| {
                let is_pc = matches!(
                    new.word,
                    Word::Brand | Word::OwnBuild | Word::NewPc | Word::Pc
                );
                let gap = self.story.between(old.end, new.start);
                is_pc
                    && new.start > old.end
                    && new.start < old.end + NEAR
                    && !gap.contains(['、', '。'])
            })?;
            let is_other =
                self.story.between(old.start, old.end) != self.story.between(new.start, new.end);
            let rest = self.story.between(new.end, new.end + NEAR);
            let rest = rest
                .trim_start_matches("のノート")
                .trim_start_matches("のデスクトップ");
            let into = rest.strip_prefix(['に', 'へ'])?;
            let clause = into.split(['、', '。']).next()?;
            let near = self.around(place, 1, 1);
            let verb = match find_one(clause, MOVES) {
                Some(verb) => {
                    new.end + rest.len() - into.len() + verb.start
                        ..new.end + rest.len() - into.len() + verb.end
                }
                None if clause.trim().is_empty()
                    && has_one(near, "引っ越|移した|移しま|乗り換え") =>
                {
                    old.start..new.end
                }
                None => return None,
            };
            let has_part = words
                .iter()
                .any(|part| is_part(part.word) && part.start >= old.end && part.end <= new.start);
            (is_other && !has_part)
                .then(|| Went::of("other-pc", verb.start - start..verb.end - start))
        })
    }
}

/// `SSDをA機からB機へ`: two PCs that have no names.
fn between_lettered(text: &str, is_copy: bool) -> Option<Went> {
    const FROM: &str = "a機から|a号機から|1号機から|一号機から|甲機から|旧機から|親機から|pc1から|pc aから|a pcから";
    const INTO: &str = "b機に|b機へ|2号機に|2号機へ|二号機に|二号機へ|乙機に|乙機へ|新機に|新機へ|子機に|子機へ|pc2に|pc2へ|pc bに|b pcに";
    let from = find_one(text, FROM)?;
    let into = find_one(text, INTO)?;
    let has_disk = has_one(
        text,
        "ssd|hdd|nvme|m.2|ディスク|ストレージ|イメージ|クローン|コピー",
    );
    (has_disk && from.end <= into.start).then_some(Went::of(
        if is_copy { "clone" } else { "other-pc" },
        from.start..into.end,
    ))
}
