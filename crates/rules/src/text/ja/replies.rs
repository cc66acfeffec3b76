//! Japanese: what is answered to what the owner asks.

use crate::judge::Asked;
use crate::purchase::Purchase;
use crate::text::sentences::sentences;

sentences! {
    purchase(Purchase) {
        NotNow => "いまのまま使うなら、いりません。",
        ProIsPaid => "まだ払わないでください。同じ PC なら、Pro の権利は残っています。買ったアカウントで Store を開くか、「プロダクト キーを変更する」に Pro の既定のキーを入れます。",
        AtItsEnd => "いまはいりません。期限が来ると、この PC 本来のライセンスか、新しいライセンスが要ります。",
        Undecided => "いま認証されていれば、いりません。設定 › システム › ライセンス認証 で確かめてください。",
        NotForChange => "いりません。この変更で、買い直しになることはまずありません。",
        PerhapsAfterChange => "まだ買わないでください。変更のあとで、認証が戻らなかったときだけ要ります。",
        AfterChange => "変更のあとは、新しいライセンスが要る見込みです(Home・Pro で 12,000〜27,000円ほど)。",
        NotYet => "おそらくいりません。お金のかからない手順で、戻る見込みです。",
        ShopFirst => "まだ買わないでください。Windows 付きで買った PC なら、まず売った店や相手が対応します。",
        RepairerFirst => "まだ買わないでください。故障の修理のあとは、修理したメーカーや店が先に対応します。",
        EditionFirst => "まだ買わないでください。元のエディションに戻せば、認証も戻る見込みです。",
        SellerFirst => "先に、キーの売り手に返金を求めます。",
        OneOfTwo => "2台とも使うなら、1台分のライセンスが要ります(Home・Pro で 12,000〜27,000円ほど)。前の PC で使うのをやめられるなら、いらないことがあります。",
        IsLeft => "残るのは、新しいライセンスです(Home・Pro で 12,000〜27,000円ほど)。",
        Open => "まだ決まりません。お金のかからない手順から試します。",
        Likely => "新しいライセンスが要る見込みです(Home・Pro で 12,000〜27,000円ほど)。先に、お金のかからない手順を試します。",
        NoneSold => "いま売られているライセンスでは、この Windows は認証できません。11 にするには、11 が動く PC と、11 のライセンスが要ります。",
        LikelyByContract => "新しいライセンスが要る見込みです。値段は、買い方や契約で変わります。",
        Organisation => "個人で買うものではありません。認証し直すのは会社や学校です。",
    }

    asked(Asked) {
        Buy => "買い直しは?",
        Graphics => "グラフィック・メモリなどは?",
        Cpu => "CPU を替えたら?",
        Bios => "BIOS を更新したら?",
        Board => "マザーボードを替えたら?",
        Disk => "システム ディスクを替えたら?",
        Reinstall => "再インストールしたら?",
        OtherPc => "別の PC に移せる?",
        Virtual => "仮想マシンでは?",
        Eleven => "11 に更新したら?",
        MovedDisk => "ディスクを移したら?",
        BeforeChange => "替える前には?",
        SupportEnd => "サポートが終わったら?",
        Leaving => "会社や学校を離れたら?",
        HandOver => "PC を譲るときは?",
        Account => "Microsoft アカウントは?",
        Evaluation => "評価版は?",
        Telephone => "電話では?",
        Check => "確かめるには?",
        SoldKey => "格安のキーは?",
        WhichToBuy => "どれを買う?",
        ProUpgrade => "Home から Pro へは?",
        SecondPc => "2台で使うのは?",
        Unactivated => "認証されていないと?",
        AccountEnd => "アカウントをやめる・変えるなら?",
        RemoveKey => "先にキーを外す?",
        HomeOrPro => "Home か Pro か?",
        OldKey => "前のキーは?",
        BiosBack => "BIOS を戻す?",
    }
}
