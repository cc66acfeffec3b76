//! What was read of a text, output and prose, and where it stood.

mod common;
mod preview;
mod read;
mod retyped;
mod told;
#[cfg(test)]
mod two_states;

pub use read::read;

use std::ops::Range;

use crate::clues::Clues;
use crate::parse::{Detection, Notice, NoticeCode, Product, is_in};

/// All that was read from one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What the input looks like.
    pub detection: Detection,
    /// Every block, in the order of the input.
    pub products: Vec<Product>,
    /// What the reader should know about the input.
    pub notices: Vec<Notice>,
    /// What the text tells in prose.
    pub clues: Clues,
    /// The blocks, by their places, that claim to be the installed Windows.
    pub(crate) claims: Vec<usize>,
    /// The lines of the PCs that the text is not about: somebody else's, or other rows of a list.
    pub(crate) of_others: Vec<Range<usize>>,
}

impl Evidence {
    /// The evidence of each computer, where several were pasted together; else this one alone.
    /// Those that the text is not about, somebody else's among them, come last.
    ///
    /// A block that is no installed Windows belongs to the one before it, and so does a
    /// notice on a line. Lines and spans stay those of the whole input.
    pub fn systems(mut self) -> Vec<Self> {
        if self.claims.len() < 2 {
            return vec![self];
        }
        let own = self.own();
        let own_alone = own.as_deref().and_then(|own| match own {
            [alone] => Some(*alone),
            _ => None,
        });
        let is_others = |at: usize| own.as_ref().is_some_and(|own| !own.contains(&at));
        let mut products = std::mem::take(&mut self.products);
        let mut systems = Vec::with_capacity(self.claims.len());
        let mut last = usize::MAX;
        // From the last one, so that each takes the blocks that are left from its own on.
        for (rank, at) in self.claims.iter().enumerate().rev() {
            let line = products.get(*at).map_or(0, Product::line);
            let (start, first) = if rank == 0 { (0, 0) } else { (*at, line) };
            let mut own = products.split_off(start.min(products.len()));
            for (place, product) in own.iter_mut().enumerate() {
                product.primary = start + place == *at;
            }
            let is_own = |notice: &&Notice| match notice.line {
                Some(line) => (first..last).contains(&line),
                None => notice.code != NoticeCode::SeveralWindows,
            };
            let mut notices: Vec<Notice> = self.notices.iter().filter(is_own).cloned().collect();
            if is_others(*at) {
                notices.insert(
                    0,
                    Notice {
                        code: NoticeCode::AnotherPc,
                        line: None,
                    },
                );
            }
            systems.push(Self {
                detection: self.detection.clone(),
                notices,
                clues: self.clues_of(own_alone == Some(*at), &(first..last)),
                of_others: Vec::new(),
                claims: vec![at - start],
                products: own,
            });
            last = line;
        }
        systems.reverse();
        systems.sort_by_key(Self::is_of_another_pc);
        systems
    }

    /// Whether the text is about one of its PCs, and not about the others.
    pub fn has_one_own(&self) -> bool {
        self.own().is_some_and(|own| own.len() == 1)
    }

    /// Whether this is of one of several PCs, and the text is about another one.
    fn is_of_another_pc(&self) -> bool {
        let mut codes = self.notices.iter().map(|notice| notice.code);
        codes.any(|code| code == NoticeCode::AnotherPc)
    }

    /// What the text tells of the PC in these lines. Of which of several a story tells nobody
    /// knows, but where one is the own one and the others are somebody else's.
    fn clues_of(&self, is_own_alone: bool, lines: &Range<usize>) -> Clues {
        if is_own_alone {
            return without_codes(&self.clues, &self.of_others);
        }
        let codes = self.clues.codes.iter();
        let own = codes.filter(|code| lines.contains(&code.line));
        Clues {
            codes: own.cloned().collect(),
            ..Clues::default()
        }
    }

    /// The blocks of the own PCs, by their places, where others are somebody else's.
    fn own(&self) -> Option<Vec<usize>> {
        let is_own = |at: &usize| {
            let line = self.products.get(*at).map_or(0, Product::line);
            !is_in(&self.of_others, line)
        };
        let own: Vec<usize> = self.claims.iter().copied().filter(is_own).collect();
        (!own.is_empty() && own.len() < self.claims.len()).then_some(own)
    }

    /// The installed Windows among the blocks.
    pub fn primary(&self) -> Option<&Product> {
        self.products.iter().find(|product| product.primary)
    }
}

/// The clues without the codes that stand in these lines.
fn without_codes(clues: &Clues, lines: &[Range<usize>]) -> Clues {
    let mut clues = clues.clone();
    clues.codes.retain(|code| !is_in(lines, code.line));
    clues
}
