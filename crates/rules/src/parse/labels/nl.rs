//! What slmgr prints in Dutch.

use super::language;

#[rustfmt::skip]
language! {
    tag: "nl",
    labels: [
        (Field::Name, "Naam", Grade::E),
        (Field::Description, "Beschrijving", Grade::E),
        (Field::LicenseStatus, "Licentiestatus", Grade::E),
        (Field::PartialProductKey, "Gedeeltelijke productcode", Grade::E),
        (Field::InstallationId, "Installatie-id", Grade::Predicted),
        (Field::ApplicationId, "Toepassings-id", Grade::Predicted),
        (Field::TimeRemaining, "Resterende tijd", Grade::Predicted),
        (Field::TimeRemaining, "Tijd resterend", Grade::Predicted),
        (Field::AdditionalInfo, "Extra informatie", Grade::Predicted),
        (Field::AdditionalInfo, "Aanvullende informatie", Grade::Predicted),
        (Field::TkaThumbprint, "Vingerafdruk van het certificaat", Grade::Predicted),
        (Field::NotAvailable, "Niet beschikbaar", Grade::Predicted),
        (Field::ErrorPrefix, "Fout", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Met licentie", Grade::E),
        (Status::Licensed, "Gelicentieerd", Grade::E),
        (Status::Notification, "Melding", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host versie",
        "Copyright (C) Microsoft Corporation. Alle rechten voorbehouden.",
        "Kan script-engine",
        "Toegang tot Windows Script Host is op deze computer uitgeschakeld",
    ],
}
