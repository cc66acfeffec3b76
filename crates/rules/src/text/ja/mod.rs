//! 日本語の文。Every sentence the product says in Japanese.

mod answers;
mod codes;
mod grammar;
mod history;
mod indicators;
mod keys;
mod outlook;
mod recovery;
mod rules;
mod sources;

pub(super) use answers::answer;
pub(super) use codes::{code, code_step, code_why, limit_candidate};
pub(super) use grammar::{between, gap, since, undated};
pub(super) use history::{era, event, open};
pub(super) use indicators::{indicator, indicator_follows, indicator_innocent};
pub(super) use keys::key;
pub(super) use outlook::{headline, leading_reason};
pub(super) use recovery::{recovery, step, step_how, step_next, step_success, stop};
pub(super) use rules::rule;
pub(super) use sources::source;

use crate::judge::{
    Advice, Certainty, Confidence, EvidenceSource, Kind, Likelihood, NextTime, Now, Outcome,
    Question, Scenario, ScenarioGroup,
};
use crate::parse::{NoticeCode, Tells};
use crate::share::LinkError;
use crate::tables::rule::Weight;
use crate::tables::source::SourceKind;
use crate::text::Phrase;
use crate::text::sentences::sentences;

sentences! {
    kind(Kind) {
        FreeupOem => "無償アップグレード(元はメーカー製 PC)",
        FreeupDsp => "無償アップグレード(元は DSP 版など)",
        FreeupRetail => "無償アップグレード(元はパッケージ版)",
        Win10To11 => "Windows 10 から更新した 11",
        OemDm => "プリインストール版",
        OemNonslp => "DSP 版(組み立て用)",
        RetailKey => "固有のキーを持つリテール版",
        Store => "Microsoft Store で購入",
        UnknownDl => "デジタル ライセンス(由来は不明)",
        Insider => "Insider プレビュー",
        Mak => "組織のボリューム ライセンス(MAK)",
        MakPrivate => "個人の PC に入った組織用キー(MAK)",
        KmsOrg => "組織のサーバーが認証(KMS)",
        KmsPrivate => "個人の PC に入った組織用の認証(KMS)",
        Subscription => "サブスクリプション(Microsoft 365 など)",
        Eval => "評価版",
        LtscOem => "機器組み込み用(LTSC / IoT)",
        Avma => "ホストが認証する仮想マシン",
        KmsHost => "KMS ホスト",
        OemSlp => "Vista / 7 のプリインストール版",
        OemCoa => "本体のシールのキー",
        OlderWindows => "Windows 10 より前の Windows",
        Server => "Windows Server",
        Unknown => "この表示だけでは分かりません",
        NotWindows => "Windows のライセンスではありません",
        Refurbished => "再生 PC(リファービッシュ)のライセンス",
    }

    explanation(Kind) {
        FreeupOem => "共通のキーで認証されています。7・8・8.1 のメーカー製 PC をアップグレードした場合と合います。",
        FreeupDsp => "共通のキーで認証されています。最初が 7・8・8.1 だった場合と合います。",
        FreeupRetail => "共通のキーで認証されています。7・8・8.1 の自作 PC をアップグレードした場合と合います。",
        Win10To11 => "Windows 10 のライセンスを、無料で 11 に引き継いだ状態です。どんな 10 だったかで、見込みが変わります。",
        OemDm => "PC のメーカーが付けたライセンスです。この PC でだけ使えます。",
        OemNonslp => "PC の組み立て用に売られたライセンスです。日本では自作 PC に多い形です。",
        RetailKey => "自分のキーで入れ直せます。キーと購入の記録を失わないようにしてください。",
        Store => "購入の記録は Microsoft アカウントにあります。",
        UnknownDl => "Microsoft 側の記録で認証するライセンスです。どこから来たものかは、表示だけでは分かりません。",
        Insider => "元の Windows のライセンスで決まります。",
        Mak => "会社や学校が契約で持つキーです。再認証は組織の管理者が行います。",
        MakPrivate => "契約の持ち主でない PC では、あとから止まることがあります。備えておくと安心です。",
        KmsOrg => "会社や学校のサーバーが期限つきで認証しています。組織を離れると切れます。",
        KmsPrivate => "組織のサーバーで認証する設定です。元は仕事や学校の PC だったのかもしれません。",
        Subscription => "土台の Pro と、組織のサブスクリプションの両方で動いています。",
        Eval => "期限つきの試用版です。製品のライセンスはありません。",
        LtscOem => "機器メーカーや組織を通して届くエディションです。",
        Avma => "Hyper-V などのホストが認証しています。",
        KmsHost => "ほかの PC を認証する側のコンピューターです。",
        OemSlp => "本体の BIOS の印で認証されています。",
        OemCoa => "PC に貼られたシールのキーで認証されています。",
        OlderWindows => "この世代について、いまの再認証を示す資料は見つかっていません。",
        Server => "サーバーのライセンスは、買い方と契約で決まります。",
        Unknown => "判定に必要な行がありません。slmgr /dlv の表示を全部貼り付けてください。",
        NotWindows => "Office など、別の製品の表示のようです。slmgr /dlv の表示を貼り付けてください。",
        Refurbished => "中古 PC を再生した業者が、Windows を付けて売ったものです。この PC から移せません。",
    }

    certainty(Certainty) {
        CannotTell => "判断できない",
        Possible => "可能性あり",
        Likely => "おそらく",
        Certain => "確か",
    }

    likelihood(Likelihood) {
        Strong => "高い",
        Possible => "あり",
        Unlikely => "低い",
        CannotTell => "判断できない",
        NotApplicable => "当てはまらない",
    }

    scenario(Scenario) {
        KeepUsing => "このまま使い続ける",
        ReinstallSameHw => "同じ PC に再インストール",
        OsDiskSwap => "システム ディスクの交換",
        GpuRamNicChange => "グラフィック・メモリ・LAN",
        MbSwap => "マザーボードの交換",
        OtherPc => "別の PC へ移す",
        NewVm => "新しい仮想マシン",
        ReuseVhd => "仮想ディスクの使い回し",
        ImageRestoreSameHw => "バックアップから復元",
        ImageRestoreOtherHw => "別の PC にバックアップを復元",
        Inplace10To11 => "10 から 11 へ更新",
        CpuChange => "CPU の交換",
        BiosUpdate => "BIOS(UEFI)の更新",
    }

    group(ScenarioGroup) {
        SamePc => "同じ PC のまま",
        Parts => "部品を替える",
        OtherPc => "別の PC へ",
    }

    outcome(Outcome) {
        Ok => "そのまま",
        OkNoFallback => "ふつうは自動",
        Action => "操作すれば通る",
        Chance => "場合による",
        Unlikely => "見込み薄",
        NoRight => "引き継げない",
        Separate => "別に必要",
        Org => "組織が対応",
        Ends => "終わる",
        Unknown => "分からない",
        Na => "対象外",
    }

    confidence(Confidence) {
        Low => "弱い",
        Medium => "中くらい",
        High => "強い",
    }

    now(Now) {
        Activated => "認証されています",
        Grace => "猶予期間中です",
        NotActivated => "認証されていません",
        Unknown => "読み取れません",
    }

    next_time(NextTime) {
        Automatic => "自動で通ります",
        WithAction => "操作すれば通ります",
        ThisPcOnly => "この PC でだけ通ります",
        Depends => "場合によります",
        Organisation => "組織が対応します",
        Ends => "見込みは薄いです",
        Unknown => "分かりません",
    }

    weight(Weight) {
        Official => "Microsoft の説明",
        Code => "ファイルや実例で確認",
        Reports => "複数の報告",
        OneReport => "1件の報告",
        OneTelephoneAnswer => "電話 1回の回答",
        Answer => "あなたの回答",
        Inference => "このサイトの推定",
    }

    source_kind(SourceKind) {
        Official => "Microsoft",
        VendorForum => "公式コミュニティ",
        Report => "報告・記事",
        Code => "データ・実例",
    }

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
        Bought => "購入したライセンスかどうかが決まります。",
        Maker => "元の Windows が本体に縛られていたかが分かります。",
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

    advice(Advice) {
        PasteWholeOutput => "slmgr /dlv の表示を、全部コピーして貼り付ける",
        LinkAccount => "Microsoft アカウントに紐付ける",
        ImageBackup => "システム全体のバックアップを作り、起動を試す",
        KeepKey => "キーと購入の記録を、PC の外に残す",
        AskOrganisation => "管理している会社や学校に確かめる",
        FindOwnLicence => "この PC 本来のライセンスを探す",
        NoteEvidence => "いまの表示と、ライセンス認証の画面を保存する",
        AskMaker => "マザーボードが故障したら、まずメーカーの修理に相談する",
        KeepOldBoard => "替えたあとも、元のマザーボードとディスクを捨てない",
        OnePartAtATime => "部品は一度に 1点ずつ替え、そのつど認証を確かめる",
        RemoveFromOldPc => "移す前に、元の PC からキーを外す(slmgr /upk)",
        UsePortal => "インストール ID を求められたら、aka.ms/aoh を使う",
        StayOnTen => "11 にできない PC なら、10 を ESU で使い続ける",
        BudgetLicence => "新しいライセンスの費用を見込んでおく",
        StoreAccount => "Pro を買ったアカウントでサインインする",
        AskShop => "修理の前に、注文番号で店に確かめる",
    }

    advice_detail(Advice) {
        PasteWholeOutput => "キーの種類と状態の行が判定に必要です。",
        LinkAccount => "認証されている間だけできます。あとでアカウントから PC を削除しないでください。",
        ImageBackup => "同じ PC に戻すなら、いちばん確かな方法です。",
        KeepKey => "末尾 5 文字だけでは入れ直せません。",
        AskOrganisation => "再認証も、辞めたあとの扱いも、組織が決めます。",
        FindOwnLicence => "本体のシールや購入の記録、本体に書き込まれたキーを確かめます。",
        NoteEvidence => "あとで窓口や店に相談するときの材料になります。",
        AskMaker => "故障の修理で同等のマザーボードになった場合は、ライセンスが残ります。",
        KeepOldBoard => "元のマザーボードに戻して紐付け直し、通った報告があります(2024年)。",
        OnePartAtATime => "どの変更で外れたのかが分かり、戻せます。",
        RemoveFromOldPc => "同時に使えるのは 1台だけです。",
        UsePortal => "2025年12月に電話から Web に変わりました。Microsoft アカウントか職場のアカウントでのサインインが要ります。",
        StayOnTen => "個人向けの延長更新は 2027年10月12日までです。",
        BudgetLicence => "日本では 12,000〜23,000円ほど(2024〜2026年の記事)。",
        StoreAccount => "Pro の権利は残っています。ライセンス認証の画面から、そのアカウントで Store を開くか、「プロダクト キーを変更する」に Pro の既定のキーを入れて再起動します。",
        AskShop => "故障で店が交換したマザーボードなら、ライセンスは続きます。組み立てた店は、メーカーの立場になります。",
    }

    notice(NoticeCode) {
        UnknownLine => "読み取れなかった行です",
        Empty => "まだ何も貼り付けられていません",
        NothingRecognised => "Windows のライセンスの表示が見つかりませんでした。Windows キー+R を押し、slmgr /dlv を実行して、開いたウィンドウで Ctrl+C を押してから、ここに貼り付けてください。",
        NotWindows => "これは Office など、別の製品の表示です。Windows については、slmgr /dlv の表示を貼り付けてください。",
        AddOnOnly => "延長更新(ESU)などの追加ライセンスだけが写っています。slmgr /dlv の表示を、最後まで貼り付けてください。",
        StatusUnknown => "状態の行はありますが、知っている言葉ではありませんでした。",
        StatusMissing => "状態の行がありません。表示が途中で切れていないか確かめてください。",
        FullKey => "25 文字のプロダクト キーが含まれています。この画面の外には出ませんが、キーは人に見せないでください。",
        InstallationId => "これはインストール ID だけで、ライセンスの種類は分かりません。slmgr /dlv を実行し、表示を貼り付けてください。",
        SeveralWindows => "Windows が 2つ以上写っています。それぞれ判定しました。",
        CommandFailed => "コマンドが失敗した表示のようです。ライセンスの種類は、slmgr /dlv の表示で分かります。",
        VbscriptMissing => "VBScript がないため slmgr が動かない PC のようです。手順 1 の補助スクリプトなら、VBScript がなくても調べられます。",
        Mojibake => "文字化けしています。もう一度コピーするか、ファイルのまま読み込んでください。",
        TooLong => "長すぎるため、最初の部分だけを読みました。",
        PartMissing => "補助スクリプトが読めなかった項目があります。残りは読みました。",
    }

    tells(Tells) {
        Edition => "エディション",
        Windows => "Windows の版",
        Channel => "チャネル",
        Key => "キー",
        Status => "状態",
        Reason => "理由コード",
        Minutes => "残り時間",
        KeyDate => "キーを入れた日",
        Volume => "組織の認証",
        Subscription => "サブスクリプション",
        ActivationMethod => "ライセンスのもと",
        UpgradedFrom => "更新元",
        FirmwareKey => "本体のキー",
        History => "更新の履歴",
        Slic => "BIOS の印",
        Hardware => "PC の古さ",
        Machine => "PC の種類",
    }

    link_error(LinkError) {
        NotALink => "このリンクには判定が入っていません。途中で切れたのかもしれません。送り主に、もう一度リンクをもらうか、表示を貼り付けてください。",
        NewerVersion => "このリンクは、新しい版のページで作られました。ページを開き直すか、新しい版を入手してください。",
        Damaged => "このリンクは壊れています。途中で切れたか、書き換わっています。送り主に、もう一度リンクをもらってください。",
    }
}

sentences! {
    evidence_source(EvidenceSource) {
        Helper => "手順 1 の補助スクリプトの結果を足すと、どの Windows から入れ替えたか、どの Windows 用の本体かまで分かります。",
        Settings => "Microsoft アカウントに紐付いているかは、設定の「ライセンス認証」の文でしか分かりません。その文も、欄の続きに貼り付けられます。",
    }

    phrase(Phrase) {
        BeforeMore => "足す前",
        AfterMore => "足したあと",
        KindOfLicence => "ライセンスの種類",
        FreeUpgradeChance => "無償アップグレードの可能性",
        HowSure => "この判定の確かさ",
        QuestionsSharpen => "下の質問で絞り込めます。",
        IndicatorsTitle => "気になる点",
        IndicatorsNote => "どれも証明ではありません。気になる点がなくても、問題がないとは言い切れません。",
        AllSigns => "気になる点(示すもの、示さないもの)",
        IndicatorHidden => "示さない",
        WhyThisKind => "そう判定した理由",
        Now => "いま",
        NextTime => "次に再認証が要るとき",
        Events => "もしものときの見込み",
        SpeaksAgainst => "通らないとする根拠",
        SpeaksFor => "通るとする根拠",
        GoodToKnow => "あわせて知っておくこと",
        Firmness => "根拠の強さ",
        QuestionsTitle => "質問に答えると、判定を絞り込めます",
        QuestionsNote => "答えはこの画面の中だけで使います。いつでも取り消せます。",
        QuestionsDone => "判定を変える質問は、もうありません。",
        MoreEvidence => "ほかの根拠",
        MoreQuestions => "ほかの質問",
        DoNotKnow => "分からない",
        AdviceTitle => "今日しておくこと",
        AdviceNote => "この PC で効く順です。",
        ReadTitle => "読み取った内容",
        ReadConflict => "食い違い",
        NotShown => "表示なし",
        EndsIn => "末尾",
        CopyLink => "結果のリンクをコピー",
        OtherForms => "ほかの形",
        AsText => "テキスト",
        AsMarkdown => "掲示板用(Markdown)",
        AsHtml => "メール・表計算用(表)",
        AsJson => "プログラム用(JSON)",
        AsQr => "リンクの QR コード",
        QrNote => "スマートフォンで読み取ると、同じ結果がそちらで開きます。入っているのは上のリンクだけです。",
        LookAgain => "もう一度見るには",
        Print => "印刷・PDF",
        Send => "送る…",
        CopyThis => "これをコピー",
        GoesOut => "持ち出す内容は次のとおりです。これ以外は含みません。",
        ChangedSince => "送り主のページの確認日より後に変わったこと",
        LinkCopied => "コピーしました。",
        LinkNotCopied => "コピーできませんでした。文字を選んでコピーしてください。",
        LinkNote => "リンクに入るのは、この判定に使った項目と回答だけです。ID や PC の名前は入りません。",
        LinkFromFile => "ファイルから開いているため、このページには URL がありません。上の文字を、公開されているページの URL のあとに付けてください。",
        SharedNotice => "リンクで届いた結果です。表示は送り主が報告したもので、確かめていません。",
        SharedCut => "リンクの末尾が欠けているようです。途中で切れたのなら、判定が送り主のものと違うことがあります。",
        SharedKnowledge => "送り主のページの確認日",
        LinkTitle => "リンクを開けませんでした",
        NothingTitle => "判定できませんでした",
        Checked => "確認日",
        KnowledgeDate => "情報の確認日",
        Stale => "情報の確認から 180日以上たっています。決まりが変わっているかもしれません。",
        RestoreText => "貼り付けていた内容に戻す",
        FieldCut => "とても長い文なので、欄には先頭だけを入れました。判定には全部を使っています。",
        LinesLeftOut => "行を省きました",
        Line => "行目",
        Minutes => "分",
        Days => "日",
        Sources => "出典",
        ContestedBy => "これに反する根拠",
        MethodTitle => "判定の根拠(すべての規則と出典)",
        MethodIntro => "判定は、下の規則を組み合わせたものです。規則ごとに、だれが、いつ、どんな形で述べたかを示します。食い違うときは確かさを下げ、両方を見せます。",
        ArticleTitle => "きっかけになった記事の 13 の規則",
        ArticleIntro => "2024年11月28日に、ある PC 店の店主が電話窓口で 1回聞いた内容です。記事の著者自身が、誤りがありうると断っています。",
        AllRules => "そのほかの規則",
        TimelineTitle => "年表",
        OpenTitle => "分かっていないこと",
        CodeNext => "次にすること",
        CodeUnknown => "この番号は、このページの表にありません。意味は分からないので、判定にも使っていません。",
        LimitTitle => "記事にある「認証回数の上限」の画面",
        LimitIntro => "記事の文には画面のコードがないので、どの画面だったかは証明できません。候補は、近い順に 3つです。",
        LimitDoubt => "無償提供の終了を指す名前のコードは、別にあります(0x803FA400)。「権利が終わったことを、回数の画面で伝えている」という読み方を裏付けるものは、コードの一覧にありません。本当に回数の上限だった見込みも、少なくとも同じくらいあります。組織のキー(MAK)の回数切れでも、似た画面になるかもしれません。",
        ChangedForUpgrades => "見込みの移り変わり(無償アップグレードの場合)",
        ChangedOverTime => "見込みの移り変わり",
        RecoveryTitle => "いま、することは",
        RecoverySteps => "この順に試します。「認証されています」と出たら、そこで終わりです。",
        StillWorks => "使い続けられるもの",
        StillWorksDetail => "Windows は動き続けます。更新も、アプリも、ファイルも使えます。透かしが出て、個人用設定(背景や色)だけが変えられません。",
        StepWorked => "うまくいくと",
        StepNext => "次へ進むのは",
        StepCopy => "コピー用",
        OnceActivated => "認証が戻ったあとの見込み",
        Candidates => "考えられるもの",
    }
}
