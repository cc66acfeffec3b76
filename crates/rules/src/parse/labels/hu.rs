//! What slmgr prints in Hungarian.

use super::language;

#[rustfmt::skip]
language! {
    tag: "hu",
    labels: [
        (Field::Name, "Név", Grade::Predicted),
        (Field::Description, "Leírás", Grade::Predicted),
        (Field::LicenseStatus, "Licenc állapota", Grade::Predicted),
        (Field::InstallationId, "Telepítésazonosító", Grade::Predicted),
        (Field::ApplicationId, "Alkalmazás azonosítója", Grade::Predicted),
        (Field::TimeRemaining, "Hátralévő idő", Grade::Predicted),
        (Field::AdditionalInfo, "További információ", Grade::Predicted),
        (Field::AdditionalInfo, "Egyéb információ", Grade::Predicted),
        (Field::TkaThumbprint, "Tanúsítvány ujjlenyomata", Grade::Predicted),
        (Field::NotAvailable, "Nem érhető el", Grade::Predicted),
        (Field::NotAvailable, "Nem lehet elérni", Grade::Predicted),
        (Field::ErrorPrefix, "Hiba", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Értesítés", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host",
        "Copyright (C) Microsoft Corporation. Minden jog fenntartva.",
        ") parancsnyelv-értelmezője (",
        "A Windows Script Host ezen a gépen nem érhető el",
    ],
}
