//! Japanese: words of the reference.

use crate::text::ReferenceWord;
use crate::text::sentences::sentences;

sentences! {
    reference(ReferenceWord) {
        Reference => "Windows のライセンス認証 早見",
        Rules => "規則",
        Rule => "規則",
        Codes => "エラー コード",
        Code => "エラー コード",
        Kinds => "ライセンスの種類",
        Kind => "ライセンスの種類",
        Outlooks => "もしものときの見込み",
        Event => "できごと",
        Outcome => "見込み",
        Because => "根拠",
        Against => "反する根拠",
        ByLicence => "ライセンスごとの意味と、次にすること",
        Licence => "ライセンス",
        Matters => "なぜ大事か",
        Next => "次にすること",
        AnyOther => "種類がまだ分からないとき",
        WayBack => "認証されていないときの手順",
        WayBackNote => "何が起きたかが分からないときの、ふつうの順番です。",
        Holds => "当てはまる期間",
        UsedIn => "この規則で決まる見込み",
        NoOutlook => "種類だけから決まる見込みには出てきません。PC の表示や回答と合わせて使います。",
        Paste => "この PC の表示を貼り付けて調べる",
        Foot => "公開資料からの見込みです。Microsoft とは関係のない個人の企画です。情報の確認日:",
    }
}
