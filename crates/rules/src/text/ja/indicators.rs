//! しるし: what is seen, what may follow, the innocent reasons.

use crate::tables::indicator::Indicator;
use crate::text::sentences::sentences;

sentences! {
    indicator(Indicator) {
        HomeKmsClient => "Home に、組織用の認証(KMS)が設定されています。",
        PrivateKmsClient => "個人の PC とのことですが、組織用の認証(KMS)が設定されています。",
        FarEnd => "認証の期限が 180日より先になっています。",
        HostIsThisPc => "認証サーバーとして、この PC 自身が登録されています。",
        HostPrivateAddress => "認証サーバーは、よく使われる内部アドレスで登録されています。",
        HostPublic => "認証サーバーとして、だれでも使える公開サーバーが登録されています。",
        HostNotShown => "認証した組織が、表示からは分かりません。",
        HostPid => "KMS サーバー側の ID(拡張 PID)の日付やビルド。",
        PrivateMak => "個人の PC とのことですが、組織の契約のキー(MAK)が入っています。",
        MakerKeyElsewhere => "メーカー製 PC 用のキーが、自作 PC や仮想マシンに入っています。",
        BareDigitalLicence => "既定のキーとデジタル ライセンスだけの表示。",
        UsualEnd => "180日以内の、ふつうの期限。",
        PrivateContractAddOn => "個人の PC とのことですが、組織の契約で買う延長更新(ESU)が入っています。",
        UnlikelyEdition => "個人の PC とのことですが、組織や機器メーカーだけに売られるエディションです。",
    }

    indicator_follows(Indicator) {
        HomeKmsClient => "Microsoft は Home 用の KMS キーを公開していません。この認証は期限で切れることがあります。",
        PrivateKmsClient => "組織のサーバーに届かなければ、認証は期限で切れます。",
        FarEnd => "組織の KMS サーバーは、180日より長くは認証しません。更新のあとに切れることがあります。",
        HostIsThisPc => "この PC の中のプログラムに頼った認証なので、それがなくなると切れます。",
        HostPrivateAddress => "背後に組織がなければ、認証は期限で切れます。",
        HostPublic => "Microsoft のものでも組織のものでもないので、サーバーがなくなると切れます。",
        HostNotShown => "どこかのサーバーに頼った認証です。届かなくなると切れます。",
        HostPid => "本物のサーバーと見分けが付かないので、使いません。",
        PrivateMak => "安く買ったキーなら、あとで止められることがあります。",
        MakerKeyElsewhere => "このキーは元の PC と一緒にだけ使えるので、再認証で断られることがあります。",
        BareDigitalLicence => "表示からは何も言えないので、何も示しません。",
        UsualEnd => "新しい Windows は長い期限を表示しないので、ふつうの期限から安心も疑いも導きません。",
        PrivateContractAddOn => "契約の外なら、あとで止められることがあります。",
        UnlikelyEdition => "個人では買えないので、再認証のときに頼れる先がないことがあります。",
    }
    indicator_innocent(Indicator) {
        HomeKmsClient => "ふつうに使っていてこうなる例は知られていません。前の持ち主や店が設定したのかもしれません。",
        PrivateKmsClient => "以前は仕事や学校の PC だった、学校の配布を使った、などが考えられます。",
        FarEnd => "ふつうに使っていてこうなる例は知られていません。前の持ち主や店が設定したのかもしれません。",
        HostIsThisPc => "管理者の実験用の PC では、ありえます。",
        HostPrivateAddress => "会社の本物のサーバーも、内部アドレスのことがあります。",
        HostPublic => "公開の名前でサーバーを動かしている大学もあります。",
        HostNotShown => "表示が途中で切れているか、認証のあとでサーバーの登録が消されたのかもしれません。",
        HostPid => "本物でも、ばらばらの値になります。",
        PrivateMak => "Visual Studio のサブスクリプション、学校の配布、勤め先からの譲渡などが考えられます。",
        MakerKeyElsewhere => "キーが書き込まれた中古のマザーボードや、再生 PC なら、ありえます。",
        BareDigitalLicence => "無償アップグレード、Store での購入、キーでの再インストール、再生 PC、サブスクリプションの土台でも同じです。",
        UsualEnd => "組織の認証なら、これがふつうです。",
        PrivateContractAddOn => "小さな会社の PC なら、ありえます。個人向けの ESU は別の場所に表示されます。",
        UnlikelyEdition => "勤め先の PC、試験用の PC、産業用の PC なら、ありえます。",
    }
}
