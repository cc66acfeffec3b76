//! 日本語: one sentence a rule.

use crate::tables::rule::RuleId;

#[expect(clippy::too_many_lines, reason = "one line a rule")]
pub(crate) fn rule(of: RuleId) -> &'static str {
    match of {
        RuleId::KeyIsDefault => {
            "入っているのは、Windows に最初から付く共通のキーです。これで認証されているなら、Microsoft 側のデジタル ライセンスが効いています。"
        }
        RuleId::DefaultKeyManyOrigins => {
            "無償アップグレードでも、Store での購入でも、買ったキーでの再インストールでも、サブスクリプションの土台でも、同じ表示になります。"
        }
        RuleId::KeyIsOwn => "共通のキーではなく、固有のキーが入っています。",
        RuleId::RetailIsNotTransferable => {
            "「RETAIL」はキーの系統の名前で、別の PC に移せるという意味ではありません。"
        }
        RuleId::StoreLicenceReason => {
            "状態コード 0x4004F401 は、デジタル ライセンスで動いていることを示します。"
        }
        RuleId::ChannelOemDm => "OEM:DM は、PC 本体にキーが書き込まれたプリインストール版です。",
        RuleId::OemDmDefaultKey => {
            "バージョン 1703 からは、本体のキーの代わりに OEM 用の共通キーが表示されることがあります。"
        }
        RuleId::DefaultKeyOnMakerPc => "メーカー製の PC でも、共通のキーが表示される例があります。",
        RuleId::ChannelOemNonslp => "OEM:NONSLP は、DSP 版など PC の組み立て用に売られたキーです。",
        RuleId::ChannelOemSlp => "OEM:SLP は、Vista / 7 世代のメーカー製 PC のキーです。",
        RuleId::ChannelOemCoa => "OEM:COA は、PC に貼られたシールのキーです。",
        RuleId::LongTermEdition => {
            "LTSC と IoT は、組織か機器メーカーを通して届くエディションです。"
        }
        RuleId::ChannelGvlk => "組織のサーバーで認証するための共通キー(GVLK)です。",
        RuleId::KmsServerNamed => "認証したサーバーの記録が表示にあります。",
        RuleId::KmsServerNotShown => "どこが認証したのかは、表示にありません。",
        RuleId::KmsServerIsThisPc => "認証サーバーとして、この PC 自身が登録されています。",
        RuleId::KmsServerIsCloud => "Microsoft のクラウド(Azure)の認証サーバーが登録されています。",
        RuleId::KmsServerPrivateAddress => {
            "認証サーバーは、組織の外でも使われがちな内部アドレスで登録されています。"
        }
        RuleId::KmsServerPublic => {
            "認証サーバーとして、だれでも使える公開サーバーの名前が登録されています。"
        }
        RuleId::EndBeyondAnyServer => {
            "期限が 180 日より先です。組織の認証サーバーは、180 日より長くは認証しません。"
        }
        RuleId::DirectoryActivated => "組織のドメイン(Active Directory)で認証されています。",
        RuleId::HomeHasNoKms => "Home には、Microsoft が公開する組織用のキーがありません。",
        RuleId::ChannelMak => "組織が契約で使うキー(MAK)です。",
        RuleId::ChannelKmsHost => "この PC は、ほかの PC を認証する KMS ホストです。",
        RuleId::ChannelEval => "評価版のキーです。",
        RuleId::ChannelAvma => "ホストが自動で認証する仮想マシンです。",
        RuleId::SubscriptionShown => "サブスクリプションで上位のエディションになっています。",
        RuleId::SubscriptionPossible => {
            "会社や学校の PC では、サブスクリプション(E3 / E5 など)の土台でも同じ表示になります。"
        }
        RuleId::SettingsDigital => "設定の画面に、デジタル ライセンスで認証済みと出ています。",
        RuleId::SettingsLinked => "設定の画面に、Microsoft アカウントに紐付け済みと出ています。",
        RuleId::SettingsKey => "設定の画面に、プロダクト キーで認証済みと出ています。",
        RuleId::SettingsOrganisation => "設定の画面に、組織の認証サービスで認証済みと出ています。",
        RuleId::UpgradedInPlace => {
            "更新の履歴に、7 / 8 / 8.1 からアップグレードした記録があります。"
        }
        RuleId::UpgradeMayBePaid => {
            "有料のアップグレード版を使った場合や、元の Windows が認証されていなかった場合も、同じ記録が残ります。"
        }
        RuleId::FirmwareHoldsKey => "本体に、出荷時の Windows(8 以降)のキーが書き込まれています。",
        RuleId::ServerEdition => "Windows Server です。",
        RuleId::ReleaseBeforeTen => "Windows 10 より前の Windows です。",
        RuleId::NotLicensedNow => "ライセンスの状態が「ライセンスされています」ではありません。",
        RuleId::StatusNotShown => "ライセンスの状態が読み取れませんでした。",
        RuleId::ChannelNotShown => "キーの種類が表示にないため、ライセンスの種類は決められません。",
        RuleId::FactsDisagree => "表示の中に、食い違う行があります。",
        RuleId::NoLicenceInText => "Windows のライセンスを示す行がありませんでした。",
        RuleId::SaidOldWindows => "最初の Windows は 7 / 8 / 8.1 だった、という回答です。",
        RuleId::SaidNoWindows => {
            "最初は Windows がなかった、という回答です。7 / 8 / 8.1 のキーで入れたのでなければ、無償アップグレードではありません。"
        }
        RuleId::SaidInsider => "Insider プレビューから使っている、という回答です。",
        RuleId::SaidTenOrEleven => "最初から Windows 10 / 11 だった、という回答です。",
        RuleId::SaidBoughtKey => "Windows 10 / 11 を買い、キーがある、という回答です。",
        RuleId::SaidBox => "Windows 10 / 11 の箱やカードがある、という回答です。",
        RuleId::SaidHomeToPro => "買ったのは Home から Pro への分だけ、という回答です。",
        RuleId::SaidBoughtInStore => "Microsoft Store で買った、という回答です。",
        RuleId::SaidNeverBought => "Windows 10 / 11 を買ったことはない、という回答です。",
        RuleId::SaidAfterTheBlock => "入れたのは旧キーが止まったあと、という回答です。",
        RuleId::SaidOrganisation => "会社や学校が管理している、という回答です。",
        RuleId::SaidPrivate => "いまは会社や学校の PC ではない、という回答です。",
        RuleId::SaidLinked => "アカウントに紐付け済み、という回答です。",
        RuleId::SaidNotActivated => "設定の画面では認証されていない、という回答です。",
        RuleId::SurvivedBoardSwap => {
            "マザーボードを替えたあとも認証されている、という回答です。一度は引き継げたことになります(まだ確認されていないだけの場合もあります)。"
        }
        RuleId::SaidBoardReplaced => "認証のあとでマザーボードを替えた、という回答です。",
        RuleId::AnswerAgainstOutput => "回答と表示が合いません。表示のほうを優先しています。",
        RuleId::ActivatedStays => "認証済みの PC は、これまでどおり使えます。",
        RuleId::SameHardwareAutomatic => {
            "ハードウェアもエディションも同じなら、キーなしでオンラインで自動的に通ります。"
        }
        RuleId::NoSecondWay => {
            "自動で通らないときの確実な手段がありません。旧キーは 2023 年に、電話の音声窓口は 2025 年に終わりました。"
        }
        RuleId::ReinstallFailedBefore => "再インストールのあとに通らなかった例もあります。",
        RuleId::FirmwareKeyRead => "本体に書き込まれたキーを、Windows が自動で読み取ります。",
        RuleId::ImageBringsBack => "同じ PCなら、認証済みの状態ごと元に戻ります。",
        RuleId::ImageFromActivatedTime => "認証されていた頃のイメージだけが役に立ちます。",
        RuleId::ElevenFree => "10 から 11 への更新は無料で、認証も引き継がれます。",
        RuleId::ElevenNeedsHardware => {
            "11 の動作条件(TPM 2.0、対応 CPU など)を満たす PC に限ります。"
        }
        RuleId::AlreadyEleven => "すでに Windows 11 です。",
        RuleId::NotForServers => "Windows Server には当てはまりません。",
        RuleId::DiskIsNoNewPc => "ディスクだけの交換は、別の PC とはみなされません。",
        RuleId::SmallChangeAbsorbed => {
            "グラフィック、メモリ、LAN などの小さな変更は、ふつう影響しません。"
        }
        RuleId::MemoryChangeLostIt => "メモリの変更で認証が外れたという報告が 1 件あります。",
        RuleId::BiosUpdateLostIt => {
            "2023 年、CPU の交換や BIOS の更新で認証が外れた例が報じられました。調査の結果は公表されていません。"
        }
        RuleId::TroubleshooterWhenLinked => {
            "アカウントに紐付けてあれば、「トラブルシューティング」で新しいハードウェアに移せる、と Microsoft は案内しています。"
        }
        RuleId::KeyAgain => "自分のキーをもう一度入れるか、「トラブルシューティング」で通せます。",
        RuleId::ActivationsAreCounted => "再認証の回数には上限があります(回数は非公開)。",
        RuleId::FirmwareKeyStays => "CPU を替えても、本体のキーは残ります。",
        RuleId::PreinstalledIsBound => {
            "プリインストール版は本体に付くライセンスです。マザーボードを替えると、新しいライセンスが必要です。"
        }
        RuleId::MakerRepairKeepsIt => {
            "故障の修理で、メーカーが同等のマザーボードに替えた場合は残ります。"
        }
        RuleId::BoardSwapSucceeded2024 => {
            "無償アップグレードの DSP 版。マザーボードを替えたあと、元のマザーボードに戻して紐付け、窓口で通りました。"
        }
        RuleId::LinkedStillWorked => "旧キーが止まったあとも、紐付け済みなら通ったという報告です。",
        RuleId::BoardSwapRefused2023 => {
            "無償アップグレードの PC で、マザーボードを替えたあとに断られた報告があります(日本、米国)。"
        }
        RuleId::MovedDiskRefused2025 => {
            "ディスクを新しい PC に移すと、「対象外」と断られた報告があります。"
        }
        RuleId::RetailBoardSwap2024 => {
            "リテール版の 11 Pro で、マザーボードと CPU を替えて通った報告があります。"
        }
        RuleId::AgentsHelpedUntil2025 => {
            "以前は、電話やチャットの担当者が通した例が多くありました。"
        }
        RuleId::AccountWorked2016 => {
            "DSP 版 8.1 からの無償アップグレードが、ハードウェアの変更後にアカウントで通りました。"
        }
        RuleId::ShopSaidBuyNew2016 => {
            "無償アップグレードはマザーボードの交換で使えなくなる、という店の案内と Microsoft フォーラムの回答がありました。"
        }
        RuleId::OldKeysStopped => "7 / 8 / 8.1 のキーは、2023 年 9 月から新しい認証に使えません。",
        RuleId::VoiceLineEnded => {
            "電話の音声窓口は Web のポータルに変わりました。固有のキーがないライセンスを扱うかは分かっていません。"
        }
        RuleId::PhoneStillListed => {
            "2026 年 1 月の記事は、最後の手段として電話窓口を挙げています。"
        }
        RuleId::DspStaysWithFirstPc => {
            "DSP 版は最初の PC に付きます。故障以外のマザーボード交換は別の PC、と Microsoft は説明していました。"
        }
        RuleId::DspByAgents => {
            "日本では、自作 PC のマザーボード交換を窓口が通した例や、移せるとする説明があります。"
        }
        RuleId::OemStaysWithPc => "プリインストール版のライセンスは、別の PC に移せません。",
        RuleId::RetailMayMove => {
            "パッケージ版などのリテールのライセンスは、元の PC から外せば別の PC で使えます。"
        }
        RuleId::LicenceFollowsBase => {
            "ライセンス条項では、元がパッケージ版なら別の PC に移せます。"
        }
        RuleId::UpgradeStaysWithBase => {
            "Home から Pro への購入分は、土台の Home から切り離せません。"
        }
        RuleId::OnlyPaidMoves => "別の PC に移せるのは、移転が認められたライセンスだけです。",
        RuleId::BaseDecides => "元の Windows 10 のライセンスの種類で決まります。",
        RuleId::VmIsADevice => "仮想マシンも 1 台の PC です。それぞれにライセンスが要ります。",
        RuleId::VmRefused2026 => "同じ PC の上の仮想マシンで断られた報告があります。",
        RuleId::VmAsTheOneDevice => {
            "リテールのライセンスは、ほかで使わなければ仮想マシンにも使えます。"
        }
        RuleId::DiskFileUnknown => {
            "仮想ディスクの使い回しがどんなときに通るかは、公表されていません。"
        }
        RuleId::ImageElsewhereIsAMove => "別の PCへの復元は、別の PC への移動と同じです。",
        RuleId::MakUsesCount => "認証のたびに残り回数を使います。再認証は組織が行います。",
        RuleId::ContractDecides => "どの PC で使えるかは、組織の契約で決まります。",
        RuleId::MakNeedsContract => "契約の外では、このキーを使う権利がありません。",
        RuleId::MakMayBeBlocked => "契約の外で使われたキーは、止められたり回数が尽きたりします。",
        RuleId::KmsRenews => {
            "組織のネットワークにつながるたびに延びます。180 日つながらないと切れます。"
        }
        RuleId::KmsAgainOnNetwork => "組織のネットワークにつなげば、もう一度認証されます。",
        RuleId::KmsIsNotPermanent => {
            "サーバーが応答しなくなると切れます。この PC だけの永続ライセンスは見えません。"
        }
        RuleId::KmsStaysAClient => "11 にしても、組織向けの認証のままです。",
        RuleId::KmsPrivateUnknown => "この場合にどうなるかを示す資料がありません。",
        RuleId::SubscriptionBaseFirst => "土台の Pro が認証され、サインインすると戻ります。",
        RuleId::SubscriptionBaseDecides => "土台の Pro のライセンスで決まります。",
        RuleId::SubscriptionFiveDevices => "1 人 5 台まで。移す先にも土台のライセンスが要ります。",
        RuleId::SubscriptionInVm => "Hyper-V の仮想マシンにも引き継がれます。",
        RuleId::EvaluationEnds => "評価版は決まった日に終わります。",
        RuleId::EvaluationCannotConvert => "評価版を製品版に切り替えて更新することはできません。",
        RuleId::DeviceMakerReplaces => {
            "機器に組み込まれたライセンスで、マザーボードの交換は機器メーカーの仕事です。"
        }
        RuleId::FingerprintWeighsMuch => {
            "CPU や BIOS の変更がどれだけ重く見られるかは、公表されていません。"
        }
        RuleId::LtscOnlyToLtsc => "LTSC は、新しい LTSC にだけ進めます。",
        RuleId::AvmaHostActivates => "認証済みのホストの上なら、自動で認証されます。",
        RuleId::AvmaHostFirst => "先にホストの認証が要ります。管理者に頼みます。",
        RuleId::AvmaHasNoDisk => "仮想マシンに、替える実物のディスクはありません。",
        RuleId::KmsHostCounts => "KMS ホストのキーは、6 台までのホストで 10 回ずつ認証できます。",
        RuleId::NothingToLose => "いまは認証されていません。制限つきで動くことがあります。",
        RuleId::ReturnsIfKnown => {
            "この PCのライセンスが Microsoft に残っていれば、自動で戻ります。"
        }
        RuleId::LinkNeedsActivation => "紐付けて移すには、先に認証されている必要があります。",
        RuleId::UpgradeMakesNoLicence => "更新しても、新しいライセンスは付きません。",
        RuleId::SlpReadsMarker => "本体の BIOS の印を読むので、同じ本体なら通ります。",
        RuleId::SlpNeedsMarker => "ほかのマザーボードには BIOS の印がなく、通りません。",
        RuleId::CoaRefusedOnline => "シールのキーは、オンラインでは断られることが多いキーです。",
        RuleId::OldReleaseUnknown => "この世代の再認証がいまも動くかを示す資料がありません。",
        RuleId::ServerUnknown => {
            "サーバーは、買い方と契約で決まります。この表示だけでは分かりません。"
        }
        RuleId::CannotTell => "この表示だけでは分かりません。",
        RuleId::ArticleA1 => "無償アップグレードの PC は、自動で通らなければ再認証できない。",
        RuleId::ArticleA2 => "マザーボードの交換だけは、電話で相談できる(保証はない)。",
        RuleId::ArticleA3 => "ほかの部品の交換で通らないときは、相談も受けられない。",
        RuleId::ArticleA4 => "アカウントに紐付けてあっても、自動で通らなければ同じ。",
        RuleId::ArticleA5 => "認証済みで変えなければ、そのまま使ってよい。",
        RuleId::ArticleA6 => "無償アップグレードでなければ、移すときの決まりは以前のまま。",
        RuleId::ArticleA7 => "無償アップグレードは、元がパッケージ版でも新しい PC に移せない。",
        RuleId::ArticleA8 => {
            "同じ PCへの再インストールは、自動で通れば問題ない。通らなければ、イメージの復元だけ。"
        }
        RuleId::ArticleA9 => "新しい仮想マシンでは断られるようだ。",
        RuleId::ArticleA10 => "仮想ディスクの使い回しは、通ることもあるようだ。条件は不明。",
        RuleId::ArticleA11 => "断られると、認証回数の上限という画面が出るようだ。",
        RuleId::ArticleA12 => "電話は自動音声で、担当者につながりにくい。",
        RuleId::ArticleA13 => "確実なのは、システム全体のバックアップだけ。",
    }
}
