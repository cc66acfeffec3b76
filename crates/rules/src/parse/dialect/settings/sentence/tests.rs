//! The sentences of Settings, read in every language.

use super::{Said, WORDINGS, joined, sentences};
use crate::parse::labels::comparison_key;
use crate::vocabulary::ActivationMethod::{
    Digital, DigitalLinked, NotActivated, Organisation, ProductKey,
};
use crate::vocabulary::Status::Licensed;

const fn digital(tag: &'static str) -> Said {
    (Some(Licensed), Some(Digital), tag)
}

const fn organisation(tag: &'static str) -> Said {
    (Some(Licensed), Some(Organisation), tag)
}

const fn no(tag: &'static str) -> Said {
    (None, Some(NotActivated), tag)
}

/// Sentences of SystemSettings_Activation in the language packs of Windows 11 24H2, and of grade C the
/// German one that named a server before, the second Greek and Thai, the Vietnamese and Indonesian.
#[rustfmt::skip]
const SENTENCES: &[(&str, Option<Said>)] = &[
    ("Windows is activated with a digital licence.", Some(digital("en"))),
    ("Windows is activated using your organisation’s activation service.", Some(organisation("en"))),
    ("We can’t activate Windows on this device because we can’t connect to your organisation’s activation service.", Some(no("en"))),
    ("We can’t activate Windows on this device because you don’t have a valid digital licence or product key.", Some(no("en"))),
    ("Windows はデジタル ライセンスによってライセンス認証されています。", Some(digital("ja"))),
    ("Windows は、組織のアクティブ化サービスを使用してライセンス認証されています。", Some(organisation("ja"))),
    ("有効なデジタル ライセンスまたはプロダクト キーがないため、このデバイスで Windows のライセンス認証を行うことができません。", Some(no("ja"))),
    ("組織のライセンス認証サービスに接続できないため、このデバイスで Windows のライセンス認証を行うことができません。", Some(no("ja"))),
    ("Windows wird mit einer digitalen Lizenz aktiviert.", Some(digital("de"))),
    ("Windows wird mit dem Aktivierungsdienst Ihrer Organisation aktiviert.", Some(organisation("de"))),
    ("Windows kann auf diesem Gerät nicht aktiviert werden, da keine Verbindung mit dem Aktivierungsdienst Ihrer Organisation hergestellt werden kann.", Some(no("de"))),
    ("Windows kann auf diesem Gerät nicht aktiviert werden, da Sie keine gültige digitale Lizenz oder keinen gültigen Product Key besitzen.", Some(no("de"))),
    ("Wir können Windows auf diesem Gerät nicht aktivieren, da wir keine Verbindung mit dem Aktivierungsserver Ihrer Organisation herstellen können.", Some(no("de"))),
    ("Windows가 디지털 라이선스를 이용해 정품 인증됩니다.", Some(digital("ko"))),
    ("Windows가 조직의 RM 활성화 서비스를 이용해 정품 인증됩니다.", Some(organisation("ko"))),
    ("유효한 디지털 라이선스 또는 제품 키가 없으므로 이 장치에서 Windows 정품 인증을 수행할 수 없습니다.", Some(no("ko"))),
    ("조직의 정품 인증 서비스에 연결할 수 없으므로 이 디바이스에서 Windows 정품 인증을 받을 수 없습니다.", Some(no("ko"))),
    ("已使用數位授權啟用 Windows。", Some(digital("zh-TW"))),
    ("已使用您組織的啟用服務啟用 Windows。", Some(organisation("zh-TW"))),
    ("我們無法啟用此裝置上的 Windows，因為您沒有有效的數位授權或產品金鑰。", Some(no("zh-TW"))),
    ("無法啟用此裝置上的 Windows，因為無法連線到您組織的啟用服務。", Some(no("zh-TW"))),
    ("Windows is geactiveerd met een digitale licentie.", Some(digital("nl"))),
    ("Windows wordt geactiveerd met behulp van de activeringsservice van uw organisatie.", Some(organisation("nl"))),
    ("Windows kan niet worden geactiveerd op dit apparaat omdat er geen verbinding kan worden gemaakt met de activeringsservice van uw organisatie.", Some(no("nl"))),
    ("System Windows został aktywowany przy użyciu licencji cyfrowej.", Some(digital("pl"))),
    ("System Windows jest aktywowany za pomocą licencji cyfrowej.", Some(digital("pl"))),
    ("System Windows został aktywowany za pomocą usługi aktywacji organizacji.", Some(organisation("pl"))),
    ("Nie można aktywować systemu Windows na tym urządzeniu, ponieważ nie masz prawidłowej licencji cyfrowej lub klucza produktu.", Some(no("pl"))),
    ("Windows dijital bir lisans ile etkinleştirildi.", Some(digital("tr"))),
    ("Windows dijital lisansla etkinleştirildi.", Some(digital("tr"))),
    ("Windows, kuruluşunuzun etkinleştirme hizmeti kullanılarak etkinleştirildi.", Some(organisation("tr"))),
    ("Kuruluşunuzun etkinleştirme hizmetine bağlanamadığımız için bu cihazda Windows’u etkinleştiremiyoruz.", Some(no("tr"))),
    ("Windows est activé avec une licence numérique.", Some(digital("fr"))),
    ("Windows est activé à l’aide du service d’activation de votre organisation.", Some(organisation("fr"))),
    ("Nous n’avons pas pu activer Windows sur cet appareil, car nous n’avons pas pu nous connecter au service d’activation de votre organisation.", Some(no("fr"))),
    ("Windows está activado con una licencia digital.", Some(digital("es"))),
    ("Windows está activado mediante una licencia digital vinculada a tu cuenta Microsoft.", Some((Some(Licensed), Some(DigitalLinked), "es"))),
    ("Windows se activa mediante el servicio de activación de tu organización.", Some(organisation("es"))),
    ("No podemos activar Windows en este dispositivo porque no podemos conectar con el servicio de activación de tu organización.", Some(no("es"))),
    ("No podemos activar Windows en este dispositivo porque no tienes una licencia digital o una clave de producto válidas.", Some(no("es"))),
    ("Windows è attivato con una licenza digitale.", Some(digital("it"))),
    ("Windows è attivato tramite il servizio di attivazione della tua organizzazione.", Some(organisation("it"))),
    ("Non è possibile attivare Windows in questo dispositivo perché non è possibile connettersi il servizio di attivazione della tua organizzazione.", Some(no("it"))),
    ("O Windows está ativado com uma licença digital.", Some(digital("pt-BR"))),
    ("O Windows é ativado usando o serviço de ativação da sua organização.", Some(organisation("pt-BR"))),
    ("Não é possível ativar o Windows neste dispositivo porque não conseguimos conectar ao serviço de ativação de sua organização.", Some(no("pt-BR"))),
    ("Система Windows активирована с помощью цифровой лицензии.", Some(digital("ru"))),
    ("Система Windows активирована с помощью службы активации вашей организации.", Some(organisation("ru"))),
    ("Не удается активировать Windows на этом устройстве, так как невозможно подключиться к службе активации вашей организации.", Some(no("ru"))),
    ("Windows 已使用数字许可证激活。", Some(digital("zh-CN"))),
    ("已经通过使用你所在组织的激活服务激活 Windows。", Some(organisation("zh-CN"))),
    ("无法激活此设备上的 Windows，因为你没有有效的数字许可证或产品密钥。", Some(no("zh-CN"))),
    ("无法激活此设备上的 Windows，因为无法连接到你组织的激活服务。", Some(no("zh-CN"))),
    ("Systém Windows je aktivovaný pomocí digitální licence.", Some(digital("cs"))),
    ("Systém Windows je aktivovaný pomocí aktivační služby vaší organizace.", Some(organisation("cs"))),
    ("Na tomto zařízení nemůžeme aktivovat Windows, protože se nemůžeme připojit k aktivační službě vaší organizace.", Some(no("cs"))),
    ("Na tomto zařízení nemůžeme aktivovat Windows, protože nemáte platnou digitální licenci nebo kód Product Key.", Some(no("cs"))),
    ("Windows har aktiverats med en digital licens.", Some(digital("sv"))),
    ("Windows har aktiverats med organisationens aktiveringstjänst.", Some(organisation("sv"))),
    ("Vi kan inte aktivera Windows på den här enheten eftersom vi inte kan ansluta till din organisations aktiveringstjänst.", Some(no("sv"))),
    ("Det går inte att aktivera Windows på den här enheten eftersom du inte har någon giltig digital licens eller produktnyckel.", Some(no("sv"))),
    ("Windows er aktiveret med en digital licens.", Some(digital("da"))),
    ("Windows aktiveres ved hjælp af din organisations aktiveringstjeneste.", Some(organisation("da"))),
    ("Vi kan ikke aktivere Windows på denne enhed, da vi ikke kan oprette forbindelse til din organisations aktiveringstjeneste.", Some(no("da"))),
    ("Vi kan ikke aktivere Windows på denne enhed, fordi du ikke har en gyldig digital licens eller produktnøgle.", Some(no("da"))),
    ("Windows er aktivert med en digital lisens.", Some(digital("nb"))),
    ("Windows er aktivert ved hjelp av organisasjonens aktiveringstjeneste.", Some(organisation("nb"))),
    ("Vi kan ikke aktivere Windows på denne enheten fordi vi ikke kan koble til aktiveringstjenesten for organisasjonen.", Some(no("nb"))),
    ("Vi kan ikke aktivere Windows på denne enheten fordi du ikke har en gyldig digital lisens eller produktnøkkel.", Some(no("nb"))),
    ("Windows on aktivoitu digitaalisella käyttöoikeudella.", Some(digital("fi"))),
    ("Windows on aktivoitu käyttämällä organisaatiosi aktivointipalvelua.", Some(organisation("fi"))),
    ("Windowsia ei voi aktivoida tässä laitteessa, koska yhteyttä organisaation aktivointipalveluun ei voi muodostaa.", Some(no("fi"))),
    ("Windowsia ei voida aktivoida tässä laitteessa, koska sinulla ei ole kelvollista digitaalista käyttöoikeutta tai tuoteavainta.", Some(no("fi"))),
    ("A Windowst digitális licenccel aktiválták.", Some(digital("hu"))),
    ("A Windowst a szervezet aktiválási szolgáltatásával aktiválták.", Some(organisation("hu"))),
    ("Nem tudjuk aktiválni a Windowst ezen az eszközön, mert nem lehet csatlakozni a szervezet aktiválási szolgáltatásához.", Some(no("hu"))),
    ("Nem tudjuk aktiválni a Windowst ezen az eszközön, mert Önnek nincs érvényes digitális licence vagy termékkulcsa.", Some(no("hu"))),
    ("Τα Windows ενεργοποιούνται με ψηφιακή άδεια χρήσης.", Some(digital("el"))),
    ("Τα Windows έχουν ενεργοποιηθεί χρησιμοποιώντας την υπηρεσία ενεργοποίησης του οργανισμού σας.", Some(organisation("el"))),
    ("Δεν είναι δυνατή η ενεργοποίηση των Windows σε αυτήν τη συσκευή, επειδή δεν είναι δυνατή η σύνδεση στην υπηρεσία ενεργοποίησης του οργανισμού σας.", Some(no("el"))),
    ("Δεν είναι δυνατή η ενεργοποίηση των Windows σε αυτήν τη συσκευή, επειδή δεν έχετε έγκυρη ψηφιακή άδεια ή αριθμό-κλειδί προϊόντος.", Some(no("el"))),
    ("Windows активовано за допомогою цифрової ліцензії.", Some(digital("uk"))),
    ("Windows активовано за допомогою служби активації вашої організації.", Some(organisation("uk"))),
    ("Нам не вдалось активувати Windows на цьому пристрої, тому що ми не змогли підключитися до служби активації вашої організації.", Some(no("uk"))),
    ("Не вдається активувати Windows на цьому пристрої через відсутність дійсної цифрової ліцензії або ключа продукту.", Some(no("uk"))),
    ("Windows este activat cu o licență digitală.", Some(digital("ro"))),
    ("Windows este activat utilizând serviciul de activare al organizației dvs.", Some(organisation("ro"))),
    ("Nu putem activa Windows pe acest dispozitiv, deoarece nu ne putem conecta la serviciul de activare al organizației dvs.", Some(no("ro"))),
    ("Nu putem activa Windows pe acest dispozitiv, deoarece nu aveți o licență digitală sau o cheie de produs validă.", Some(no("ro"))),
    ("Windows е активиран чрез цифров лиценз.", Some(digital("bg"))),
    ("Windows е активиран с услугата за активиране на вашата организация.", Some(organisation("bg"))),
    ("Не можем да активираме Windows на това устройство, тъй като не можем да се свържем с услугата за активиране на вашата организация.", Some(no("bg"))),
    ("Не можем да активираме Windows на това устройство, защото нямате валиден цифров лиценз или продуктов ключ.", Some(no("bg"))),
    ("تم تنشيط Windows باستخدام ترخيص رقمي.", Some(digital("ar"))),
    ("تم تنشيط Windows باستخدام خدمة التنشيط الخاصة بمؤسستك.", Some(organisation("ar"))),
    ("يتعذر تنشيط Windows على هذا الجهاز نظرًا لأنه يتعذر علينا الاتصال بخدمة التنشيط الخاصة بمؤسستك.", Some(no("ar"))),
    ("يتعذر تنشيط Windows علي هذا الجهاز لأنه ليس لديك ترخيص رقمي أو مفتاح منتج صالح.", Some(no("ar"))),
    ("Windows on aktiveeritud digitaallitsentsi abil.", Some(digital("et"))),
    ("Windows on aktiveeritud teie asutuse aktiveerimisteenuse abil.", Some(organisation("et"))),
    ("Windowsi ei saa selles seadmes aktiveerida, kuna teil pole kehtivat digitaallitsentsi või tootevõtit.", Some(no("et"))),
    ("Windowsi ei saa selles seadmes aktiveerida, kuna me ei saa ühendust teie asutuse aktiveerimisteenusega.", Some(no("et"))),
    ("Windows je aktiviran pomoću digitalne licence.", Some(digital("hr"))),
    ("Windows je aktiviran pomoću servisa za aktivaciju tvrtke ili ustanove.", Some(organisation("hr"))),
    ("Ne možemo aktivirati sustav Windows na ovom uređaju jer nemate valjanu digitalnu licencu ili ključ proizvoda.", Some(no("hr"))),
    ("Ne možete aktivirati sustav Windows na ovom uređaju jer se ne možemo povezati sa servisom za aktivaciju tvrtke ili ustanove.", Some(no("hr"))),
    ("„Windows“ suaktyvinta naudojant skaitmeninę licenciją.", Some(digital("lt"))),
    ("„Windows“ suaktyvinta naudojant organizacijos aktyvinimo tarnybą.", Some(organisation("lt"))),
    ("Negalime suaktyvinti „Windows“ šiame įrenginyje, nes neturite galiojančios skaitmeninės licencijos ar produkto kodo.", Some(no("lt"))),
    ("Negalime aktyvinti „Windows“ šiame įrenginyje, nes negalime prisijungti prie jūsų organizacijos aktyvinimo tarnybos.", Some(no("lt"))),
    ("Sistēma Windows ir aktivizēta, izmantojot digitālu licenci.", Some(digital("lv"))),
    ("Sistēma Windows ir aktivizēta, izmantojot jūsu organizācijas aktivizācijas pakalpojumu.", Some(organisation("lv"))),
    ("Nevaram aktivizēt Windows šajā ierīcē, jo jums nav derīgas cipar licences vai produkta atslēgas.", Some(no("lv"))),
    ("Nevaram aktivizēt Windows šajā ierīcē, jo nevaram izveidot savienojumu ar jūsu organizācijas aktivizācijas pakalpojumu.", Some(no("lv"))),
    ("Windows je aktivovaný pomocou digitálnej licencie.", Some(digital("sk"))),
    ("Windows je aktivovaný pomocou služby aktivácie vašej organizácie.", Some(organisation("sk"))),
    ("Windows v tomto zariadení nemôžeme aktivovať, pretože sa nemôžeme pripojiť k službe aktivácie vašej organizácie.", Some(no("sk"))),
    ("Windows v tomto zariadení nemôžeme aktivovať, pretože nemáte platnú digitálnu licenciu alebo platný kód Product Key.", Some(no("sk"))),
    ("Sistem Windows se aktivira z digitalno licenco.", Some(digital("sl"))),
    ("Sistem Windows se aktivira s storitvijo aktiviranja v vaši organizaciji.", Some(organisation("sl"))),
    ("Sistema Windows v tej napravi nismo mogli aktivirati, ker se ne moremo povezati s storitvijo za aktiviranje v vaši organizaciji.", Some(no("sl"))),
    ("Sistema Windows v tej napravi ne moremo aktivirati, ker nimate veljavne digitalne licence ali ključa izdelka.", Some(no("sl"))),
    ("Windows ถูกเปิดใช้งานแล้วด้วยใบอนุญาตใช้งานดิจิทัล", Some(digital("th"))),
    ("Windows ถูกเปิดใช้งานแล้วโดยใช้บริการการเปิดใช้งานขององค์กรของคุณ", Some(organisation("th"))),
    ("เราไม่สามารถเปิดใช้งาน Windows บนอุปกรณ์นี้ได้เนื่องจากเราไม่สามารถเชื่อมต่อกับบริการเปิดใช้ขององค์กรของคุณได้", Some(no("th"))),
    ("เราไม่สามารถเปิดใช้งาน Windows บนอุปกรณ์นี้ได้เนื่องจากคุณไม่มีใบอนุญาตใช้งานดิจิทัลหรือหมายเลขผลิตภัณฑ์ที่ถูกต้อง", Some(no("th"))),
    ("Τα Windows έχουν ενεργοποιηθεί με ψηφιακή άδεια χρήσης", Some(digital("el"))),
    ("Windows ถูกเปิดใช้งานด้วยสิทธิ์การใช้งานดิจิทัล", Some(digital("th"))),
    ("Windows được kích hoạt bằng giấy phép kỹ thuật số", Some(digital("vi"))),
    ("Windows được kích hoạt bằng dịch vụ kích hoạt của tổ chức", Some(organisation("vi"))),
    ("Windows chưa được kích hoạt", Some(no("vi"))),
    ("Windows diaktifkan dengan lisensi digital", Some(digital("id"))),
    ("Windows diaktifkan menggunakan layanan aktivasi organisasi Anda", Some(organisation("id"))),
    ("Windows belum diaktifkan", Some(no("id"))),
    ("Windows מופעל באמצעות רשיון דיגיטלי.", Some(digital("he"))),
    ("Windows מופעל באמצעות שירות ההפעלה של הארגון שלך.", Some(organisation("he"))),
    ("אין באפשרותנו להפעיל את Windows במכשיר זה מפני שאין באפשרותנו להתחבר לשירות ההפעלה הארגוני שלך.", Some(no("he"))),
    ("אין באפשרותנו להפעיל את Windows במכשיר זה מכיוון שאין לך רשיון דיגיטלי או מפתח מוצר חוקיים.", Some(no("he"))),
    // Serbia's licence is worded as Croatia's, so the rest is read with it.
    ("Windows je aktiviran pomoću usluge za aktivaciju vaše organizacije.", Some(organisation("hr"))),
    ("Ne možemo da aktiviramo Windows na ovom uređaju jer ne uspevamo da se povežemo sa uslugom aktivacije koju pruža organizacija.", Some(no("hr"))),
    // Portugal's are Brazil's but for a word, and read with them.
    ("O Windows é ativado utilizando o serviço de ativação da sua organização.", Some(organisation("pt-BR"))),
    ("Não é possível ativar o Windows neste dispositivo porque não tem uma licença digital ou chave de produto válida.", Some(no("pt-BR"))),
];

#[test]
fn the_products_own_sentences() {
    for (text, expected) in SENTENCES {
        assert_eq!(joined(text, true), *expected, "{text}");
    }
}

/// The order of the rows decides nothing: whichever row of the table knows a sentence,
/// it says the same.
#[test]
fn no_language_takes_anothers_sentence_for_something_else() {
    for (text, expected) in SENTENCES {
        let said = comparison_key(text);
        for row in sentences() {
            if let Some((status, activation_method)) = row.says(&said) {
                let meaning = expected.map_or((None, None), |(status, what, _)| (status, what));
                assert_eq!(
                    (status, activation_method),
                    meaning,
                    "{} reads {text}",
                    row.tag
                );
            }
        }
    }
}

#[test]
fn every_row_is_whole_and_every_language_has_its_sentences() {
    assert_eq!(sentences().len(), WORDINGS.lines().count());
    for row in sentences() {
        let filled = !row.digital.is_empty()
            && !row.organisation.is_empty()
            && !row.account.is_empty()
            && !row.not_activated.is_empty();
        assert!(filled, "{}", row.tag);
        let of = |meaning: Said| SENTENCES.iter().any(|(_, said)| *said == Some(meaning));
        let has_both = of(digital(row.tag)) && of(organisation(row.tag));
        assert!(has_both, "{}", row.tag);
    }
}

/// A name of Microsoft in unknown words may be the account's or the Store's.
#[test]
fn what_is_said_of_microsoft_in_other_words_is_not_guessed() {
    let linked = Some((Some(Licensed), Some(DigitalLinked), "nb"));
    let open = Some((Some(Licensed), None, "nb"));
    let plain = "Windows er aktivert med en digital lisens";
    for (rest, expected) in [
        (" som er koblet til Microsoft-kontoen din", linked),
        (" Gå til Microsoft Store for å oppgradere", open),
    ] {
        assert_eq!(joined(&format!("{plain}{rest}"), true), expected, "{rest}");
    }
}

/// The owner of a page types its sentence in another order of words.
#[test]
fn the_key_may_stand_before_windows() {
    let by_key = Some((Some(Licensed), Some(ProductKey), "ja"));
    for said in [
        "Windows はプロダクト キーを使用してライセンス認証されています",
        "プロダクト キーを使用して Windows がライセンス認証されています",
        "プロダクト キーを使用して Windows はライセンス認証されています",
    ] {
        assert_eq!(joined(said, true), by_key, "{said}");
    }
    let asked = "プロダクト キーを使用して Windows をライセンス認証してください";
    assert_ne!(joined(asked, true), by_key);
}
