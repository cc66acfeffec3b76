//! 日本語: what a code means, why it matters, what to do next.

use crate::judge::{NextStep, Why};
use crate::tables::code::{Code, LimitCandidate};

#[expect(clippy::too_many_lines, reason = "one line a code")]
pub(crate) fn code(of: Code) -> &'static str {
    match of {
        Code::OobGrace => "入れたばかりの猶予期間です。まだ認証されていません。",
        Code::OotGrace => "ハードウェアが変わったか、組織の認証が切れたあとの猶予期間です。",
        Code::VolumeUseRight => {
            "認証されています。組織の使用条件を確かめてください、という知らせです。"
        }
        Code::StoreActivation => "デジタル ライセンスで認証されています。",
        Code::TimeBasedPeriod => "期限つきのライセンスの期間中です。",
        Code::PerpetualGrace => "期限のない猶予期間です。まだ認証されていません。",
        Code::ExtendedGrace => "期限つきのライセンスが、延長された猶予期間に入っています。",
        Code::SystemUnconfirmed => "この Windows のライセンスを確認できませんでした。",
        Code::KmsNameInvalid => "組織の認証サーバー(KMS)がネットワークに見つかりませんでした。",
        Code::KeyNotUsable => "入れたキーを、この Windows では使えませんでした。",
        Code::KmsNotAnswering => "組織の認証サーバー(KMS)と通信できませんでした。",
        Code::KmsNameUnknown => "組織の認証サーバー(KMS)の名前が DNS にありませんでした。",
        Code::Timeout => "サーバーから、時間内に返事がありませんでした。",
        Code::NameNotResolved => "サーバーの名前を調べられませんでした。",
        Code::NoLicenceForDevice => {
            "この PCに使えるデジタル ライセンスもキーも見つかりませんでした。"
        }
        Code::StoreKeyOutOfRange => "入れたキーは、発行された範囲にありません。",
        Code::StoreKeyBinding => "入れたキーとハードウェアの結び付けで、問題がありました。",
        Code::StoreKeyBlocked => "サーバーで、このキーが止められています。",
        Code::StoreInvalidKey => "入れたキーは無効か、止められています。",
        Code::StoreUnsupportedKey => "この系統のキーは、対応していません。",
        Code::StoreUnlockExceeded => "このキーで認証できる回数を超えました。",
        Code::StoreMakLimit => "組織のキー(MAK)の回数を使い切りました。",
        Code::StoreMakExtension => "組織のキー(MAK)の、追加された回数も使い切りました。",
        Code::StoreStickerKey => "このメーカー製 PC のキーは、オンラインの認証には使えません。",
        Code::StoreNoRules => "このキーを認証する決まりが、サーバーにありません。",
        Code::StoreKeyRegion => "このキーは、いまの地域では使えません。",
        Code::ReissueLimit => "ハードウェアを大きく変えたあとの再発行が、上限に達しました。",
        Code::StoreMakOverride => "組織のキー(MAK)の、特別に認められた回数も使い切りました。",
        Code::FreeOfferExpired => "この提供は、もう終わっています。",
        Code::OldDeviceHasNone => "選んだ元の PC には、ライセンスの記録がありません。",
        Code::NotEligible => "再認証の対象ではない、と判断されました。",
        Code::NotAssociated => "このアカウントには、ライセンスが紐付いていません。",
        Code::NotAdministrator => "いまのユーザーは、この PC の管理者ではありません。",
        Code::UserThrottled => "このユーザーは、再認証の上限に達しました。",
        Code::LicenceThrottled => "このライセンスは、再認証の上限に達しました。",
        Code::DeviceThrottled => "この PC は、再認証の上限に達しました。",
        Code::PolicyForbids => "PC の管理の設定で、再認証が禁じられています。",
        Code::HardwareBlocked => "この PCでの再認証を、サーバーが受け付けません。",
        Code::UserBlocked => "このユーザーの再認証を、サーバーが受け付けません。",
        Code::LicenceBlocked => "このライセンスを移すことを、サーバーが受け付けません。",
        Code::DeviceBlocked => "この PC へ移すことを、サーバーが受け付けません。",
        Code::ServerError => "サーバーが認証できませんでした。",
        Code::KeyOutOfRange => "キーが無効です。発行された範囲にありません。",
        Code::KeyBlocked => {
            "サーバーで、このキーが止められています。ライセンスの記録がない PC でも出ることがあります。"
        }
        Code::InvalidKey => "キーが無効です。",
        Code::UnlockExceeded => {
            "このキーは別の PC で使われているか、認証できる回数を超えています。"
        }
        Code::StickerKey => "メーカー製 PC のシールのキーで、オンラインの認証には使えません。",
        Code::KeyRegion => "このキーは、いまの地域では使えません。売られた地域が決まっています。",
        Code::MakLimit => "組織のキー(MAK)で認証できる回数を使い切りました。",
        Code::MakExtension => "組織のキー(MAK)の、追加された回数を使い切りました。",
        Code::ReissueLimitNotFound => "再発行の上限の情報が、サーバーで見つかりませんでした。",
        Code::NoRules => "このキーを認証する決まりが、サーバーにありませんでした。",
        Code::KeyBlockedLater => "このキーは、発行されたあとで止められました。",
        Code::SystemFilesChanged => "書き換わったシステム ファイルが見つかりました。",
        Code::KeyInUse => "このキーは、ほかの人が使っています。",
        Code::StoreRearmed => "ライセンスの保管場所が作り直されました。",
        Code::RearmUsedUp => "slmgr /rearm を使える回数がなくなりました。",
        Code::HardwareBinding => "ライセンスの保管場所が、いまのハードウェアと合わなくなりました。",
        Code::EvaluationFailed => "ライセンスの確認に失敗しました。",
        Code::KeyOtherConfiguration => "このキーは、いまの Windows の構成には使えません。",
        Code::ActivationRunning => "別の認証が進んでいる途中です。",
        Code::StoreUpgradeMissing => {
            "Store で買ったアップグレードと、元のライセンスがそろっていません。"
        }
        Code::GraceOver => "猶予期間が終わりました。認証されないままか、評価版の期限切れです。",
        Code::OutOfTolerance => "ハードウェアが大きく変わったか、組織の認証の期限が切れました。",
        Code::ValueNotFound => "ライセンスの保管場所に、あるはずの値がありません。",
        Code::NoKeyInstalled => "プロダクト キーが入っていません。",
        Code::EditionNotInstalled => "そのエディションのライセンス ファイルが入っていません。",
        Code::ConfirmationFormat => "確認 ID の形が正しくありません。",
        Code::NoLicenceFound => "この PCに合うライセンスが見つかりませんでした。",
        Code::VolumeKeyNeedsMarker => {
            "この組織用のキーには、BIOS の印のあるメーカー製 PC が必要です(Windows 7)。"
        }
        Code::KmsCountTooSmall => "認証サーバー(KMS)につながった PC の数が足りません。",
        Code::KmsNotEnabled => "認証サーバー(KMS)の機能が有効になっていません。",
        Code::KmsHostNotActivated => "認証サーバー(KMS)自身が、まだ認証されていません。",
        Code::KmsHostOtherProduct => "この認証サーバー(KMS)は、この製品を認証できません。",
        Code::KeyNotForThisWindows => "このキーは、この Windows には使えません。",
        Code::KeyBlockedHere => "このキーは止められています。",
        Code::NotBoundToKms => {
            "組織の認証サーバー(KMS)でまだ認証されていないか、期限が切れました。"
        }
        Code::MarkerMissing => "BIOS に、メーカーの印がありません。",
        Code::UpgradeOnlyKey => "アップグレード専用のキーで、新規のインストールには使えません。",
        Code::CertificateMissing => "メーカーの証明書が、Windows に入っていません。",
        Code::PeriodOver => "ライセンスを確認できないまま、猶予期間が終わりました。",
        Code::PeriodRunning => "ライセンスを確認できないまま、猶予期間で動いています。",
        Code::KeyOtherEdition => "このキーは、別のエディションのものです。",
        Code::ClockDiffers => "PC の時計が、認証サーバー(KMS)と合っていません。",
        Code::KmsUnreachable => "組織の認証サーバー(KMS)につながりませんでした。",
        Code::StateUnconfirmed => "ライセンスの状態を確認できませんでした。",
        Code::EditionDiffers => "ライセンスと Windows のエディションが違います。",
        Code::HardwareChanged => "認証したときから、ハードウェアが変わりました。",
        Code::FirmwareKeyOtherEdition => "本体に書き込まれたキーは、別のエディションのものです。",
        Code::NoKeyOnDevice => "この PC に、プロダクト キーが見つかりませんでした。",
        Code::OldSetupKey => "前の世代の Windows のキーで、問題がありました。",
        Code::FirmwareKeyProblem => "本体に書き込まれたキーに、問題があります。",
        Code::NetworkProblem => "認証の途中で、通信に問題がありました。",
        Code::ValidityOver => "ライセンスの有効期間が終わりました。",
        Code::VmTooManyRequests => "認証の依頼が、ホストに一度に集まりすぎました。",
        Code::VmPlatform => "対応する Hyper-V のホストで動いていません。",
        Code::VmHostNotActivated => "仮想マシンのホストが認証されていません。",
        Code::VmHostOtherEdition => "ホストは、このエディションの仮想マシンを認証できません。",
        Code::VmNotBound => "この仮想マシンは、まだホストに認証されていません。",
    }
}

pub(crate) fn code_why(of: Why) -> &'static str {
    match of {
        Why::NoFault => "エラーではありません。いまの状態を伝える印です。",
        Why::OnlyNetwork => "通信の話で、ライセンスについては何も示していません。",
        Why::NothingDecided => "ライセンスについては、まだ何も決まっていません。",
        Why::RecordsUnreadable => {
            "PC の中のライセンスの記録を読めないと、持っているライセンスも確かめられません。"
        }
        Why::RearmIsNoActivation => {
            "/rearm は猶予を延ばす操作です。その回数は、認証の回数とは別です。"
        }
        Why::PolicyDecides => "PC を管理している人の設定が優先されます。",
        Why::AccountMoves => {
            "「トラブルシューティング」は、アカウントに紐付いた記録を選んで、新しいハードウェアに移す仕組みです。"
        }
        Why::CountIsNotPublished => {
            "回数は Microsoft のサーバーが数えています。上限も、いつ戻るかも公開されていません。"
        }
        Why::ContractCounts => "MAK には契約ごとに使える回数があり、認証するたびに減ります。",
        Why::OldKeysEnded => {
            "受け付けの終わったキーがあります。7 / 8 / 8.1 のキーでの新しい認証は、2023 年 9 月に終わりました。"
        }
        Why::KeyNeedsBase => "アップグレード用のキーは、元の Windows がある PC で使うものです。",
        Why::EditionDecides => {
            "ライセンスはエディションごとのもので、違うエディションでは通りません。"
        }
        Why::UpgradeNeedsBase => "Store で買った Pro は、元の Home のライセンスと組で効きます。",
        Why::MakerActivates => {
            "この世代のメーカー製 PC は、BIOS の印とメーカーの Windows の組で認証されます。"
        }
        Why::EndsByDate => "期限つきの製品やサブスクリプションで出る状態です。",
        Why::ProvesNothing => {
            "この表示だけでは、何も証明されません。2019 年 1 月には、Microsoft のサーバーの誤りで 0xC004F200 が出ました。"
        }
        Why::ReasonNotPublished => "サーバーの判断で、くわしい理由は公開されていません。",
        Why::NameSaysOffer => {
            "コードの名前は、無償提供の終了を指しています。画面に出た例は、見つかっていません。"
        }
        Why::HostActivates => "仮想マシンの認証は、ホストの側で行われます。",
        Why::NotYetActivated => "認証がまだ済んでいない、という状態です。",
        Why::NeedsServer => "組織用のキーは、組織の認証サーバーがあって初めて認証されます。",
        Why::RecordDecides => {
            "共通のキーで動く PC では、入れたキーではなく、Microsoft 側の記録で決まります。"
        }
        Why::TiedToHardware => {
            "デジタル ライセンスは、認証したときのハードウェアと結び付いています。合う記録がないと、自動では通りません。"
        }
        Why::TiedToPc => {
            "プリインストール版は本体に付くライセンスです。マザーボードを替えると、新しいライセンスが必要です。"
        }
        Why::KeyDecides => "このライセンスは、自分のキーで認証します。キーと購入の記録が頼りです。",
        Why::NeedsOrganisation => "このライセンスは、会社や学校の契約で認証されます。",
        Why::OutsideContract => {
            "組織用のキーは、契約の外の PC では認証を続けられないことがあります。"
        }
        Why::TrialEnds => "評価版には期限があり、製品のライセンスはありません。",
        Why::KindDecides => "ライセンスの種類で、次にすることが変わります。",
    }
}

pub(crate) fn code_step(of: NextStep) -> &'static str {
    match of {
        NextStep::Nothing => "このコードのためにすることはありません。",
        NextStep::MoveLicence => {
            "紐付けたアカウントでサインインし、「トラブルシューティング」で「このデバイス上のハードウェアを最近変更しました」を選びます。紐付けていなければ、元の部品に戻して認証された状態で紐付け、それから替えます。"
        }
        NextStep::Troubleshoot => {
            "設定 › システム › ライセンス認証 で「トラブルシューティング」を試します。この PCのライセンスが残っていれば戻ります。"
        }
        NextStep::LinkFirst => {
            "紐付けたアカウントかどうかを確かめます。まだなら、元の部品に戻して認証された状態で紐付け、それから替えます。"
        }
        NextStep::PickOtherDevice => {
            "「トラブルシューティング」の一覧で、前に認証されていた PC を選び直します。"
        }
        NextStep::SignInAsAdministrator => {
            "この PC の管理者のアカウントでサインインして、もう一度試します。"
        }
        NextStep::AskMaker => {
            "メーカーに相談します。故障の修理で同等のマザーボードになった場合は、ライセンスが残ります。"
        }
        NextStep::RestoreMakerState => {
            "PC に付いてきたエディションに戻します。新しい本体ならキーが自動で読まれ、古い本体ならメーカーのリカバリーを使います。"
        }
        NextStep::EnterKey => {
            "ライセンス認証の画面の「プロダクト キーの変更」で、自分のキーをもう一度入れます。"
        }
        NextStep::CheckKey => {
            "キーの打ち間違いがないか、どの世代のどのエディションのキーかを確かめます。"
        }
        NextStep::FreeTheKey => {
            "前の PC で使っていたら、そこからキーを外し(slmgr /upk)、もう一度入れます。インストール ID を求められたら、aka.ms/aoh を使います。"
        }
        NextStep::AskSeller => {
            "キーを買った店があれば、購入の記録を添えて、交換か返金を相談します。ほかに持っているライセンスがないかも確かめます。"
        }
        NextStep::ContractOwner => "契約を管理している人に、回数の追加を頼みます。",
        NextStep::WaitForLimit => {
            "元の部品に戻せるなら戻します。日をあけて試し、変わらなければ Microsoft のサポートに相談します。"
        }
        NextStep::MatchEdition => {
            "ライセンスのエディションを確かめて、同じエディションの Windows を入れます。"
        }
        NextStep::StoreAccount => {
            "買ったときのアカウントでサインインし、「トラブルシューティング」を試します。"
        }
        NextStep::InstallBaseFirst => {
            "元の Windows を先に入れてからアップグレードします。または、通常版のキーを使います。"
        }
        NextStep::GoOnline => "インターネットにつなぎ、ライセンス認証の画面を開きます。",
        NextStep::CheckNetwork => {
            "接続、日付と時刻、プロキシ、ファイアウォールを確かめて、もう一度試します。"
        }
        NextStep::TryLater => "時間をおいて、もう一度試します。",
        NextStep::Restart => "PC を再起動してから、slmgr /dlv の表示をもう一度見ます。",
        NextStep::SetClock => "日付、時刻、タイム ゾーンを合わせて、もう一度試します。",
        NextStep::RetypeConfirmation => "確認 ID を、もう一度入力します。",
        NextStep::RepairSystem => {
            "システム ファイルを修復し(DISM のあとに sfc /scannow)、再起動して、もう一度見ます。"
        }
        NextStep::AskAdministrator => {
            "PC を管理している会社や学校に、このコードを伝えて相談します。"
        }
        NextStep::WorkNetwork => {
            "会社や学校のネットワーク(VPN)につないで、もう一度試します。通らなければ管理者に伝えます。"
        }
        NextStep::FindOwnLicence => {
            "この PC 本来のライセンスを探します。本体のキー、シール、箱、購入の記録を確かめます。"
        }
        NextStep::AskHost => "仮想マシンのホストを管理している人に、このコードを伝えます。",
        NextStep::GetLicence => {
            "ほかに使えるライセンスがないか確かめます。なければ、新しいライセンスが必要です。"
        }
        NextStep::AskSupport => {
            "このコードを控えて、Microsoft のサポートに相談します。通らなければ、新しいライセンスが必要です。"
        }
        NextStep::ReadAgain => {
            "日をあけて、slmgr /dlv の表示をもう一度見ます。変わらなければ、購入の記録を用意して Microsoft のサポートに相談します。"
        }
        NextStep::ShowWholeOutput => {
            "まず種類を確かめます。slmgr /dlv の表示を、最後まで貼り付けてください。"
        }
    }
}

pub(crate) fn limit_candidate(of: LimitCandidate) -> &'static str {
    match of {
        LimitCandidate::Troubleshooter => {
            "「トラブルシューティング」が上限で断った画面。Microsoft のページも、通らない理由に回数の上限を挙げています。「トラブルシューティング」で出たのなら、これです。"
        }
        LimitCandidate::KeyCount => {
            "キーの回数の画面。日本語の文は「別のデバイスで使用されているか、回数を超えた」という意味です。キーを入れたあとに出たのなら、これです。"
        }
        LimitCandidate::Reissue => {
            "ハードウェアを大きく変えたあとの再発行が上限に達した画面。意味は解析資料の説明によるもので、Microsoft の説明はありません。"
        }
    }
}
