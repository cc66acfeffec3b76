//! What is doubted, feared or only asked, in Chinese.

use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Whether the clause that goes on so asks whether something would still be.
pub(in crate::clues) fn asks_whether(text: &str) -> bool {
    let clause = text.split([',', '。', '?', ';']).next().unwrap_or_default();
    has_one(
        clause,
        "\
            在不在|还在吗|认不认|还认|会不会|掉不掉|还会|会掉|还能用吗|会没",
    )
}

/// Whether a Chinese text names the day when something was done.
pub(in crate::clues) fn is_dated(text: &str) -> bool {
    const DAYS: &str = "\
        昨|今天|今早|今日|刚|前天|上周|上个月|上星期|上礼拜|前几天|这次|那天|周末|前两天|大前天|这两天|月前|天前";
    has_one(text, DAYS)
}

/// Whether what stands behind a verb says that it cannot be done: `升不了`.
pub(in crate::clues) fn is_out_of_reach(tail: &str) -> bool {
    starts_with_one(tail, "不了|不上|不到|不起|不动|不成")
}

/// Whether a clause only suspects what it tells: `怀疑他给我换了主板`.
pub(in crate::clues) fn is_suspected(clause: &str) -> bool {
    has_one(clause, "怀疑|该不会|不会是|难道|莫非|难不成")
}

/// Whether what comes behind this text is only feared: `想换主板又怕`, `怕重装完`.
pub(in crate::clues) fn is_feared(head: &str) -> bool {
    let clause = head
        .rsplit([',', '、', ';', ' '])
        .next()
        .unwrap_or_default();
    ends_with_one(head, "怕|担心|以免|避免|防止")
        || starts_with_one(clause, "怕|就怕|我怕|又怕|担心")
}

/// Whether a Chinese state is asked for: `是不是正版`, `激活还在不在`, `正常激活的办法`.
pub(in crate::clues) fn is_asked(head: &str, own: &str, tail: &str) -> bool {
    const WAYS: &str = "的办法|的方法|的渠道|的途径|的工具|的方式";
    // The character before the denial and behind it is one.
    let is_choice = own.strip_prefix(['不', '没']).is_some_and(|rest| {
        let before = head.chars().next_back();
        before.is_some_and(|ch| rest.starts_with(ch))
    });
    is_feared(head)
        || is_of_cause(head, tail)
        || is_in_general(own, tail)
        || is_of_setup(head, own, tail)
        || ends_with_one(head, "是否|有没有")
        || tail.starts_with('吗')
        || tail.starts_with("的话")
        || starts_with_one(tail, WAYS)
        || own.ends_with('在') && tail.starts_with("不在")
        || is_choice
}

/// `是因为Windows没激活吗`: a cause that is only asked for.
fn is_of_cause(head: &str, tail: &str) -> bool {
    let own = [
        "windows", "win10", "win11", "系统", "电脑", "我", "它", "的",
    ]
    .iter()
    .fold(head, |own, name| own.strip_suffix(name).unwrap_or(own));
    let clause = tail.split(['。', '?', '\n']).next().unwrap_or_default();
    own.ends_with("是因为") && (clause.ends_with('吗') || clause.ends_with('么'))
}

/// `不激活会怎样`, `没激活有什么影响`: what would come of it.
fn is_in_general(own: &str, tail: &str) -> bool {
    const STATES: &str = "|不激活|不启用|没激活|未激活|没启用|未启用|没有激活|不正常激活|";
    const COMES: &str = "\
        会怎|会有|会不会|会咋|会影响|有什么|有啥|有影响|影响大|影响使用|能用多|能不能|能用吗|可以用|可以一直用|行不行|行吗|可以吗|要紧吗|没事吧|咋样|怎么样|有没有影响|能一直用";
    let rest = tail.trim_start_matches(',');
    let rest = [
        "到底",
        "究竟",
        "的话",
        "的系统",
        "的windows",
        "其实",
        "也",
        "都",
        "又",
        "就",
        "一直",
        "用",
    ]
    .iter()
    .fold(rest, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    STATES.contains(&format!("|{own}|")) && starts_with_one(rest.trim_start_matches(','), COMES)
}

/// `一定要输密钥才装得下去吗`: what a setup may ask for.
fn is_of_setup(head: &str, own: &str, tail: &str) -> bool {
    own.starts_with('要')
        && tail.contains(['吗', '?', '么'])
        && ends_with_one(head, "一定|必须|是不是|是否|非|还|会|都|得")
        && !ends_with_one(head, "一直都|每次都|开机都|一直还|现在还|老是会")
}

/// `激活会不会哪天失效`: whether it will be so one day is asked in the same clause, however much
/// stands between. `会不会是激活失效了` asks what it is that is so now.
pub(in crate::clues) fn is_to_come(head: &str) -> bool {
    let clause = head.rsplit([',', ';', '。']).next().unwrap_or_default();
    ["会不会", "会否"]
        .iter()
        .filter_map(|asks| clause.rsplit_once(asks))
        .any(|(_, behind)| !behind.starts_with('是') && !is_wondered_at(clause))
}

/// `没让我输密钥`: what a screen did not ask for.
pub(in crate::clues) fn is_not_called_for(head: &str, own: &str) -> bool {
    own.starts_with(['让', '要', '叫', '提', '弹', '跳', '需'])
        && ends_with_one(head, "没|没有|不|不再|没再")
}

/// Whether a Chinese text ends with what all the other machines are: `用户端都`.
pub(in crate::clues) fn is_of_the_rest(head: &str) -> bool {
    const REST: [&str; 7] = ["用户端", "客户端", "其他", "其它", "其余", "别的", "另外几"];
    let clause = head.rsplit([',', '、', ';']).next().unwrap_or_default();
    REST.iter()
        .filter_map(|rest| clause.rsplit_once(rest))
        .any(|(_, own)| own.contains(['都', '全']))
}

/// Whether a Chinese text ends with the question why something is so: then it is.
pub(in crate::clues) fn is_wondered_at(text: &str) -> bool {
    ends_with_one(text, "怎么|为什么|为何|咋|怎么还|怎么就")
}
