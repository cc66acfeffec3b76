//! A thread that was copied with its names: floors of a forum, messages under a name and a time.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lines::lines;

/// No name of a poster is longer, in bytes.
const LONGEST: usize = 30;

/// How a forum marks who began the thread.
const STARTERS: [&str; 6] = ["楼主", "原po", "lz", "题主", "op", "本人"];

/// How somebody tells which of the names is the own one.
const IS: [&str; 3] = ["我是", "我就是", "我才是"];

/// So often at most is it looked for how somebody tells it: a long text may repeat it on each line.
const TOLD: usize = 16;

/// As much may stand before the first floor that is no post: a title.
const TITLE: usize = 60;

/// The lines of a thread that are not the owner's; none where the text is no thread.
///
/// `asks` tells whether somebody asks in what was said.
pub(in crate::clues) fn lines_of_others(text: &str, asks: fn(&str) -> bool) -> Vec<Range<usize>> {
    let floors = floors(text);
    if floors.is_empty() {
        messages(text, asks)
    } else {
        floors
    }
}

/// The floors that somebody else wrote: `3楼:…` beside `1楼(楼主):…`.
fn floors(text: &str) -> Vec<Range<usize>> {
    let posts = posts(text, floor);
    let Some(first) = posts.first().filter(|_| posts.len() > 1) else {
        return Vec::new();
    };
    // Who wrote what stands before the floors is not on the first of them.
    let begins = text.get(..first.1.start).unwrap_or_default().trim().len() < TITLE;
    let is_owner = |name: &str| {
        STARTERS.iter().any(|mark| name.contains(mark))
            || begins && number(name).is_some_and(|own| own == "1")
    };
    if !posts.iter().any(|(name, _)| is_owner(name)) && begins {
        return Vec::new();
    }
    let others = posts.into_iter().filter(|(name, _)| !is_owner(name));
    others.map(|(_, range)| range).collect()
}

/// The messages of others, where the owner tells which name is the own one: `我是阿明`.
fn messages(text: &str, asks: fn(&str) -> bool) -> Vec<Range<usize>> {
    let posts = posts(text, sender);
    if posts.len() < 3 {
        return Vec::new();
    }
    let told = told_names(text);
    let is_owner = |name: &str| {
        matches!(name, "我" | "本人" | "me" | "自己") || told.iter().any(|own| name.contains(own))
    };
    let mut names = posts.iter().map(|(name, _)| *name);
    let Some(owner) = names
        .find(|name| is_owner(name))
        .or_else(|| least_asking(text, &posts, asks))
    else {
        return Vec::new();
    };
    let others = posts.iter().filter(|(name, _)| *name != owner);
    others.map(|(_, range)| range.clone()).collect()
}

/// The first two characters of every name that somebody tells as the own one.
fn told_names(text: &str) -> Vec<&str> {
    let told = IS.iter().flat_map(|is| {
        let behind = |(at, is): (usize, &str)| text.get(at + is.len()..);
        text.match_indices(is).filter_map(behind).take(TOLD)
    });
    told.filter_map(|said| said.get(..said.char_indices().nth(2)?.0))
        .collect()
}

/// The name under which the fewest of the messages ask; none where two ask as little.
fn least_asking<'a>(
    text: &str,
    posts: &[(&'a str, Range<usize>)],
    asks: fn(&str) -> bool,
) -> Option<&'a str> {
    // How many messages, and how many of them ask.
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (name, range) in posts {
        let (all, asking) = counts.entry(name).or_default();
        *all += 1;
        *asking += usize::from(text.get(range.clone()).is_some_and(asks));
    }
    let share = |(all, asking): &(usize, usize)| 100 * asking / all;
    let least = counts.values().map(share).min()?;
    let mut asking_least = counts.iter().filter(|(_, count)| share(count) == least);
    let (one, _) = asking_least.next()?;
    (counts.len() > 1 && asking_least.next().is_none()).then_some(*one)
}

/// Every post with its name: from the line that begins it to the next one, or a blank line behind
/// a message.
fn posts(text: &str, begins: fn(&str) -> Option<&str>) -> Vec<(&str, Range<usize>)> {
    let mut posts: Vec<(&str, Range<usize>)> = Vec::new();
    let mut is_open = false;
    for (range, line) in lines(text) {
        if let Some(name) = begins(line.trim()) {
            posts.push((name, range));
            is_open = true;
        } else if line.trim().is_empty() {
            is_open = false;
        } else if let Some((_, last)) = posts.last_mut().filter(|_| is_open) {
            last.end = range.end;
        }
    }
    posts
}

/// The number with which the name of a floor begins.
fn number(name: &str) -> Option<&str> {
    let end = name.find(|ch: char| !ch.is_ascii_digit())?;
    name.get(..end)
        .filter(|own| !own.is_empty() && own.len() < 5)
}

/// The name of the floor that a line begins: `3楼(楼主):`.
fn floor(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    if STARTERS.contains(&name) {
        return Some(name);
    }
    let rest = name.get(number(name)?.len()..)?;
    (name.len() <= LONGEST && rest.starts_with(['楼', '#'])).then_some(name)
}

/// The name on a line of its own before a time: `阿明 21:03`.
fn sender(line: &str) -> Option<&str> {
    let name = line.trim_end_matches(|ch: char| ch.is_ascii_digit() || ":-/. ".contains(ch));
    let time = line.get(name.len()..)?;
    let is_time = time.rsplit(' ').next().is_some_and(|time| {
        let mut parts = time.split(':');
        let mut is_part = || {
            parts
                .next()
                .is_some_and(|part| (1..3).contains(&part.len()))
        };
        is_part() && is_part()
    });
    let is_name = !name.is_empty()
        && name.len() <= LONGEST
        && name.chars().any(char::is_alphabetic)
        && !name.contains([',', '。', '?', '!', ':']);
    (is_time && is_name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others(text: &str) -> Vec<&str> {
        lines_of_others(text, |said| said.contains(['?', '啥']))
            .into_iter()
            .filter_map(|range| text.get(range))
            .collect()
    }

    #[test]
    fn a_floor_is_its_poster_s() {
        let text = "1楼:换了主板\n激活没了\n2楼:买个码吧\n3楼(楼主):不想买";
        assert_eq!(others(text), ["2楼:买个码吧"]);
        assert_eq!(
            others("这是一个比较长的标题,说的是我的电脑换了主板之后激活没了\n1楼:买码\n2楼:同上")
                .len(),
            2
        );
        assert!(others("1楼有台电脑,2楼也有").is_empty());
    }

    #[test]
    fn a_message_is_of_the_name_above_it() {
        let text = "阿明21:03\n昨天换了主板\n小李21:04\n我没换\n阿明21:05\n买个码呗\n\n(我是小李)";
        assert_eq!(
            others(text),
            ["阿明21:03\n昨天换了主板", "阿明21:05\n买个码呗"]
        );
        assert!(others("阿明21:03\n换了主板\n小李21:04\n没换").is_empty());
        let asked = "老王9:01\n换主板了?\n小李9:02\n没有\n老王9:03\n装的啥";
        assert_eq!(others(asked).len(), 2);
        assert!(others("开会 21:03\n吃饭 21:30\n睡觉 22:00").is_empty());
    }
}
