//! What slmgr prints in Czech.

use super::language;

#[rustfmt::skip]
language! {
    tag: "cs",
    labels: [
        (Field::Name, "Název", Grade::E),
        (Field::Description, "Popis", Grade::E),
        (Field::LicenseStatus, "Stav licence", Grade::E),
        (Field::Name, "Jméno", Grade::Predicted),
        (Field::InstallationId, "ID instalace", Grade::Predicted),
        (Field::ApplicationId, "ID aplikace", Grade::Predicted),
        (Field::TimeRemaining, "Zbývající čas", Grade::Predicted),
        (Field::AdditionalInfo, "Další informace", Grade::Predicted),
        (Field::TkaThumbprint, "Kryptografický otisk certifikátu", Grade::Predicted),
        (Field::NotAvailable, "Není k dispozici", Grade::Predicted),
        (Field::ErrorPrefix, "Chyba", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Licencováno", Grade::E),
        (Status::Unlicensed, "Nelicencováno", Grade::E),
        (Status::Notification, "Oznámení", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host verze",
        "Copyright (C) Microsoft Corporation 1996-2001. Všechna práva vyhrazena.",
        "Skriptovací stroj",
        "Z tohoto počítače je přístup k programu Windows Script Host zakázán",
    ],
}
