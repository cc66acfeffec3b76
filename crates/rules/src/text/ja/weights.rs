//! Japanese: what stands behind a rule.

use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::sentences::sentences;

sentences! {
    weight(Weight) {
        Official => "Microsoft の説明",
        Code => "ファイルや実例で確認",
        Reports => "複数の報告",
        OneReport => "1件の報告",
        OneTelephoneAnswer => "電話 1回の回答",
        Answer => "あなたの話・回答",
        Inference => "このサイトの推定",
    }

    source_kind(SourceKind) {
        Official => "Microsoft",
        VendorForum => "公式コミュニティ",
        Report => "報告・記事",
        Code => "データ・実例",
    }
}
