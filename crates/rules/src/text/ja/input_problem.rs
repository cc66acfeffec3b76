//! Japanese: why an input cannot be read.

use crate::text::InputProblem;
use crate::text::sentences::sentences;

sentences! {
    input_problem(InputProblem) {
        System => "読み取れません。場所と、読み取る権限を確認してください: ",
        BrokenLine => "この行は JSON オブジェクトではありません。",
        NoText => "このオブジェクトには text 項目もライセンスのプロパティもありません。",
        BrokenRow => "この行は壊れています。引用符かセルが欠けています。",
        NoColumn => "わかる列がこの表にありません。列名を text にして、出力を入れてください。",
        TooLong => "出力としては長すぎます。この先は読み取っていません。",
        TooLarge => "ファイルが大きすぎます。分割するか、UTF-8 の NDJSON で保存してください。",
        NoArchives => "ZIP はこのページでは開けません。展開して、フォルダーごとドロップしてください。",
        BrokenArchive => "ZIP ファイルが壊れています。作り直してください。",
        Bomb => "展開すると出力にしては大きすぎるため、開きませんでした。信頼できるものなら、ご自分で展開してください。",
        TooMany => "ZIP ファイルの中のファイルが多すぎるため、残りは読み取っていません。",
        Locked => "パスワード付きのファイルです。ご自分で展開してください。",
        Method => "deflate 以外の方法で圧縮されています。ご自分で展開してください。",
        Nested => "ZIP の中の ZIP は開きません。ご自分で展開してください。",
        Document => "表計算ソフトなどの文書ファイルです。CSV かテキストで保存してください。",
        NotText => "画像やプログラムなど、テキストではないファイルです。表示された内容をテキスト ファイルに保存してください。",
        Told => "収集時のメッセージ: ",
    }
}
