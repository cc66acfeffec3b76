//! Fixed texts of Windows that tell nothing of this PC: the pages for a product key of Setup,
//! `changepk` and `slui 3`, that of `slui 4` for the telephone, DISM's
//! list of the editions in an image or above the installed one.
//!
//! They name editions, keys and reinstalling as a story does, so nobody else is to read them.

use super::reading::{Paste, Reading};
use crate::one_of::{ends_with_one, has_one, starts_with_one};
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
            || is_of_page(line)
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
    const SENTENCES: &str = "\
        first time you're installing Windows on this PC|enter a valid Windows product key|\
        PC に初めて Windows をインストール|有効な Windows プロダクト キーを入力する必要|第一次在此电脑上安装 Windows|\
        首次在此电脑上安装 Windows|第一次在此電腦上安裝 Windows|zum ersten Mal auf diesem PC installieren";
    // Names of products have the mark.
    let is_candidate = line.words.has(Words::WINDOWS) && !line.text.contains("(R)");
    is_candidate && has_one(&line.text, SENTENCES)
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
    const BEGINNINGS: &str = "\
        enteraproductkey|yourproductkeyshouldbe|theproductkeylookssimilarto|\
        theproductkeylookslike|dasheswillbeaddedautomatically|\
        callandprovideyourinstallationid|calloneofthesenumbers|プロダクトキーの入力|プロダクトキーを入力してください|\
        プロダクトキーは次のような|プロダクトキーは次の形式|ダッシュは自動的に追加されます|输入产品密钥|輸入產品金鑰";
    const PRODUCT_KEYS: &str = "\
        プロダクトキーは|产品密钥应|您的产品密钥|您的產品金鑰";
    let text = &line.text;
    let first = text.chars().next().unwrap_or_default();
    let may_be = text.len() <= LONGEST && "EeYyTtDdCcプダ输輸产您".contains(first);
    if !may_be {
        return false;
    }
    let said = line.key.as_str();
    // The page tells where a box or a mail may have it; a story tells of one.
    let tells_where =
        said.contains("dvd") && starts_with_one(said, PRODUCT_KEYS) && !said.contains("ました");
    tells_where || starts_with_one(said, BEGINNINGS)
}

/// What Settings › Activation shows below the state whatever it is, as comparison keys: buttons,
/// advice, an advertisement for another edition. (English, Japanese and Chinese: grade C.)
#[rustfmt::skip]
static OF_PAGE: &[&str] = &[
    "changeproductkey", "updateproductkey", "touseadifferentproductkeyonthisdevice", "upgradeyoureditionofwindows", "upgradeinyourmicrosoftstore",
    "upgradeinthemicrosoftstore", "gettheappinthemicrosoftstore", "gettheappfromthemicrosoftstore", "dependingonhowyougotwindows", "where'smyproductkey", "wheresmyproductkey",
    "getmoreinfoaboutactivation", "addamicrosoftaccount", "addanaccount", "gotothestore", "gotomicrosoftstore", "openstore", "openmicrosoftstore",
    "upgradetowindows11pro", "upgradetowindows10pro", "toupgradeyoureditionofwindows",
    "プロダクトキーを変更", "プロダクトキーの変更", "プロダクトキーを更新", "プロダクトキーの更新", "このデバイスで別のプロダクトキーを使用", "プロダクトキーの場所", "windowsの入手方法に応じて",
    "windowsのエディションをアップグレード", "お使いのwindowsのエディションをアップグレード", "microsoftstoreでアプリを入手", "microsoftstoreでアップグレード",
    "microsoftstoreを開く", "windows11proにアップグレード", "windows10proにアップグレード", "windowsのライセンス認証に関する詳細", "ライセンス認証に関する詳細", "microsoftアカウントを追加", "ストアに移動",
    "お使いのwindowsのエディションで利用できる機能",
    "更改产品密钥", "更新产品密钥", "要在此设备上使用不同的产品密钥", "升级你的windows版本", "升级windows版本", "根据你获取windows的方式", "我的产品密钥在哪里", "获取有关激活的详细信息",
    "添加microsoft帐户", "转到应用商店", "转到microsoftstore", "打开应用商店", "打开microsoftstore", "升级到windows11专业版", "升级到windows10专业版", "在microsoftstore中升级",
    "變更產品金鑰", "更新產品金鑰", "若要在此裝置上使用不同的產品金鑰", "升級您的windows版本", "升級windows版本", "根據您取得windows的方式", "取得啟用的詳細資訊", "新增microsoft帳戶", "前往市集",
    "在microsoftstore中取得應用程式", "升級至windows11專業版", "升級至windows10專業版", "開啟microsoftstore",
];

/// Whether this is such a row. Who asks about a button writes a sentence.
fn is_of_page(line: &Line) -> bool {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 300;
    /// Behind the words of a button stands another button, in bytes; behind those of a sentence its rest.
    const REST: usize = 120;
    let text = &line.text;
    let first = text.chars().next().unwrap_or_default();
    let may_be = text.len() <= LONGEST
        && "CcUuTtGgDdWwAaOoYyMmプこおスラ更要升根我获添转打在變若取新前開".contains(first);
    if !may_be || text.contains(['?', '？', '…']) {
        return false;
    }
    let said = line.key.as_str();
    OF_PAGE.iter().any(|words| {
        let rest = said.strip_prefix(words);
        rest.is_some_and(|rest| rest.len() <= REST && !is_told(rest))
    })
}

/// Whether somebody tells what came of it.
fn is_told(rest: &str) -> bool {
    const WORDS: &str = "\
        ました|ません|です|したい|しても|すると|したら|たが|けど|のに|error|fails|itsays|之后|失败|失敗";
    has_one(rest, WORDS)
}

/// Whether a page that lost its line ends stops at the end of this text.
pub(super) fn ends_as_page(text: &str) -> bool {
    /// The longest of its last words, in bytes.
    const LAST: usize = 160;
    #[rustfmt::skip]
    const ENDS: &str = "\
        changeproductkey|getmoreinfoaboutactivation|useadigitallicenseoraproductkey|\
        troubleshoot|addanaccount|addamicrosoftaccount|change|openstore|gotothestore|\
        wheresmyproductkey?|プロダクトキーの変更|プロダクトキーを変更する|プロダクトキーが使用されます|トラブルシューティング|変更|\
        microsoftstoreを開く|ストアに移動|アカウントを追加|詳細情報を取得する|プロダクトキーの場所|更改产品密钥|产品密钥|疑难解答|更改|變更產品金鑰|\
        變更|疑難排解|開啟microsoftstore";
    let start = text.ceil_char_boundary(text.len().saturating_sub(LAST));
    let said = comparison_key(text.get(start..).unwrap_or(""));
    ends_with_one(&said, ENDS)
}

/// Whether this is the heading of that page.
fn is_heading(line: &Line) -> bool {
    line.words.has(Words::WINDOWS) && line.text.len() <= 60 && line.label().is_none()
}

/// The line above DISM's list of the editions in an image.
fn begins_image(line: &Line) -> bool {
    const LINES: &str = "\
        Details for image :|イメージの詳細|Details für Abbild|映像的详细信息";
    starts_with_one(&line.text, LINES)
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
    line.label_key()
        .is_some_and(|label| LABELS.contains(&label))
}

/// An edition to which DISM would change the installed one.
fn is_target(line: &Line) -> bool {
    const LABELS: [&str; 14] = [
        "targetedition",
        "ターゲットエディション",
        "zieledition",
        "目标版本",
        "目標版本",
        "éditioncible",
        "edicióndedestino",
        "ediciónobjetivo",
        "edizionedestinazione",
        "ediçãodedestino",
        "целевойвыпуск",
        "대상버전",
        "doeleditie",
        "wersjadocelowa",
    ];
    line.label_key()
        .is_some_and(|label| LABELS.contains(&label))
}
