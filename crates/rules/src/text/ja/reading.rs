//! Japanese: what was read of a text or of a link, and what was not.

use crate::parse::{FactKind, NoticeCode};
use crate::share::LinkError;
use crate::text::sentences::sentences;

sentences! {
    notice(NoticeCode) {
        UnknownLine => "読み取れなかった行です",
        Empty => "まだ何も貼り付けられていません",
        NothingRecognised => "Windows のライセンスの表示が見つかりませんでした。Windows キー+R を押し、slmgr /dlv を実行して、開いたウィンドウで Ctrl+C を押してから、ここに貼り付けてください。",
        NotWindows => "これは Office など、別の製品の表示です。Windows については、slmgr /dlv の表示を貼り付けてください。",
        AddOnOnly => "延長更新(ESU)などの追加ライセンスだけが写っています。slmgr /dlv の表示を、最後まで貼り付けてください。",
        StatusUnknown => "状態の行はありますが、知っている言葉ではありませんでした。",
        StatusMissing => "状態の行がありません。表示が途中で切れていないか確かめてください。",
        FullKey => "25 文字のプロダクト キーが含まれています。この画面の外には出ませんが、キーは人に見せないでください。",
        InstallationId => "これはインストール ID だけで、ライセンスの種類は分かりません。種類は slmgr /dlv の表示で分かります。この ID は aka.ms/aoh(サインインが必要)に入れて、確認 ID をもらうためのものです。",
        Telephone => "電話(自動音声)でのライセンス認証は、2025年12月に終わりました。いまは slui 4 で出るインストール ID を、aka.ms/aoh(サインインが必要)に入れます。",
        SeveralWindows => "Windows が 2つ以上写っています。それぞれ判定しました。",
        AnotherPc => "尋ねている PC とは別の PC の表示です。",
        CommandFailed => "コマンドが失敗した表示のようです。ライセンスの種類は、slmgr /dlv の表示で分かります。",
        VbscriptMissing => "VBScript がないため slmgr が動かない PC のようです。手順 1 の補助スクリプトなら、VBScript がなくても調べられます。",
        Mojibake => "文字化けしています。もう一度コピーするか、ファイルのまま読み込んでください。",
        TooLong => "長すぎるため、最初の部分だけを読みました。",
        PartMissing => "補助スクリプトが読めなかった項目があります。残りは読みました。",
    }

    fact_kind(FactKind) {
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
        FirmwareKey => "UEFI/BIOS のキー",
        History => "更新の履歴",
        Slic => "BIOS の印",
        Hardware => "PC の古さ",
        Machine => "PC の種類",
        FillerUuid => "マザーボードの番号(UUID)が仮の値か",
        Tpm => "TPM",
    }

    link_error(LinkError) {
        NotALink => "このリンクには判定が入っていません。途中で切れたのかもしれません。送り主に、もう一度リンクをもらうか、表示を貼り付けてください。",
        NewerVersion => "このリンクは、新しい版のページで作られました。ページを開き直すか、新しい版を入手してください。",
        Damaged => "このリンクは壊れています。途中で切れたか、書き換わっています。送り主に、もう一度リンクをもらってください。",
    }
}
