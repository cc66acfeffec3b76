//! Japanese: many PCs at once.

use crate::text::FleetWord;
use crate::text::sentences::sentences;

sentences! {
    fleet(FleetWord) {
        Computer => "PC",
        NotRead => "読み取れなかったもの",
        Pcs => " 台",
        Title => "PC の一覧",
        ChartTitle => "また認証できるのは何台か",
        ChartNote => "色の部分を選ぶと、その PC だけを一覧に出します。",
        Search => "名前や種類で探す",
        ShowAll => "すべて表示",
        Shown => "表示中",
        Licence => "ライセンス",
        NoneFits => "当てはまる PC はありません。",
        Reading => "読み取り中",
        PerSecond => " 台/秒",
        Stop => "中止",
        Stopped => "中止しました。残りは読み取っていません。",
        BackToList => "一覧に戻る",
        AnswerAll => "一覧の PC にまとめて回答する",
        AnswerAllNote => "「この 30 台は Windows 7 から」のように、いま一覧に出ている PC すべてに同じ答えを当てはめます。取り消せます。",
        TakeAlong => "保存",
        TakeAlongNote => "PC の名前は、この一覧と保存したファイルにだけ入ります。リンクには入りません。",
        AsCsv => "表(CSV)",
        AsNdjson => "プログラム用(NDJSON)",
        AsTotals => "集計(Markdown)",
        Unnamed => "PC ",
        NewBoard => "マザーボード交換",
        Reinstall => "再インストール",
        ToEleven => "11 へ更新",
        CloseList => "閉じる",
        Activated => "認証済み",
        Grace => "猶予期間",
        NotActivated => "未認証",
        ByItself => "そのまま",
        Normally => "ふつうは通る",
        Depends => "場合による",
        Lost => "通らない見込み",
        NotKnown => "分からない",
        NotConcerned => "対象外",
    }
}
