//! Japanese: the kinds of licence, and how it stands with one.

use crate::judge::{Certainty, Kind, Likelihood, NextTime, Now, ShortAnswer};
use crate::text::sentences::sentences;

sentences! {
    kind(Kind) {
        FreeupOem => "無償アップグレード(元はメーカー製 PC)",
        FreeupDsp => "無償アップグレード(元は DSP 版、または不明)",
        FreeupRetail => "無償アップグレード(元はパッケージ版)",
        Win10To11 => "自分の Windows 10 から無料で更新した 11",
        OemDm => "プリインストール版(OEM、メーカー製 PC)",
        OemNonslp => "DSP 版(組み立て用)",
        RetailKey => "リテール版(パッケージ版など、自分のプロダクト キー)",
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
        OemCoa => "PC のシールのキー",
        OlderWindows => "Windows 10 より前の Windows",
        Server => "Windows Server",
        Unknown => "これだけでは分かりません",
        NotWindows => "Windows のライセンスではありません",
        Refurbished => "再生 PC(リファービッシュ)のライセンス",
    }

    explanation(Kind) {
        FreeupOem => "分かっていることは、7・8・8.1 のメーカー製 PC をアップグレードした場合と合います。このライセンスに、自分のキーはありません。",
        FreeupDsp => "分かっていることは、最初が 7・8・8.1 だった場合と合います。このライセンスに、自分のキーはありません。",
        FreeupRetail => "分かっていることは、パッケージ版の 7・8・8.1 を入れた PC をアップグレードした場合と合います。このライセンスに、自分のキーはありません。",
        Win10To11 => "Windows 10 のライセンスを、無料で 11 に引き継いだ状態です。どんな 10 だったかで、見込みが変わります。",
        OemDm => "PC のメーカーが付けたライセンスです。この PC でだけ使えます。",
        OemNonslp => "PC の組み立て用に売られたライセンスです。日本では自作 PC に多い形です。",
        RetailKey => "自分のプロダクト キーがあるライセンスです。正規の店で買ったものなら、キーと購入の記録を取っておいてください。",
        Store => "購入の記録は Microsoft アカウントにあります。",
        UnknownDl => "Microsoft 側の記録で認証するライセンスです。どこから来たものかは、表示だけでは分かりません。",
        Insider => "元の Windows のライセンスで決まります。プレビュー版そのものには、期限があります。",
        Mak => "会社や学校が契約で持つキーです。再認証は組織の管理者が行います。",
        MakPrivate => "会社や学校が契約で持つキーです。契約の外の PC では、止まることがあります。",
        KmsOrg => "会社や学校のサーバーが期限つきで認証しています。組織を離れると切れます。",
        KmsPrivate => "会社や学校のサーバーで認証する設定(KMS)です。元は仕事や学校の PC だったか、キーが会社や学校のものだったのかもしれません。",
        Subscription => "土台の Pro と、組織のサブスクリプションの両方で動いています。",
        Eval => "期限つきの試用版です。製品のライセンスはありません。",
        LtscOem => "機器メーカーや組織を通して届くエディションです。",
        Avma => "Hyper-V などのホストが認証しています。",
        KmsHost => "ほかの PC を認証する側のコンピューターです。",
        OemSlp => "メーカー共通のキーと、PC 本体の BIOS の印で認証されています。",
        OemCoa => "PC に貼られたシールのキーで認証されています。",
        OlderWindows => "更新は、もうありません。いまの再認証についての資料は少なく、2025年12月に、7 のキーがポータルで通った例があります。",
        Server => "サーバーのライセンスは、買い方と契約で決まります。",
        Unknown => "種類は、slmgr /dlv の表示で分かります。質問に答えても絞れます。",
        NotWindows => "Office など、別の製品の表示のようです。slmgr /dlv の表示を貼り付けてください。",
        Refurbished => "中古 PC を再生した業者が、Windows を付けて売ったものです。この PC から移せません。",
    }

    certainty(Certainty) {
        CannotTell => "判断できない",
        Possible => "そう考えられます(確かではありません)",
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

    short_answer(ShortAnswer) {
        Movable => "再インストールも、マザーボード交換も、別の PC への移行もできます。",
        BoardToo => "同じ PC なら、再インストールしても、マザーボードを替えても、認証は戻る見込みです。",
        SamePcLikely => "同じ PC なら、再インストールしても大丈夫な見込み。心配なのはマザーボード交換と別の PC。",
        SamePcOnly => "同じ PC なら、再インストールしても大丈夫。マザーボードを自分で替えたときや別の PC には引き継げません。",
        ReinstallWithStep => "同じ PC なら、再インストールしても、キーなどの用意があれば認証は戻せます。",
        ReinstallOpen => "再インストールすると、認証は戻らないことがあります。先にシステム全体のバックアップを。",
        Organisation => "認証し直すのは、キーを持つ会社や学校です。買う前に、そこに尋ねてください。",
        Ends => "いまの認証は長く続かないか、入れ直すと戻りません。",
        Unknown => "これだけでは、次に認証できるかどうか分かりません。",
    }
}
