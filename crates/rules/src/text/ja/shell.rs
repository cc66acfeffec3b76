//! Japanese: what stands in the page before the program is there. `index.html` has a place for each.
//! Sentences may hold inline elements (`kbd`, `b`, `code`, a link), and are HTML.

use crate::text::ShellText;
use crate::text::sentences::sentences;

sentences! {
    shell(ShellText) {
        SkipToField => "貼り付け欄へ",
        FactsCheckedOn => "情報の確認日",
        Question => "この PC の Windows、次もライセンス認証できますか?",
        Lead => "OEM(プリインストール)・DSP・パッケージ版・7/8 からの無償アップグレードのデジタル ライセンスを見分け、再インストールや部品交換のあとの見込みと、認証が外れたときの戻し方を示します。",
        Promise => "<b>貼り付けた内容は送信されません。</b>このページからの通信は、ブラウザーが止めています。ネットワークを切ってから貼り付けても動きます。",
        GuideEntry => "認証されない・表示を出せない",
        GuideEntryNote => "質問に答えるだけで、戻し方まで分かります",
        CopyOutput => "表示をコピーする",
        QuickWay => "かんたんな方法(30秒)",
        QuickWayHow => "<kbd>Win</kbd>&nbsp;+&nbsp;<kbd>R</kbd> を押して次を入力し、<kbd>Enter</kbd>。開いたウィンドウで <kbd>Ctrl</kbd>&nbsp;+&nbsp;<kbd>C</kbd>。",
        Copy => "コピー",
        RunDialog => "ファイル名を指定して実行",
        CommandWay => "コマンドで",
        CommandWayHow => "コマンド プロンプトか PowerShell で実行すると、表示がそのままコピーされます。画面には何も出ませんが、それで正常です。",
        IfThatFails => "うまくいかないとき",
        NoVbscript => "「VBScript」や「スクリプト エンジン」の文字が出る:slmgr は VBScript で動きます。設定 › システム › オプション機能 で VBScript を追加できます。",
        SettingsSentence => "設定 › システム › ライセンス認証 に出ている文だけでも、おおよそ分かります。そのまま貼り付けてください。",
        OnAPhone => "スマートフォンで見ている:「説明」「プロダクト キーの一部」「ライセンスの状態」の 3行を打ち込めば足ります。",
        HelperTitle => "slmgr で分からないことまで調べる(補助スクリプト)",
        HelperWhatFor => "前の Windows、UEFI/BIOS のキー、PC の古さも分かります。何も書き換えず、何も送らず、管理者の権限も使いません。結果に PC やユーザーの名前、固有のキー、シリアル番号は入りません。中身に目を通し、PowerShell に貼り付けて <kbd>Enter</kbd>。コピーされた結果を、貼り付け欄の続きに貼り付けてください。同じ結果が画面にも出るので、手で写したり、撮影したりもできます。",
        HelperTrust => "「コピーして PowerShell に貼り付けて」と頼む手口は、詐欺でもよく使われます。実行する前に、中身を読んで見分けてください。ここのスクリプトには、インターネットのアドレスがなく、ほかのプログラムも起動しません。管理者の権限を求めたり、セキュリティ対策を切らせたりすることもありません。そういうものは、別物です。",
        CopyScript => "スクリプトをコピー",
        SaveScript => "テキスト ファイルで保存",
        HelperLine => "手で打つなら、この 1行でも、履歴と UEFI/BIOS のキーが分かります。slmgr の表示の続きに貼り付けてください。",
        HelperCmd => "PowerShell が使えない PC では、コマンド プロンプトで。slmgr の表示と履歴がまとめてコピーされます。",
        PasteHere => "ここに貼り付ける",
        PasteHint => "slmgr の表示、設定の文、エラー コード(0xC004F213 など)、困っていること、聞きたいこと。どれでも、そのまま。",
        TrySample => "例で試す",
        SampleFreeUpgrade => "無償アップグレード?",
        SampleFirmwareOem => "メーカー製 PC",
        SampleCompanyKms => "会社の PC",
        OpenFile => "ファイルを開く",
        Clear => "消す",
        NotStarted => "このブラウザーでは判定のプログラム(WebAssembly)が動きませんでした。ブラウザーを新しくするか、別のブラウザーで開いてください。貼り付けた内容は上の欄に残っています。下の「ライセンスの種類ごとの見込み」は、そのままご覧になれます。",
        Stopped => "判定のプログラムが止まりました。前の判定は消しました。貼り付けた内容は上の欄に残っています。ページを開き直してください。",
        Loading => "判定のプログラムを読み込んでいます。終わりしだい、ここに結果が出ます。",
        SlowLoading => "読み込みに時間がかかっています。変わらないときは、ページを開き直してください。貼り付けた内容は欄に残っています。",
        ProveTitle => "送信されないことを自分で確かめる・このページを保存する",
        ProveOffline => "機内モードにするか、LAN ケーブルを抜いてから貼り付けます。同じように判定されます。",
        ProveNetwork => "<kbd>F12</kbd> で開発者ツールの「ネットワーク」を開いてから貼り付けます。通信は 1件も増えません。",
        ProveSaved => r#"<a href="./" download="ninsho.html">このページを保存</a>し(1つのファイルです)、USB メモリーでネットワークのない PC に持っていきます。そのまま動きます。"#,
        ProveHash => "保存したファイルが公開されたものと同じかどうかは、<code>certutil -hashfile ninsho.html SHA256</code> の結果を、公開元の <code>index.html.sha256</code> と比べます。",
        ProveSource => "ソース コードを読む、または自分でビルドして比べることもできます。同じソースからは、同じファイルができます。",
        SourceCode => "ソース コード",
        ProveLimits => "ページが自動で読み込んだり送ったりする経路は、ブラウザーが止めています。ブラウザーに止める仕組みがない経路(ほかのページへの移動、WebRTC など)は、このページでは使っていません。出典のリンクや保存を自分で押したときは、そのサイトに接続します。",
        Version => "版",
        SchemeAuto => "自動",
        SchemeLight => "明るい",
        SchemeDark => "暗い",
        Foot => "Microsoft とは関係のない個人のプロジェクトです。判定は公開された情報にもとづく見込みで、結果を保証するものではありません。",
        Title => "認証 Ninsho — この PC の Windows、次もライセンス認証できますか?",
        Description => "slmgr の表示を貼り付けるだけで、Windows のライセンスの種類と、再認証できる見込みが分かります。",
        SharedDescription => "slmgr の表示を貼り付けると、ライセンスの種類と再認証の見込みが分かります。貼り付けた内容は送信されません。",
        Locale => "ja_JP",
        Language => "言語",
        Colours => "表示の明るさ",
        NoScript => "貼り付けての判定には JavaScript と WebAssembly が必要です。下の「ライセンスの種類ごとの見込み」は、そのままご覧になれます。",
        KindsTitle => "ライセンスの種類ごとの見込み",
        KindsIntro => "あなたの PC の状態や答えを入れる前の、種類だけから見た見込みです。表示を貼り付けると、その PC に合わせて判定します。",
        SeeResult => "結果を見る",
    }
}

/// How the page sets this language: a style sheet.
pub(crate) const fn style() -> &'static str {
    include_str!("page.css")
}
