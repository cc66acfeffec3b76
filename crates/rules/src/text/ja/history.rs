//! 日本語: what happened when, and what nobody knows.

use crate::tables::era::Era;
use crate::tables::history::{Event, Open};
use crate::text::sentences::sentences;

sentences! {
    event(Event) {
        TenReleased => "Windows 10 が出て、7・8.1 からの無償アップグレードが始まる",
        HardwareNotCovered => "「ハードウェアを替えて再認証が要る場合は無償の対象外」と Microsoft が述べ、翌月に「窓口へ」と和らげる",
        OldKeysAccepted => "バージョン 1511 で、7・8・8.1 のキーがクリーン インストールに使えるようになる",
        OfferEnded => "無償アップグレードの提供が終わる",
        AccountLink => "バージョン 1607 で、アカウントとの紐付けとトラブルシューティングが始まる",
        ServersErred => "Microsoft のサーバーの誤りで、認証済みの PC の認証が外れる。多くは1日で戻る",
        ElevenReleased => "Windows 11 が出る。10 からの更新は無料",
        OldKeysStopped => "7・8・8.1 のキーで新しく認証できなくなる",
        LossesReported => "マザーボードや CPU、BIOS の変更で認証が外れる例が報じられる。Microsoft は調査中と答え、結果は出ていない",
        ArticleBefore => "紐付けが欠かせない、とする記事",
        ArticleRule => "紐付けてあっても、自動で通らなければ再認証できない、という電話の回答",
        TenEnded => "Windows 10 のサポートが終わり、延長更新(ESU)が始まる",
        VoiceEnded => "電話の音声窓口が Web のポータルに変わる",
        EsuExtended => "個人向けの延長更新が 2027年10月12日まで延びる",
        SlmgrSuccessor => "slmgr の後継として OSLicense モジュールが出る",
        VbscriptOff => "VBScript が既定で無効になる見込み。slmgr は動かなくなる",
        EsuEnds => "個人向けの延長更新が終わる",
    }

    open(Open) {
        IsItPolicy => "電話の回答が Microsoft の正式な方針かどうか。書かれた資料がなく、合う報告と合わない報告があります。",
        InquiryResult => "2023年11月に Microsoft が始めた調査の結果。",
        PortalForDefaultKeys => "Web のポータルが、既定のキーのデジタル ライセンスや無償アップグレードを扱うかどうか。",
        AgentReachable => "2025年12月より後に、担当者と話せるかどうか。",
        ReissueLimit => "ハードウェアを大きく変えたあと、何回まで再発行されるか。回数が元に戻るか。",
        HardwareWeights => "どの部品の変更が、どれだけ重く見られるか。",
        TheScreen => "記事の「認証回数の上限」の画面が、どの状態コードだったのか。",
        VirtualDisks => "仮想ディスクの複製や移動で、どんなときに認証が残るか。",
        JapaneseDsp => "日本の DSP 版を無償アップグレードしたあと、部品を移すとどうなるか。",
        EmptyFirmwareText => "古い世代の UEFI/BIOS のキーでは、説明欄がいつも空になるのか。",
        NewGroups => "24H2 以降に加わったキーの系統。",
        LaterWithdrawal => "一度与えたデジタル ライセンスを、Microsoft があとで取り消すことがあるか。確かな例は見つかっていません。",
        VbscriptDate => "VBScript が止まり、slmgr がなくなる日。",
    }

    era(Era) {
        FreeOffer => "無償アップグレードの提供中",
        OldKeysTolerated => "7・8 のキーがまだ使えた頃",
        OldKeysStopped => "7・8 のキーが止まったあと",
        ArticleRule => "電話の回答のあと",
        VoiceLineGone => "音声窓口が終わったあと",
    }
}
