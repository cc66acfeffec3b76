//! Blocks below headings that name their PCs: `kitchen pc:`, `[B]`; and those which say that it is
//! somebody else's: `From a forum:`, `（他の人の）`.
//!
//! They are read as any other. What stands below two such headings is never of one PC, and what is
//! somebody else's never the PC of whoever asks.

mod heading;
mod mine;
mod rows;

use std::ops::Range;

use heading::{block_end, heading_text, is_output};

pub(super) use rows::rows_not_meant;

use super::capture::Line;
use super::dialect::earlier;
use super::draft::Draft;
use crate::one_of::has_one;

/// The lines, by their numbers, of such blocks, where something else tells of the own PC.
pub(super) fn of_others(source: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut blocks = mine::above(source, lines);
    // Most texts have no such heading, and their lines are not looked at twice.
    if !blocks.is_empty() || !lines.iter().any(|line| heading(source, line).is_some()) {
        return blocks;
    }
    let mut blocks_of = Vec::new();
    let mut own = Own::default();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(whose) = heading(source, line) else {
            own.take(line, blocks_of.is_empty());
            at += 1;
            continue;
        };
        let end = block_end(source, lines, at + 1);
        let block = lines.get(at + 1..end).unwrap_or_default();
        if block.iter().any(is_output) {
            let last = block.last().map_or(line.number, |line| line.number);
            blocks_of.push((line.number..last + 1, whose));
            at = end;
        } else {
            own.take(line, blocks_of.is_empty());
            at += 1;
        }
    }
    // A helper asks for one of the family, and has no other PC in mind.
    let counts = |whose: Whose| own.is_told && (whose == Whose::Stranger || own.is_set_apart);
    let others = blocks_of.into_iter().filter(|(_, whose)| counts(*whose));
    blocks.extend(others.map(|(block, _)| block));
    blocks
}

/// Whether a line stands in one of these blocks.
pub(crate) fn is_in(blocks: &[Range<usize>], line: usize) -> bool {
    place(blocks, line) > 0
}

/// The lines, by their numbers, of what stands below each of several headings that name PCs: one
/// range a PC, from its heading to that of the next one.
pub(super) fn of_several(source: &str, lines: &[Line]) -> Vec<Range<usize>> {
    /// Nobody types more.
    const MOST: usize = 64;
    let mut names = Vec::<&str>::new();
    let mut starts = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if let Some(machine) = host_or_guest(&line.text) {
            names.push(machine);
            starts.push(at);
            continue;
        }
        let Some(text) = heading_text(source, line) else {
            continue;
        };
        // Of one PC at two times.
        if earlier::is_heading(source, line) {
            return Vec::new();
        }
        if names_pc(text) {
            names.push(text);
            starts.push(at);
        }
    }
    let is_again = names.iter().enumerate().any(|(at, name)| {
        let before = names.get(..at.min(MOST)).unwrap_or_default();
        before.contains(name)
    });
    if !(2..=MOST).contains(&starts.len()) || is_again {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let parts = starts.iter().zip(ends).filter_map(|(start, end)| {
        let part = lines.get(*start..end)?;
        // Of a host nothing but its title is told.
        let is_machine = |line: &Line| host_or_guest(&line.text).is_some();
        let is_told = part.iter().any(|line| is_output(line) || is_machine(line));
        Some(part.first()?.number..part.last()?.number + 1).filter(|_| is_told)
    });
    let parts: Vec<Range<usize>> = parts.collect();
    if parts.len() < 2 { Vec::new() } else { parts }
}

/// The label of a row that tells of a virtual machine, or of the host that it runs on: they are
/// two Windows, and each has a licence of its own.
fn host_or_guest(text: &str) -> Option<&str> {
    /// No such label is longer, in bytes.
    const LONGEST: usize = 40;
    #[rustfmt::skip]
    const LABELS: &[&str] = &[
        "host", "hostos", "host os", "ホスト", "ホストos", "ホスト側", "物理", "宿主机", "主机", "hôte", "wirt",
        "guest", "guest os", "guestos", "vm", "ゲスト", "ゲストos", "ゲスト側", "仮想マシン", "仮想マシン側", "虚拟机", "客户机", "invité", "gast",
    ];
    let end = text.find([':', '：']).filter(|end| *end <= LONGEST)?;
    let label = text.get(..end)?.trim();
    LABELS
        .contains(&label.to_lowercase().as_str())
        .then_some(label)
}

/// Whether a heading names a PC, by a word for one or by a letter.
fn names_pc(text: &str) -> bool {
    /// No such heading is longer, in bytes.
    const LONGEST: usize = 60;
    const WORDS: &str = "\
        pc|laptop|desktop|computer|notebook|machine|tower|パソコン|ノート|デスクトップ|号機|台目|マシン|\
        电脑|電腦|笔记本|台式机|主机|主機|第一台|第二台|rechner|ordinateur|portatile|ordenador|portátil|компьютер|ноутбук|komputer";
    const PARTS: &str = "\
        info|spec|name|情報|名|スペック|仕様|构成|構成|配置|検査|診断|health|check";
    if text.len() > LONGEST {
        return false;
    }
    let lower = text.to_lowercase();
    let letter = lower.trim_matches(|ch: char| !ch.is_alphanumeric());
    let is_letter = matches!(letter, "a" | "b" | "c" | "d" | "e");
    is_letter || has_one(&lower, WORDS) && !has_one(&lower, PARTS)
}

/// The drafts by the block in which they stand; those outside all of them come first.
pub(super) fn parted(drafts: Vec<Draft>, blocks: &[Range<usize>]) -> Vec<Vec<Draft>> {
    let mut parted = vec![Vec::new(); blocks.len() + 1];
    for draft in drafts {
        if let Some(part) = parted.get_mut(place(blocks, draft.line())) {
            part.push(draft);
        }
    }
    parted
}

/// The place of the block in which a line stands, counted from 1; 0 outside all of them.
pub(in crate::parse) fn place(blocks: &[Range<usize>], line: usize) -> usize {
    let at = blocks.partition_point(|block| block.end <= line);
    let is_there = blocks.get(at).is_some_and(|block| block.contains(&line));
    if is_there { at + 1 } else { 0 }
}

/// Whose PC a heading names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Somebody's on the Internet.
    Stranger,
    /// That of a friend or of one of the family.
    Known,
}

/// What is told of the own PC.
#[derive(Debug, Default)]
struct Own {
    /// Whether an output or a sentence of Settings is.
    is_told: bool,
    /// Whether it is set apart from the other one: it is named, or its output stands first.
    is_set_apart: bool,
}

impl Own {
    fn take(&mut self, line: &Line, is_in_front: bool) {
        const OWN: &str = "\
            mine| my own | my pc| my laptop| my desktop| my computer|on my desk|\
            うちの|うちは|自分の|私の|手元の|こちらの|我的|我自己|自己的|我这台|我這台|\
            mein pc|meiner|mon pc|mi pc|il mio|moj|мой|meu pc";
        let is_told = is_output(line);
        self.is_told |= is_told;
        let lower = || format!(" {}", line.text.to_lowercase());
        self.is_set_apart |= is_told && is_in_front || has_one(&lower(), OWN);
    }
}

/// Whose PC this line names, where it is a heading and nothing of an output.
fn heading(source: &str, line: &Line) -> Option<Whose> {
    let text = heading_text(source, line)?;
    let text = format!(" {}", text.to_lowercase().replace('\u{2019}', "'"));
    if has_one(&text, STRANGERS) {
        return Some(Whose::Stranger);
    }
    has_one(&text, KNOWN).then_some(Whose::Known)
}

const STRANGERS: &str = "\
    someone else|somebody else|another person|another user|other user|other guy|other person|other people|stranger|\
    from a forum|from the forum|from reddit|on reddit|found online|from the web|from the internet|on the internet|from google|from youtube|\
    他の人|ほかの人|他人|別の人|よその人|知恵袋|ネットで|ネットの|ネットに|掲示板|フォーラム|検索で|拾った|拾い物|\
    别人|別人|网上|網上|论坛|論壇|贴吧|知乎|网友|網友|\
    jemand ander|eines ander|aus dem forum|aus einem forum|quelqu'un d'autre|d'un forum|otra persona|de un foro|qualcun altro|da un forum|\
    outra pessoa|de um fórum|чуж|с форума|z forum|iemand anders|någon annan|başka bir";
const KNOWN: &str = "\
    friend's|friends'|buddy's|mate's|wife's|husband's|partner's|girlfriend's|boyfriend's|brother's|sister's|dad's|father's|mom's|mum's|mother's|\
    son's|daughter's|colleague's|coworker's|co-worker's|roommate's|neighbour's|neighbor's|cousin's|uncle's|\
    友人|友達|知人|妻の|夫の|嫁の|旦那の|父の|母の|兄の|弟の|姉の|妹の|息子の|娘の|同僚の|知り合いの|\
    朋友|同事|老婆的|老公的|爸的|妈的|媽的|哥的|弟的|姐的|妹的|同学的|室友|\
    meiner frau|meines mannes|eines freundes|von einem freund|meines bruders|meiner schwester|de ma femme|de mon mari|d'un ami|de mi esposa|de mi mujer|\
    de mi marido|de un amigo|di mia moglie|di mio marito|di un amico|minha esposa|meu marido|de um amigo|soției|soţiei|soțului|prietenului|жены|мужа|друга|брата|żony|męża|kolegi";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn headings_that_name_pcs() {
        let several = |one: &str, other: &str| {
            let text = format!("{one}\n{BLOCK}\n{other}\n{BLOCK}");
            of_several(&text, &lines(&text, usize::MAX)).len()
        };
        for (one, other) in [
            ("kitchen pc:", "study pc:"),
            ("PC A:", "PC B:"),
            ("【1台目】", "【2台目】"),
            ("--- Laptop ---", "--- Desktop ---"),
        ] {
            assert_eq!(several(one, other), 2, "{one} {other}");
        }
        for (one, other) in [
            ("PC before:", "PC after:"),
            ("my pc:", "my pc:"),
            ("PC info:", "PC specs:"),
            ("slmgr:", "the rest:"),
            ("On my PC it says this.", "And on the laptop that."),
        ] {
            assert_eq!(several(one, other), 0, "{one} {other}");
        }
    }

    const BLOCK: &str = "Name: Windows(R), Core edition\nDescription: Windows(R) Operating System, RETAIL channel\nPartial Product Key: 7MT2K\nLicense Status: Notification\n";

    fn blocks(text: &str) -> Vec<Range<usize>> {
        of_others(text, &lines(text, usize::MAX))
    }

    #[test]
    fn a_block_of_somebody_else() {
        for text in [
            format!(
                "Mine shows \"Windows is activated with a digital license\".\n\n(someone else's)\n{BLOCK}"
            ),
            format!(
                "設定には「Windows はデジタル ライセンスによってライセンス認証されています」とあります。\n\n【掲示板の人】\n{BLOCK}\nうちも同じですか。"
            ),
            format!(
                "Windows is activated with a digital license\n\n--- and the output of my wife's laptop ---\n{BLOCK}"
            ),
            format!("我的设置里写着：Windows 已使用数字许可证激活\n\n朋友的：\n{BLOCK}"),
        ] {
            assert_eq!(blocks(&text).first(), Some(&(3..8)), "{text}");
        }
    }

    #[test]
    fn the_block_may_be_the_one_that_is_asked_about() {
        for text in [
            format!("Is this genuine?\n\nFrom a forum:\n{BLOCK}"),
            format!("My friend's laptop:\n{BLOCK}\nSettings says \"Windows is not activated\"."),
            format!("Windows is activated with a digital license\n\nMy own:\n{BLOCK}"),
            format!(
                "Windows is activated with a digital license\nA friend of mine says I should run slmgr.\n{BLOCK}"
            ),
        ] {
            assert_eq!(blocks(&text), [], "{text}");
        }
    }
}
