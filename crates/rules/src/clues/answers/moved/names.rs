//! How PCs are named in English, and what becomes of them.

use crate::one_of::{found, has_one};

/// The parts that are no PC.
pub(super) const PARTS: &str = "\
    ssd|hdd|nvme|m.2|drive|disk|board|mobo|cpu|processor|ram|memory|card|psu|battery|bios|fan|cooler|screen|license|licence|key|edition|\
    install|account";

/// What is told of a PC that is no more.
pub(super) const GONE: &str = "\
    scrapped|binned|sold|retired|ditched|recycl|dead|died|dies|fried|thrown|broke|gave up|packed in|in the bath|drowned|taken apart|\
    took apart|dismantled|skip|stolen|dropped my|smashed|spilt|spilled|toast|kicked the bucket|took the whole|gone to the|survived|bit the dust|gone to|gave away|threw out|threw away|got rid of|chucked out|given away";

pub(super) const OLDS: &str = "\
    old |dead |broken |fried |previous |last |former |first |original |ancient |year-old |year old |knackered |failing |#1";

/// Whether a PC is told to be no more: `scrapped that rig`, `the laptop went in the bath`.
pub(super) fn is_pc_gone(text: &str) -> bool {
    /// As near stands the name, in bytes.
    const NEAR: usize = 36;
    found(text, GONE).any(|(at, gone)| {
        let from = text.floor_char_boundary(at.saturating_sub(NEAR));
        let to = text.floor_char_boundary(at + gone.len() + NEAR);
        let before = text.get(from..at).unwrap_or_default();
        let behind = text.get(at + gone.len()..to).unwrap_or_default();
        let behind = first_noun(behind);
        (is_pc_name(before) || is_brand(before)) && !has_one(before, PARTS)
            || (is_pc_name(behind) || is_brand(behind)) && !has_one(behind, PARTS)
    })
}

/// Whether an old PC is named: `my old Dell`, `the previous build`.
pub(super) fn names_old_pc(text: &str) -> bool {
    found(text, OLDS).any(|(at, old)| {
        let name = first_noun(text.get(at + old.len()..).unwrap_or_default());
        (is_pc_name(name) || is_brand(name)) && !has_one(name, PARTS)
    })
}

/// Whether a maker of PCs is named.
pub(super) fn is_brand(name: &str) -> bool {
    const BRANDS: &str = "\
        dell|hp |lenovo|acer|asus|toshiba|fujitsu|optiplex|thinkpad|thinkcentre|latitude|inspiron|xps|medion|vaio|samsung laptop|msi|alienware|\
        elitebook|elitedesk|probook|pavilion|surface|compaq|packard";
    has_one(name, BRANDS) || name.ends_with("hp")
}

/// The words of a name, up to what ends it.
pub(super) fn first_noun(text: &str) -> &str {
    const ENDS: [&str; 22] = [
        " and ", " but ", " so ", " that ", " which ", " with ", " in ", " on ", " at ", " from ",
        " where ", " is ", " are ", " was ", " then ", " now ", " to ", " says ", " isn", " won",
        " of ", " after ",
    ];
    /// No name is longer, in bytes.
    const LONGEST: usize = 44;
    let text = text
        .get(..text.floor_char_boundary(LONGEST))
        .unwrap_or(text);
    let end = ENDS
        .iter()
        .filter_map(|end| text.find(end))
        .chain(text.find([',', '.', ';', ':', '(', ')', '!', '?', '"', '\n']))
        .min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

/// Whether the last words of a name are those of a PC.
pub(super) fn is_pc_name(name: &str) -> bool {
    const PCS: &str = "|hers|theirs|boxes|pcs|laptops|machines|twin|spare|replacement|sibling|others|rest|pc|computer|laptop|desktop|machine|tower|rig|notebook|workstation|nuc|one|build|";
    name.split(|ch: char| !ch.is_ascii_alphanumeric())
        .any(|word| !word.is_empty() && PCS.contains(&format!("|{word}|")))
        && name != "one"
}

/// `PC 5`, `laptop 2`, `machine b`: told apart by its number.
pub(super) fn is_numbered(name: &str) -> bool {
    name.split_once(' ').is_some_and(|(pc, number)| {
        is_pc_name(pc)
            && matches!(
                number.trim(),
                "2" | "3" | "4" | "5" | "6" | "b" | "c" | "two"
            )
    })
}
