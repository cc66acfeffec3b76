//! What slmgr prints in Finnish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "fi",
    labels: [
        (Field::Name, "Nimi", Grade::Predicted),
        (Field::Description, "Kuvaus", Grade::Predicted),
        (Field::LicenseStatus, "Käyttöoikeuden tila", Grade::Predicted),
        (Field::InstallationId, "Asennuksen tunnus", Grade::Predicted),
        (Field::InstallationId, "Asennustunnus", Grade::Predicted),
        (Field::ApplicationId, "Sovelluksen tunnus", Grade::Predicted),
        (Field::ApplicationId, "Sovellustunnus", Grade::Predicted),
        (Field::TimeRemaining, "Jäljellä oleva aika", Grade::Predicted),
        (Field::TimeRemaining, "Aikaa jäljellä", Grade::Predicted),
        (Field::AdditionalInfo, "Lisätietoja", Grade::Predicted),
        (Field::AdditionalInfo, "Lisätiedot", Grade::Predicted),
        (Field::TkaThumbprint, "Varmenteen allekirjoitus", Grade::Predicted),
        (Field::NotAvailable, "Ei käytettävissä", Grade::Predicted),
        (Field::NotAvailable, "Ei tietoa", Grade::Predicted),
        (Field::ErrorPrefix, "Virhe", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Ilmoitus", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Hostin versio",
        "Copyright (C) Microsoft Corporation. Kaikki oikeudet pidätetään.",
        "komentosarjamoduulia",
        "Windows Script Hostin käyttöoikeus ei ole käytössä tässä tietokoneessa",
    ],
}
