//! `dism /Get-CurrentEdition`, in any language: the edition and the build of the running Windows.

use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::shape;
use crate::vocabulary::Edition;

/// The edition that `dism /Get-CurrentEdition` tells; `Target Edition` rows are of others.
pub(super) fn current_edition(row: &Line) -> Option<Edition> {
    let is_current = matches!(
        row.label_key()?,
        "currentedition"
            | "現在のエディション"
            | "aktuelleedition"
            | "当前版本"
            | "目前版本"
            | "éditionactuelle"
            | "ediciónactual"
            | "текущийвыпуск"
            | "edizionecorrente"
            | "ediçãoatual"
            | "현재버전"
            | "huidigeeditie"
            | "bieżącawersja"
    );
    is_current.then(|| Edition::from_id(row.value().trim()))?
}

/// Whether this row of DISM tells the build of the running Windows: `Image Version: 10.0.…`.
/// The other version that it prints is its own.
pub(super) fn is_image_version(row: &Line) -> bool {
    const LABELS: [&str; 13] = [
        "imageversion",
        "イメージのバージョン",
        "abbildversion",
        "versiondel’image",
        "versiondelimage",
        "versióndelaimagen",
        "versióndeimagen",
        "versioneimmagine",
        "versãodaimagem",
        "версияобраза",
        "映像版本",
        "이미지버전",
        "wersjaobrazu",
    ];
    row.text.contains("10.0.") && row.label_key().is_some_and(|label| LABELS.contains(&label))
}

/// Takes edition and build where no label is known: under the version of the image a heading,
/// and a row of the same words with the edition behind them. Says whether they are here.
///
/// The rows of `/Get-TargetEditions` have other words than the heading above them.
pub(super) fn read(draft: &mut Draft, lines: &[Line]) -> bool {
    let mut is_any = false;
    for three in lines.windows(3) {
        let [version, heading, row] = three else {
            continue;
        };
        let is_heading = heading.label().is_some() && heading.value().is_empty();
        if !is_heading || heading.label_key() != row.label_key() {
            continue;
        }
        let number = version.label().map_or("", |_| version.value());
        let is_version = number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        let build = shape::build(number).filter(|_| is_version);
        if let (Some(build), Some(edition)) = (build, Edition::from_id(row.value())) {
            keep(&mut draft.build, version.saw(build));
            keep(&mut draft.edition, row.saw(edition));
            is_any = true;
        }
    }
    is_any
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn edition(text: &str) -> Option<Edition> {
        let mut draft = Draft::default();
        read(&mut draft, &lines(text, usize::MAX));
        draft.edition.map(|seen| seen.value)
    }

    #[test]
    fn a_heading_of_the_same_words_stands_above() {
        let text =
            "Versiunea imaginii: 10.0.22631.3007\n\nEdiția curentă:\n\nEdiția curentă : Education";
        assert_eq!(edition(text), Some(Edition::Education));
    }

    #[test]
    fn other_editions_are_not_the_current_one() {
        for text in [
            "Versiunea imaginii: 10.0.22631.3007\nEdiții la care se poate face upgrade:\nEdiția țintă : Education",
            "Ediția curentă:\nEdiția curentă : Education",
            "Version: 10.0.22631.3007\nWanted:\nWanted : the Education one",
        ] {
            assert_eq!(edition(text), None, "{text}");
        }
    }
}
