//! What is doubted, feared or only asked, in Chinese.

/// Whether the clause that goes on so asks whether something would still be.
pub(super) fn asks_whether(text: &str) -> bool {
    let clause = text.split([',', '。', '?', ';']).next().unwrap_or_default();
    [
        "在不在",
        "还在吗",
        "认不认",
        "还认",
        "会不会",
        "掉不掉",
        "还会",
        "会掉",
        "还能用吗",
        "会没",
    ]
    .iter()
    .any(|whether| clause.contains(whether))
}

/// Whether a Chinese text names the day when something was done.
pub(super) fn is_dated(text: &str) -> bool {
    const DAYS: &str = "\
        昨|今天|今早|今日|刚|前天|上周|上个月|上星期|上礼拜|前几天|这次|那天|周末|前两天|大前天|这两天|月前|天前";
    DAYS.split('|').any(|day| text.contains(day))
}

/// Whether what stands behind a verb says that it cannot be done: `升不了`.
pub(super) fn is_out_of_reach(tail: &str) -> bool {
    ["不了", "不上", "不到", "不起", "不动", "不成"]
        .iter()
        .any(|cannot| tail.starts_with(cannot))
}

/// Whether a clause only suspects what it tells: `怀疑他给我换了主板`.
pub(super) fn is_suspected(clause: &str) -> bool {
    ["怀疑", "该不会", "不会是", "难道", "莫非", "难不成"]
        .iter()
        .any(|doubt| clause.contains(doubt))
}

/// Whether what comes behind this text is only feared: `想换主板又怕`, `怕重装完`.
pub(super) fn is_feared(head: &str) -> bool {
    let clause = head
        .rsplit([',', '、', ';', ' '])
        .next()
        .unwrap_or_default();
    ["怕", "担心", "以免", "避免", "防止"]
        .iter()
        .any(|fear| head.ends_with(fear))
        || ["怕", "就怕", "我怕", "又怕", "担心"]
            .iter()
            .any(|fear| clause.starts_with(fear))
}
