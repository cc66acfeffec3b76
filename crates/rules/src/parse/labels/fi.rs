//! What slmgr prints in Finnish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "fi",
    labels: &[
        Label { field: Field::Name, text: "Nimi", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Kuvaus", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Käyttöoikeuden tila", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Osittainen tuoteavain", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Tuoteavaimen kanava", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Asennuksen tunnus", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Asennustunnus", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Sovelluksen tunnus", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Sovellustunnus", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Jäljellä oleva aika", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Aikaa jäljellä", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Lisätietoja", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Lisätiedot", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Varmenteen allekirjoitus", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Ei käytettävissä", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Ei tietoa", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Virhe", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Lisensoitu", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Ei lisensoitu", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Ilmoitus", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Hostin versio",
        copyright: "Copyright (C) Microsoft Corporation. Kaikki oikeudet pidätetään.",
        no_engine: "komentosarjamoduulia",
        disabled: "Windows Script Hostin käyttöoikeus ei ole käytössä tässä tietokoneessa",
    },
};
