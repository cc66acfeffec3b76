//! The tables as a whole: complete, dated, sourced, worded as they must be.
//!
//! What was published under a name keeps it, so the names stand in snapshots. After a
//! change that is meant, `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes
//! them anew, and the commit shows what became of them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ninsho_rules::judge::{
    Advice, Answers, Certainty, Confidence, EvidenceSource, HappenedAnswer, Kind, Licence,
    LicenceGroup, Likelihood, NextStep, NextTime, Now, Outcome, Question, Scenario, ScenarioGroup,
    ShortAnswer, StateAnswer, Step, Stop, Why, judge, outlooks_of, recover,
};
use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{
    Cause, Code, Event, Facts, Indicator, KNOWLEDGE_DATE, NoAddress, Open, RuleId, SourceId,
    SourceKind, Stance, Weight, history, inspect,
};
use time::macros::date;

// --- Snapshots ---

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares a generated file with the one in the tree, or writes it when that is asked for.
fn snapshot(path: &str, now: &str) {
    let file = root().join(path);
    if env::var_os("NINSHO_BLESS").is_some() {
        fs::write(&file, now).expect("the snapshot can be written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == now,
        "{path} is not what the tables say now. If that is meant, run\n  \
         NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy\nand commit the difference."
    );
}

fn is_kebab(name: &str) -> bool {
    name.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

#[test]
fn rule_ids_are_kebab_case_unique_and_stable() {
    let names: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.name()).collect();
    for name in &names {
        assert!(is_kebab(name), "{name}");
    }
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    for rule in RuleId::ALL {
        assert_eq!(rule.row().id, *rule);
    }
    snapshot("tests/snapshots/rule-ids.txt", &(names.join("\n") + "\n"));
}

#[test]
fn the_table_of_outlooks_is_up_to_date() {
    snapshot("docs/outlooks.md", &outlooks());
}

#[test]
fn the_table_of_recoveries_is_up_to_date() {
    snapshot("docs/recovery.md", &recoveries());
}

/// What a stranger repeats after five seconds: of six kinds, working and failing, and of all.
#[test]
fn the_first_screens_say_what_is_listed() {
    let mut page = String::from(
        "# First screens\n\n\
         What a stranger would repeat after five seconds: the sentence at the head of the report, \
         with the kind below it.\n\
         This page is generated from the rules; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n\n\
         ## Twelve reports\n\n\
         | kind | now | 日本語 | English |\n| --- | --- | --- | --- |\n",
    );
    let mut said = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for (edition, channel, key) in [
        ("Core", "OEM_DM", "BCD2F"),
        ("Professional", "OEM_COA_NSLP", "BCD2F"),
        ("Professional", "RETAIL", "BCD2F"),
        ("Professional", "RETAIL", "3V66T"),
        ("Enterprise", "VOLUME_KMSCLIENT", "2YT43"),
        ("Professional", "VOLUME_MAK", "BCD2F"),
    ] {
        for state in ["Licensed", "Notification\nNotification Reason: 0xC004F034."] {
            let text = format!(
                "Name: Windows(R), {edition} edition\n\
                 Description: Windows(R) Operating System, {channel} channel\n\
                 Partial Product Key: {key}\nLicense Status: {state}\n"
            );
            let verdict = inspect(&text, &Answers::default(), KNOWLEDGE_DATE).verdict;
            let [ja, en] = [Lang::Ja, Lang::En].map(|lang| verdict.answer(lang));
            let (kind, now) = (verdict.licence.kind.name(), verdict.now.name());
            let _ = writeln!(page, "| {kind} | {now} | {ja} | {en} |");
            kinds.insert(kind);
            said.insert((kind, en));
        }
    }
    assert_eq!(kinds.len(), 6, "{page}");
    assert_eq!(
        said.len(),
        12,
        "working and failing do not say the same: {page}"
    );

    page.push_str(
        "\n## Every kind\n\nOf each kind alone, before anything else is known of the PC: \
         activated, and not.\n\n\
         | kind | activated | not activated |\n| --- | --- | --- |\n",
    );
    let facts = Facts::default();
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        let in_both = |words: [&str; 2]| words.join("<br>");
        let outlooks = judge(&licence, &facts, &Answers::default(), KNOWLEDGE_DATE);
        let short = ShortAnswer::of(&outlooks);
        let working = in_both([Lang::Ja, Lang::En].map(|lang| lang.short_answer(short)));
        let off = Answers {
            state: Some(StateAnswer::NotActivated),
            ..Answers::default()
        };
        let outlooks = judge(&licence, &facts, &off, KNOWLEDGE_DATE);
        let failing = recover(&licence, &outlooks, &facts, &off, KNOWLEDGE_DATE);
        let failing = failing.map_or(String::from("–"), |way| {
            in_both([Lang::Ja, Lang::En].map(|lang| lang.recovery(way.outcome)))
        });
        let _ = writeln!(page, "| {} | {working} | {failing} |", kind.name());
    }
    snapshot("docs/first-screens.md", &page);
}

/// What brings each kind back after each event, and what each step is, as tables for people.
fn recoveries() -> String {
    let en = Lang::En;
    let mut page = String::from(
        "# Recovery\n\n\
         What brings a Windows back that is not activated: for each kind of licence and each event \
         whether it comes back, how firm that is, and the steps in the order in which to try them. \
         Answers narrow it down further.\n\
         This page is generated from `crates/rules/src/judge/recovery` and the tables of outlooks; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n",
    );
    let off = Answers {
        state: Some(StateAnswer::NotActivated),
        ..Answers::default()
    };
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        let facts = Facts::default();
        let mut rows: Vec<(Vec<&str>, String)> = Vec::new();
        let events = HappenedAnswer::ALL.iter().copied().map(Some);
        for happened in std::iter::once(None).chain(events) {
            let answers = Answers { happened, ..off };
            let outlooks = judge(&licence, &facts, &answers, KNOWLEDGE_DATE);
            let way = recover(&licence, &outlooks, &facts, &answers, KNOWLEDGE_DATE);
            let Some(way) = way else { continue };
            let steps: Vec<_> = way.steps.iter().map(|step| step.name()).collect();
            let row = format!(
                "{} {} {} | {}",
                way.outcome.icon().symbol(),
                way.outcome.name(),
                way.certainty.name(),
                steps.join(", ")
            );
            let name = happened.map_or("not said", HappenedAnswer::name);
            match rows.iter_mut().find(|own| own.1 == row) {
                Some(own) => own.0.push(name),
                None => rows.push((vec![name], row)),
            }
        }
        if rows.is_empty() {
            continue;
        }
        let _ = write!(page, "\n## {}: {}\n\n", kind.name(), en.kind(*kind));
        page.push_str("| what happened | comes back | steps |\n| --- | --- | --- |\n");
        for (events, row) in rows {
            let _ = writeln!(page, "| {} | {row} |", events.join(", "));
        }
    }
    page.push_str(
        "\n## Steps\n\n| step | what | go on when | sources |\n| --- | --- | --- | --- |\n",
    );
    for step in Step::ALL {
        let sources: Vec<_> = step.sources().iter().map(|source| source.name()).collect();
        let _ = writeln!(
            page,
            "| `{}` | {}. {} | {} {} | {} |",
            step.name(),
            en.step(*step),
            en.step_how(*step),
            en.step_next(*step),
            en.stop(step.stop()),
            sources.join(", ")
        );
    }
    page
}

/// Kinds × scenarios as a table for people.
fn outlooks() -> String {
    let mut page = String::from(
        "# Outlooks\n\n\
         What each kind of licence has to expect in each event, before the answers of an owner \
         and the state of a PC are weighed.\n\
         This page is generated from the tables in `crates/rules/src/tables/outlook`; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n\n",
    );
    for outcome in Outcome::ALL {
        let _ = writeln!(
            page,
            "- {} `{}`: {}",
            outcome.icon().symbol(),
            outcome.name(),
            Lang::En.outcome(*outcome)
        );
    }
    page.push_str("\nHow firm: **h**igh, **m**edium, **l**ow.\n\n| kind |");
    for scenario in Scenario::ALL {
        let _ = write!(page, " {} |", scenario.name());
    }
    page.push_str("\n|---|");
    page.push_str(&"---|".repeat(Scenario::ALL.len()));
    page.push('\n');
    for kind in Kind::ALL {
        let _ = write!(page, "| **{}** {} |", kind.name(), Lang::En.kind(*kind));
        for outlook in outlooks_of(*kind) {
            let firm = outlook.certainty.name().get(..1).unwrap_or_default();
            let (sign, name) = (outlook.outcome.icon().symbol(), outlook.outcome.name());
            let _ = write!(page, " {sign} {name} {firm} |");
        }
        page.push('\n');
    }
    page
}

#[test]
fn the_table_of_clues_is_up_to_date() {
    snapshot("docs/clues.md", &ninsho_rules::clues::table());
}

#[test]
fn the_table_of_codes_is_up_to_date() {
    snapshot("docs/codes.md", &codes());
}

/// Causes × groups of licences as tables for people: why a code matters, and what next.
fn codes() -> String {
    let mut page = String::from(
        "# Codes\n\n\
         What a reason code asks of the owner of a licence, by the cause of the code and the way \
         in which the licence comes back.\n\
         This page is generated from `crates/rules/src/judge/code`; \
         `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy` writes it.\n",
    );
    by_group(&mut page, "What next", |cause, group| {
        NextStep::of(cause, group).name()
    });
    by_group(&mut page, "Why it matters", |cause, group| {
        Why::of(cause, group).name()
    });
    page.push_str("\n## The codes of each cause\n\n");
    for cause in Cause::ALL {
        let all = Code::ALL.iter().map(|code| code.row());
        let own = all.filter(|row| row.cause == *cause);
        let numbers: Vec<_> = own.map(|row| format!("`0x{:08X}`", row.number)).collect();
        let _ = writeln!(page, "- **{}**: {}", cause.name(), numbers.join(", "));
    }
    page
}

/// One table: a row a cause, a column a group.
#[test]
fn the_table_of_sources_is_up_to_date() {
    snapshot("docs/sources.md", &sources());
}

/// Every source with its place, or why it has none, and the rules that cite it.
fn sources() -> String {
    let rows = || SourceId::ALL.iter().map(|id| id.row());
    let mut page = format!(
        "# Sources\n\n\
         Generated from `crates/rules/src/tables/source`: `NINSHO_BLESS=1 cargo test -p ninsho-tests --test tidy`.\n\n\
         `S` is the article this project grew from, `M` speaks for Microsoft, `R` is the rest. \
         Dates are those of publication (EDTF intervals written out); of several reports, the first is linked. \
         {} sources: {} lead to the page that says it, {} say why they are not linked.\n\n\
         | Source | Kind | Published | Checked | Where | Rules |\n| --- | --- | --- | --- | --- | --- |\n",
        SourceId::ALL.len(),
        rows().filter(|row| row.address().is_some()).count(),
        rows().filter(|row| row.unlinked().is_some()).count(),
    );
    for row in rows() {
        let place = match row.unlinked() {
            Some(reason) => Lang::En.no_address(reason).to_owned(),
            None => format!("<{}>", row.address().unwrap_or_default()),
        };
        let rules: Vec<&str> = RuleId::ALL
            .iter()
            .filter(|rule| rule.row().sources.contains(&row.id))
            .map(|rule| rule.name())
            .collect();
        writeln!(
            page,
            "| {} {} | {} | {} | {} | {place} | {} |",
            row.id.name(),
            Lang::En.source(row.id),
            row.kind.name(),
            Lang::En.dated(row),
            row.checked,
            rules.join(", "),
        )
        .expect("a text takes any line");
    }
    page
}

fn by_group(page: &mut String, title: &str, cell: impl Fn(Cause, LicenceGroup) -> &'static str) {
    let _ = write!(page, "\n## {title}\n\n| cause |");
    for group in LicenceGroup::ALL {
        let _ = write!(page, " {} |", group.name());
    }
    let _ = writeln!(page, "\n|---|{}", "---|".repeat(LicenceGroup::ALL.len()));
    for cause in Cause::ALL {
        let cells: Vec<_> = LicenceGroup::ALL
            .iter()
            .map(|group| cell(*cause, *group))
            .collect();
        let _ = writeln!(page, "| **{}** | {} |", cause.name(), cells.join(" | "));
    }
}

// --- Texts ---

/// Every text of the product, by where it stands; `true` for those that are whole sentences.
fn texts(lang: Lang) -> Vec<(String, &'static str, bool)> {
    let mut all = Vec::new();
    macro_rules! every {
        ($($set:ident: $($name:ident $sentence:literal),+;)+) => {
            $($(
                for value in $set::ALL {
                    let place = format!("{} {value:?}", stringify!($name));
                    all.push((place, lang.$name(*value), $sentence));
                }
            )+)+
        };
    }
    every! {
        RuleId: rule true;
        Kind: kind false, explanation true;
        Certainty: certainty false;
        Likelihood: likelihood false;
        Scenario: scenario false;
        ScenarioGroup: group false;
        Outcome: outcome false;
        Confidence: confidence false;
        Now: now false;
        NextTime: next_time false;
        Weight: weight false;
        SourceKind: source_kind false;
        NoAddress: no_address false;
        SourceId: source false;
        Outcome: recovery false;
        Step: step false, step_how true, step_success true, step_next true;
        Stop: stop true;
        Question: question false, question_decides true;
        Advice: advice false, advice_detail true;
        NoticeCode: notice false;
        LinkError: link_error true;
        Phrase: phrase false;
        Event: event false;
        Open: open false;
        EvidenceSource: evidence_source true;
        Indicator: indicator true, indicator_follows true, indicator_innocent true;
    }
    for question in Question::ALL {
        for option in question.options() {
            let place = format!("{question:?} {option}");
            all.push((place, lang.option(*question, option), false));
        }
    }
    all
}

#[test]
fn every_text_is_there_in_both_languages_and_differs() {
    for ((place, ja, _), (_, en, _)) in texts(Lang::Ja).iter().zip(texts(Lang::En)) {
        assert!(!ja.trim().is_empty() && !en.trim().is_empty(), "{place}");
        assert_eq!(ja.trim(), *ja, "{place}");
        // English parts a number from what is counted.
        let is_counted = place == "phrase LinesLeftOut";
        assert_eq!(en.trim_end(), en, "{place}");
        assert_eq!(en.starts_with(' '), is_counted, "{place}");
        // Proper names are the same everywhere; a sentence never is.
        let is_name = en.is_ascii() && en.split_whitespace().count() < 3;
        assert!(*ja != en || is_name, "{place}: {ja}");
    }
}

#[test]
fn sentences_end_like_sentences_and_nobody_shouts() {
    for lang in Lang::ALL {
        let end = if *lang == Lang::Ja { '。' } else { '.' };
        for (place, text, is_sentence) in texts(*lang) {
            assert!(!is_sentence || text.ends_with(end), "{place}: {text}");
            assert!(!text.contains(['!', '!']), "{place}: {text}");
            assert!(
                !text.contains("  ") && !text.contains("。。"),
                "{place}: {text}"
            );
        }
    }
}

/// Words that accuse. What the output shows, and what may follow, is said without them.
const ACCUSING: &[&str] = &[
    "pirat",
    "illegal",
    "crack",
    "stolen",
    "counterfeit",
    "thief",
    "cheat",
    "genuine",
    "違法",
    "不正",
    "海賊",
    "割れ",
    "盗",
    "偽",
];

#[test]
fn nobody_is_accused_and_nobody_is_told_to_mislead() {
    for lang in Lang::ALL {
        for (place, text, _) in texts(*lang) {
            let lower = text.to_lowercase();
            for word in ACCUSING {
                assert!(!lower.contains(word), "{place}: {text}");
            }
            for word in [
                "pretend",
                "claim that you",
                "tell them that",
                "嘘",
                "偽って",
            ] {
                assert!(!lower.contains(word), "{place}: {text}");
            }
        }
    }
}

#[test]
fn english_is_british_and_japanese_is_not_half_translated() {
    for (place, text, _) in texts(Lang::En) {
        // A page is cited by its own title.
        let is_title = place.starts_with("source ");
        let mut words = text.split(|ch: char| !ch.is_alphanumeric());
        let american = words.any(|word| word.eq_ignore_ascii_case("license"));
        assert!(is_title || !american, "{place}: {text}");
        assert!(
            text.is_ascii() || !text.chars().any(is_japanese),
            "{place}: {text}"
        );
        for word in ["color", "center", "organization", "authorize", "recognize"] {
            let found = text.to_lowercase().contains(word);
            assert!(is_title || !found, "{place}: {text}");
        }
    }
    for (place, text, is_sentence) in texts(Lang::Ja) {
        assert!(
            !is_sentence || text.chars().any(is_japanese),
            "{place}: {text}"
        );
        assert!(
            !text.contains(['、', '。']) || !text.contains(", "),
            "{place}: {text}"
        );
    }
}

fn is_japanese(ch: char) -> bool {
    matches!(ch, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}

// --- Rules ---

#[test]
fn rules_hold_between_dates_that_make_sense() {
    for rule in RuleId::ALL {
        let row = rule.row();
        assert!(row.from <= KNOWLEDGE_DATE, "{rule:?} begins in the future");
        assert!(
            row.until.is_none_or(|until| until > row.from),
            "{rule:?} never held"
        );
        assert!(!row.sources.is_empty(), "{rule:?} has no source");
        let sources: BTreeSet<_> = row.sources.iter().collect();
        assert_eq!(
            sources.len(),
            row.sources.len(),
            "{rule:?} cites one source twice"
        );
    }
}

#[test]
fn the_weight_of_a_rule_is_that_of_its_sources() {
    let mut wrong = String::new();
    for rule in RuleId::ALL {
        let row = rule.row();
        let first = row.sources[0].row().kind;
        let fits = match row.weight {
            // The source that is named first must be the one that says so.
            Weight::Official => first == SourceKind::Official,
            Weight::Reports => first != SourceKind::Official,
            Weight::OneReport => row.sources.len() == 1 && first == SourceKind::Report,
            Weight::OneTelephoneAnswer => row.sources == [SourceId::S01],
            Weight::Code | Weight::Answer | Weight::Inference => true,
        };
        if !fits {
            let _ = writeln!(wrong, "{rule:?} {:?} {:?}", row.weight, row.sources);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn what_contests_a_rule_is_another_rule_that_does_not_lean_on_it() {
    for rule in RuleId::ALL {
        let mut reached = BTreeSet::new();
        let mut open: Vec<RuleId> = rule.row().contested_by.to_vec();
        while let Some(next) = open.pop() {
            if reached.insert(next) {
                open.extend(next.row().contested_by);
            }
        }
        assert!(!reached.contains(rule), "{rule:?} contests itself");
        for against in rule.row().contested_by {
            let (ours, theirs) = (rule.row().stance, against.row().stance);
            // Of the backup only the word “only” is contested.
            let only = *rule == RuleId::ArticleA13;
            assert!(
                ours != theirs || ours == Stance::Context || only,
                "{rule:?}, {against:?}"
            );
        }
    }
}

#[test]
fn the_article_stands_with_all_thirteen_rules() {
    for number in 1..=13 {
        let name = format!("article-a{number}");
        let rule = RuleId::from_name(&name)
            .expect("the article's rule is there")
            .row();
        assert_eq!(rule.weight, Weight::OneTelephoneAnswer, "{name}");
        assert_eq!(rule.sources, [SourceId::S01], "{name}");
        assert_eq!(rule.from, date!(2024 - 11 - 28), "{name}");
    }
    let article = RuleId::ALL
        .iter()
        .filter(|rule| rule.name().starts_with("article-"));
    assert_eq!(article.count(), 13);
}

// --- Sources, questions ---

#[test]
fn every_source_is_used() {
    let mut used: BTreeSet<SourceId> = BTreeSet::new();
    for rule in RuleId::ALL {
        used.extend(rule.row().sources);
    }
    for advice in Advice::ALL {
        assert!(!advice.sources().is_empty(), "{advice:?}");
        used.extend(advice.sources());
    }
    used.extend(Event::ALL.iter().flat_map(|event| event.sources()));
    used.extend(Open::ALL.iter().flat_map(|open| open.sources()));
    used.extend(Code::ALL.iter().flat_map(|code| code.row().sources));
    used.extend(Why::ALL.iter().flat_map(|why| why.sources()));
    used.extend(
        Indicator::ALL
            .iter()
            .flat_map(|indicator| indicator.row().sources),
    );
    for kind in Kind::ALL {
        for scenario in Scenario::ALL {
            used.extend(
                history(*kind, *scenario)
                    .iter()
                    .flat_map(|then| then.sources),
            );
        }
    }
    let idle: Vec<_> = SourceId::ALL
        .iter()
        .filter(|source| !used.contains(source))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn sources_bear_dates_that_can_be_read() {
    for source in SourceId::ALL {
        let row = source.row();
        assert!(row.checked <= KNOWLEDGE_DATE, "{source:?}");
        assert!(is_edtf(row.published), "{source:?}: {}", row.published);
        for lang in Lang::ALL {
            assert!(!lang.published(row.published).is_empty(), "{source:?}");
        }
    }
}

#[test]
fn events_stand_in_the_order_of_their_dates() {
    let dates: Vec<&str> = Event::ALL.iter().map(|event| event.when()).collect();
    // An event may lie ahead, but it has a date.
    assert!(dates.iter().all(|date| is_date(date)), "{dates:?}");
    for (one, next) in dates.iter().zip(dates.iter().skip(1)) {
        // A month and a day of it may stand in either order.
        let length = one.len().min(next.len());
        assert!(one.get(..length) <= next.get(..length), "{dates:?}");
    }
}

/// A date or part of one, an interval of two, an open interval, or nothing at all.
fn is_edtf(text: &str) -> bool {
    let today = KNOWLEDGE_DATE.to_string();
    let is_past = |date: &str| is_date(date) && date <= today.as_str();
    match text.split_once('/') {
        None => text.is_empty() || is_past(text),
        Some((from, "..")) => is_past(from),
        Some((from, to)) => is_past(from) && is_past(to) && from < to,
    }
}

fn is_date(text: &str) -> bool {
    let number = |part: &str, digits: usize| -> Option<u8> {
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.get(digits - 2..)?.parse().ok())
            .flatten()
    };
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| number(year, 4).is_some())
        && parts
            .next()
            .is_none_or(|month| number(month, 2).is_some_and(|m| (1..=12).contains(&m)))
        && parts
            .next()
            .is_none_or(|day| number(day, 2).is_some_and(|d| (1..=31).contains(&d)))
        && parts.next().is_none()
}

#[test]
fn dates_are_told_from_what_is_none() {
    for good in [
        "",
        "2015",
        "2023-11",
        "2024-11-28",
        "2015/2018",
        "2016-08/..",
        "2025-12-12/2025-12-25",
    ] {
        assert!(is_edtf(good), "{good}");
    }
    for bad in [
        "2015..2018",
        "2023-13",
        "2024-11-32",
        "2018/2015",
        "Nov 2023",
        "2099",
        "2024-1",
        "/..",
    ] {
        assert!(!is_edtf(bad), "{bad}");
    }
}

#[test]
fn every_option_of_every_question_is_told_apart() {
    for lang in Lang::ALL {
        for question in Question::ALL {
            let options = question.options();
            let told: BTreeSet<_> = options
                .iter()
                .map(|name| lang.option(*question, name))
                .collect();
            assert_eq!(told.len(), options.len(), "{question:?}");
            assert_eq!(lang.option(*question, "no-such-option"), "");
        }
    }
    let keys: Vec<_> = Question::ALL
        .iter()
        .map(|question| question.key())
        .collect();
    assert_eq!(
        keys,
        [
            "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14"
        ]
    );
    // A link holds these by their place: more may follow, none may move.
    let placed: Vec<_> = Question::ALL[9..]
        .iter()
        .map(|question| question.options().join(" "))
        .collect();
    assert_eq!(
        placed,
        [
            "nothing reinstall disk board maker-board cpu bios other-pc clone vm",
            "yes no",
            "same other",
            "box online marketplace work",
            "activated not-activated",
        ]
    );
}

#[test]
fn every_event_stands_in_one_group() {
    let grouped: Vec<_> = ScenarioGroup::ALL
        .iter()
        .flat_map(|group| group.scenarios())
        .collect();
    let once: BTreeSet<_> = grouped.iter().collect();
    assert_eq!(grouped.len(), Scenario::ALL.len());
    assert_eq!(once.len(), Scenario::ALL.len());
}

// --- Languages of the page ---

/// Sources in which a language of the page may be named: its texts, and the set itself.
const TEXTS: &str = "crates/rules/src/text";

/// Languages that are read in outputs and stories are other sets than those of the page.
const READ: &str = "crates/rules/src";

/// Every source of the product: Rust, style, script and shell; no tests.
fn code_of_the_product() -> Vec<(String, String)> {
    let root = root().canonicalize().expect("the workspace is there");
    let mut open = vec![
        root.join("crates"),
        root.join("www"),
        root.join("index.html"),
    ];
    let mut sources = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder can be read");
            open.extend(entries.map(|entry| entry.expect("the entry can be read").path()));
            continue;
        }
        let is_test = path
            .iter()
            .any(|part| part == "tests" || part == "tests.rs");
        let ends = ["rs", "css", "js", "html"];
        if !is_test
            && ends
                .iter()
                .any(|end| path.extension() == Some(end.as_ref()))
        {
            let text = fs::read_to_string(&path).expect("the source can be read");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let name = path
                .strip_prefix(&root)
                .expect("it stands in the workspace");
            sources.push((name.to_string_lossy().replace('\\', "/"), text.to_owned()));
        }
    }
    sources
}

#[test]
fn a_language_is_named_in_its_folder_and_in_the_set_alone() {
    // The product's own name has a Japanese word in it, in every language, marked as such for
    // fonts and screen readers.
    let may =
        |line: &str| line.contains("認証</span>Ninsho") || line.contains("[data-both]:lang(ja)");
    let mut found = Vec::new();
    for (name, text) in code_of_the_product() {
        if name.starts_with(TEXTS) {
            continue;
        }
        let is_reading = name.starts_with(READ);
        for line in text.lines().filter(|line| !may(line)) {
            let names = Lang::ALL.iter().any(|lang| {
                let tag = lang.name();
                line.contains(&format!("Lang::{lang:?}"))
                    || !is_reading
                        && [
                            format!("\"{tag}\""),
                            format!("lang({tag})"),
                            format!("data-{tag}="),
                        ]
                        .iter()
                        .any(|name| line.contains(name))
            });
            if names {
                found.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} lines:\n{}",
        found.len(),
        found.join("\n")
    );
}
