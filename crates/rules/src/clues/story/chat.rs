//! A chat of two or more, line by line: who owns the PC, and whose lines are not the owner's.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lines::lines;
use super::posts::posts_of_others;
use super::thread;
use crate::one_of::{has_one, starts_with_one};

/// No name of a speaker is longer, in bytes.
const LONGEST: usize = 24;

/// With which words a line asks, where it has no question mark.
const ASKS: &str = "\
    did |do |does |have |has |what|who|which|how|is it|are you|was it|why|where|when ";

/// How the writer names himself.
const WRITERS: [&str; 9] = ["私", "俺", "僕", "自分", "わたし", "me", "i", "我", "本人"];

/// What speaks and is the PC itself.
const SCREENS: &str = "windows|win10|win11|pc|画面|設定|パソコン|电脑";

/// Whose PC it is where they tell first what is wrong, beside who writes.
const HOUSEHOLD: [&str; 20] = [
    "父",
    "母",
    "娘",
    "息子",
    "兄",
    "弟",
    "姉",
    "妹",
    "妻",
    "嫁",
    "夫",
    "旦那",
    "祖父",
    "祖母",
    "パパ",
    "ママ",
    "父さん",
    "母さん",
    "じいちゃん",
    "ばあちゃん",
];

/// Who of a family has a PC that the writer, who asks, is to help with.
const KIN: &str = "\
    mum|mom|mother|dad|father|gran|nan|nana|granny|grandma|grandad|grandpa|sis|sister|bro|\
    brother|wife|husband|son|daughter|uncle|aunt|auntie";

/// How a customer is named there.
const BUYERS: [&str; 7] = ["买家", "客户", "顾客", "お客様", "客", "customer", "buyer"];

/// Who sells or repairs, in a chat with a customer.
const SELLERS: &str = "\
    オペレーター|サポート|担当|スタッフ|agent|support|advisor|seller|店家|店员|店主|店长|客服|卖家|老板|商家|掌柜|小二|售后|\
    师傅|工程师|机器人";

/// How who calls is named in the log of a desk.
const CUSTOMERS: [&str; 14] = [
    "お客様",
    "お客さま",
    "客",
    "ユーザー",
    "利用者",
    "顧客",
    "customer",
    "caller",
    "user",
    "client",
    "客户",
    "顾客",
    "用户",
    "买家",
];

/// The lines of a chat that are not the owner's; none where the text is no chat.
///
/// A chat has two names or more, each before at least two lines, and hardly another line. Its
/// owner is the one who asks least.
pub(in crate::clues) fn lines_of_others(text: &str) -> Vec<Range<usize>> {
    let mut others = quoted(text);
    let posted = thread::lines_of_others(text, asks);
    if posted.is_empty() {
        others.extend(asked(text));
    } else {
        others.extend(posted);
    }
    others.extend(posts_of_others(text));
    others.sort_unstable_by_key(|range| range.start);
    others
}

/// The lines of a letter that it answers to: `> Did you swap it?`, where others are not quoted.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut quoted = Vec::new();
    let mut own = 0;
    for (range, line) in lines(text) {
        // `>>4` only points at somebody.
        if line.starts_with('>') && !line.starts_with(">>") {
            quoted.push(range);
        } else if !quoted.is_empty() && !line.trim().is_empty() {
            own += 1;
        }
    }
    if own == 0 { Vec::new() } else { quoted }
}

/// The lines of a chat that are not the owner's.
fn asked(text: &str) -> Vec<Range<usize>> {
    let mut said_by = Said::new();
    let (mut all, mut named) = (0_usize, 0_usize);
    let mut first = None;
    for (range, line) in lines(text) {
        if line.trim().is_empty() {
            continue;
        }
        all += 1;
        if let Some((name, said)) = speaker(line) {
            named += 1;
            let asks = asks(said);
            first = first.or(Some((name, asks)));
            said_by.entry(name).or_default().push((range, asks));
        }
    }
    // A shop and its customer: who asks more says nothing.
    let is_seller = |name: &str| has_one(name, SELLERS);
    let of_sellers = ranges(&said_by, is_seller);
    let of_buyers = ranges(&said_by, |name| !is_seller(name));
    let names_buyer = || {
        let mut speakers = said_by.keys();
        speakers.any(|name| BUYERS.contains(name) || WRITERS.contains(name))
    };
    let is_sale = of_sellers.len() > 1 && of_buyers.len() > 1
        || !of_sellers.is_empty() && !of_buyers.is_empty() && names_buyer();
    if is_sale {
        return of_sellers;
    }
    said_by.retain(|name, own| own.len() > 1 && !starts_with_one(name, SCREENS));
    if said_by.len() < 2 {
        return Vec::new();
    }
    // Questions in a hundred lines.
    let share = |name: &str| {
        let own = said_by.get(name).map(Vec::as_slice).unwrap_or_default();
        100 * own.iter().filter(|(_, asks)| *asks).count() / own.len().max(1)
    };
    // `私: …`: who writes owns, also where a letter stands around the chat.
    if let Some(writer) = said_by.keys().copied().find(|name| WRITERS.contains(name)) {
        // `母: 変な字が出てる`, `自分: 何かした?`: who tells it first owns, and the writer helps.
        let is_told_first = first.is_some_and(|(name, asks)| {
            !asks && HOUSEHOLD.contains(&name) && share(name) <= share(writer)
        });
        // `mum: it wants a key`, `me: which one?`
        let is_kin = |name: &str| KIN.split('|').any(|kin| kin == name);
        let mut speakers = said_by.keys();
        let is_helper =
            is_told_first || speakers.any(|name| is_kin(name) && share(name) < share(writer));
        return ranges(&said_by, |name| (name == writer) == is_helper);
    }
    // Who calls a desk owns, also where a letter stands around what was said.
    let is_customer = |name: &str| CUSTOMERS.contains(&name);
    if said_by.keys().any(|name| is_customer(name)) {
        return ranges(&said_by, |name| !is_customer(name));
    }
    if named * 4 < all * 3 {
        return Vec::new();
    }
    let least = said_by.keys().map(|name| share(name)).min();
    let asks_least = |name: &str| Some(share(name)) == least;
    if said_by.keys().filter(|name| asks_least(name)).count() != 1 {
        return Vec::new();
    }
    ranges(&said_by, |name| !asks_least(name))
}

/// The lines of a chat by the name before them, and whether each asks.
type Said<'a> = BTreeMap<&'a str, Vec<(Range<usize>, bool)>>;

/// The lines of these.
fn ranges(said_by: &Said<'_>, is_theirs: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let theirs = said_by.iter().filter(|(name, _)| is_theirs(name));
    let lines = theirs.flat_map(|(_, own)| own);
    lines.map(|(range, _)| range.clone()).collect()
}

/// The name before a line and what is said: `ann: no`, `兄「いや」`.
fn speaker(line: &str) -> Option<(&str, &str)> {
    let in_brackets = || {
        let (name, said) = line.trim_end().strip_suffix('」')?.split_once('「')?;
        (!said.contains('「')).then_some((name, said))
    };
    let (name, said) = in_brackets()
        .or_else(|| line.split_once(": "))
        .or_else(|| line.split_once(':'))?;
    let name = name.trim();
    let is_name = !name.is_empty()
        && name.len() <= LONGEST
        && name.chars().filter(|ch| *ch == ' ').count() < 2
        && name.chars().any(char::is_alphabetic);
    is_name.then_some((name, said))
}

fn asks(said: &str) -> bool {
    let said = said.trim();
    said.contains('?')
        || said
            .trim_end_matches('。')
            .ends_with(['か', '吗', '呢', '没', '吧', '咋'])
        || has_one(said, "啥|哪|怎么|是不是|有没有|你换|你装")
        || starts_with_one(said, ASKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_does_not_own() {
        let chat = "ann: what did you change?\nbob: the ram\nann: my board died once\n\
                    ann: who built it\nbob: i did";
        let others: Vec<&str> = lines_of_others(chat)
            .into_iter()
            .filter_map(|range| chat.get(range))
            .collect();
        assert_eq!(others.len(), 3);
        assert!(others.iter().all(|line| line.starts_with("ann")));
    }

    #[test]
    fn who_writes_owns_also_where_both_ask() {
        let chat = "店:見積りでよいですか\n私:認証は外れますか\n店:いえ\n私:本当ですか";
        let others: Vec<&str> = lines_of_others(chat)
            .into_iter()
            .filter_map(|range| chat.get(range))
            .collect();
        assert!(others.len() == 2 && others.iter().all(|line| line.starts_with('店')));
    }

    #[test]
    fn who_writes_owns_where_the_family_asks_as_much() {
        let chat = "me: is it my board?\nmum: what board?\nme: it says activate windows\nmum: ok";
        let others: Vec<&str> = lines_of_others(chat)
            .into_iter()
            .filter_map(|range| chat.get(range))
            .collect();
        assert!(others.len() == 2 && others.iter().all(|line| line.starts_with("mum")));
        let told = "mum: it wants a key\nme: which one?\nmum: i do not know\nme: since when?";
        let others: Vec<&str> = lines_of_others(told)
            .into_iter()
            .filter_map(|range| told.get(range))
            .collect();
        assert!(others.len() == 2 && others.iter().all(|line| line.starts_with("me")));
    }

    #[test]
    fn who_speaks_in_brackets_has_a_name_too() {
        let chat = "兄「板は替えた?」\n俺「いや」\n兄「認証は?」\n俺「通らない」\n\nどうすれば";
        assert_eq!(lines_of_others(chat).len(), 2);
    }

    #[test]
    fn a_list_of_parts_is_no_chat() {
        assert!(lines_of_others("cpu: i5\nssd: 1tb\nos: windows 10").is_empty());
        assert!(lines_of_others("before: b450\nafter: b550").is_empty());
    }
}
