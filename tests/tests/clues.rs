//! What a clue may do in a report: as much as the owner's own answer, and never more.

use ninsho_rules::judge::{Answers, HappenedAnswer, Now, PlanAnswer, Question};
use ninsho_rules::parse::{Dialect, NoticeCode};
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Report, RuleId, Verdict, inspect};
use serde_json::{Value, json};

const STORY: &str = "Self built PC, Windows 10 Pro from a retail box.\n\
                     I replaced the motherboard on Sunday.\n\
                     Now it is not activated: 0xC004F211, then c004c003 and 0xC004EEEE.";

fn read(text: &str, answers: &Answers) -> Report {
    inspect(text, answers, KNOWLEDGE_DATE)
}

fn parsed(report: &Report) -> Value {
    serde_json::from_str(&report.json(Layout::Line)).expect("it is JSON")
}

/// The clues of a text, each as its answer.
fn told(text: &str) -> Vec<&'static str> {
    let report = read(text, &Answers::default());
    report.clues.iter().map(|clue| clue.answer).collect()
}

/// Who made the PC is told with no word on Windows: the output names that.
#[test]
fn what_is_told_beside_an_output() {
    for (text, answers) in [
        (
            "中古のノートです。\nWindows はデジタル ライセンスによってライセンス認証されています",
            &["used"][..],
        ),
        (
            "This is a used laptop.\nWindows is activated using your organization's activation \
             service",
            &["used"],
        ),
        (
            "I bought this desktop from Dell. Here is what slmgr says:\n\n\
             Name: Windows(R), Core edition\n\
             Description: Windows(R) Operating System, OEM_DM channel\n\
             Partial Product Key: XXXXX\nLicense Status: Licensed\n",
            &["maker"],
        ),
        (
            "[10/02 18:40] 父: 先週マザーボードを交換した\n\
             Name: Windows(R), Core edition\n\
             Description: Windows(R) Operating System, OEM_DM channel\n\
             Partial Product Key: XXXXX\nLicense Status: Notification\n",
            &["board"],
        ),
        (
            "ShowKeyPlus 1.1.15\n\nProduct Name: Windows 10 Pro\n\
             Installed Key: XXXXX-XXXXX-XXXXX-XXXXX-3V66T\n\
             Installed Edition: Professional RTM Retail\n\n\
             I am going to put a new SSD in my Lenovo.\n",
            &["disk", "maker"],
        ),
        (
            "It came with Windows 11 Home. I reinstalled it, and slmgr /xpr says \"Windows is in \
             Notification mode\".",
            &["reinstall", "11"],
        ),
        // What is none of Windows, and what a tool prints.
        (
            "My Office key was cheap.\nWindows is activated with a digital license",
            &[],
        ),
        (
            "Windows is activated with a digital license\nManufacturer: Contoso\nUsed: 40 GB",
            &[],
        ),
    ] {
        assert_eq!(told(text), answers, "{text}");
    }
}

#[test]
fn a_story_is_told_with_its_lines_and_codes() {
    let report = read(STORY, &Answers::default());
    let json = parsed(&report);
    assert_eq!(json["detection"]["dialect"], "story");
    assert_eq!(
        json["clues"],
        json!([
            { "question": "happened", "answer": "board", "line": 2 },
            { "question": "bought", "answer": "key", "line": 1 },
            { "question": "maker", "answer": "own", "line": 1 },
            { "question": "sticker", "answer": "box", "line": 1 },
            { "question": "key-source", "answer": "box", "line": 1 },
            { "question": "state", "answer": "not-activated", "line": 3 },
        ])
    );
    assert_eq!(
        json["codes"],
        json!([
            { "code": "0xC004F211", "known": true, "line": 3 },
            { "code": "0xC004C003", "known": true, "line": 3 },
            { "code": "0xC004EEEE", "known": false, "line": 3 },
        ])
    );
    // What the text suggests is no answer that the owner gave.
    assert_eq!(json["answers"], json!({}));
    assert_eq!(report.verdict.now, Now::NotActivated);
    assert!(report.verdict.recovery.is_some());
}

#[test]
fn a_clue_is_worth_the_owners_own_word_and_no_more() {
    let report = read(STORY, &Answers::default());
    let verdict = &report.verdict;
    let answered = Verdict::of(verdict.facts, &verdict.counted, KNOWLEDGE_DATE);
    assert_eq!(verdict.licence, answered.licence);
    assert_eq!(verdict.outlooks, answered.outlooks);
    assert_eq!(verdict.recovery, answered.recovery);
    // Whoever opens the link sees the same.
    assert_eq!(verdict.link, answered.link);
}

#[test]
fn the_owners_answer_outranks_a_clue_and_undoes_it() {
    let mine = Answers {
        happened: Some(HappenedAnswer::Cpu),
        ..Answers::default()
    };
    let report = read(STORY, &mine);
    assert_eq!(report.verdict.counted.happened, Some(HappenedAnswer::Cpu));

    let mut undone = Answers::default();
    undone.dismissed = undone.dismissed.with(Question::Happened, true);
    let report = read(STORY, &undone);
    assert_eq!(report.verdict.counted.happened, None);
    assert_eq!(report.clues.len(), 6, "it is still shown, to be taken back");
    let again = Answers {
        dismissed: undone.dismissed.with(Question::Happened, false),
        ..undone
    };
    let verdict = report.verdict.with_answers(&again, KNOWLEDGE_DATE);
    assert_eq!(verdict.counted.happened, Some(HappenedAnswer::Board));
}

#[test]
fn a_clue_never_outranks_an_output() {
    let output = "Name: Windows(R), Professional edition\n\
                  Description: Windows(R) Operating System, OEM_DM channel\n\
                  Partial Product Key: XXXXX\n\
                  License Status: Licensed\n\n";
    let told = format!("{output}I built this PC myself.\nWindows is not activated.\n");
    let (plain, told) = (
        read(output, &Answers::default()),
        read(&told, &Answers::default()),
    );
    assert_eq!(told.verdict.now, Now::Activated);
    assert_eq!(
        told.verdict.counted.maker, None,
        "it contradicts the output"
    );
    let (told, plain) = (&told.verdict.licence, &plain.verdict.licence);
    assert_eq!((told.kind, &told.because), (plain.kind, &plain.because));
    // That a page of Windows says the opposite is said.
    assert_eq!(told.against, [RuleId::SettingsAgainstStatus]);
}

#[test]
fn an_output_alone_tells_no_story() {
    for (name, text) in ninsho_tests::fixtures().expect("the fixtures are there") {
        let report = read(&text, &Answers::default());
        // The page of Settings shows no channel: a sentence of its tells one, as it tells the state.
        let is_licensed =
            report.verdict.facts.channel.is_some() && report.detection.dialect != Dialect::Settings;
        // In these a person has written around the output.
        let is_story = ["template", "came-with", "retyped"]
            .iter()
            .any(|own| name.contains(own));
        assert!(
            !is_licensed || is_story || report.clues.is_empty(),
            "{name}: {:?}",
            report.clues
        );
    }
}

#[test]
fn what_is_planned_is_a_plan() {
    let report = read(
        "Windows 11 is activated. I am going to replace the motherboard next month.",
        &Answers::default(),
    );
    assert_eq!(report.verdict.counted.happened, None);
    assert_eq!(report.verdict.counted.plan, Some(PlanAnswer::Board));
    assert_eq!(report.verdict.now, Now::Activated);
}

#[test]
fn office_alone_is_no_windows() {
    let report = read(
        "Office 2021 won't activate on the new PC. Excel says unlicensed.",
        &Answers::default(),
    );
    assert_eq!(report.verdict.licence.kind.name(), "not-windows");
    assert!(report.clues.is_empty());
}

/// Who asks for the number of a line that is gone is told so, whatever else is known.
#[test]
fn activation_by_telephone_is_answered() {
    let says = |text: &str| {
        let notices = &parsed(&read(text, &Answers::default()))["notices"];
        let notices = notices.as_array().expect("a list");
        notices.iter().any(|one| one["code"] == "telephone")
    };
    for asked in [
        "電話認証の番号を教えてください",
        "マザーボードを交換しました。電話でライセンス認証したいのですが、窓口はどこですか。",
        "slui 4 を実行しても番号が出ません",
        "ライセンス認証窓口がつながらない",
        "Is there still a phone activation number for Windows 10?",
        "How do I activate Windows over the phone these days? I swapped the board.",
        "电话激活的号码打不通了",
        "請問還能電話啟用嗎",
    ] {
        assert!(says(asked), "{asked}");
    }
    for not_asked in [
        "サポートに電話したら、認証されると言われました。",
        "電話番号の認証コードが届きません。",
        "I phoned the shop about the activation error.",
        "My phone activated fine, my PC is not activated.",
        "打电话给客服，说激活不了",
    ] {
        assert!(!says(not_asked), "{not_asked}");
    }
    assert!(NoticeCode::Telephone.rule() == Some(RuleId::VoiceLineEnded));
}
