//! The build for which a command of PowerShell asks: the number stands alone on the line below,
//! or in a table of four numbers.

use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::words::Words;
use crate::vocabulary::is_build;

/// Takes the build that such a command printed; says whether it is here.
pub(super) fn read(draft: &mut Draft, lines: &[Line]) -> bool {
    let mut below = lines.iter().skip(1);
    for line in lines {
        let next = below.next();
        let asks = line.words.has(Words::VERSION.and(Words::BUILD)) && asks(&line.text);
        if asks
            && let Some(next) = next
            && let Some(build) = alone(&next.text).or_else(|| of_four(&line.text, &next.text))
        {
            keep(&mut draft.build, next.saw(build));
            return true;
        }
    }
    false
}

/// Whether a command ends with the name of the build, or this is the head of its table.
fn asks(text: &str) -> bool {
    /// No such command is longer, in bytes.
    const LONGEST: usize = 300;
    const ENDS: [&str; 5] = [
        "osversion.version.build",
        "win32_operatingsystem).buildnumber",
        "win32_operatingsystem).version",
        ").currentbuild",
        ").currentbuildnumber",
    ];
    if text.len() > LONGEST {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    ENDS.iter().any(|end| lower.ends_with(end)) || is_head(text)
}

fn is_head(text: &str) -> bool {
    text.split_whitespace()
        .eq(["Major", "Minor", "Build", "Revision"])
}

/// A line that is a build or a version of Windows, and nothing else.
fn alone(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = text.strip_prefix("10.0.").unwrap_or(text);
    let digits = digits.split('.').next().unwrap_or(digits);
    let is_number = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    digits
        .parse()
        .ok()
        .filter(|build| is_number && is_build(*build))
}

/// `10     0      22631  0` under its head.
fn of_four(head: &str, text: &str) -> Option<u32> {
    let numbers: Vec<u32> = text
        .split_whitespace()
        .take(5)
        .map(|word| word.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [6 | 10, _, build, _] if is_head(head) => Some(build).filter(|build| is_build(*build)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn build(text: &str) -> Option<u32> {
        let mut draft = Draft::default();
        read(&mut draft, &lines(text, usize::MAX));
        draft.build.map(|seen| seen.value)
    }

    #[test]
    fn the_answer_stands_below() {
        for (text, expected) in [
            (
                "PS D:\\> [System.Environment]::OSVersion.Version.Build\n26100",
                26100,
            ),
            (
                "PS C:\\> (Get-CimInstance Win32_OperatingSystem).BuildNumber\n19045\nPS C:\\>",
                19045,
            ),
            ("(gcim win32_operatingsystem).Version\n10.0.22631", 22631),
            (
                "Major  Minor  Build  Revision\n-----  -----  -----  --------\n10     0      19045  0",
                19045,
            ),
        ] {
            assert_eq!(build(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_answer() {
        for text in [
            "26100",
            "My build\n26100",
            "[System.Environment]::OSVersion.Version.Build\nPS C:\\>\n26100",
            "[System.Environment]::OSVersion.Version.Build\n26100 yen",
            "Version Build\n26100",
            "10     0      19045  0",
        ] {
            assert_eq!(build(text), None, "{text}");
        }
    }
}
