//! From text to the products that are described in it. Nothing here fails: what is not
//! understood becomes a notice. What stands between them in prose is read by the clues, and both
//! are put together as the evidence.

mod bracketed;
mod byte_set;
mod capture;
mod code_page;
mod configuration_rows;
mod conflict;
#[cfg(not(target_family = "wasm"))]
mod coverage;
mod derive;
mod detection;
mod dialect;
mod draft;
mod fact_kind;
mod filtered;
mod fold;
mod host_entered;
mod installed_key;
mod join;
mod labels;
#[cfg(test)]
mod languages;
mod looks;
mod machine_column;
mod mask;
mod notice;
mod observed;
mod past;
mod pick;
mod product;
mod prose;
mod release;
mod row;
mod row_boundaries;
mod scanned;
mod score;
mod shape;
mod system;
mod title;
mod transfer;
mod view;
mod whose;
mod words;

pub(crate) use capture::{line_end, line_starts};
pub use code_page::code_page;
#[cfg(not(target_family = "wasm"))]
pub use coverage::table as coverage;
pub(crate) use derive::product;
pub use detection::{Command, Detection, Dialect};
pub use dialect::is_property;
pub(crate) use draft::Draft;
pub use fact_kind::FactKind;
pub(crate) use fold::{halfwidth, is_invisible, normal};
pub(crate) use labels::status as state_in_words;
pub use machine_column::{column_key, machine_column};
pub use notice::{Notice, NoticeCode};
pub use observed::Observed;
pub(crate) use past::is_said_then;
pub(crate) use pick::primary;
pub use product::{Conflict, Product, Role};
pub(crate) use scanned::repaired;
pub use shape::LastDay;
pub(crate) use shape::{Family, PartialProductKey, ProductId, partial_product_key, product_id};
pub use system::System;
pub(crate) use title::title;
pub use view::{ViewLine, ViewPart, view};
pub(crate) use whose::is_in;

use std::borrow::Cow;
use std::ops::Range;

use dialect::{Paste, Reading};
use prose::{around, is_key_row, is_legend, is_table_row, told, without};

/// As much of a text is read, in bytes; `/dlv all` prints a twentieth of it.
const LONGEST: usize = 8 << 20;
/// As many of its lines are read; `/dlv all` prints a tenth of them.
const MOST_LINES: usize = 200_000;
/// A paste of nothing but noise gets this many notices about its lines, not a million.
const MOST_NOTICES: usize = 100;

/// What the readers of output found in a text.
pub(crate) struct Parsed<'text> {
    pub(crate) detection: Detection,
    /// What is called by its title, in rows that tell nothing of a licence.
    pub(crate) titled: Option<Draft>,
    /// Every block, in the order of the text.
    pub(crate) drafts: Vec<Draft>,
    /// What is derived from each of them.
    pub(crate) products: Vec<Product>,
    /// The blocks, by their places, that claim to be the installed Windows.
    pub(crate) claims: Vec<usize>,
    /// The lines of blocks that are said to be of somebody else's PC.
    pub(crate) of_others: Vec<Range<usize>>,
    pub(crate) notices: Vec<Notice>,
    /// The codes for which other words stand than their numbers.
    pub(crate) codes: Vec<Observed<u32>>,
    /// Lines between understood ones that say nothing known.
    pub(crate) unknown: Vec<usize>,
    /// The text, without what is no word about where a key came from.
    pub(crate) prose: Cow<'text, str>,
    /// The lines that stand outside every block and that no reader understood.
    pub(crate) around: Vec<usize>,
    /// Whether this is the output of a tool, and prose only what stands around it.
    pub(crate) is_output: bool,
    pub(crate) is_empty: bool,
}

/// Reads the output in a text that a user pasted.
///
/// Of a text that no tool prints, because it is too long, the beginning is read.
///
/// A text may end anywhere. What stands at its very end is read as it stands, for whoever
/// copies one line copies no line end; but a name is not where its tool always prints more
/// rows (MGADiag), and what is missing behind the end is never taken for absent (JSON).
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    let (text, is_cut) = beginning(text);
    let mut lines = capture::lines(text, MOST_LINES + 1);
    bracketed::open(&mut lines);
    let mut notices = Vec::new();
    if is_cut || lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        let last = lines.last().map(|line| line.number);
        notices.push(notice(NoticeCode::TooLong, last));
    }
    if lines.is_empty() {
        notices.push(notice(NoticeCode::Empty, None));
    }
    let full_keys = lines.iter().filter(|line| shape::has_full_key(&line.text));
    notices.extend(
        full_keys
            .take(MOST_NOTICES)
            .map(|line| notice(NoticeCode::FullKey, Some(line.number))),
    );
    if let Some(line) = lines.iter().find(|line| fold::is_mojibake(&line.text)) {
        notices.push(notice(NoticeCode::Mojibake, Some(line.number)));
    }
    let is_empty = lines.is_empty();
    // A reader that takes all lines takes the story in front of its own as well.
    let (numbers, told) = told(&lines);
    // What a row of a list or a table calls a key or a channel is no word about where it came from.
    let is_silent = |line: &&capture::Line| {
        is_key_row(line) || is_table_row(&line.text) || is_legend(&line.text)
    };
    let keys = lines.iter().filter(is_silent);
    let mut silent: Vec<Range<usize>> = keys.map(|line| line.span.clone()).collect();
    let asked = filtered::status(&lines);
    let installed = installed_key::installed(&lines);
    let hosts = host_entered::entered(&lines);
    let of_others = whose::of_others(text, &lines);
    let of_several = whose::of_several(text, &lines);
    // What is said to be somebody else's goes before what a PC is called.
    let blocks = if of_others.is_empty() {
        of_several
    } else {
        of_others.clone()
    };
    let mut paste = Paste::new(text, lines);
    paste.pcs.clone_from(&blocks);
    let readings = dialect::read_all(paste);
    let detection = detect(&readings);
    let mut drafts = Vec::new();
    let (mut unknown, mut outside, mut known) = (Vec::new(), Vec::new(), Vec::new());
    let mut codes = Vec::new();
    for reading in readings {
        codes.extend(reading.codes);
        drafts.extend(reading.drafts);
        unknown.extend(reading.unknown);
        outside.extend(reading.outside);
        known.extend(reading.known);
        silent.extend(reading.silent);
        notices.extend(
            reading
                .notices
                .into_iter()
                .take(MOST_NOTICES)
                .map(|(code, line)| notice(code, Some(line))),
        );
    }
    filtered::give(asked.as_ref(), &mut drafts);
    installed_key::give(&installed, &mut drafts);
    host_entered::give(&hosts, &mut drafts);
    known.extend(drafts.iter().flat_map(Draft::lines));
    known.extend(notices.iter().filter_map(|notice| notice.line));
    let around = around(&numbers, &[outside.as_slice(), &told].concat(), &known);
    // A paste of nothing but noise has fewer notices than lines: those inside a block go first.
    unknown.append(&mut outside);
    let unknown = not_understood(unknown, known);
    let titled = drafts.iter().find(|draft| draft.is_titled).cloned();
    let drafts = joined(drafts, &blocks, !of_others.is_empty());
    let mut products: Vec<Product> = drafts.iter().map(product).collect();
    let (claims, of_others) = claimed(text, &drafts, &mut products, &blocks, of_others);
    if claims.len() > 1 {
        notices.push(notice(NoticeCode::SeveralWindows, None));
    }
    let is_shown = products
        .iter()
        .any(|product| product.status.is_some() || product.channel.is_some());
    // A sentence of Settings and an error stand in stories as well.
    let is_output = match detection.dialect {
        Dialect::Unknown | Dialect::Settings | Dialect::Slmgr | Dialect::EventLog => is_shown,
        _ => true,
    };
    Parsed {
        detection,
        titled,
        drafts,
        products,
        claims,
        of_others,
        notices,
        codes,
        unknown,
        prose: without(text, &silent),
        around,
        is_output,
        is_empty,
    }
}

/// The places of the products that claim to be the installed Windows, and the lines of the PCs that
/// the text is not about.
fn claimed(
    text: &str,
    drafts: &[Draft],
    products: &mut [Product],
    blocks: &[Range<usize>],
    mut of_others: Vec<Range<usize>>,
) -> (Vec<usize>, Vec<Range<usize>>) {
    if of_others.is_empty() {
        of_others = whose::rows_not_meant(text, drafts);
    }
    let claims = if of_others.is_empty() {
        pick::of_several(drafts, products, blocks)
    } else {
        pick::of_owners(drafts, products, &of_others)
    };
    (claims, of_others)
}

/// The accounts of each PC made one; what stands in one of these blocks is of no other PC.
fn joined(drafts: Vec<Draft>, blocks: &[Range<usize>], are_of_others: bool) -> Vec<Draft> {
    if blocks.is_empty() {
        return join::joined(drafts);
    }
    let mut parted = whose::parted(drafts, blocks);
    if are_of_others {
        // Whose of them it is does not matter, and a paste may be doubled.
        let others = parted.split_off(1);
        parted.push(others.into_iter().flatten().collect());
    }
    let parted = parted.into_iter();
    let mut drafts: Vec<Draft> = parted.flat_map(join::joined).collect();
    drafts.sort_by_key(Draft::line);
    drafts
}

/// The first of these lines, without those that another reader understood, in their order.
fn not_understood(mut lines: Vec<usize>, mut known: Vec<usize>) -> Vec<usize> {
    known.sort_unstable();
    lines.dedup();
    lines.retain(|line| known.binary_search(line).is_err());
    lines.truncate(MOST_NOTICES);
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// What is read of a text, and whether that is less than all.
fn beginning(text: &str) -> (&str, bool) {
    let end = text.floor_char_boundary(LONGEST);
    (text.get(..end).unwrap_or(text), end < text.len())
}

fn notice(code: NoticeCode, line: Option<usize>) -> Notice {
    Notice { code, line }
}

/// The kind of text: that of the first reader that knows it.
fn detect(readings: &[Reading]) -> Detection {
    let strong = readings.iter().filter(|reading| !reading.is_weak);
    let weak = readings.iter().filter(|reading| reading.is_weak);
    let dialect = strong.chain(weak).find_map(|reading| reading.dialect);
    let mut tally = labels::Tally::default();
    for reading in readings {
        tally.join(&reading.tally);
    }
    Detection {
        dialect: dialect.unwrap_or(Dialect::Unknown),
        command: readings.iter().find_map(|reading| reading.command),
        language: tally
            .language()
            .or_else(|| readings.iter().find_map(|reading| reading.language)),
    }
}
