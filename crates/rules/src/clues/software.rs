//! Office and other software in a story of a PC: what it came with, and what is told of it alone.

use super::answers::Answer;
use super::hit::fitted::is_fitted;
use super::index::Token;
use super::story::Story;
use super::word::Word;

use crate::judge::Question;

fn is_software(token: &Token) -> bool {
    matches!(token.word, Word::Office | Word::Software)
}

/// Whether the story names software only as what a PC came with.
pub(super) fn is_only_fitted(story: &Story<'_>) -> bool {
    story.sentences.iter().all(|sentence| {
        let mut words = story
            .words(sentence)
            .iter()
            .filter(|word| is_software(word));
        words.all(|word| is_fitted(story, sentence, word))
    })
}

/// Leaves of the answers of a story that tells of Office, and stands beside an output of Windows,
/// those that are of the PC: who made it and whose it is.
pub(super) fn keep_of_pc(story: &Story<'_>, answers: &mut Vec<Answer>) {
    if is_only_fitted(story) {
        return;
    }
    answers.retain(|answer| {
        let is_of_pc = matches!(
            answer.question,
            Question::Maker | Question::Managed | Question::FirstWindows
        );
        let mut sentences = story.sentences.iter();
        let own = sentences.find(|own| own.range.contains(&answer.range.start));
        is_of_pc && own.is_some_and(|own| !story.words(own).iter().any(is_software))
    });
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;

    fn told(story: &str) -> Vec<&'static str> {
        const OUTPUT: &str = "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, VOLUME_MAK channel\nPartial Product Key: R4D2X\nLicense Status: Licensed\n";
        let clues = read(&format!("{story}\n\n{OUTPUT}")).clues.clues;
        clues.iter().map(|clue| clue.answer).collect()
    }

    #[test]
    fn what_a_pc_came_with_hides_nothing() {
        for text in [
            "ラクマでOffice入りの中古ノートを買いました。個人です。",
            "I bought a used laptop with Office on eBay. It's my own PC.",
            "在闲鱼买的二手笔记本,带Office,个人用。",
        ] {
            let told = told(text);
            assert!(told.contains(&"used"), "{text}: {told:?}");
        }
    }

    #[test]
    fn what_is_told_of_office_is_not_of_windows() {
        for text in [
            "Officeのキーをメルカリで買いました。数百円でした。",
            "Office won't activate. I bought the key on eBay. I reinstalled it twice.",
            "Office激活不了,密钥是闲鱼买的。",
        ] {
            let told = told(text);
            assert!(
                !told
                    .iter()
                    .any(|name| ["key", "marketplace", "reinstall"].contains(name)),
                "{text}: {told:?}"
            );
        }
    }
}
