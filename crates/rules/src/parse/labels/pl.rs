//! What slmgr prints in Polish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "pl",
    labels: [
        (Field::Name, "Nazwa", Grade::E),
        (Field::Description, "Opis", Grade::E),
        (Field::ActivationId, "Identyfikator aktywacji", Grade::E),
        (Field::LicenseStatus, "Stan licencji", Grade::E),
        (Field::PartialProductKey, "Częściowy klucz produktu", Grade::E),
        (Field::InstallationId, "Identyfikator instalacji", Grade::Predicted),
        (Field::ApplicationId, "Identyfikator aplikacji", Grade::Predicted),
        (Field::TimeRemaining, "Pozostało czasu", Grade::Predicted),
        (Field::TimeRemaining, "Pozostały czas", Grade::Predicted),
        (Field::AdditionalInfo, "Informacje dodatkowe", Grade::Predicted),
        (Field::TkaThumbprint, "Odcisk palca certyfikatu", Grade::Predicted),
        (Field::NotAvailable, "Niedostępne", Grade::Predicted),
        (Field::NotAvailable, "Niedostępny", Grade::Predicted),
        (Field::ErrorPrefix, "Błąd", Grade::Predicted),
        (Field::ErrorPrefix, "Błędy", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Licencja udzielona", Grade::E),
        (Status::Licensed, "Licencjonowany", Grade::E),
        (Status::Notification, "Powiadomienie", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Host skryptów systemu Windows firmy Microsoft (R) wersja",
        "Copyright (C) Microsoft Corporation. Wszelkie prawa zastrzeżone.",
        "Nie można znaleźć aparatu skryptów \"",
        "Dostęp do Hosta skryptów systemu Windows jest wyłączony na tym komputerze",
    ],
}
