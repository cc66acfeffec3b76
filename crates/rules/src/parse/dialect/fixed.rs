//! Fixed texts of Windows that tell nothing of this PC: the pages for a product key of Setup,
//! `changepk` and `slui 3`, that of `slui 4` for the telephone, DISM's
//! list of the editions in an image or above the installed one.
//!
//! They name editions, keys and reinstalling as a story does, so nobody else is to read them.

use super::reading::{Paste, Reading};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::labels::comparison_key;
use crate::parse::words::Words;

/// Finds these texts.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let (mut is_setup, mut is_image) = (false, false);
    for (at, line) in paste.lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| paste.lines.get(at));
        let begins = begins_setup(line);
        if begins && let Some(before) = before.filter(|before| is_heading(before)) {
            take(&mut reading, at - 1, before);
        }
        is_setup |= begins || is_of_entry(line);
        is_image |= begins_image(line);
        if begins
            || is_setup && goes_on_setup(line)
            || is_image && is_image_row(line)
            || is_target(line)
            || is_of_entry(line)
        {
            take(&mut reading, at, line);
        }
    }
    if !reading.claimed.is_empty() {
        reading.dialect = Some(Dialect::Settings);
        reading.is_weak = true;
    }
    reading
}

fn take(reading: &mut Reading, at: usize, line: &Line) {
    reading.silent.push(line.span.clone());
    reading.known.push(line.number);
    reading.claimed.push(at);
}

/// The sentence above the field for a key (English and Japanese: grade C).
fn begins_setup(line: &Line) -> bool {
    const SENTENCES: [&str; 8] = [
        "first time you're installing Windows on this PC",
        "enter a valid Windows product key",
        "PC に初めて Windows をインストール",
        "有効な Windows プロダクト キーを入力する必要",
        "第一次在此电脑上安装 Windows",
        "首次在此电脑上安装 Windows",
        "第一次在此電腦上安裝 Windows",
        "zum ersten Mal auf diesem PC installieren",
    ];
    line.words.has(Words::WINDOWS) && SENTENCES.iter().any(|words| line.text.contains(words))
}

/// What stands below it: what a key looks like, and what to do without one.
fn goes_on_setup(line: &Line) -> bool {
    let text = &line.text;
    text.contains("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        || text.contains("I don't have a product key")
        || text.contains("プロダクト キーがありません")
        || text.contains("我没有产品密钥")
        || text.contains("我沒有產品金鑰")
        || text.starts_with("Your product key should be in")
}

/// A row of the pages where a key is entered or an installation ID is told: where a key may
/// stand, what it looks like, whom to call (English and Japanese: grade C).
fn is_of_entry(line: &Line) -> bool {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 400;
    const BEGINNINGS: [&str; 14] = [
        "enteraproductkey",
        "yourproductkeyshouldbe",
        "theproductkeylookssimilarto",
        "theproductkeylookslike",
        "dasheswillbeaddedautomatically",
        "callandprovideyourinstallationid",
        "calloneofthesenumbers",
        "プロダクトキーの入力",
        "プロダクトキーを入力してください",
        "プロダクトキーは次のような",
        "プロダクトキーは次の形式",
        "ダッシュは自動的に追加されます",
        "输入产品密钥",
        "輸入產品金鑰",
    ];
    const PRODUCT_KEYS: [&str; 4] = [
        "プロダクトキーは",
        "产品密钥应",
        "您的产品密钥",
        "您的產品金鑰",
    ];
    let text = &line.text;
    let first = text.chars().next().unwrap_or_default();
    let may_be = text.len() <= LONGEST && "EeYyTtDdCcプダ输輸产您".contains(first);
    if !may_be {
        return false;
    }
    let said = comparison_key(text);
    // The page tells where a box or a mail may have it; a story tells of one.
    let tells_where = said.contains("dvd")
        && PRODUCT_KEYS.iter().any(|words| said.starts_with(words))
        && !said.contains("ました");
    tells_where || BEGINNINGS.iter().any(|words| said.starts_with(words))
}

/// Whether this is the heading of that page.
fn is_heading(line: &Line) -> bool {
    line.words.has(Words::WINDOWS) && line.text.len() <= 60 && line.label().is_none()
}

/// The line above DISM's list of the editions in an image.
fn begins_image(line: &Line) -> bool {
    const LINES: [&str; 4] = [
        "Details for image :",
        "イメージの詳細",
        "Details für Abbild",
        "映像的详细信息",
    ];
    LINES.iter().any(|words| line.text.starts_with(words))
}

/// A row of that list.
fn is_image_row(line: &Line) -> bool {
    const LABELS: [&str; 13] = [
        "index",
        "name",
        "description",
        "size",
        "インデックス",
        "名前",
        "説明",
        "サイズ",
        "beschreibung",
        "größe",
        "索引",
        "名称",
        "大小",
    ];
    line.label()
        .is_some_and(|label| label.len() <= 40 && LABELS.contains(&comparison_key(label).as_str()))
}

/// An edition to which DISM would change the installed one.
fn is_target(line: &Line) -> bool {
    const LABELS: [&str; 5] = [
        "targetedition",
        "ターゲットエディション",
        "zieledition",
        "目标版本",
        "目標版本",
    ];
    line.label()
        .is_some_and(|label| label.len() <= 60 && LABELS.contains(&comparison_key(label).as_str()))
}
