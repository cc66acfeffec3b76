//! The words of the reference that no verdict needs.

use ninsho_rules::text::Lang;

/// A word or sentence of the reference.
#[derive(Clone, Copy)]
pub(super) enum Word {
    /// The reference as a whole.
    Reference,
    Rules,
    Rule,
    Codes,
    Code,
    Kinds,
    Kind,
    /// The heading of the table of outlooks.
    Outlooks,
    Event,
    Outcome,
    Because,
    Against,
    /// The heading over what a code asks for.
    ByLicence,
    Licence,
    Matters,
    Next,
    /// What cannot be told from a code alone.
    AnyOther,
    /// The heading over the way back.
    WayBack,
    WayBackNote,
    Holds,
    /// The heading over the outlooks that a rule leads to.
    UsedIn,
    NoOutlook,
    /// The link to the page.
    Paste,
    /// The foot of every page.
    Foot,
    OtherLanguage,
}

impl Word {
    /// The word in this language.
    pub(super) const fn in_lang(self, lang: Lang) -> &'static str {
        let (ja, en) = self.both();
        match lang {
            Lang::Ja => ja,
            Lang::En => en,
        }
    }

    const fn both(self) -> (&'static str, &'static str) {
        match self {
            Self::Reference => (
                "Windows のライセンス認証 早見",
                "Windows activation: a reference",
            ),
            Self::Rules => ("規則", "Rules"),
            Self::Rule => ("規則", "Rule"),
            Self::Codes => ("エラー コード", "Error codes"),
            Self::Code => ("エラー コード", "Error code"),
            Self::Kinds => ("ライセンスの種類", "Kinds of licence"),
            Self::Kind => ("ライセンスの種類", "Kind of licence"),
            Self::Outlooks => ("もしものときの見込み", "What to expect"),
            Self::Event => ("できごと", "Event"),
            Self::Outcome => ("見込み", "Outlook"),
            Self::Because => ("根拠", "Because"),
            Self::Against => ("反する根拠", "Against it"),
            Self::ByLicence => (
                "ライセンスごとの意味と、次にすること",
                "What it means for which licence, and what next",
            ),
            Self::Licence => ("ライセンス", "Licence"),
            Self::Matters => ("なぜ大事か", "Why it matters"),
            Self::Next => ("次にすること", "What next"),
            Self::AnyOther => (
                "種類がまだ分からないとき",
                "Where the kind is not known yet",
            ),
            Self::WayBack => (
                "認証されていないときの手順",
                "The way back, where it is not activated",
            ),
            Self::WayBackNote => (
                "何が起きたかが分からないときの、ふつうの順番です。",
                "The usual order, where nothing is said of what happened.",
            ),
            Self::Holds => ("当てはまる期間", "Holds"),
            Self::UsedIn => ("この規則で決まる見込み", "Outlooks that rest on it"),
            Self::NoOutlook => (
                "種類だけから決まる見込みには出てきません。PC の表示や回答と合わせて使います。",
                "No outlook of a kind alone rests on it; it counts together with what a PC shows or its owner answers.",
            ),
            Self::Paste => (
                "この PC の表示を貼り付けて調べる",
                "Paste what this PC shows for its own verdict",
            ),
            Self::Foot => (
                "公開資料からの見込みです。Microsoft とは関係のない個人の企画です。情報の確認日:",
                "Likelihoods drawn from public sources. A private project that has nothing to do with Microsoft. Last checked:",
            ),
            Self::OtherLanguage => ("English", "日本語"),
        }
    }
}
