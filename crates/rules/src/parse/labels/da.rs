//! What slmgr prints in Danish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "da",
    labels: [
        (Field::Name, "Navn", Grade::Predicted),
        (Field::Description, "Beskrivelse", Grade::Predicted),
        (Field::LicenseStatus, "Licensstatus", Grade::Predicted),
        (Field::InstallationId, "Installations-id", Grade::Predicted),
        (Field::ApplicationId, "Program-id", Grade::Predicted),
        (Field::TimeRemaining, "Resterende tid", Grade::Predicted),
        (Field::TimeRemaining, "Tilbageværende tid", Grade::Predicted),
        (Field::AdditionalInfo, "Flere oplysninger", Grade::Predicted),
        (Field::AdditionalInfo, "Yderligere oplysninger", Grade::Predicted),
        (Field::TkaThumbprint, "Certifikataftryk", Grade::Predicted),
        (Field::NotAvailable, "Ikke tilgængelig", Grade::Predicted),
        (Field::ErrorPrefix, "Fejl", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Besked", Grade::Predicted),
        (Status::Notification, "Meddelelse", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host version",
        "Copyright (C) Microsoft Corporation 1996-2001. Alle rettigheder forbeholdes.",
        "\" kunne ikke findes.",
        "Adgangen til Windows Script Host er deaktiveret på denne maskine",
    ],
}
