//! The stems themselves, by what they tell.

/// “permanently”, “for good”, in the languages of Windows (grade C: dictionary stems; the
/// wording of slmgr.ini is Microsoft's where the tables have it).
#[rustfmt::skip]
pub(super) static PERMANENT: &[&str] = &[
    "perman", "definiti", "défini", "dauerhaft", "unbefristet", "endgültig", // en, de, Romance, nl, sv
    "永続", "恒久", "永久", "無期限", "영구", // ja, zh, ko
    "trwale", "trwał", "nastałe", "trval", "trajn", "stalno", // pl, cs, sk, hr, sl, sr
    "постоянн", "навсегда", "бессрочн", "окончателно", "назавжди", "постійн", "безстроков", "трајно", "завинаги", // ru, uk, bg, sr
    "kalıcı", "végleges", "állandó", "pysyv", "lopullis", "varaktig", "varig", "püsiv", "jäädav", // tr, hu, fi, sv, nb, et
    "visamlaik", "neribot", "pastāvīg", "neatgriezenisk", "μόνιμ", "οριστικ", // lt, lv, el
    "دائم", "לצמיתות", "קבוע", "ถาวร", "vĩnhviễn", // ar, he, th, vi
];

/// “grace period”: which of the four it is tells another word.
#[rustfmt::skip]
pub(super) static GRACE: &[&str] = &[
    "grace", "grâce", "gracia", "graça", "carência", "tolleranza", "toleranz", "karen", "odklad", "respit", "猶予", "宽限", "寬限", "유예", "льготн", "пробн",
    "frist", "proroga", "prova", "türelmi", "yetkisiz", "ochrann",
    "tolerância", "tolerancia", "tolérance", "lisäai", "armonai", "lhůt", "lehot", "χάριτος", "грати", "пільг", "poček", "гратис", "graţie", "grație", "ajapikendus", "eksüre",
];

/// “initial” and “additional”, which tell two of the grace periods apart.
#[rustfmt::skip]
pub(super) static INITIAL: &[&str] = &["initial", "inicial", "iniziale", "anfäng", "initiel", "初期", "初始", "초기", "начальн", "počáteční", "kezdeti", "αρχικ", "wstępn", "alkuperäi", "alku", "ursprung", "oprindelig", "opprinnelig", "första", "početn", "počiatočn", "початков", "начал", "inițial", "iniţial", "ilk", "aanvankelijk", "awal"];
#[rustfmt::skip]
pub(super) static ADDITIONAL: &[&str] = &["additional", "adicional", "aggiuntiv", "zusätz", "supplémentaire", "追加", "附加", "额外", "額外", "추가", "дополнит", "dodatk", "dodatn", "další", "ďalši", "dodateč", "додатков", "допълн", "ytterligare", "yderligere", "ekstra", "ytterlig", "tillägg", "lisäksi", "ylimäärä", "további", "kiegészít", "suplimentar", "aanvullend", "πρόσθετ", "tambahan", "ekyetki"];

/// “extended” and “not genuine”, which tell the other two.
#[rustfmt::skip]
pub(super) static EXTENDED: &[&str] = &[
    "extended", "erweiter", "verläng", "prolong", "étendu", "extend", "expandid", "alargad", "ampliad", "estes", "esteso", "förläng", "forlæng", "forleng", "utvid", "udvid", "pidenne", "laajenn",
    "verlengd", "przedłuż", "rozszerz", "prodlouž", "predĺž", "meghosszabb", "kiterjeszt", "uzatıl", "genişlet", "продл", "продовж", "удълж", "延長", "拡張", "扩展", "延长", "延展", "연장", "εκτεταμέν", "produžen", "prelungi",
];
#[rustfmt::skip]
pub(super) static NOT_GENUINE: &[&str] = &[
    "nongenuine", "notgenuine", "nichtoriginal", "nichtecht", "nichtauthent", "nonauthent", "nooriginal", "nogenuin", "nonorigin", "nãogenuín", "nãooriginal", "ikkeægte", "ikkeekte",
    "inteäkta", "oäkta", "nietlegitiem", "nielegaln", "nieorygin", "nepravé", "неподлин", "正規でない", "非正規", "非正版", "정품이아닌",
];

/// “Licence”, “licensed”, by the beginning of a word. Not in the languages that deny it last: what
/// is cut off there says the opposite.
#[rustfmt::skip]
pub(super) static LICENCE: &[&str] = &[
    "licens", "licenc", "licenz", "licenç", "licenț", "licenţ", "lizenz", "lisens", "lisansl", "litsents", "лиценз", "ліценз", "käyttöoikeu", "άδεια", "άδειας", "αδειοδοτ", "مرخص", "berlisensi",
];
/// What is said beside the word of one that is there: “with”, “given”.
#[rustfmt::skip]
pub(super) static GIVEN: &[&str] = &[
    "with", "mit", "avec", "con", "com", "met", "med", "z", "ze", "s", "se", "с", "із", "з", "cu", "με", "có", "dengan", "myönnetty", "udzielona", "udzielono", "przyznana", "dodijeljena",
    "concedida", "accordée", "erteilt", "verleend", "предоставлена", "надано", "надана", "udělena", "udelená", "acordată", "granted", "valid",
];
/// “Lacking”, wherever it stands.
#[rustfmt::skip]
pub(super) static LACKING: &[&str] = &[
    "fehl", "manqu", "falta", "manca", "ontbre", "mangler", "saknas", "puuttu", "chyb", "hiány", "eksik", "отсутств", "відсутн", "липсва", "lipse", "nedostaje", "λείπει",
];
/// What denies it within the word.
#[rustfmt::skip]
pub(super) static UNLICENSED: &[&str] = &[
    "unlic", "unliz", "ulic", "ulis", "olicens", "nelic", "нелиц", "неліц", "lisanssız", "lisensoima", "licencele", "licenctel",
];
/// What denies it beside the word.
#[rustfmt::skip]
pub(super) static WITHOUT: &[&str] = &[
    "not", "no", "without", "nicht", "keine", "ohne", "non", "pas", "sans", "sin", "sem", "não", "senza", "niet", "zonder", "geen", "ikke", "uden", "uten", "inte", "ej", "utan", "ei", "ilman",
    "nie", "bez", "brak", "není", "nemá", "nem", "nincs", "nélkül", "не", "без", "нет", "немає", "няма", "nu", "fără", "nije", "nema", "yok", "değil", "χωρίς", "δεν", "بدون", "ليس", "אין", "לא",
    "غير", "ללא", "không", "chưa", "tidak", "tanpa", "belum", "ilma", "brez", "ni", "pole",
];
/// The word alone, behind which it may go on.
#[rustfmt::skip]
pub(super) static ALONE: &[&str] = &[
    "license", "licence", "licens", "licenc", "licencia", "licenza", "licença", "licencja", "licență", "licența", "lizenz", "lisens", "лицензия", "лиценз", "ліцензія", "käyttöoikeus",
    "άδεια", "άδειας",
];
/// What is said of a licence that is neither there nor missing.
#[rustfmt::skip]
pub(super) static NO_STATE: &[&str] = &[
    "unknown", "unbekannt", "inconnu", "descono", "desconhec", "sconosc", "onbekend", "ukjent", "ukendt", "okänd", "tuntem", "ismeretl", "neznám", "nieznan", "неизв", "невід", "bilinm", "άγνωστ", "不明", "未知",
    "expir", "abgel", "ablauf", "scad", "caduc", "verlop", "wygas", "vyprš", "lejárt", "istek", "истек", "истёк", "минув", "süresi", "päätty", "utgå", "udløb", "utløp", "期限", "过期", "過期", "만료",
];

/// “notification”, as in the mode in which Windows asks to be activated.
#[rustfmt::skip]
pub(super) static NOTIFICATION: &[&str] = &[
    "notif", "benachrichtigung", "通知", "알림", "уведомлен", "сповіщ", "известяв", "powiadom", "oznám", "upozor", "obavijest", "obvest", "bildirim", "meddeland",
    "underret", "varsl", "ilmoit", "értesít", "ειδοποι", "kennisgeving", "melding", "teavit", "pranešim", "paziņojum", "إعلام", "הודע", "แจ้ง",
];

/// Words with which a sentence says the opposite, or asks.
#[rustfmt::skip]
pub(super) static UNDONE: &[&str] = &[
    "not", "n't", "nicht", "pas", "no", "non", "nie", "não", "niet", "inte", "ikke", "ei", "не", "değil",
];
pub(super) static UNDONE_INSIDE: &[&str] = &[
    "?",
    "？",
    "未",
    "没",
    "沒",
    "ません",
    "ない",
    "않",
    "か。",
    "吗",
    "嗎",
];
