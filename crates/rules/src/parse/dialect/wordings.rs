//! How Settings › Activation words its sentences, by language.

/// What Settings says, in one language.
pub(super) struct Wording {
    pub(super) tag: &'static str,
    /// Parts of the sentence about a digital licence, all of which it has.
    pub(super) digital: &'static [&'static str],
    /// The part about the account.
    pub(super) account: &'static str,
    /// Parts of the sentence about an organisation.
    pub(super) organisation: &'static [&'static str],
    /// Words with which a sentence about either says that Windows cannot be activated.
    pub(super) cannot: &'static [&'static str],
    /// The sentence that says no.
    pub(super) not_activated: &'static str,
}

/// The sentences about a digital licence, about an organisation and about neither are
/// Microsoft's in every language but English (grade A: SystemSettings_Activation in the language
/// packs of Windows 11 24H2). English, the words about the account and the sentence that says no
/// are general knowledge of the user interface (no grade better than C).
pub(super) static WORDINGS: &[Wording] = &[
    Wording {
        tag: "en",
        digital: &["windows is activated with a digital licen"],
        account: "microsoft account",
        organisation: &[
            "windows is activated using your organi",
            "activation service",
        ],
        cannot: &["can't activate", "cannot activate", "couldn't activate"],
        not_activated: "windows is not activated",
    },
    Wording {
        tag: "ja",
        digital: &[
            "windowsは",
            "デジタルライセンス",
            "ライセンス認証されています",
        ],
        account: "microsoftアカウントにリンク",
        organisation: &[
            "windowsは",
            "組織の",
            "サービス",
            "ライセンス認証されています",
        ],
        cannot: &["できません"],
        not_activated: "windowsはライセンス認証されていません",
    },
    Wording {
        tag: "de",
        digital: &["windows", "mit einer", "digitalen lizenz aktiviert"],
        account: "microsoft-konto",
        organisation: &["windows", "aktivierungsdienst", "organisation"],
        cannot: &["nicht aktiviert werden"],
        not_activated: "windows ist nicht aktiviert",
    },
    Wording {
        tag: "fr",
        digital: &["windows est activé", "licence numérique"],
        account: "compte microsoft",
        // Its apostrophes are typographic ones, and typed ones in what people type.
        organisation: &["windows est activé", "activation de votre organisation"],
        cannot: &["impossible", "ne pouvons pas", "ne peut pas"],
        not_activated: "est pas activé",
    },
    Wording {
        tag: "es",
        digital: &["windows", "activado", "licencia digital"],
        account: "cuenta de microsoft",
        organisation: &["windows", "activa", "servicio de activación"],
        cannot: &["no se puede", "no podemos"],
        not_activated: "windows no está activado",
    },
    Wording {
        tag: "it",
        digital: &["windows", "attivato", "licenza digitale"],
        account: "account microsoft",
        organisation: &["windows", "attivato", "servizio di attivazione"],
        cannot: &["impossibile", "non è possibile"],
        not_activated: "windows non è attivato",
    },
    Wording {
        tag: "pt-BR",
        digital: &["windows", "ativado", "licença digital"],
        account: "conta da microsoft",
        organisation: &["windows", "ativado", "serviço de ativação"],
        cannot: &["não é possível", "não podemos", "não foi possível"],
        not_activated: "o windows não está ativado",
    },
    Wording {
        tag: "ru",
        digital: &["windows", "активирована", "цифровой лицензии"],
        account: "учетной записью",
        organisation: &["windows", "службы активации", "организации"],
        cannot: &["не удается", "не удалось", "невозможно"],
        not_activated: "windows не активирована",
    },
    Wording {
        tag: "zh-CN",
        digital: &["windows", "数字许可证激活"],
        account: "microsoft帐户",
        organisation: &["windows", "组织的激活服务"],
        cannot: &["无法"],
        not_activated: "windows未激活",
    },
    Wording {
        tag: "zh-TW",
        digital: &["windows", "數位授權", "啟用"],
        account: "microsoft帳戶",
        organisation: &["windows", "組織的啟用服務"],
        cannot: &["無法"],
        not_activated: "windows尚未啟用",
    },
    Wording {
        tag: "ko",
        digital: &["windows", "디지털 라이선스", "정품 인증"],
        account: "microsoft 계정",
        organisation: &["windows", "조직", "서비스", "정품 인증"],
        cannot: &["수 없습니다"],
        not_activated: "windows 정품 인증을 받지 않았습니다",
    },
    Wording {
        tag: "nl",
        digital: &["windows is geactiveerd", "digitale licentie"],
        account: "microsoft-account",
        organisation: &["windows wordt geactiveerd", "activeringsservice"],
        cannot: &[],
        not_activated: "windows kan niet worden geactiveerd",
    },
    Wording {
        tag: "pl",
        digital: &["windows został aktywowany", "licencji cyfrowej"],
        account: "kontem microsoft",
        organisation: &["windows został aktywowany", "usługi aktywacji"],
        cannot: &[],
        not_activated: "nie można aktywować systemu windows",
    },
    Wording {
        tag: "tr",
        digital: &["windows", "dijital bir lisans", "etkinleştirildi"],
        account: "microsoft hesab",
        organisation: &["windows", "etkinleştirme hizmeti", "etkinleştirildi"],
        cannot: &[],
        not_activated: "windows etkinleştirilemiyor",
    },
];
