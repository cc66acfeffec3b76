//! The link as a QR code, for a phone beside the PC and for what is printed.

use core::fmt::Write as _;

use qrcodegen::{QrCode as Matrix, QrCodeEcc};
use yew::{AttrValue, Html, Properties, component, html};

/// The empty ground that readers need around a code, in modules.
const QUIET: i32 = 4;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) text: AttrValue,
    /// A name for those who do not see it.
    pub(crate) name: &'static str,
}

/// The code of a text; nothing where it is too long for any code.
#[component]
pub(crate) fn QrCode(props: &Props) -> Html {
    let Some(code) = encode(&props.text) else {
        return Html::default();
    };
    let size = code.size() + 2 * QUIET;
    html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={props.name}>
            <path d={path(&code)} />
        </svg>
    }
}

/// The weakest correction: a screen and a print have no scratches, and coarse modules are read
/// from further away. It is raised where that costs none.
fn encode(text: &str) -> Option<Matrix> {
    Matrix::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()
}

/// The dark modules, one stroke for each run of them in a row.
fn path(code: &Matrix) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let (left, top, length) = (start + QUIET, y + QUIET, x - start);
                // Writing to a string cannot fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{QUIET, encode, path};

    /// Pixels a module.
    const SCALE: usize = 3;

    /// The picture that a browser makes of the code: dark modules in rows.
    fn picture(text: &str) -> Option<Vec<Vec<bool>>> {
        let code = encode(text)?;
        let size = usize::try_from(code.size() + 2 * QUIET).ok()?;
        let mut rows = vec![vec![false; size]; size];
        for run in path(&code).split('M').skip(1) {
            let (at, length) = run.split_once('h')?;
            let (x, y) = at.split_once(' ')?;
            let (x, y): (usize, usize) = (x.parse().ok()?, y.parse().ok()?);
            let (length, end) = length.split_once('v')?;
            assert_eq!(end, format!("1h-{length}z"));
            let length: usize = length.parse().ok()?;
            rows.get_mut(y)?.get_mut(x..x + length)?.fill(true);
        }
        Some(rows)
    }

    /// What a phone reads in it.
    fn scanned(text: &str) -> Option<String> {
        let rows = picture(text)?;
        let size = rows.len() * SCALE;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
            if rows[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(
            grids.len(),
            1,
            "one code, and nothing that looks like another"
        );
        grids.first()?.decode().ok().map(|(_, text)| text)
    }

    #[test]
    fn a_phone_reads_the_link_in_it() {
        let long = format!(
            "https://example.org/a/longer/path/#v=1&ed={}",
            "Professional.".repeat(17)
        );
        for link in [
            "https://example.org/#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&d=20261122",
            "http://127.0.0.1:8080/#v=1&d=20261122",
            &long,
        ] {
            assert_eq!(scanned(link).as_deref(), Some(link));
        }
    }

    #[test]
    fn the_ground_around_it_is_empty() {
        let rows = picture("https://example.org/").unwrap_or_default();
        let quiet = usize::try_from(QUIET).unwrap_or_default();
        let inner = quiet..rows.len() - quiet;
        for (y, row) in rows.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert!(!dark || inner.contains(&x) && inner.contains(&y), "{x} {y}");
            }
        }
        assert!(rows[quiet][quiet], "the code begins where the ground ends");
    }

    #[test]
    fn a_text_too_long_for_a_code_has_none() {
        assert!(encode(&"x".repeat(3000)).is_none());
    }
}
