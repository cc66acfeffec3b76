//! What was read of a text, output and prose, and where it stood.

mod preview;
mod read;
mod retyped;
mod told;
#[cfg(test)]
mod two_states;

pub use read::read;

use crate::clues::Clues;
use crate::parse::{Detection, Notice, NoticeCode, Product};

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
}

impl Evidence {
    /// The evidence of each computer, where several were pasted together; else this one alone.
    ///
    /// A block that is no installed Windows belongs to the one before it, and so does a
    /// notice on a line. Lines and spans stay those of the whole input.
    pub fn systems(self) -> Vec<Self> {
        if self.claims.len() < 2 {
            return vec![self];
        }
        let mut products = self.products;
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
            systems.push(Self {
                detection: self.detection.clone(),
                notices: self.notices.iter().filter(is_own).cloned().collect(),
                // Of which of them a story tells nobody knows.
                clues: Clues {
                    codes: self
                        .clues
                        .codes
                        .iter()
                        .filter(|code| (first..last).contains(&code.line))
                        .cloned()
                        .collect(),
                    ..Clues::default()
                },
                claims: vec![at - start],
                products: own,
            });
            last = line;
        }
        systems.reverse();
        systems
    }

    /// The installed Windows among the blocks.
    pub fn primary(&self) -> Option<&Product> {
        self.products.iter().find(|product| product.primary)
    }
}
