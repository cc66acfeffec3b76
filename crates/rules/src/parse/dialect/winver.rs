//! winver, in any language: two lines that name the system and its build, and a sentence below
//! them with the title.

use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::title;
use crate::parse::words::Words;

/// The sentence stands so many lines below the build, behind the copyright.
const REACH: usize = 3;

/// Takes what winver shows; says whether it is here.
pub(super) fn read(draft: &mut Draft, lines: &[Line]) -> bool {
    let is_name = |line: &Line| {
        line.words.has(Words::WINDOWS) && line.text.eq_ignore_ascii_case("Microsoft Windows")
    };
    let mut lines = lines.iter();
    let version = lines.find(|line| is_name(line)).and_then(|_| lines.next());
    let Some((version, build)) = version.and_then(|line| Some((line, build(&line.text)?))) else {
        return false;
    };
    keep(&mut draft.build, version.saw(build));
    for line in lines.take(REACH) {
        let title = line.text.find("Windows ");
        let title = title.and_then(|at| title::title(line.text.get(at..)?));
        if let Some(title) = title {
            draft.release = title.release.map(|release| line.saw(release));
            draft.edition = title.edition.map(|edition| line.saw(edition));
        }
    }
    true
}

/// The build in brackets: `Version 22H2 (Build 19045.3803)`.
fn build(text: &str) -> Option<u32> {
    let (_, inside) = text.split_once('(')?;
    let digits = inside
        .split(|ch: char| !ch.is_ascii_digit())
        .find(|digits| digits.len() > 3)?;
    digits
        .parse()
        .ok()
        .filter(|build| (6000..40_000).contains(build))
}
