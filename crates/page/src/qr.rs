//! The link as a QR code, for a phone beside the PC and for what is printed.

use core::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::draw::Draw;

/// The empty ground that readers need around a code, in modules.
const QUIET: i32 = 4;

/// Draws the code of this text under a name for those who do not see it; nothing where the
/// text is too long for any code.
pub(crate) fn draw(draw: &mut Draw, text: &str, name: &str) {
    // The weakest correction: a screen and a print have no scratches, and coarse modules
    // are read from further away. It is raised where that costs none.
    let Ok(code) = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low) else {
        return;
    };
    let size = code.size() + 2 * QUIET;
    draw.open("svg.qr");
    draw.with("viewBox", &format!("0 0 {size} {size}"));
    draw.with("role", "img");
    draw.with("aria-label", name);
    draw.open("path");
    draw.with("d", &path(&code));
    draw.close();
    draw.close();
}

/// The dark modules, one stroke for each run of them in a row.
fn path(code: &QrCode) -> String {
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
    use super::{QUIET, draw};
    use crate::draw::Draw;

    /// Pixels a module.
    const SCALE: usize = 3;

    /// What stands in an attribute of the steps.
    fn attribute<'a>(steps: &'a str, name: &str) -> Option<&'a str> {
        let mut steps = steps.split('\u{1F}');
        steps.find_map(|step| {
            step.strip_prefix('@')?
                .strip_prefix(name)?
                .strip_prefix('=')
        })
    }

    /// The picture that a browser makes of these steps: dark modules in rows.
    fn picture(steps: &str) -> Option<Vec<Vec<bool>>> {
        let size: usize = attribute(steps, "viewBox")?
            .rsplit(' ')
            .next()?
            .parse()
            .ok()?;
        let mut rows = vec![vec![false; size]; size];
        for run in attribute(steps, "d")?.split('M').skip(1) {
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
    fn scanned(steps: &str) -> Option<String> {
        let rows = picture(steps)?;
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
            let mut steps = Draw::default();
            draw(&mut steps, link, "QR");
            let steps = steps.finish();
            assert_eq!(scanned(&steps).as_deref(), Some(link));
        }
    }

    #[test]
    fn the_ground_around_it_is_empty() {
        let mut steps = Draw::default();
        draw(&mut steps, "https://example.org/", "QR");
        let rows = picture(&steps.finish()).unwrap_or_default();
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
    fn a_text_too_long_for_a_code_draws_nothing() {
        let mut steps = Draw::default();
        draw(&mut steps, &"x".repeat(3000), "QR");
        assert_eq!(steps.finish(), "");
    }
}
