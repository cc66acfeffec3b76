//! Japanese words: parts, machines and who made them.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // Parts.
    row(Board, "\
        板が|\
        {型番/型/モデル/機種}の板|板を{買/注文/取り寄せ/入手/ポチ}|\
        マザーボード|マザボ|マザー|m/b|mb|母板|基板|システムボード|メインボード|ロジックボード|\
        メイン基板|システム基板|メインボ-ド|ボード"),
    row(Cpu, "\
        r3|r5|r7|r9|i3|i5|i7|i9|ryzen|core i3|core i5|core i7|core i9|xeon|celeron|pentium|athlon|\
        threadripper|cpu|プロセッサ|プロセッサー"),
    row(Disk, "\
        えすえすでぃー|えすえすでー|エスエスディー|はーどでぃすく|\
        ssd|hdd|nvme|m.2|ハードディスク|ストレージ|ディスク|システムドライブ|cドライブ|\
        内蔵ドライブ|起動ドライブ"),
    row(Bios, "\
        バイオス|ユーイーエフアイ|\
        bios|uefi|ファームウェア|ファームウエア|ファーム|agesa"),
    row(Tpm, "ftpm|tpm|ptt|cmos|セキュアブート|secure boot|xmp"),
    row(Parts, "部品|パーツ|ハードウェア|ハード|ハードウエア|構成|中身|機器|周辺機器|中の物"),
    row(OtherPart, "\
        メモリ|メモリー|グラボ|グラフィックボード|グラフィックカード|ビデオカード|ビデオボード|\
        gpu|電源|電源ユニット|ケース|モニター|モニタ|マウス|液晶|バッテリー|ルーター|ルータ|\
        lanカード|無線lan|サウンドボード|キャプチャボード|光学ドライブ|dvdドライブ|\
        ブルーレイドライブ|外付け"),
    row(Battery, "電池|ボタン電池|cmos電池|cr2032|コイン電池"),
    row(Aspect, "\
        クーラー|ファン|グリス|ケーブル|電池|設定|ヒートシンク|ソケット|カバー|クーラ|ネジ|温度|\
        スロット|端子|ドライバ"),
    row(Swallow, "\
        リカバリ{/ー}{usb/メディア/用usb/用メディア/ソフト/dvd/領域/ドライブ/用ドライブ}|{アプリ/ソフト/ブラウザ/ブラウザー/ドライバ/ドライバー/chrome/edge/steam/アドビ/プリンタ/プリンター}{を/の}{入れ直し/入れなおし/再インストール/再インスト/初期化/リセット}|スマホ{を/の}{初期化/リセット}|ルーター{を/の}{初期化/リセット}|パスワード{を/の}{初期化/リセット}|{usbメモリ/usb/sdカード/外付け/外付けhdd/外付けssd/dドライブ}{を/の}{初期化/フォーマット}|\
        {キー/ライセンス/ドライバ/ドライバー/アプリ/office/ソフト}{の/を}入れ直|{担当/担当者/前任/前任者/管理者}{が/は}退職|\
        というのに|というのを|というのが|\
        アクティブ化|\
        {会社/職場/学校/仕事}の{pc/パソコン}は関係な|\
        {父/母/兄/姉/弟/妹/親/祖父/友人/友達/上司/先輩/知人/親戚/いとこ/義父/旦那/夫/妻}の{お古/お下がり/おさがり}|\
        と言われます|と言われる|組んでもらったpc|組んでもらったパソコン|作ってもらったpc|ものに|\
        ものの|microsoft storeでアプリを入手|microsoft store でアプリを入手|アプリを入手する|\
        と書かれた紙|と書かれた伝票|と書かれた報告|と書いてある紙|と書いた紙|という紙|という伝票|\
        と書かれた作業|と書かれた明細|と書かれた修理|いつでも|それでも|かまいません|増設ボード|\
        キーボード|掲示板|ホワイトボード|ダッシュボード|クリップボード|usbメモリ|usbドライブ|\
        回復ドライブ|仮想ディスク|ディスクの管理|回復ディスク|リカバリディスク|リカバリーディスク|\
        インストールディスク|システム構成|ディスクイメージ|onedrive|ワンドライブ|免許|ハードオフ|\
        ハードル|リカバリ領域|外付けhdd|外付けssd|外付けのhdd|外付けのssd|外付けハードディスク|\
        バックアップ用hdd|データ用のhdd|データ用hdd|データ用ssd|データ用のssd|ストレージ容量|\
        クラウドストレージ|マザーズ|cpu使用率|ディスク使用率|別件|ゲームパス|認証コード|\
        二段階認証|認証アプリ|指紋認証|顔認証|wi-fiの認証|メール認証|カードリーダー|ボード上|\
        ファンヒーター|更新プログラム"),
    row(DataUse, "\
        {データ/データ保存/ゲーム/倉庫/バックアップ/保存/録画/写真}{用に/用として/用の/用で}|{データ/保存/倉庫}用"),
    // Machines.
    row(Pc, "\
        ノートパソコン|ゲーミングノート|ゲーミングpc|ミニpc|デスクトップpc|デスクトップパソコン|\
        pc|パソコン|デスクトップ|ノート|ノートpc|本体|端末|マシン|ラップトップ|タブレット|筐体"),
    row(NewPc, "\
        新しく{買った/買ってきた/手に入れた/用意した/届いた}{pc/パソコン/ノート/デスクトップ/本体/マシン/中古の/中古pc/中古パソコン/ミニpc/thinkpad/optiplex/elitedesk/prodesk}|買ってきた中古{の/}{pc/パソコン/ノート/デスクトップ/本体}|\
        台に展開|台へ展開|台にコピー|台に複製|台に復元|台に配布|台に流し|新しいpc|新pc|\
        新しいパソコン|新しいデスクトップ|新しいノート|新しいマシン|新しい自作|別のpc|別pc|\
        別のパソコン|別パソコン|別の機|別マシン|別のマシン|別のデスクトップ|別のノート|他のpc|\
        他pc|他のパソコン|ほかのpc|ほかのパソコン|もう一台のpc|もう1台のpc|もう一台に|もう1台に|\
        2台目|二台目|違うpc|違うパソコン|次のpc|次のパソコン|新マシン|新機|新しい本体|新しい機|\
        新しいほう|新しい方|中古で買ったデスクトップ|中古で買ったpc|中古で買ったノート|\
        中古のデスクトップ|中古のpc|中古pc|新しく組んだpc|今度のpc|サブ機|サブpc|別筐体|予備機|\
        予備のpc|予備のパソコン|予備のノート|スペア機|別個体|同型機|同型の別|検証機|2号機|\
        弟のpc"),
    row(Vm, "\
        仮想マシン|仮想環境|仮想pc|vmware|virtualbox|hyper-v|hyperv|proxmox|pve|esxi|parallels|\
        qemu|kvm|vhdx|vhd|vm|ゲスト|ゲストos|仮想化|utm"),
    // The PC.
    row(Brand, "\
        エリートデスク|プロデスク|エリートブック|プロブック|オプティプレックス|シンクパッド|シンクセンター|アイデアパッド|インスパイロン|ラティチュード|パビリオン|エイリアンウェア|エスプリモ|バーサプロ|ラビー|エイサー|\
        {thinkbook/yoga/aspire/vivobook/zenbook/galaxy book/lg gram/razer blade/alienware/omen/victus/prodesk/elitedesk/endeavor/matebook/ソニー/sony/gateway/ゲートウェイ/spectre/chromebook/expertbook/macbook}|{rog/tuf/rogの/tufの}{ノート/ゲーミングノート}|precision{/の}{ノート/デスクトップ}|\
        lifebook|ライフブック|esprimo|valuestar|versapro|latitude|mousecomputer|富士通|nec|東芝|\
        dynabook|ダイナブック|パナソニック|panasonic|レッツノート|let'snote|let's note|lavie|fmv|\
        vaio|バイオ|hp|dell|デル|lenovo|レノボ|thinkpad|ideapad|thinkcentre|acer|エイサー|\
        エプソンダイレクト|surface|サーフェス|日立|prime|シャープ|メビウス|ヒューレット|optiplex|\
        inspiron|xps|vostro|elitebook|probook|pavilion|envy|プロディスク|legion|ideacentre|nuc|\
        chuwi|beelink|minisforum|gmktec|huawei|microsoft surface|エイスース"),
    row(BoardBrand, "asus|msi|gigabyte|ギガバイト|asrock|アスロック"),
    row(MakerPc, "\
        メーカー製|メーカーpc|メーカー品|メーカーのpc|メーカーのノート|メーカー機|国産メーカー|\
        大手メーカー|プリインストール|プリインスコ|プリインスト|プレインストール|メーカーの回復|\
        メーカーのリカバリ|家電量販店で買ったpc|家電量販店で買ったノート|量販店で買った|プリイン|\
        oem版のノート|メーカーに送|一体型|既製品"),
    row(Shop, "\
        daiv|mouseの|mouseで|level∞|パソコンショップセブン|パソコンショップseven|pcショップseven|ex.computer|g-gear|パソコンショップ|nextgear|arkで|stormで|ワンズで|ショップの組み立て|ショップで組み立て|\
        bto|ショップブランド|ショップpc|ドスパラ|マウスコンピューター|マウスの|パソコン工房|\
        ツクモ|tsukumo|フロンティア|frontier|サイコム|sycom|ガレリア|galleria|g-tune|iiyama|\
        イイヤマ|レベルインフィニティ|level infinity|セブンのbto|stormのpc|takeone|タケオネ|\
        arkのpc|パソコンショップアーク|ショップで組んで|店で組んでもらった|店に組んでもらった|\
        ozgaming|レノボのbto|セブンアール"),
    row(OwnBuild, "\
        手組みの|ベアボーン|diyの|diyで組|パーツを集めて組|パーツを揃えて組|\
        新しく組み|組み上げ|自分で組|組みました|自作の|自作|自作機|自作pc|自分で組ん|自分で組み|\
        自分で組立|自分で組み立て|組んだpc|自組|自分で作ったpc|自前で組"),
    row(UsedThing, "中古の"),
    row(Used, "\
        {もらい物の/貰い物の/もらいものの/もらい物な/リファビッシュ/パソコン市場で/qualitで/ジモティーで/展示品の/アウトレットの/アウトレットで/中古屋で/リサイクルショップで/知り合いからもら/前の人が使}|\
        {メルカリ/ヤフオク/ラクマ/フリマ/オークション/オク}で{買った/買うた/購入した/落札した/ポチった/手に入れた}{pc/ゲーミングpc/ゲーミングノート/パソコン/ノート/デスクトップ/thinkpad/レッツノート/latitude/optiplex/lifebook/dynabook/surface/elitebook/probook}|\
        中古|リースアップ|リース落ち|リース上がり|リースアップ品|前の持ち主|前オーナー|前の所有者|\
        譲っても|譲り受け|もらったpc|貰ったpc|もらったパソコン|もらったノート|ジャンク|お下がり|\
        お古の|お古を|お下がりの|お下がりを|おさがり|払い下げ|再生pc|refurbished|リファービッシュ|\
        整備済み|イオシス|じゃんぱら|ハードオフで|オフモール|オークションで落としたpc"),
];
