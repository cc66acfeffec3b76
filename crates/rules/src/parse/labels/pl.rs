//! What slmgr prints in Polish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "pl",
    labels: &[
        Label { field: Field::Name, text: "Nazwa", grade: Grade::E },
        Label { field: Field::Description, text: "Opis", grade: Grade::E },
        Label { field: Field::ActivationId, text: "Identyfikator aktywacji", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Stan licencji", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Częściowy klucz produktu", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Identyfikator instalacji", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Identyfikator aplikacji", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Pozostało czasu", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Pozostały czas", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informacje dodatkowe", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Odcisk palca certyfikatu", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Niedostępne", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Niedostępny", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Błąd", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Błędy", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licencja udzielona", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "Licencjonowany", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Powiadomienie", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Host skryptów systemu Windows firmy Microsoft (R) wersja",
        copyright: "Copyright (C) Microsoft Corporation. Wszelkie prawa zastrzeżone.",
        no_engine: "Nie można znaleźć aparatu skryptów \"",
        disabled: "Dostęp do Hosta skryptów systemu Windows jest wyłączony na tym komputerze",
    },
};
