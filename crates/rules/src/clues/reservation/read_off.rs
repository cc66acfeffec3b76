//! A kind of licence that is read off an output, or guessed.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// With what somebody supposes, or repeats what an output shows.
const SUPPOSES: &str = "\
    says retail|say retail|got retail so |it's retail so |retail so i can|retail, so i can|retailなので|リテールなので|shows retail|showing retail|listed as retail|reads retail|i think|\
    i thought|i guess|i assume|i believe|supposedly|so this is|so it is|so it's|right?|\
    i understand|not sure|no idea|\
    と出て|と出る|と表示|と書いて|と書かれ|とありま|とあり、|となって|になって|と思|かと|はず|らしい|\
    みたい|ということ|ってこと|という事|ですよね|でしょうか|だよね|か分から|かわから|か不明|\
    显示|写着|应该是|以为|我觉得|是不是|对吧|吧?";

/// With what it is said to be one's own.
const OWNS: &str = "\
    bought|purchased|paid|i have|i own|got a|買った|買いま|買って|購入し|持って|入手し|使ってい|\
    使用し|买了|买的|购买";

impl Answering<'_> {
    /// `正規ライセンス認証済み`, `別途ご購入ください`: no licence that was bought.
    pub(in crate::clues) fn is_none_bought(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        let behind = self.story.between(hit.range.end, hit.range.end + 6);
        // `Windowsは別途ご購入ください`: somebody tells to buy one.
        let is_told_to = ["ください", "下さい", "願い", "が必要", "をすすめ", "を勧め"]
            .iter()
            .any(|told| {
                self.story
                    .between(hit.range.end, hit.range.end + 12)
                    .starts_with(told)
            });
        is_told_to
            || own.contains("ライセンス認証")
            || own.ends_with("ライセンス") && behind.starts_with("認証")
    }

    /// `これはリテール版ということで合ってますよね?`, `It says Retail, so I think I can move it`:
    /// the channel of Microsoft's default key has this name as well, and proves no purchase.
    pub(in crate::clues) fn is_read_off(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self.story.text(&sentence.range);
        let is_bought = has_one(text, OWNS);
        hit.row.words == [Word::Retail]
            && hit.row.answer == "key"
            && (!is_bought || sentence.is_question)
            && has_one(text, SUPPOSES)
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    fn is_bought(text: &str) -> bool {
        let clues = clues(text).clues;
        clues.iter().any(|clue| clue.question == Question::Bought)
    }

    #[test]
    fn what_is_read_off_is_no_purchase() {
        for text in [
            "Windows 11です。slmgrの表示は、リテール版ということで合っていますよね?",
            "Windowsは認証されています。Retailと出ているので、次のPCに移せると思っています。",
            "修理店からは、Windowsは別途ご購入くださいと言われました。認証されていません。",
            "Windows is activated. I've got retail so I can transfer it.",
            "リテール版か分からないけど、Windowsは認証されています。",
            "So this Windows is a retail version, right? It is activated.",
            "Windows is activated. It says Retail, so I think I can take it with me.",
            "Windows已激活。显示零售版,应该可以换电脑吧?",
        ] {
            assert!(!is_bought(text), "{text}");
        }
    }

    #[test]
    fn what_is_told_of_it_is() {
        for text in [
            "Windows 11のリテール版を使っています。認証されています。",
            "I have a retail copy of Windows 10. It is activated.",
            "Windows 10 Proのリテール版を買いました。次のPCにも使えると思っています。",
        ] {
            assert!(is_bought(text), "{text}");
        }
    }
}
