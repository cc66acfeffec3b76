//! 日本語: what happened when, and what nobody knows.

use crate::tables::era::Era;
use crate::tables::history::{Event, Open};

pub(crate) fn event(of: Event) -> &'static str {
    match of {
        Event::TenReleased => "Windows 10 が出て、7 / 8.1 からの無償アップグレードが始まる",
        Event::HardwareNotCovered => {
            "「ハードウェアを替えて再認証が要る場合は無償の対象外」と Microsoft が述べ、翌月に「窓口へ」と和らげる"
        }
        Event::OldKeysAccepted => {
            "バージョン 1511 で、7 / 8 / 8.1 のキーがクリーン インストールに使えるようになる"
        }
        Event::OfferEnded => "無償アップグレードの提供が終わる",
        Event::AccountLink => {
            "バージョン 1607 で、アカウントとの紐付けとトラブルシューティングが始まる"
        }
        Event::ElevenReleased => "Windows 11 が出る。10 からの更新は無料",
        Event::OldKeysStopped => "7 / 8 / 8.1 のキーで新しく認証できなくなる",
        Event::LossesReported => {
            "マザーボードや CPU、BIOS の変更で認証が外れる例が報じられる。Microsoft は調査中と答え、結果は出ていない"
        }
        Event::ArticleBefore => "紐付けが欠かせない、とする記事",
        Event::ArticleRule => {
            "紐付けてあっても、自動で通らなければ再認証できない、という電話の回答"
        }
        Event::TenEnded => "Windows 10 のサポートが終わり、延長更新(ESU)が始まる",
        Event::VoiceEnded => "電話の音声窓口が Web のポータルに変わる",
        Event::EsuExtended => "個人向けの延長更新が 2027-10-12 まで延びる",
        Event::SlmgrSuccessor => "slmgr の後継として OSLicense モジュールが出る",
        Event::VbscriptOff => "VBScript が既定で無効になる見込み。slmgr は動かなくなる",
        Event::EsuEnds => "個人向けの延長更新が終わる",
    }
}

pub(crate) fn open(of: Open) -> &'static str {
    match of {
        Open::IsItPolicy => {
            "電話の回答が Microsoft の正式な方針かどうか。書かれた資料がなく、合う報告と合わない報告があります。"
        }
        Open::InquiryResult => "2023 年 11 月に Microsoft が始めた調査の結果。",
        Open::PortalForDefaultKeys => {
            "Web のポータルが、共通のキーのデジタル ライセンスや無償アップグレードを扱うかどうか。"
        }
        Open::AgentReachable => "2025 年 12 月より後に、担当者と話せるかどうか。",
        Open::ReissueLimit => {
            "ハードウェアを大きく変えたあと、何回まで再発行されるか。回数が元に戻るか。"
        }
        Open::HardwareWeights => "どの部品の変更が、どれだけ重く見られるか。",
        Open::TheScreen => "記事の「認証回数の上限」の画面が、どの状態コードだったのか。",
        Open::VirtualDisks => "仮想ディスクの複製や移動で、どんなときに認証が残るか。",
        Open::JapaneseDsp => "日本の DSP 版を無償アップグレードしたあと、部品を移すとどうなるか。",
        Open::EmptyFirmwareText => "古い世代の本体のキーでは、説明欄がいつも空になるのか。",
        Open::NewGroups => "24H2 以降に加わったキーの系統。",
        Open::LaterWithdrawal => {
            "一度与えたデジタル ライセンスを、Microsoft があとで取り消すことがあるか。確かな例は見つかっていません。"
        }
        Open::VbscriptDate => "VBScript が止まり、slmgr がなくなる日。",
    }
}

pub(crate) fn era(of: Era) -> &'static str {
    match of {
        Era::FreeOffer => "無償アップグレードの提供中",
        Era::OldKeysTolerated => "旧キーがまだ使えた頃",
        Era::OldKeysStopped => "旧キーが止まったあと",
        Era::ArticleRule => "電話の回答のあと",
        Era::VoiceLineGone => "音声窓口が終わったあと",
    }
}
