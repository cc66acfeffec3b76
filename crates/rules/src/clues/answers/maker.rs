//! Whether a maker, a shop or a former owner is told of the PC, and not of a part of it.

use super::Answering;
use super::named::is_not_this_pc;

use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

impl Answering<'_> {
    /// Whether what names a maker names this PC, and no printer, board or screen.
    pub(in crate::clues) fn is_the_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        !self.names_a_part(hit, sentence)
            && !self.is_from_somebody(hit)
            && !self.is_only_a_seller(hit)
            && !is_not_this_pc(self.story, sentence, hit)
            && !self.is_denied_maker(hit, sentence)
            && self.is_told_plainly(hit, sentence)
            && !self.is_no_used_pc(hit)
            && !(hit.row.answer == "maker" && self.is_asked_target(hit))
            && !self.is_new_home(hit)
            && !self.is_to_come(hit)
            && !self.is_yet_to_be_built(hit)
            && !self.is_only_like_one(hit)
    }

    /// Whether the name is that of a part: `the Dell keyboard`.
    fn names_a_part(&self, hit: &Hit, sentence: &Sentence) -> bool {
        let words = self.story.words(sentence);
        let next = words.iter().find(|word| word.start >= hit.range.end);
        next.is_some_and(|next| {
            let gap = self.story.between(hit.range.end, next.start);
            // The disk of a PC: only makers of parts sell one with their name on it.
            if hit.row.words == [Word::Brand]
                && matches!(gap, "の" | "'s " | "的")
                && matches!(next.word, Word::Board | Word::Disk)
            {
                return false;
            }
            // `ガレリア BIOS更新`: a firmware is no part that a PC is named after.
            if next.word == Word::Bios && matches!(hit.row.words, [Word::Brand | Word::Shop]) {
                return false;
            }
            let close = matches!(
                gap,
                "" | " " | "の" | "'s " | "的" | "で買った" | "で買った "
            );
            let is_keyboard = || {
                let own = self.story.between(next.start, next.end);
                next.word == Word::Swallow && ["キーボード", "keyboard"].contains(&own)
            };
            // `my own board`: who builds a PC picks its parts.
            let is_of_own = hit.row.answer == "own" && matches!(next.word, Word::Board | Word::Cpu);
            close
                && !is_of_own
                && (is_keyboard()
                    || matches!(
                        next.word,
                        Word::Board
                            | Word::Cpu
                            | Word::Disk
                            | Word::BoardSwap
                            | Word::CpuSwap
                            | Word::DiskSwap
                            | Word::OtherPart
                            | Word::Driver
                            | Word::Aspect
                            | Word::Key
                            | Word::Bios
                    ))
        })
    }

    /// `no virtual machine, but a real one`.
    fn is_denied_maker(&self, hit: &Hit, sentence: &Sentence) -> bool {
        let words = self.story.words(sentence);
        let denied = words.iter().any(|word| {
            word.word == Word::Not
                && word.end <= hit.range.start
                && hit.range.start - word.end < 14
                && sentence.language != Language::Ja
                && !words.iter().any(|comma| {
                    comma.word == Word::Comma
                        && comma.start >= word.end
                        && comma.end <= hit.range.start
                })
        });
        // In Japanese the denial stands behind.
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        denied || starts_with_one(behind, "ではな|じゃな|でもな|では無")
    }

    /// Whether nothing else is denied, planned or given up of what is named.
    fn is_told_plainly(&self, hit: &Hit, sentence: &Sentence) -> bool {
        match hit.row.answer {
            // `the KMS host is a server VM`.
            "vm" => {
                (!matches!(hit.mood, Mood::Planned | Mood::Denied)
                    || sentence.language != Language::En)
                    && !self.is_of_company_server(hit)
                    && !self.is_deleted_guest(hit)
                    && !self.is_given_up_guest(hit)
            }
            _ => {
                !matches!(hit.mood, Mood::Denied)
                    || sentence.language == Language::En
                    || self.is_out_of_order(hit)
                    || self.is_made_by(hit, sentence)
            }
        }
    }

    /// `a prebuilt from Scan`: by whom is said, and not known to us.
    fn is_from_somebody(&self, hit: &Hit) -> bool {
        hit.row.words == [Word::MakerPc]
            && self.story.text(&hit.range).contains("built")
            && self
                .story
                .between(hit.range.end, hit.range.end + 24)
                .contains(" from ")
    }

    /// `第7世代i5の富士通で11には上げられません`: what is denied is the upgrade.
    fn is_made_by(&self, hit: &Hit, sentence: &Sentence) -> bool {
        const OTHERS: &str = "\
            では|でも|で買|で購入|で注文|で売|で頼|で修理|で直";
        let behind = self.story.between(hit.range.end, hit.range.end + 12);
        hit.row.words == [Word::Brand]
            && sentence.language == Language::Ja
            && behind.starts_with('で')
            && !starts_with_one(behind, OTHERS)
    }

    /// `自作のような黒いケース`, `looks like a home build`: nobody knows.
    fn is_only_like_one(&self, hit: &Hit) -> bool {
        const BEHIND: &str = "のような|のように|みたい|っぽ|らしき|風の";
        const BEFORE: &str = "\
            looks |looks like |looks like a |look like a |seems |seems to be a |might be a |\
            could be a |probably a |像是|好像是|看起来像|看着像|像";
        let own = self.story.text(&hit.range);
        let tail = self
            .story
            .between(hit.range.start, hit.range.end + 18)
            .strip_prefix(own.trim_end_matches('の'))
            .unwrap_or_default();
        let head = self
            .story
            .between(hit.range.start.saturating_sub(24), hit.range.start);
        hit.row.answer == "own" && (starts_with_one(tail, BEHIND) || ends_with_one(head, BEFORE))
    }

    /// `dynabookが起動しなくなり`: what is denied is that the PC works.
    fn is_out_of_order(&self, hit: &Hit) -> bool {
        const WORKS: &str =
            "起動|立ち上が|立上が|電源|動か|映ら|つか|付か|充電|認識|動作|認証|アクティブ";
        let behind = self.story.between(hit.range.end, hit.range.end + 60);
        let end = behind.find(['、', '。', '(']).unwrap_or(behind.len());
        let own = behind.get(..end).unwrap_or_default();
        hit.row.words == [Word::Brand] && own.starts_with(['が', 'の', 'は']) && has_one(own, WORKS)
    }

    /// Whether what is named is a server of a company: `the KMS host is a VM`.
    fn is_of_company_server(&self, hit: &Hit) -> bool {
        const SERVERS: &str = "kms host|kms server|kmsサーバ|kmsホスト";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        has_one(head, SERVERS)
    }

    /// `以前在VMware里折腾过,早就删干净了`: a guest that is gone.
    fn is_deleted_guest(&self, hit: &Hit) -> bool {
        const BEFORE: &str = "以前|之前|从前|used to|once |years ago|昔|以前は|前に";
        const GONE: &str = "删|卸载了|卸了|deleted|got rid of|removed it|is gone|long gone|消し|消した|削除|アンインストール";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let behind = self.story.between(hit.range.end, sentence.range.end);
        (has_one(head, BEFORE) || has_one(behind, BEFORE)) && has_one(behind, GONE)
    }

    /// `VMに入れたかったけどやめた`: none was made.
    fn is_given_up_guest(&self, hit: &Hit) -> bool {
        let mut guests = self
            .in_sentence(hit.sentence)
            .filter(|other| other.row.answer == "vm" && other.row.question == Question::Happened);
        guests.any(|guest| guest.mood == Mood::Denied)
    }

    /// Whether the PC is one that is yet to be bought or built.
    fn is_to_come(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let bought = || {
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Buy
                    && word.form != Form::Done
                    && word.end <= hit.range.start
                    && hit.range.start - word.end < 24
            })
        };
        let is_new = || {
            self.story.words(sentence).iter().any(|word| {
                matches!(word.word, Word::Buy | Word::NewPc | Word::PcSwap)
                    || "買|换|购"
                        .split('|')
                        .any(|own| self.story.between(word.start, word.end).starts_with(own))
            })
        };
        matches!(hit.mood, Mood::Planned)
            && (sentence.language == Language::En || hit.row.answer == "vm" || is_new())
            && hit.row.answer != "own"
            && (sentence.language != Language::En || bought())
    }
}
