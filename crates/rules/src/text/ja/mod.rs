//! 日本語の文。Every sentence the product says in Japanese.

mod codes;
mod history;
mod rules;
mod signs;
mod sources;

pub(super) use codes::{code, code_step, code_why, limit_candidate};
pub(super) use history::{era, event, open};
pub(super) use rules::rule;
pub(super) use signs::{sign, sign_follows, sign_innocent};
pub(super) use sources::source;

use crate::judge::{
    Advice, Certainty, Confidence, Kind, Likelihood, NextTime, Now, Outcome, Question, Scenario,
    ScenarioGroup,
};
use crate::parse::NoticeCode;
use crate::share::LinkError;
use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::Phrase;

pub(super) fn kind(of: Kind) -> &'static str {
    match of {
        Kind::FreeupOem => "無償アップグレード(元はメーカー製 PC)",
        Kind::FreeupDsp => "無償アップグレード(元は DSP 版など)",
        Kind::FreeupRetail => "無償アップグレード(元はパッケージ版)",
        Kind::Win10To11 => "Windows 10 から更新した 11",
        Kind::OemDm => "プリインストール版(本体にキー)",
        Kind::OemNonslp => "DSP 版(組み立て用)",
        Kind::RetailKey => "固有のキーを持つリテール版",
        Kind::Store => "Microsoft Store で購入",
        Kind::UnknownDl => "デジタル ライセンス(由来は不明)",
        Kind::Insider => "Insider プレビュー",
        Kind::Mak => "組織のボリューム ライセンス(MAK)",
        Kind::MakPrivate => "個人の PC に入った組織用キー(MAK)",
        Kind::KmsOrg => "組織のサーバーが認証(KMS)",
        Kind::KmsPrivate => "個人の PC に入った組織用の認証(KMS)",
        Kind::Subscription => "サブスクリプション(Microsoft 365 など)",
        Kind::Eval => "評価版",
        Kind::LtscOem => "機器組み込み用(LTSC / IoT)",
        Kind::Avma => "ホストが認証する仮想マシン",
        Kind::NotActivated => "いまは認証されていません",
        Kind::KmsHost => "KMS ホスト",
        Kind::OemSlp => "Vista / 7 のプリインストール版",
        Kind::OemCoa => "本体のシールのキー",
        Kind::OlderWindows => "Windows 10 より前の Windows",
        Kind::Server => "Windows Server",
        Kind::Unknown => "この表示だけでは分かりません",
        Kind::NotWindows => "Windows のライセンスではありません",
    }
}

pub(super) fn explanation(of: Kind) -> &'static str {
    match of {
        Kind::FreeupOem => {
            "共通のキーで認証されていて、最初は 7 / 8 / 8.1 のメーカー製 PC だった、という回答に合います。"
        }
        Kind::FreeupDsp => {
            "共通のキーで認証されていて、最初は 7 / 8 / 8.1 だった、という回答に合います。"
        }
        Kind::FreeupRetail => {
            "共通のキーで認証されていて、自作 PC の 7 / 8 / 8.1 から更新した、という回答に合います。"
        }
        Kind::Win10To11 => {
            "Windows 10 のライセンスを、無料で 11 に引き継いだ状態です。どんな 10 だったかで、見込みが変わります。"
        }
        Kind::OemDm => "PC のメーカーが付けたライセンスです。この PC でだけ使えます。",
        Kind::OemNonslp => {
            "PC の組み立て用に売られたライセンスです。日本では自作 PC に多い形です。"
        }
        Kind::RetailKey => {
            "自分のキーで入れ直せます。キーと購入の記録を失わないようにしてください。"
        }
        Kind::Store => "購入の記録は Microsoft アカウントにあります。",
        Kind::UnknownDl => {
            "共通のキーで動いています。7 や 8.1 からの無償アップグレードでも、購入したライセンスでも、同じ表示になります。"
        }
        Kind::Insider => "元の Windows のライセンスで決まります。",
        Kind::Mak => "会社や学校が契約で持つキーです。再認証は組織の管理者が行います。",
        Kind::MakPrivate => {
            "契約の持ち主でない PC では、あとから止まることがあります。備えておくと安心です。"
        }
        Kind::KmsOrg => "会社や学校のサーバーが期限つきで認証しています。組織を離れると切れます。",
        Kind::KmsPrivate => {
            "組織のサーバーで認証する設定です。元は仕事や学校の PC だったのかもしれません。"
        }
        Kind::Subscription => "土台の Pro と、組織のサブスクリプションの両方で動いています。",
        Kind::Eval => "期限つきの試用版です。製品のライセンスはありません。",
        Kind::LtscOem => "機器メーカーや組織を通して届くエディションです。",
        Kind::Avma => "Hyper-V などのホストが認証しています。",
        Kind::NotActivated => "ライセンスの種類よりも先に、いまの状態を直す必要があります。",
        Kind::KmsHost => "ほかの PC を認証する側のコンピューターです。",
        Kind::OemSlp => "本体の BIOS の印で認証されています。",
        Kind::OemCoa => "PC に貼られたシールのキーで認証されています。",
        Kind::OlderWindows => "この世代について、いまの再認証を示す資料は見つかっていません。",
        Kind::Server => "サーバーのライセンスは、買い方と契約で決まります。",
        Kind::Unknown => "判定に必要な行がありません。slmgr /dlv の表示を全部貼り付けてください。",
        Kind::NotWindows => {
            "Office など、別の製品の表示のようです。slmgr /dlv の表示を貼り付けてください。"
        }
    }
}

pub(super) fn certainty(of: Certainty) -> &'static str {
    match of {
        Certainty::CannotTell => "判断できない",
        Certainty::Possible => "可能性あり",
        Certainty::Likely => "おそらく",
        Certainty::Certain => "確か",
    }
}

pub(super) fn likelihood(of: Likelihood) -> &'static str {
    match of {
        Likelihood::Strong => "高い",
        Likelihood::Possible => "あり",
        Likelihood::Unlikely => "低い",
        Likelihood::CannotTell => "判断できない",
        Likelihood::NotApplicable => "当てはまらない",
    }
}

pub(super) fn scenario(of: Scenario) -> &'static str {
    match of {
        Scenario::KeepUsing => "このまま使い続ける",
        Scenario::ReinstallSameHw => "同じ PC に再インストール",
        Scenario::OsDiskSwap => "システム ディスクの交換",
        Scenario::GpuRamNicChange => "グラフィック、メモリ、LAN",
        Scenario::CpuOrBiosChange => "CPU の交換、BIOS の更新",
        Scenario::MbSwap => "マザーボードの交換",
        Scenario::OtherPc => "別の PC へ移す",
        Scenario::NewVm => "新しい仮想マシン",
        Scenario::ReuseVhd => "仮想ディスクの使い回し",
        Scenario::ImageRestoreSameHw => "バックアップから復元",
        Scenario::ImageRestoreOtherHw => "別の PC にバックアップを復元",
        Scenario::Inplace10To11 => "10 から 11 へ更新",
    }
}

pub(super) fn group(of: ScenarioGroup) -> &'static str {
    match of {
        ScenarioGroup::SamePc => "同じ PC のまま",
        ScenarioGroup::Parts => "部品を替える",
        ScenarioGroup::OtherPc => "別の PC へ",
    }
}

pub(super) fn outcome(of: Outcome) -> &'static str {
    match of {
        Outcome::Ok => "そのまま",
        Outcome::OkNoFallback => "ふつうは自動",
        Outcome::Action => "操作すれば通る",
        Outcome::Chance => "場合による",
        Outcome::Unlikely => "見込み薄",
        Outcome::NoRight => "引き継げない",
        Outcome::Separate => "別に必要",
        Outcome::Org => "組織が対応",
        Outcome::Ends => "終わる",
        Outcome::Unknown => "分からない",
        Outcome::Na => "対象外",
    }
}

pub(super) fn confidence(of: Confidence) -> &'static str {
    match of {
        Confidence::Low => "弱い",
        Confidence::Medium => "中くらい",
        Confidence::High => "強い",
    }
}

pub(super) fn now(of: Now) -> &'static str {
    match of {
        Now::Activated => "認証されています",
        Now::Grace => "猶予期間中です",
        Now::NotActivated => "認証されていません",
        Now::Unknown => "読み取れません",
    }
}

pub(super) fn next_time(of: NextTime) -> &'static str {
    match of {
        NextTime::Automatic => "自動で通ります",
        NextTime::WithAction => "操作すれば通ります",
        NextTime::ThisPcOnly => "この本体でだけ通ります",
        NextTime::Depends => "場合によります",
        NextTime::Organisation => "組織が対応します",
        NextTime::Ends => "見込みがありません",
        NextTime::Unknown => "分かりません",
    }
}

pub(super) fn weight(of: Weight) -> &'static str {
    match of {
        Weight::Official => "Microsoft の説明",
        Weight::Code => "ファイルや実例で確認",
        Weight::Reports => "複数の報告",
        Weight::OneReport => "1 件の報告",
        Weight::OneTelephoneAnswer => "電話 1 回の回答",
        Weight::Answer => "あなたの回答",
        Weight::Inference => "このサイトの推定",
    }
}

pub(super) fn source_kind(of: SourceKind) -> &'static str {
    match of {
        SourceKind::Official => "Microsoft",
        SourceKind::VendorForum => "公式コミュニティ",
        SourceKind::Report => "報告・記事",
        SourceKind::Code => "データ・実例",
    }
}

pub(super) fn question(of: Question) -> &'static str {
    match of {
        Question::FirstWindows => "この PC に最初に入っていた Windows は?",
        Question::Bought => "この PC 用に Windows 10 / 11 を買いましたか?",
        Question::Maker => "どこの PC ですか?",
        Question::Board => "マザーボードは、認証したときのままですか?",
        Question::Linked => "設定 › システム › ライセンス認証 の表示は?",
        Question::Managed => "会社や学校が管理している PC ですか?",
        Question::Sticker => "キーのシールや箱がありますか?",
        Question::Installed => "10 / 11 を最初に入れたのはいつごろ?",
        Question::Plan => "これから予定している変更は?",
    }
}

pub(super) fn question_decides(of: Question) -> &'static str {
    match of {
        Question::FirstWindows => "無償アップグレードかどうかが、ほぼ決まります。",
        Question::Bought => "購入したライセンスかどうかが決まります。",
        Question::Maker => "元の Windows が本体に縛られていたかが分かります。",
        Question::Board => "戻ってくる見込みが変わります。",
        Question::Linked => "部品を替えたあとに移せるかが変わります。",
        Question::Managed => "組織のライセンスか、個人の PC かが決まります。",
        Question::Sticker => "元の Windows の種類が分かります。",
        Question::Installed => "無償アップグレードの時期に合うかが分かります。",
        Question::Plan => "いましておくことが変わります。",
    }
}

pub(super) fn advice(of: Advice) -> &'static str {
    match of {
        Advice::PasteWholeOutput => "slmgr /dlv の表示を、全部コピーして貼り付ける",
        Advice::RunTroubleshooter => {
            "設定 › システム › ライセンス認証 で「トラブルシューティング」を試す"
        }
        Advice::LinkAccount => "Microsoft アカウントに紐付ける",
        Advice::ImageBackup => "システム全体のバックアップを作り、起動を試す",
        Advice::KeepKey => "キーと購入の記録を、PC の外に残す",
        Advice::AskOrganisation => "管理している会社や学校に確かめる",
        Advice::FindOwnLicence => "この PC 本来のライセンスを探す",
        Advice::NoteEvidence => "いまの表示と、ライセンス認証の画面を保存する",
        Advice::AskMaker => "マザーボードが故障したら、まずメーカーの修理に相談する",
        Advice::KeepOldBoard => "替えたあとも、元のマザーボードとディスクを捨てない",
        Advice::OnePartAtATime => "部品は一度に 1 点ずつ替え、そのつど認証を確かめる",
        Advice::RemoveFromOldPc => "移す前に、元の PC からキーを外す(slmgr /upk)",
        Advice::UsePortal => "インストール ID を求められたら、aka.ms/aoh を使う",
        Advice::StayOnTen => "11 にできない PC なら、10 を ESU で使い続ける",
        Advice::BudgetLicence => "新しいライセンスの費用を見込んでおく",
    }
}

pub(super) fn advice_detail(of: Advice) -> &'static str {
    match of {
        Advice::PasteWholeOutput => "キーの種類と状態の行が判定に必要です。",
        Advice::RunTroubleshooter => "この PCのライセンスが残っていれば、ここで戻ります。",
        Advice::LinkAccount => {
            "認証されている今のうちだけできます。あとでアカウントから PC を削除しないでください。"
        }
        Advice::ImageBackup => "同じ PCに戻すなら、いちばん確かな方法です。",
        Advice::KeepKey => "末尾 5 文字だけでは入れ直せません。",
        Advice::AskOrganisation => "再認証も、辞めたあとの扱いも、組織が決めます。",
        Advice::FindOwnLicence => "本体のシールや購入の記録、本体に書き込まれたキーを確かめます。",
        Advice::NoteEvidence => "あとで窓口や店に相談するときの材料になります。",
        Advice::AskMaker => "故障の修理で同等のマザーボードになった場合は、ライセンスが残ります。",
        Advice::KeepOldBoard => {
            "元のマザーボードに戻して紐付け直し、通った報告があります(2024 年)。"
        }
        Advice::OnePartAtATime => "どの変更で外れたのかが分かり、戻せます。",
        Advice::RemoveFromOldPc => "同時に使えるのは 1 台だけです。",
        Advice::UsePortal => {
            "2025 年 12 月に電話から Web に変わりました。Microsoft アカウントか職場のアカウントでのサインインが要ります。"
        }
        Advice::StayOnTen => "個人向けの延長更新は 2027-10-12 までです。",
        Advice::BudgetLicence => "日本では 12,000〜23,000 円ほど(2024〜2026 年の記事)。",
    }
}

pub(super) fn notice(of: NoticeCode) -> &'static str {
    match of {
        NoticeCode::UnknownLine => "読み取れなかった行です",
        NoticeCode::Empty => "まだ何も貼り付けられていません",
        NoticeCode::NothingRecognised => {
            "Windows のライセンスの表示が見つかりませんでした。Windows キー + R を押し、slmgr /dlv を実行して、開いた小窓で Ctrl + C を押してから、ここに貼り付けてください。"
        }
        NoticeCode::NotWindows => "これは Office など、別の製品の表示です。",
        NoticeCode::AddOnOnly => {
            "延長更新(ESU)などの追加ライセンスだけが写っています。slmgr /dlv の表示を、最後まで貼り付けてください。"
        }
        NoticeCode::StatusUnknown => "状態の行はありますが、知っている言葉ではありませんでした。",
        NoticeCode::StatusMissing => {
            "状態の行がありません。表示が途中で切れていないか確かめてください。"
        }
        NoticeCode::FullKey => {
            "25 文字のプロダクト キーが含まれています。この画面の外には出ませんが、キーは人に見せないでください。"
        }
        NoticeCode::InstallationId => {
            "これはインストール ID だけで、ライセンスの種類はわかりません。slmgr /dlv を実行し、表示を貼り付けてください。"
        }
        NoticeCode::SeveralWindows => "Windows が 2 つ以上写っています。それぞれ判定しました。",
        NoticeCode::TooLong => "長すぎるため、最初の部分だけを読みました。",
        NoticeCode::CommandFailed => {
            "コマンドが失敗した表示のようです。ライセンスの種類は、slmgr /dlv の表示で分かります。"
        }
        NoticeCode::VbscriptMissing => "VBScript がないため slmgr が動かない PC のようです。",
        NoticeCode::Mojibake => {
            "文字化けしています。もう一度コピーするか、ファイルのまま読み込んでください。"
        }
    }
}

pub(super) fn link_error(of: LinkError) -> &'static str {
    match of {
        LinkError::NotALink => {
            "このリンクには判定が入っていません。途中で切れたのかもしれません。送り主に、もう一度リンクをもらうか、表示を貼り付けてください。"
        }
        LinkError::NewerVersion => {
            "このリンクは、新しい版のページで作られました。ページを開き直すか、新しい版を入手してください。"
        }
        LinkError::Damaged => {
            "このリンクは壊れています。途中で切れたか、書き換わっています。送り主に、もう一度リンクをもらってください。"
        }
    }
}

#[expect(clippy::match_same_arms, reason = "one row an answer")]
pub(super) fn option(question: Question, answer: &str) -> &'static str {
    match (question, answer) {
        (Question::FirstWindows, "7") => "7 / 8 / 8.1",
        (Question::FirstWindows, "10") => "10",
        (Question::FirstWindows, "11") => "11",
        (Question::FirstWindows, "none") => "なし(自作など)",
        (Question::Bought, "key") => "はい(キーがある)",
        (Question::Bought, "store") => "はい(Store)",
        (Question::Bought, "up") => "Home から Pro だけ",
        (Question::Bought, "no") => "いいえ",
        (Question::Bought, "in") => "いいえ(Insider から)",
        (Question::Maker, "maker") => "メーカー製",
        (Question::Maker, "shop") => "ショップ(BTO)",
        (Question::Maker, "own") => "自作",
        (Question::Maker, "used") => "中古",
        (Question::Maker, "vm") => "仮想マシン",
        (Question::Board, "same") => "そのまま",
        (Question::Board, "maker") => "修理で交換",
        (Question::Board, "own") => "自分で交換",
        (Question::Linked, "msa") => "アカウントにリンクされたデジタル ライセンス",
        (Question::Linked, "dl") => "デジタル ライセンス(リンクなし)",
        (Question::Linked, "key") => "プロダクト キー",
        (Question::Linked, "org") => "組織の認証",
        (Question::Linked, "off") => "認証されていない",
        (Question::Managed, "yes") => "はい",
        (Question::Managed, "was") => "以前はそうだった",
        (Question::Managed, "no") => "いいえ",
        (Question::Sticker, "7") => "7 のシール",
        (Question::Sticker, "8") => "8 のシール",
        (Question::Sticker, "box") => "10 / 11 の箱やカード",
        (Question::Sticker, "none") => "ない",
        (Question::Installed, "2015") => "2015〜2016 年 7 月",
        (Question::Installed, "2016") => "2023 年 9 月まで",
        (Question::Installed, "2023") => "そのあと",
        (Question::Plan, "none") => "なし",
        (Question::Plan, "os") => "再インストール",
        (Question::Plan, "disk") => "ディスク",
        (Question::Plan, "board") => "マザーボード",
        (Question::Plan, "cpu") => "CPU・BIOS",
        (Question::Plan, "pc") => "別の PC へ",
        (Question::Plan, "vm") => "仮想マシン",
        (Question::Plan, "11") => "11 へ更新",
        _ => "",
    }
}

pub(super) fn phrase(of: Phrase) -> &'static str {
    match of {
        Phrase::KindOfLicence => "ライセンスの種類",
        Phrase::FreeUpgradeChance => "無償アップグレードの可能性",
        Phrase::HowSure => "この判定の確かさ",
        Phrase::QuestionsSharpen => "下の質問で絞り込めます。",
        Phrase::SignsTitle => "気になる点",
        Phrase::SignsNote => {
            "どれも証明ではありません。気になる点がなくても、問題がないとは言い切れません。"
        }
        Phrase::AllSigns => "気になる点(示すもの、示さないもの)",
        Phrase::SignHidden => "示さない",
        Phrase::WhyThisKind => "そう判定した理由",
        Phrase::Now => "いま",
        Phrase::NextTime => "次に再認証が要るとき",
        Phrase::Events => "もしものときの見込み",
        Phrase::SpeaksAgainst => "通らないとする根拠",
        Phrase::SpeaksFor => "通るとする根拠",
        Phrase::GoodToKnow => "あわせて知っておくこと",
        Phrase::Firmness => "根拠の強さ",
        Phrase::QuestionsTitle => "質問に答えると、判定が変わります",
        Phrase::QuestionsNote => "答えはこの画面の中だけで使います。いつでも取り消せます。",
        Phrase::QuestionsDone => "判定を変える質問は、もうありません。",
        Phrase::MoreEvidence => "ほかの根拠",
        Phrase::MoreQuestions => "ほかの質問",
        Phrase::DoNotKnow => "分からない",
        Phrase::AdviceTitle => "今日しておくこと",
        Phrase::AdviceNote => "この PC で効く順です。",
        Phrase::ReadTitle => "読み取った内容",
        Phrase::ReadChannel => "チャネル",
        Phrase::ReadKey => "キー",
        Phrase::ReadStatus => "状態",
        Phrase::ReadReason => "理由コード",
        Phrase::ReadKeyDate => "キーを入れた日",
        Phrase::ReadMinutes => "期限まで",
        Phrase::ReadConflict => "食い違い",
        Phrase::NotShown => "表示なし",
        Phrase::EndsIn => "末尾",
        Phrase::CopyLink => "結果のリンクをコピー",
        Phrase::LinkCopied => "コピーしました。",
        Phrase::LinkNotCopied => "コピーできませんでした。下の文字を選んでコピーしてください。",
        Phrase::LinkNote => {
            "リンクに入るのは、この判定に使った項目と回答だけです。ID や PC の名前は入りません。"
        }
        Phrase::LinkFromFile => {
            "ファイルから開いているため、このページには URL がありません。下の文字を、公開されているページの URL のあとに付けてください。"
        }
        Phrase::SharedNotice => {
            "リンクで届いた結果です。表示は送り主が報告したもので、確かめていません。"
        }
        Phrase::SharedCut => {
            "リンクの末尾が欠けているようです。途中で切れたのなら、判定が送り主のものと違うことがあります。"
        }
        Phrase::SharedKnowledge => "送り主のページの情報",
        Phrase::LinkTitle => "リンクを開けませんでした",
        Phrase::NothingTitle => "読み取れませんでした",
        Phrase::Checked => "確認日",
        Phrase::KnowledgeDate => "情報の確認日",
        Phrase::Stale => {
            "情報の確認から 180 日以上たっています。決まりが変わっているかもしれません。"
        }
        Phrase::RestoreText => "貼り付けていた内容に戻す",
        Phrase::Line => "行目",
        Phrase::Minutes => "分",
        Phrase::Days => "日",
        Phrase::Sources => "出典",
        Phrase::ContestedBy => "これに反する根拠",
        Phrase::ChangedForUpgrades => "見込みの移り変わり(無償アップグレードの場合)",
        Phrase::ChangedOverTime => "見込みの移り変わり",
        Phrase::TimelineTitle => "年表",
        Phrase::OpenTitle => "分かっていないこと",
        Phrase::CodeNext => "次にすること",
        Phrase::CodeUnknown => {
            "この番号は、このページの表にありません。意味は分からないので、判定にも使っていません。"
        }
        Phrase::LimitTitle => "記事にある「認証回数の上限」の画面",
        Phrase::LimitIntro => {
            "記事の文には画面のコードがないので、どの画面だったかは証明できません。候補は、近い順に 3 つです。"
        }
        Phrase::LimitDoubt => {
            "無償提供の終了を指す名前のコードは、別にあります(0x803FA400)。「権利が終わったことを、回数の画面で伝えている」という読み方を裏付けるものは、コードの一覧にありません。本当に回数の上限だった見込みも、少なくとも同じくらいあります。組織のキー(MAK)の回数切れでも、似た画面になるかもしれません。"
        }
        Phrase::MethodTitle => "判定の根拠(すべての規則と出典)",
        Phrase::MethodIntro => {
            "判定は、下の規則を組み合わせたものです。規則ごとに、だれが、いつ、どんな形で述べたかを示します。食い違うときは確かさを下げ、両方を見せます。"
        }
        Phrase::ArticleTitle => "きっかけになった記事の 13 の規則",
        Phrase::ArticleIntro => {
            "2024-11-28 に、ある PC 店主が電話窓口で 1 回聞いた内容です。記事の著者自身が、誤りがありうると断っています。"
        }
        Phrase::AllRules => "そのほかの規則",
    }
}
