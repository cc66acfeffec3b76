//! The words of the boxes, the watermark and the properties, by what they say, as comparison keys.

/// “Subscription”, as comparison keys.
#[rustfmt::skip]
pub(super) static SUBSCRIPTIONS: &[&str] = &[
    "subscription", "サブスクリプション", "订阅", "訂閱", "abonnement", "suscripci", "abbonamento", "sottoscrizione", "assinatura", "подписк", "구독",
    "subskrypcj", "tilaus", "prenumeration", "aboneli", "předplatn", "előfizetés", "subscrição", "συνδρομ", "abonament", "langganan", "передплат",
];

/// That it is in force no more, as comparison keys.
#[rustfmt::skip]
pub(super) static NOT_VALID: &[&str] = &[
    "notvalid", "ntvalid", "n’tvalid", "notactive", "ntactive", "n’tactive", "nolonger", "invalid", "inactive", "expired", "disabled",
    "有効ではありません", "有効でありません", "有効ではない", "無効", "期限切れ", "期限が切れ", "アクティブではありません", "アクティブでは", "アクティブでない",
    "无效", "無效", "已过期", "已過期", "未激活", "nichtgültig", "nichtaktiv", "ungültig", "abgelaufen", "nestpas", "n’estpas", "expiré",
    "noesváli", "noestáacti", "caducad", "nonè", "scadut", "nãoé", "nãoestá", "expirad", "недейств", "неактивн", "истек", "않", "만료", "wygas",
    "nieważ", "nieaktywn", "eiole", "ärinte", "erikke", "ikkeaktiv", "değil", "není", "neaktivní", "nemaktív", "inaktív", "δενείναι", "nueste",
    "inactiv", "tidakaktif", "неактивн", "vanhent", "lejár",
];

/// That it is in force, as comparison keys.
#[rustfmt::skip]
pub(super) static VALID: &[&str] = &[
    "subscriptionisactive", "subscriptionisvalid", "subscription:active", "が有効です", "は有効です", "アクティブです", "订阅有效", "订阅处于活动",
    "訂閱有效", "istaktiv", "istgültig", "estactif", "estvalide", "estáactiv", "esválid", "èattiv", "èvalid", "estáativ", "éválid", "активна",
    "действительна", "활성", "유효", "jestaktywn", "jestważn", "onaktiivinen", "onvoimassa", "äraktiv", "äriktig", "eraktiv", "etkin", "jeaktivní",
    "jeplatn", "aktív", "είναιενεργή", "esteactiv", "aktif", "єактивн",
];

/// “Activate” and “activation”, by their stems (grade C, general knowledge of the watermark).
#[rustfmt::skip]
pub(super) static ACTIVATE: &[&str] = &[
    "activa", "activer", "aktiv", "aktyw", "attiv", "ativa", "актив", "etkinleştir", "激活", "啟用", "启用", "認証", "인증",
    "ενεργοποι", "ενεργοποί", "kíchhoạt", "تنشيط", "להפעיל", "הפעל", "เปิดใช้งาน", "suaktyvin", "activeer",
];

/// The place where that is done: Settings or Control Panel. Not in the languages in which stories
/// are read: there whole sentences tell the watermark from them.
#[rustfmt::skip]
pub(super) static SETTINGS: &[&str] = &[
    "설정", "제어판",
    "einstell", "systemsteuerung", "param", "configura", "impostaz", "pannellodicontrollo", "definições", "параметр", "настро", "налаштув",
    "instelling", "ustawie", "ayar", "nastav", "inställ", "indstill", "innstill", "asetu", "gépház", "beállít",
    "ρυθμίσ", "setări", "setăr", "postavk", "sätted", "sätete", "iestatīj", "nustatym", "parametr", "càiđặt", "إعدادات", "הגדרות", "การตั้งค่า",
];

/// How the box and the watermark begin that call a copy not genuine, as comparison keys, and the
/// row of the system's properties while a grace period runs.
#[rustfmt::skip]
pub(super) static NOT_GENUINE: &[&str] = &[
    "thiscopyofwindowsisnotgenuine", "thiscopyofwindowsdidnotpass", "youmaybeavictimofsoftwarecounterfeiting", "windowsisnotgenuine",
    "gotosettingstoactivatewindows", "gotopcsettingstoactivatewindows",
    "gotosystemincontrolpaneltoactivate", "gotoactioncentertoactivate",
    "設定を開き、windowsのライセンス認証", "設定を開いてwindowsのライセンス認証", "pc設定を開き、windowsのライセンス認証", "コントロールパネルのシステムを開き",
    "转到设置以激活windows", "转到电脑设置以激活windows", "移至設定以啟用windows", "前往設定以啟用windows",
    "ソフトウェアの偽造の被害", "ソフトウェア偽造の被害", "このコピーのwindowsは正規", "このwindowsのコピーは正規品では", "このwindowsは正規品では", "お使いのwindowsは正規品では", "このwindowsのコピーは正規のwindowsの検証",
    "此windows副本不是正版", "这个windows副本不是正版", "您的windows不是正版", "此windows複本不是正版", "這個windows複本不是正版",
    "이windows는정품이아닙니다", "이windows사본은정품이아닙니다",
    "diesekopievonwindowsistnicht", "diesewindows-kopieist", "diesekopievonwindowsistkein",
    "cettecopiedewindowsnestpas", "estacopiadewindowsnoes", "questacopiadiwindowsnonè", "lacopiadiwindowsinusononè",
    "estacópiadowindowsnãoé", "вашакопияwindowsнеявляется", "вашакопияwindowsнепрошла", "этакопияwindowsнеявляется",
    "dezekopievanwindowsisniet", "takopiasystemuwindowsniejest", "windowsunbukopyası", "tatokopiesystémuwindowsnení",
    "denhärkopianavwindowsärinte", "dennekopiafwindowserikke", "dennekopienavwindowserikke", "tämäwindows-kopioeiole",
    "awindowsezenpéldánya", "αυτότοαντίγραφοτωνwindowsδεν", "цякопіяwindowsне", "aceastăcopiedewindowsnu",
];

/// What stands behind such a beginning in the box itself.
#[rustfmt::skip]
pub(super) static TAILS: &[&str] = &[
    "genuinewindowsvalidation", "windowsnow", "を行ってください", "を行います", "ではありません", "に合格しませんでした", "にあっている可能性があります",
];

/// The row of the system's properties in Windows 7 to 10 when it is activated, as comparison
/// keys.
#[rustfmt::skip]
pub(super) static ACTIVATED: &[&str] = &[
    "windowsisactivated", "windowsはライセンス認証されています", "windowsはライセンス認証済みです", "windows已激活", "windows已啟用",
    "windowsistaktiviert", "windowsestactivé", "windowsestáactivado", "windowsèattivato", "windowsestáativado", "owindowsestáativado",
    "активацияwindowsвыполнена", "windows정품인증을받았습니다", "windowsisgeactiveerd", "systemwindowsjestaktywowany",
    "windowsetkinleştirildi", "systémwindowsjeaktivován", "windowsäraktiverat",
];
