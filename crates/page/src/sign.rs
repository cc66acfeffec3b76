//! The icons ◎ ○ △ × ? –, drawn so that they look the same everywhere.

use ninsho_rules::judge::OutcomeIcon;

use crate::draw::Draw;

/// The icon as a picture. Its word always stands beside it, so readers of text skip it.
pub(crate) fn sign(draw: &mut Draw, icon: OutcomeIcon) {
    let paths = match icon {
        OutcomeIcon::Best => {
            "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M6.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"
        }
        OutcomeIcon::Good => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0",
        OutcomeIcon::Care => "M12 4 21 20 3 20Z",
        OutcomeIcon::Bad => "M5 5 19 19M19 5 5 19",
        OutcomeIcon::Open => "M8 9a4 4 0 1 1 6 3.4c-1.3.8-2 1.6-2 3.1M12 19v.8",
        OutcomeIcon::Na => "M6 12H18",
    };
    draw.open("span.sign");
    draw.with("data-mark", icon.name());
    draw.with("aria-hidden", "true");
    draw.open("svg");
    draw.with("viewBox", "0 0 24 24");
    draw.open("path");
    draw.with("d", paths);
    draw.close();
    draw.close();
    draw.close();
}
