//! The few words that only a terminal needs; all else is said by the rules crate.

use ninsho_rules::text::Lang;

/// A heading or label of the sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Word {
    Certainty,
    FreeUpgrade,
    Now,
    Next,
    Why,
    Against,
    Questions,
    AnswerLike,
    Answers,
    ToDo,
    Notices,
    Line,
    RulesAsOf,
    SenderRules,
    Stale,
    Link,
    Computer,
    Computers,
    NotRecognised,
    NotRead,
}

pub(crate) fn word(lang: Lang, word: Word) -> &'static str {
    match lang {
        Lang::Ja => ja(word),
        Lang::En => en(word),
    }
}

fn en(word: Word) -> &'static str {
    match word {
        Word::Certainty => "Certainty",
        Word::FreeUpgrade => "Begun as a free upgrade",
        Word::Now => "Now",
        Word::Next => "Next time",
        Word::Why => "Why",
        Word::Against => "What speaks against it",
        Word::Questions => "Answers that would change this",
        Word::AnswerLike => "Answer like this:",
        Word::Answers => "Answered so far",
        Word::ToDo => "What to do",
        Word::Notices => "About the input",
        Word::Line => "line",
        Word::RulesAsOf => "Rules as of",
        Word::SenderRules => "The sender’s rules as of",
        Word::Stale => {
            "These rules are more than 180 days old. Get the newest version before you rely on them."
        }
        Word::Computer => "PC",
        Word::Computers => "PCs with Windows",
        Word::NotRecognised => "No Windows licence recognised",
        Word::NotRead => "Could not be read",
        Word::Link => "To share this without any identifier",
    }
}

fn ja(word: Word) -> &'static str {
    match word {
        Word::Certainty => "この判定の確かさ",
        Word::FreeUpgrade => "無償アップグレードの可能性",
        Word::Now => "いま",
        Word::Next => "次の認証",
        Word::Why => "理由",
        Word::Against => "これに反する根拠",
        Word::Questions => "答えると判定が変わる質問",
        Word::AnswerLike => "答え方:",
        Word::Answers => "これまでの回答",
        Word::ToDo => "しておくこと",
        Word::Notices => "貼り付けた内容について",
        Word::Line => "行",
        Word::RulesAsOf => "ルールの確認日",
        Word::SenderRules => "送り主のルールの確認日",
        Word::Stale => {
            "ルールの確認から 180 日以上たっています。新しい版を入手してから判断してください。"
        }
        Word::Computer => "PC",
        Word::Computers => "Windows の PC",
        Word::NotRecognised => "Windows のライセンスが見つからないもの",
        Word::NotRead => "読み取れなかったもの",
        Word::Link => "識別情報を含まない共有用リンク",
    }
}
