//! Japanese: headings and labels of the terminal.

use crate::text::TerminalWord;
use crate::text::sentences::sentences;

sentences! {
    terminal(TerminalWord) {
        Why => "理由",
        Against => "これに反する根拠",
        Questions => "答えると判定が変わる質問",
        AnswerLike => "答え方:",
        Answers => "これまでの回答",
        ToDo => "しておくこと",
        Notices => "貼り付けた内容について",
        Line => "行",
        RulesAsOf => "情報の確認日",
        SenderRules => "送り主が使った情報の確認日",
        Stale => "情報の確認から 180日以上たっています。新しい版を入手してから判断してください。",
        Link => "識別情報を含まない共有用リンク",
        Computer => "PC",
        Computers => "Windows の PC",
        NotRecognised => "Windows のライセンスが見つからないもの",
        NotRead => "読み取れなかったもの",
    }
}
