//! The key that `slmgr /ipk` installed before the activation that is shown below it.

use super::capture::Line;
use super::draft::Draft;
use super::observed::Observed;
use super::shape::{PartialProductKey, partial_product_key};

/// The keys that commands in these lines installed, in their order: in any language the answer
/// repeats the key, and an error has a code in its place.
pub(super) fn installed(lines: &[Line]) -> Vec<Observed<PartialProductKey>> {
    /// The answer stands so many lines below the command, behind the head of the script's host.
    const REACH: usize = 5;
    let commands = lines.iter().enumerate();
    let installed = commands.filter_map(|(at, line)| {
        let ending = entered(&line.text)?;
        let answer = lines.iter().skip(at + 1).take(REACH);
        let mut answer = answer.take_while(|line| !is_command(&line.text));
        let said = answer.find(|line| line.text.contains("0x") || line.text.contains(&ending))?;
        let key = PartialProductKey::Shown(ending.trim_start_matches('-').to_owned());
        (!said.text.contains("0x")).then(|| said.saw(key))
    });
    installed.collect()
}

/// The last group of the key that a command enters, with the stroke before it: `-P9QXV`.
fn entered(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let at = lower.find("/ipk ").or_else(|| lower.find("-ipk "))?;
    let key = text.get(at + "/ipk ".len()..)?.split_whitespace().next()?;
    match partial_product_key(key) {
        PartialProductKey::Shown(ending) if key.contains('-') => Some(format!("-{ending}")),
        _ => None,
    }
}

fn is_command(text: &str) -> bool {
    text.contains("slmgr")
}

/// Gives each activation the key that was installed last above it.
pub(super) fn give(installed: &[Observed<PartialProductKey>], drafts: &mut [Draft]) {
    for draft in drafts {
        let line = draft.line();
        let key = installed.iter().rfind(|key| key.line < line);
        if draft.is_attempt && draft.partial_key.is_none() {
            draft.partial_key = key.cloned();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn of(text: &str) -> Option<PartialProductKey> {
        let installed = installed(&lines(text, usize::MAX));
        installed.last().map(|seen| seen.value.clone())
    }

    #[test]
    fn the_answer_repeats_the_key_that_is_installed_now() {
        let shown = |text: &str| Some(PartialProductKey::Shown(text.to_owned()));
        for answer in [
            "Installed product key XXXXX-XXXXX-XXXXX-XXXXX-P9QXV successfully.",
            "プロダクト キー XXXXX-XXXXX-XXXXX-XXXXX-P9QXV が正常にインストールされました。",
        ] {
            let text = format!("C:\\>slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-P9QXV\n{answer}");
            assert_eq!(of(&text), shown("P9QXV"));
        }
    }

    #[test]
    fn a_key_that_was_refused_or_without_an_answer_is_not() {
        for text in [
            "slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-P9QXV\nError: 0xC004F050 The key is invalid.",
            "slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-P9QXV\nslmgr /ato\nkey XXXXX-P9QXV",
            "slmgr /ipk P9QXV",
            "cscript slmgr.vbs /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX\nXXXXX-XXXXX",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
