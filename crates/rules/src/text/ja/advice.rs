//! Japanese: what to do today.

use crate::judge::Advice;
use crate::text::sentences::sentences;

sentences! {
    advice(Advice) {
        PasteWholeOutput => "slmgr /dlv の表示を、全部コピーして貼り付ける",
        CheckEnd => "認証に期限がないかを slmgr /xpr で確かめる",
        LinkAccount => "Microsoft アカウントに紐付ける",
        CheckLink => "Microsoft アカウントに紐付いたままか確かめる",
        SameEdition => "同じエディションを入れ、「プロダクト キーがありません」を選ぶ",
        KeepOldDisk => "新しいディスクで認証されるまで、元のディスクを消さない",
        RecoveryKey => "BitLocker の回復キーを控えておく(または BitLocker を一時中断する)",
        ImageBackup => "システム全体のバックアップを作り、起動を試す",
        KeepKey => "キーと購入の記録を、PC の外に残す",
        AskOrganisation => "管理している会社や学校に確かめる",
        FindOwnLicence => "この PC 本来のライセンスを探す",
        NoteEvidence => "この結果と、ライセンス認証の画面を保存する",
        AskMaker => "マザーボードが故障したら、まずメーカーの修理に相談する",
        KeepOldBoard => "替えたあとも、元のマザーボードとディスクを捨てない",
        OnePartAtATime => "部品は一度に 1点ずつ替え、そのつど認証を確かめる",
        RemoveFromOldPc => "移す前に、元の PC でキーを使うのをやめる(slmgr /upk か初期化)",
        UsePortal => "インストール ID を求められたら、aka.ms/aoh を使う",
        StayOnTen => "11 にできない PC なら、10 を ESU で使い続ける",
        BudgetLicence => "新しいライセンスの費用を見込んでおく",
        StoreAccount => "Pro を買ったアカウントでサインインする",
        ConvertEvaluation => "終わる前に、購入したキーで評価版を製品版に切り替える",
        LeaveEvaluation => "終わる前に、ファイルを保存してライセンスのある Windows を入れ直す",
        AskShop => "修理の前に、注文番号で店に確かめる",
    }

    advice_detail(Advice) {
        PasteWholeOutput => "キーの種類と状態の行が判定に必要です。",
        CheckEnd => "「永続的に」と出れば、会社のサーバーの認証ではありません。日付が出たら、早めに売り手や元の会社に相談します。",
        LinkAccount => "ライセンス認証の画面で「Microsoft アカウントを追加」の「アカウントの追加」を押します。認証されている間だけできます。あとでアカウントから PC を削除しないでください。",
        CheckLink => "ライセンス認証の画面に表示されます。アカウントに載っている PC の名前を控え、アカウントから削除しないでください。",
        SameEdition => "今と同じ Home か Pro です。オンラインになると、Windows が自分でライセンスを探します。",
        KeepOldDisk => "戻せば、ライセンスがあるかを確かめられます。クローンに切り替えることもできます。",
        RecoveryKey => "ディスクが暗号化されていると、マザーボードの交換や BIOS の更新のあとで求められます。Microsoft アカウントに保存されていることがあります。",
        ImageBackup => "同じ PC に戻すなら、いちばん確かな方法です。",
        KeepKey => "末尾 5 文字だけでは入れ直せません。",
        AskOrganisation => "再認証も、辞めたあとの扱いも、組織が決めます。",
        FindOwnLicence => "PC のシールや購入の記録、UEFI/BIOS のキーを確かめます。",
        NoteEvidence => "あとで窓口や店に相談するときの材料になります。",
        AskMaker => "故障の修理で、メーカーが同等のマザーボードに替えた場合は、ライセンスが残ります。",
        KeepOldBoard => "元のマザーボードに戻し、アカウントに紐付けてから替え直して通った報告があります(2024年)。",
        OnePartAtATime => "どの変更で外れたのかが分かり、戻せます。",
        RemoveFromOldPc => "同時に使えるのは 1台だけです。",
        UsePortal => "2025年12月に電話から Web に変わりました。Microsoft アカウントか職場のアカウントでのサインインが要ります。",
        StayOnTen => "個人向けの延長更新は 2027年10月12日までです。",
        BudgetLicence => "日本では、Home が 12,000〜19,000円ほど、Pro が 23,000〜27,000円ほどです(2022〜2026年の記事)。",
        StoreAccount => "同じ PC なら、Pro の権利は残っています。別の PC(交換された本体も)やマザーボードの交換のあとは、戻るとは限らないので、買い直す前に試します。ライセンス認証の画面から、そのアカウントで Store を開くか、「プロダクト キーを変更する」に Pro の既定のキーを入れて再起動します。",
        ConvertEvaluation => "入れ直しは要りません。管理者のコマンド プロンプトで DISM /online /Get-TargetEditions を実行し、続けて、購入したキーで DISM /online /Set-Edition:… /ProductKey:… /AcceptEula を実行します。",
        LeaveEvaluation => "Windows 10・11 の評価版は、キーを入れても製品版になりません。Windows 付きで買った PC や、前に認証されていた PC なら、元と同じエディションを新しく入れると、そのライセンスが戻ることがあります。",
        AskShop => "故障で店が交換したマザーボードなら、ライセンスは続きます。組み立てた店は、メーカーの立場になります。",
    }
}
