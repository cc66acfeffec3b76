//! A motherboard that went back to whoever makes boards: its owner built the PC, and the maker of a
//! PC does not exist there.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// How a board is called behind the name of its maker: `my MSI B650 board`, `ASUSのマザーボード`.
const BOARDS: &str = "board|mobo|マザー|マザボ|基板|主板|板子|主機板";

/// As far behind its maker a board is named, in bytes.
const REACH: usize = 24;

impl Answering<'_> {
    /// Whether the board is one that is sold singly, by its maker's name, and nothing tells of a PC
    /// that was sold whole.
    pub(in crate::clues) fn is_of_a_board_maker(&self, hit: &Hit) -> bool {
        let is_ready_made = self.story.is_ready_made
            || self
                .story
                .has_any(&[Word::Brand, Word::MakerPc, Word::Shop]);
        if is_ready_made {
            return false;
        }
        self.story.near(hit.sentence, 1, 1).iter().any(|sentence| {
            self.story.words(sentence).iter().any(|word| {
                let end = (word.end + REACH).min(sentence.range.end);
                let behind = self.story.between(word.end, end);
                let named = behind.split([',', '.', ';', '、', '。', '(']).next();
                word.word == Word::BoardBrand && has_one(named.unwrap_or_default(), BOARDS)
            })
        })
    }
}
