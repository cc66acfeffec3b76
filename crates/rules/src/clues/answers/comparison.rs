//! Which edition was there and which was installed, in Chinese: `买来自带家庭版,装完才发现是专业版`.

use super::{Answer, Answering};

use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::judge::Question;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// The editions, each with what it is compared as; the longer names first.
const NAMES: [(&str, &str); 10] = [
    ("家庭中文版", "home"),
    ("家庭单语言版", "home"),
    ("家庭版", "home"),
    ("家用版", "home"),
    ("专业版", "pro"),
    ("教育版", "education"),
    ("企业版", "enterprise"),
    ("home", "home"),
    ("pro", "pro"),
    ("专业", "pro"),
];

/// What tells in front of an edition that it was there before.
const THERE: &str = "\
    买来|买回来|买的时候|刚买|自带|带的|带了|带win|出厂|原厂|原装|预装|随机|内建|附的|附win|到手|\
    原来|原本|本来|原先|当初|当时|之前|以前|店家装|卖家装|一直是|一直用";

/// How an installation ends that stands directly before its edition.
const INSTALLED: &str = "\
    装成|装成了|装了|装了个|装上|装上了|装的|装的是|装的还是|装的也是|装的又是|装的却是|装出来是|装出来的是|\
    灌成|灌成了|灌了|灌了个|灌上|灌的|灌的是|灌的还是|灌的也是|重装|重灌|\
    正在运行|运行的是|当前运行|现在运行|选了|选成|选成了|选到|选到了|选的|选的是|点了|点成|点成了|点到|刷成|刷成了|做成|做成了|装回了";

/// How it is found what an installation brought.
const FOUND: &str = "\
    是|变|变成|变成了|变回|变回了|成了|写的|显示|显示成|还是|也是|又是|依然是|竟然是|居然是|却是|就是|发现|带|装";

/// What stands before that: the installation is over.
const OVER: &str = "\
    装完|灌完|装好|灌好|重装|重灌|格了|格式化|重做|做完系统|进系统|装出来|装之后|灌之后|装后|灌后|重置|还原";

/// What is not so, or not yet.
const UNREAL: &str = "\
    想|打算|准备|计划|可以|能|应该|该|需要|如果|要是|怕|会|是不是|要|买|购|不是|没装|没有|升|别|网上|据说|一般|都说";

/// What is named behind an edition is not Windows itself.
const THINGS: &str = "\
    密钥|金钥|序号|key|激活码|序列号|产品密钥|产品金钥|码|标|贴|授权|镜像|iso|安装|u盘|的标|的贴|\
    工作站";

/// How the one that lies at hand is taken: `手边只有家庭版就灌了那个`.
const TAKEN: &str = "\
    就装了|就灌了|就装|就灌|就先装|就先灌|就用那|就用它|就用这|装了那个|灌了那个|装了它|拿来装|就拿它|就拿那";

/// What an edition is named as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    There,
    Installed,
    /// It came in between: an upgrade that was paid.
    Between,
}

impl Answering<'_> {
    /// Whether the edition that was installed is the one which was there.
    pub(in crate::clues) fn compared_in_chinese(&self) -> Option<Answer> {
        let mut there = None;
        let mut between = None;
        let mut installed = None;
        let own = self.story.sentences.iter();
        for sentence in own.filter(|own| own.language == Language::Zh) {
            let text = self.story.text(&sentence.range);
            // `之前到底是家庭版还是专业版`: nobody knows.
            if text.contains("到底是") {
                continue;
            }
            for (at, name, edition) in editions(text) {
                let place = sentence.range.start + at;
                let is_foreign = !self.all_pcs && self.story.is_of_other(sentence, place)
                    || self.story.is_in_line_of_other(place);
                match named(text, at, name.len(), sentence) {
                    _ if is_foreign => {}
                    Some(Named::There) => there = there.or(Some(edition)),
                    Some(Named::Between) => between = Some(edition),
                    Some(Named::Installed) => {
                        installed = Some((edition, place..place + name.len()));
                    }
                    None => {}
                }
            }
        }
        let (edition, range) = installed?;
        let there = match (between, self.bought().map(|bought| bought.name)) {
            (Some(between), _) => Some(between),
            (None, Some("up")) => Some("pro"),
            // Who bought an edition in between has two.
            (None, Some("key" | "store")) => None,
            (None, _) => there,
        };
        let is_same = there? == edition;
        Some(Answer {
            question: Question::Edition,
            name: if is_same { "same" } else { "other" },
            range,
            is_planned: false,
        })
    }
}

/// The editions in a text: where, the name, and what it is compared as.
fn editions(text: &str) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    text.char_indices().filter_map(move |(at, _)| {
        let rest = text.get(at..)?;
        let head = text.get(..at)?;
        let (name, edition) = NAMES.iter().find(|(name, _)| rest.starts_with(name))?;
        let behind = rest.get(name.len()..)?;
        // `10专业`, `win11 pro`: only behind a release.
        let is_short = !name.ends_with('版');
        let is_behind_release = head
            .trim_end()
            .ends_with(|ch: char| ch.is_ascii_digit() || ch == 'n');
        let is_word = |ch: char| ch.is_ascii_alphanumeric();
        let is_torn = name.is_ascii() && behind.starts_with(is_word);
        ((!is_short || is_behind_release) && !is_torn).then_some((at, *name, *edition))
    })
}

/// What an edition of this sentence is named as.
fn named(text: &str, at: usize, length: usize, sentence: &Sentence) -> Option<Named> {
    let has = |words: &str, text: &str| has_one(text, words);
    let head = text.get(..at)?;
    let behind = text.get(at + length..)?;
    let clause = head.rsplit([',', ';', '(', ')', '\n', ':', '\u{2026}']);
    let clause = clause.into_iter().next().unwrap_or_default();
    // What an edition before it in the same clause says is said.
    let clause = NAMES
        .iter()
        .filter(|(name, _)| name.ends_with('版'))
        .filter_map(|(name, _)| clause.rsplit_once(name))
        .map(|(_, own)| own)
        .min_by_key(|own| own.len())
        .unwrap_or(clause);
    let next = behind.trim_start_matches(['的', ' ']);
    let is_last = !behind.contains([',', ';']);
    let is_asked = is_last && sentence.is_question && !behind.starts_with("了");
    let is_at_hand = has_one(clause, "只有|手头有|手边有|手上有|手里有|只剩");
    let near = behind
        .get(..behind.floor_char_boundary(45))
        .unwrap_or(behind);
    if is_at_hand {
        return has(TAKEN, near).then_some(Named::Installed);
    }
    // `有Win11家庭版的数字许可证,但正在运行专业版`.
    let is_licence = ["数字许可证", "数字许可", "数位授权", "有效的数字许可"];
    if is_licence.iter().any(|licence| next.starts_with(licence)) {
        return (!is_asked && !has(UNREAL, clause)).then_some(Named::There);
    }
    if starts_with_one(next, THINGS) {
        return None;
    }
    let is_raised = ends_with_one(
        without_release(clause),
        "升的|升到了|升了|升成了|升级到了|升级的|升级成了",
    );
    if is_raised && !is_asked {
        return Some(Named::Between);
    }
    // `买来就是专业版` buys no edition.
    let plain = [
        "买来",
        "买回来",
        "买的时候",
        "刚买",
        "功能",
        "性能",
        "没想到",
        "主要",
        "重要",
    ]
    .iter()
    .fold(clause.to_owned(), |plain, bought| plain.replace(bought, ""));
    if has(UNREAL, &plain) || is_asked {
        return None;
    }
    if has(THERE, clause) {
        return Some(Named::There);
    }
    let own = without_release(clause);
    let ends = |words: &str| words.split('|').any(|word| own.ends_with(word));
    let is_found = ends(FOUND) && has(OVER, head) || ends("现在也是|现在还是|如今也是");
    // `系统也是他装的,专业版`.
    let before = without_release(head).trim_end_matches([',', ' ']);
    let is_added = own.is_empty() && ends_with_one(before, "装的|灌的|重装了");
    (ends(INSTALLED) || is_found || is_added).then_some(Named::Installed)
}

/// A text without the release at its end.
fn without_release(head: &str) -> &str {
    head.trim_end_matches([' ', '"', '「'])
        .trim_end_matches(|ch: char| ch.is_ascii_digit())
        .trim_end_matches(' ')
        .trim_end_matches("windows")
        .trim_end_matches("win")
        .trim_end_matches("系统是")
        .trim_end_matches([' ', '"', '「', '的'])
}
