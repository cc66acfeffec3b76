//! Japanese: the answers as they are offered.

use crate::judge::{
    Answer, BoardAnswer, BoughtAnswer, EditionAnswer, FirstWindowsAnswer, HappenedAnswer,
    InstalledAnswer, KeySourceAnswer, LinkedAnswer, LinkedBeforeAnswer, MakerAnswer, ManagedAnswer,
    PlanAnswer, StateAnswer, StickerAnswer,
};

pub(crate) const fn answer(of: Answer) -> &'static str {
    match of {
        Answer::FirstWindows(of) => match of {
            FirstWindowsAnswer::Old => "7・8・8.1",
            FirstWindowsAnswer::Ten => "10",
            FirstWindowsAnswer::Eleven => "11",
            FirstWindowsAnswer::Nothing => "なし(自作など)",
        },
        Answer::Bought(of) => match of {
            BoughtAnswer::Key => "はい(キーがある)",
            BoughtAnswer::Store => "はい(Store)",
            BoughtAnswer::HomeToPro => "Home から Pro だけ",
            BoughtAnswer::No => "いいえ",
            BoughtAnswer::Insider => "いいえ(Insider から)",
        },
        Answer::Maker(of) => match of {
            MakerAnswer::Maker => "メーカー製",
            MakerAnswer::Shop => "ショップ(BTO)",
            MakerAnswer::Own => "自作",
            MakerAnswer::Used => "中古",
            MakerAnswer::Virtual => "仮想マシン",
        },
        Answer::Board(of) => match of {
            BoardAnswer::Same => "そのまま",
            BoardAnswer::ByMaker => "修理で交換",
            BoardAnswer::ByOwner => "自分で交換",
        },
        Answer::Linked(of) => match of {
            LinkedAnswer::Linked => "アカウントにリンクされたデジタル ライセンス",
            LinkedAnswer::Digital => "デジタル ライセンス(リンクなし)",
            LinkedAnswer::Key => "プロダクト キー",
            LinkedAnswer::Organisation => "組織の認証",
            LinkedAnswer::NotActivated => "認証されていない",
        },
        Answer::Managed(of) => match of {
            ManagedAnswer::Yes => "はい",
            ManagedAnswer::Formerly => "以前はそうだった",
            ManagedAnswer::No => "いいえ",
        },
        Answer::Sticker(of) => match of {
            StickerAnswer::Seven => "7 のシール",
            StickerAnswer::Eight => "8 のシール",
            StickerAnswer::Box => "10・11 の箱やカード",
            StickerAnswer::None => "ない",
            StickerAnswer::Refurbished => "「Refurbished PC」のラベル",
        },
        Answer::Installed(of) => match of {
            InstalledAnswer::Offer => "2015〜2016年7月",
            InstalledAnswer::Tolerated => "2023年9月まで",
            InstalledAnswer::Blocked => "そのあと",
        },
        Answer::Plan(of) => match of {
            PlanAnswer::None => "なし",
            PlanAnswer::Reinstall => "再インストール",
            PlanAnswer::Disk => "ディスク",
            PlanAnswer::Board => "マザーボード",
            PlanAnswer::MakerBoard => "マザーボード(メーカーの修理)",
            PlanAnswer::Cpu => "CPU・BIOS",
            PlanAnswer::OtherPc => "別の PC へ",
            PlanAnswer::Virtual => "仮想マシン",
            PlanAnswer::Eleven => "11 へ更新",
        },
        Answer::Happened(of) => match of {
            HappenedAnswer::Nothing => "特に何もしていない",
            HappenedAnswer::Reinstall => "Windows を入れ直した",
            HappenedAnswer::Disk => "ディスク(SSD)を交換した",
            HappenedAnswer::Board => "マザーボードを自分や店で交換した",
            HappenedAnswer::MakerBoard => "メーカーの修理でマザーボードや本体が替わった",
            HappenedAnswer::Cpu => "CPU を交換した",
            HappenedAnswer::Bios => "BIOS(UEFI)を更新・初期化した",
            HappenedAnswer::OtherPc => "別の PC に移した",
            HappenedAnswer::Clone => "クローンした・イメージを戻した",
            HappenedAnswer::Virtual => "仮想マシンをコピー・移動した",
            HappenedAnswer::SecondPc => "2台目の PC に入れた(前の PC も使い続ける)",
            HappenedAnswer::Parts => "グラフィックボードやメモリなど、ほかの部品",
        },
        Answer::LinkedBefore(of) => match of {
            LinkedBeforeAnswer::Yes => "はい",
            LinkedBeforeAnswer::No => "いいえ",
        },
        Answer::Edition(of) => match of {
            EditionAnswer::Same => "同じ",
            EditionAnswer::Other => "違う",
        },
        Answer::KeySource(of) => match of {
            KeySourceAnswer::Box => "パッケージ版の箱やカード",
            KeySourceAnswer::Online => "Microsoft や大手のオンライン販売",
            KeySourceAnswer::Marketplace => "オークション・フリマ・格安キーの店",
            KeySourceAnswer::Work => "職場や学校",
        },
        Answer::State(of) => match of {
            StateAnswer::Activated => "認証されている",
            StateAnswer::NotActivated => "認証されていない",
            StateAnswer::Ending => "認証されているが、期限が近いと出る",
        },
    }
}
