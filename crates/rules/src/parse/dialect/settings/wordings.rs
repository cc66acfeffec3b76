//! How Settings › Activation words its sentences, by language.

/// One language a line: its tag; parts of the sentence about a digital licence, all of which
/// it has; the part about the account; parts of the sentence about an organisation; words with
/// which a sentence about either says that Windows cannot be activated; sentences that say no.
/// Several stand with a `+` between two.
///
/// The sentences about a digital licence, about an organisation and about neither are
/// Microsoft's in every language (grade A: SystemSettings_Activation in the language packs of
/// Windows 11 24H2; English is that of the United Kingdom). The words about the account stand
/// in none of these files and are general knowledge of the user interface (grade C), like the
/// shortest of the sentences that say no (“Windows is not activated”), the older German sentence, the
/// second rows of Greek and Thai, and Vietnamese and Indonesian.
// One string, and not rows of a type: every reference to a string costs the page eight bytes.
#[rustfmt::skip]
pub(super) const WORDINGS: &str = "\
en|windows is activated with a digital licen|linked to your microsoft|windows is activated using your organi + activation service|can't activate + cannot activate + couldn't activate|windows is not activated + activate windows on this device because + activate windows on this device as\n\
ja|windowsは + デジタルライセンス + ライセンス認証されています|microsoftアカウントにリンク|windowsは + 組織の + サービス + ライセンス認証されています|できません|windowsはライセンス認証されていません + windowsのライセンス認証を行うことができません + windowsのライセンス認証を行えません + windowsをライセンス認証できません\n\
de|windows + mit einer + digitalen lizenz aktiviert|microsoft-konto|windows + aktivierungsdienst + organisation|nicht aktiviert werden|windows ist nicht aktiviert + nicht aktiviert werden, da sie keine gültige + können windows auf diesem gerät nicht aktivieren, da\n\
fr|windows est activé + licence numérique|compte microsoft|windows est activé + activation de votre organisation|impossible + ne pouvons pas + ne peut pas|est pas activé + activer windows sur cet appareil, car\n\
es|windows + activado + licencia digital|a tu cuenta|windows + activa + servicio de activación|no se puede + no podemos|windows no está activado + no podemos activar windows en este dispositivo porque\n\
it|windows + attivato + licenza digitale|account microsoft|windows + attivato + servizio di attivazione|impossibile + non è possibile|windows non è attivato + attivare windows in questo dispositivo perché\n\
pt-BR|windows + ativado + licença digital|conta da microsoft|windows + ativado + serviço de ativação|não é possível + não podemos + não foi possível|o windows não está ativado + ativar o windows neste dispositivo porque\n\
ru|windows + активирована + цифровой лицензии|учетной запис|windows + службы активации + организации|не удается + не удалось + невозможно|windows не активирована + активировать windows на этом устройстве, так как\n\
zh-CN|windows + 数字许可证激活|microsoft帐户|windows + 组织的激活服务|无法|windows未激活 + 无法激活此设备上的windows，因为 + 无法激活此设备上的windows,因为\n\
zh-TW|windows + 數位授權 + 啟用|microsoft帳戶|windows + 組織的啟用服務|無法|windows尚未啟用\n\
ko|windows + 디지털 라이선스 + 정품 인증|microsoft 계정|windows + 조직 + 서비스 + 정품 인증|수 없습니다|windows 정품 인증을 받지 않았습니다\n\
nl|windows is geactiveerd + digitale licentie|microsoft-account|windows wordt geactiveerd + activeringsservice||windows kan niet worden geactiveerd + windows is niet geactiveerd\n\
pl|windows + aktywowany + licencji cyfrowej|kontem microsoft|windows został aktywowany + usługi aktywacji||nie można aktywować systemu windows + windows nie jest aktywowany\n\
tr|windows + dijital + lisans + etkinleştirildi|microsoft hesab|windows + etkinleştirme hizmeti + etkinleştirildi||windows etkinleştirilmedi + windows etkinleştirilmemiş + windows etkinleştirilemiyor + bağlanamadığımız için bu cihazda windows\n\
cs|windows je aktivovaný + digitální licence|účtem microsoft|windows je aktivovaný + aktivační služby||nemůžeme aktivovat windows\n\
sv|windows har aktiverats + digital licens|microsoft-konto|windows har aktiverats + aktiveringstjänst||aktivera windows på den här enheten eftersom\n\
da|windows er aktiveret + digital licens|microsoft-konto|windows aktiveres + aktiveringstjeneste||ikke aktivere windows på denne enhed, + windows er ikke aktiveret\n\
nb|windows er aktivert + digital lisens|microsoft-konto|windows er aktivert + aktiveringstjeneste||ikke aktivere windows på denne enheten + windows er ikke aktivert\n\
fi|windows on aktivoitu + digitaalisella|microsoft-tili|windows on aktivoitu + aktivointipalvelua||windowsia ei voi + windowsia ei ole aktivoitu\n\
hu|windowst digitális licenccel|microsoft-fiók|windowst a szervezet aktiválási szolgáltatásával||aktiválni a windowst ezen + windows nincs aktiválva\n\
el|windows ενεργοποιούνται + ψηφιακή άδεια|λογαριασμό microsoft|windows έχουν ενεργοποιηθεί + υπηρεσία ενεργοποίησης||δεν είναι δυνατή η ενεργοποίηση των windows\n\
uk|windows активовано + цифрової ліцензії|записом microsoft|windows активовано + служби активації||активувати windows на цьому пристрої + windows не активовано\n\
ro|windows este activat + licență digitală|contul microsoft|windows este activat + serviciul de activare||nu putem activa windows + windows nu este activat\n\
bg|windows е активиран + цифров лиценз|акаунт в microsoft|windows е активиран + услугата за активиране||не можем да активираме windows + windows не е активиран\n\
ar|تم تنشيط windows + ترخيص رقمي|حساب microsoft|تم تنشيط windows + خدمة التنشيط||يتعذر تنشيط windows + لم يتم تنشيط windows\n\
et|windows on aktiveeritud + digitaallitsents|microsofti konto|windows on aktiveeritud + aktiveerimisteenus||windowsi ei saa\n\
hr|windows je aktiviran + digitalne licence|microsoftovim računom|windows je aktiviran + za aktivaciju||windows nije aktiviran + ne možemo aktivirati + ne možete aktivirati + ne možemo da aktiviramo\n\
lt|suaktyvinta naudojant + skaitmeninę licenciją|paskyra|suaktyvinta naudojant + aktyvinimo tarnybą||negalime suaktyvinti + negalime aktyvinti\n\
lv|windows ir aktivizēta + digitālu licenci|microsoft kontu|windows ir aktivizēta + aktivizācijas pakalpojumu||nevaram aktivizēt windows\n\
sk|windows je aktivovaný + digitálnej licencie|kontom microsoft|windows je aktivovaný + služby aktivácie||windows v tomto zariadení nemôžeme aktivovať + windows nie je aktivovaný\n\
sl|windows se aktivira + digitalno licenco|microsoftovim računom|windows se aktivira + storitvijo aktiviranja||nismo mogli aktivirati, + ne moremo aktivirati,\n\
th|windows ถูกเปิดใช้งานแล้ว + ใบอนุญาตใช้งานดิจิทัล|บัญชี microsoft|windows ถูกเปิดใช้งานแล้ว + บริการการเปิดใช้งาน||ไม่สามารถเปิดใช้งาน windows\n\
el|windows έχουν ενεργοποιηθεί + ψηφιακή άδεια|λογαριασμό microsoft|windows έχουν ενεργοποιηθεί + ενεργοποίησης του οργανισμού||windows δεν έχουν ενεργοποιηθεί\n\
th|windows ถูกเปิดใช้งาน + ดิจิทัล|บัญชี microsoft|windows ถูกเปิดใช้งาน + บริการการเปิดใช้งาน||windows ยังไม่ได้เปิดใช้งาน\n\
vi|windows được kích hoạt + giấy phép kỹ thuật số|tài khoản microsoft|windows được kích hoạt + dịch vụ kích hoạt||không thể kích hoạt windows + windows chưa được kích hoạt\n\
id|windows diaktifkan + lisensi digital|akun microsoft|windows diaktifkan + layanan aktivasi||tidak dapat mengaktifkan windows + windows tidak diaktifkan + windows belum diaktifkan\n\
hu|windows + digitális licenccel + aktivál|microsoft-fiók|windows + aktiválási szolgáltatás|nem + nincs|windows nem aktivált\n\
cs|windows + aktivován + digitální licenc|účtem microsoft|windows + aktivován + aktivační služb|není + nelze + nemáte|windows není aktivován\n\
sv|windows är aktiverat + digital licens|microsoft-konto|windows är aktiverat + aktiveringstjänst|inte|windows är inte aktiverat\n\
sl|windows je aktiviran + digitalno licenco|microsoftovim računom|windows je aktiviran + storitvijo aktiviranja||windows ni aktiviran\n\
he|windows מופעל באמצעות + רשיון דיגיטלי|חשבון microsoft|windows מופעל באמצעות + שירות ההפעלה||אין באפשרותנו להפעיל את windows + windows לא מופעל";
