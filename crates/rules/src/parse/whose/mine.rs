//! The block below a heading that sets the own PC against others: `Bei mir dagegen:`, `And I get:`.

use std::ops::Range;

use super::heading::{block_end, heading_text, is_output};
use crate::one_of::has_one;
use crate::parse::capture::Line;

/// The lines, by their numbers, of the outputs above such headings, where each of these has an
/// output below it: what stands above is a friend's, a guide's, or somebody's.
pub(super) fn above(source: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut above = Vec::new();
    let mut start = 0;
    let headings = lines.iter().enumerate();
    for (at, heading) in headings.filter(|(_, line)| is_mine(source, line)) {
        let end = block_end(source, lines, at + 1);
        let own = lines.get(at + 1..end).unwrap_or_default();
        if !own.iter().any(is_output) {
            continue;
        }
        let before = lines.get(start..at).unwrap_or_default();
        let first = before.iter().find(|line| is_output(line));
        above.extend(first.map(|first| first.number..heading.number));
        start = end;
    }
    above
}

/// Whether this heading says in the first person whose output follows. `my PC` says it of any of
/// several own ones.
fn is_mine(source: &str, line: &Line) -> bool {
    heading_text(source, line).is_some_and(|text| {
        let text = text
            .to_lowercase()
            .replace(['(', ',', ':', '\u{2019}'], " ");
        has_one(&format!(" {text} "), MINE)
    })
}

const MINE: &str = "\
    bei mir | ich bekomme | chez moi | à moi | a mí | a mi me | a me | u mnie | u mě | mně | у меня | bij mij | hos mig | hos meg | minulla |\
    bende | bana | nálam | la mine | kod mene | при мен | and mine | on mine | mine is | mine says | but mine | i get | what i get | i see |\
    実際の出力|うちの実際|私の実際|知りたいのはこ|聞きたいのはこ|问的是这|my actual | actual output |\
    私のは|私の方は|私のほうは|自分のは|自分の方は|自分のほうは|うちのは|うちの方は|うちのほうは|我的是|我这边|我這邊|我自己的是";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    const BLOCK: &str = "Name: Windows(R), Core edition\nDescription: Windows(R) Operating System, RETAIL channel\nLicense Status: Licensed\n";

    #[test]
    fn what_stands_above_the_own_one() {
        let found = |text: &str| above(text, &lines(text, usize::MAX));
        for heading in [
            "Bei mir dagegen (Windows 10):",
            "A me invece esce questo:",
            "And I get this:",
            "うちのはこうです:",
        ] {
            let text = format!("So soll es sein\n{BLOCK}\n{heading}\n{BLOCK}");
            assert_eq!(found(&text).first(), Some(&(2..6)), "{heading}");
        }
        for text in [
            format!("Laptop:\n{BLOCK}\nMy PC:\n{BLOCK}"),
            format!("Bei mir:\n{BLOCK}"),
            format!("{BLOCK}\nBei mir geht es nicht:\nwarum?"),
        ] {
            assert_eq!(found(&text), [], "{text}");
        }
    }
}
