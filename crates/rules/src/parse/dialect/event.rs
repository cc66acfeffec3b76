//! The event log of the licensing service (source Microsoft-Windows-Security-SPP), as Event
//! Viewer copies it, as XML, and as PowerShell lists it.
//!
//! The texts are translated, the ids and numbers in them are not: those are what is read. An
//! event tells of the moment when it was written.

use super::reading::{Paste, Reading};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::labels::comparison_key;
use crate::parse::shape::{self, Family, Guid};
use crate::parse::words::Words;
use crate::tables::configuration::{self, Configuration};
use crate::vocabulary::{Channel, Status};

/// How the texts of the events begin, in English and Japanese (English: grade A, real logs;
/// Japanese: grade C, Microsoft's articles).
static TEXTS: &[&str] = &[
    "License Activation (slui.exe)",
    "License acquisition failure",
    "The client has sent an activation request",
    "The client has processed an activation response",
    "The Software Protection service",
    "Offline downlevel migration",
    "Successfully scheduled Software Protection service",
    "Acquisition of End User License",
    "Acquisition of genuine ticket",
    "Installation of the Proof of Purchase",
    "The rules engine reported",
    "クライアントが、キー管理サービス",
    "ソフトウェア保護サービス",
    "ライセンス認証 (slui.exe)",
    "ライセンス取得エラーの詳細",
    "ライセンス取得のエラーの詳細",
];

/// How the rows below these texts begin.
static ROWS: &[&str] = &[
    "hr=",
    "<",
    "Command-line arguments",
    "Licensing Status=",
    "Detailed Error[",
    "Trigger=",
    "Info:",
    "情報:",
    "コマンド ライン引数",
    "コマンドライン引数",
    "ライセンスの状態=",
    "ライセンスのステータス=",
];

/// The labels above the text of an event, as comparison keys: Event Viewer's in English,
/// Japanese, German and Chinese, and PowerShell's.
#[rustfmt::skip]
static HEAD: &[&str] = &[
    "logname", "source", "date", "eventid", "taskcategory", "level", "keywords", "user",
    "computer", "description", "opcode", "timecreated", "providername", "id", "leveldisplayname",
    "message", "index", "entrytype", "instanceid", "timegenerated", "timewritten",
    "ログの名前", "ソース", "日付", "イベントid", "タスクのカテゴリ", "レベル", "キーワード",
    "ユーザー", "コンピューター", "説明", "オペコード",
    "protokollname", "quelle", "datum", "ereignis-id", "aufgabenkategorie", "ebene",
    "schlüsselwörter", "benutzer", "beschreibung",
    "日志名称", "来源", "日期", "事件id", "任务类别", "级别", "关键字", "用户", "计算机", "描述",
    "記錄檔名稱", "來源", "事件識別碼", "工作類別", "層級", "關鍵字", "使用者", "電腦",
];

/// Reads every event in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    if !paste.lines.iter().any(is_own) {
        return reading;
    }
    reading.dialect = Some(Dialect::EventLog);
    let mut application = None;
    for (at, line) in paste.lines.iter().enumerate() {
        let states = states(&line.text);
        if !states.is_empty() {
            // Most of them are of licences that are not installed; no code in them is news.
            reading.silent.push(line.span.clone());
            let installed = states.iter().filter(|state| state.is_installed());
            reading
                .drafts
                .extend(installed.filter_map(|state| state.draft(line, application)));
        } else if let Some((id, is_request)) = sought(line) {
            reading.drafts.extend(attempt(line, id, is_request));
            reading.claimed.push(at);
        }
        let family = application_in(&line.text);
        application = family.or(application);
        let is_sought = reading.claimed.last() == Some(&at);
        if !is_sought && (!states.is_empty() || family.is_some() || is_around(line)) {
            reading.claimed.push(at);
        }
    }
    // They stand inside what was read, whatever they tell.
    let lines = reading.claimed.iter().filter_map(|at| paste.lines.get(*at));
    reading.known = lines.map(|line| line.number).collect();
    reading
}

/// Whether only this log has such a line.
fn is_own(line: &Line) -> bool {
    let text = &line.text;
    // Both names of the source stay English in every language.
    let source = Words::SPP.and(Words::PROTECTION_PLATFORM);
    line.words.has(source.and(Words::SKU_ID))
        || TEXTS.iter().any(|own| text.starts_with(own))
        || line.words.has(Words::CODE) && (!states(text).is_empty() || request(line).is_some())
}

/// Whether this line stands around the ids of an event and tells nothing.
fn is_around(line: &Line) -> bool {
    let is_head = |label: &str| label.len() <= 40 && HEAD.contains(&comparison_key(label).as_str());
    let mut starts = TEXTS.iter().chain(ROWS);
    line.label().is_some_and(is_head) || starts.any(|own| line.text.starts_with(own))
}

/// One licence in event 1003: `2: 4de7cb65-…, 1, 1 [(0 [0x00000000, 1, 0], […`.
struct State {
    id: Guid,
    /// As the licensing service counts: 0 unlicensed, 1 licensed; the grace states and the
    /// notification have other numbers there than in WMI.
    number: u32,
    code: u32,
}

/// Only a key that is installed has a state: `SL_E_VALUE_NOT_FOUND` is that of the others.
const NOT_INSTALLED: u32 = 0xC004_F014;

impl State {
    const fn is_installed(&self) -> bool {
        self.code != NOT_INSTALLED
    }

    fn draft(&self, line: &Line, application: Option<Family>) -> Option<Draft> {
        let is_known = configuration::by_activation_id(self.id.first).is_some()
            || configuration::is_add_on(self.id.first);
        let family = application.or_else(|| is_known.then_some(Family::Windows))?;
        let status = Status::from_number(self.number).filter(|_| self.number < 2);
        let has_reason = status.is_none_or(|status| status != Status::Licensed) && self.code != 0;
        Some(Draft {
            family: Some(family),
            activation_id: Some(line.saw(self.id.clone())),
            unread_status: status.is_none().then_some(line.number),
            status: status.map(|status| line.saw(status)),
            reason: has_reason.then(|| line.saw(self.code)),
            ..Draft::default()
        })
    }
}

/// The licences that a line of event 1003 lists; several where its rows were glued.
fn states(text: &str) -> Vec<State> {
    let mut from = 0;
    let found = text
        .match_indices(" [(")
        .map(|(at, _)| at)
        .filter_map(|at| {
            let (head, tail) = (text.get(from..at)?, text.get(at..)?);
            from = at;
            let (head, number) = head.rsplit_once(", ")?;
            let (head, count) = head.rsplit_once(", ")?;
            count.parse::<u32>().ok()?;
            let code = shape::code(tail.get(..40).unwrap_or(tail))?;
            let start = last(head);
            Some(State {
                id: shape::guid(head.get(start..)?)?,
                number: number.parse().ok()?,
                code,
            })
        });
    found.collect()
}

/// Where the last word begins.
fn last(text: &str) -> usize {
    text.rfind([' ', '>']).map_or(0, |at| at + 1)
}

/// The licence that a line is about which tells of an attempt, and whether it asks a KMS host.
fn sought(line: &Line) -> Option<(Guid, bool)> {
    let named = behind(&line.text, "SkuId").or_else(|| behind(&line.text, "Sku Id"));
    match named {
        Some(rest) => Some((shape::guid(rest)?, false)),
        None => Some((request(line)?, true)),
    }
}

/// The draft of an attempt, where the tables have its licence or the line names its application.
fn attempt(line: &Line, id: Guid, is_request: bool) -> Option<Draft> {
    let row = configuration::by_activation_id(id.first);
    let family = application_in(&line.text).or_else(|| row.map(|_| Family::Windows))?;
    // Only a Windows with the key of a KMS client asks a host.
    let is_client = |row: &Configuration| row.channel == Channel::VolumeGvlk && is_request;
    let channel = row.filter(is_client).map(|row| line.saw(row.channel));
    let is_licensed = channel.is_some() && was_licensed(&line.text);
    Some(Draft {
        status: is_licensed.then(|| line.saw(Status::Licensed)),
        family: Some(family),
        activation_id: Some(line.saw(id)),
        is_attempt: channel.is_none(),
        key_channel: channel,
        ..Draft::default()
    })
}

/// What stands behind this name and its sign of equality.
fn behind<'text>(text: &'text str, name: &str) -> Option<&'text str> {
    let (_, rest) = text.split_once(name)?;
    rest.trim_start().strip_prefix('=')
}

/// The licence for which a KMS client asks: the last id in the row below `Info:`, behind two
/// codes, the host, its own id (which many a poster hides), the time and its state.
fn request(line: &Line) -> Option<Guid> {
    const CELLS: usize = 9;
    let cells: Vec<&str> = line.text.split(',').map(str::trim).collect();
    let (codes, rest) = cells.split_at_checked(2)?;
    let begins = cells.len() >= CELLS && codes.iter().all(|cell| cell.starts_with("0x"));
    begins.then(|| rest.iter().rev().find_map(|cell| shape::guid(cell)))?
}

/// Whether the client was licensed when it asked: the cell behind the time and what says whether
/// it is a virtual machine, `2026/11/25 0:00, 0, 1, 257760`.
fn was_licensed(text: &str) -> bool {
    let cells: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_time = |cell: &str| cell.contains(':') && cell.contains(['/', '-', '.']);
    let time = cells.iter().rposition(|cell| is_time(cell));
    time.and_then(|at| cells.get(at + 2))
        .is_some_and(|state| *state == "1")
}

/// Whose licences the events are about that follow, where this line says so.
fn application_in(text: &str) -> Option<Family> {
    let is_id = |guid: &Guid| guid.is_windows_application() || guid.is_office_application();
    let mut rest = text;
    loop {
        let guid = shape::guid(rest)?;
        if is_id(&guid) {
            return Some(if guid.is_windows_application() {
                Family::Windows
            } else {
                Family::Office
            });
        }
        rest = rest.get(guid.range.end..)?;
    }
}
