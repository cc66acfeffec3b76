//! Japanese: the questions.

use crate::judge::{EvidenceSource, Question};
use crate::text::sentences::sentences;

sentences! {
    question(Question) {
        FirstWindows => "この PC に最初に入っていた Windows は?",
        Bought => "この PC 用に Windows 10・11 を買いましたか?",
        Maker => "どこの PC ですか?",
        Board => "マザーボードは、認証したときのままですか?",
        Linked => "設定 › システム › ライセンス認証 の表示は?",
        Managed => "会社や学校が管理している PC ですか?",
        Sticker => "キーのシールや箱がありますか?",
        Installed => "10・11 を最初に入れたのはいつごろ?",
        Plan => "これから予定している変更は?",
        Happened => "最後に何がありましたか?",
        LinkedBefore => "その前に、Microsoft アカウントに紐付けてありましたか?",
        Edition => "エディション(Home・Pro)は前と同じですか?",
        KeySource => "プロダクト キーはどこで手に入れましたか?",
        State => "いま、ライセンス認証されていますか?",
    }

    question_decides(Question) {
        FirstWindows => "無償アップグレードかどうかが、ほぼ決まります。",
        Bought => "買っていれば、購入したライセンスかもしれません。",
        Maker => "元の Windows が PC 本体に付くものだったかが分かります。",
        Board => "戻ってくる見込みが変わります。",
        Linked => "部品を替えたあとに移せるかが変わります。",
        Managed => "組織のライセンスか、個人の PC かが決まります。",
        Sticker => "元の Windows の種類が分かります。",
        Installed => "無償アップグレードの時期に合うかが分かります。",
        Plan => "いましておくことが変わります。",
        Happened => "最初に試すことが決まります。",
        LinkedBefore => "アカウントを使ってライセンスを移せるかが分かります。",
        Edition => "ライセンスは、同じエディションでしか認証されません。",
        KeySource => "そのキーを使い続けてよいかが分かります。",
        State => "直す必要があるかが分かります。",
    }

    evidence_source(EvidenceSource) {
        Helper => "手順 1 の補助スクリプトの結果を足すと、どの Windows から入れ替えたか、どの Windows 用の PC かまで分かります。",
        Settings => "Microsoft アカウントに紐付いているかは、設定の「ライセンス認証」の文でしか分かりません。その文も、欄の続きに貼り付けられます。",
    }
}
