//! What slmgr prints in Norwegian.

use super::language;

#[rustfmt::skip]
language! {
    tag: "nb",
    labels: [
        (Field::Name, "Navn", Grade::Predicted),
        (Field::Description, "Beskrivelse", Grade::Predicted),
        (Field::LicenseStatus, "Lisensstatus", Grade::Predicted),
        (Field::InstallationId, "Installasjons-ID", Grade::Predicted),
        (Field::ApplicationId, "Program-ID", Grade::Predicted),
        (Field::TimeRemaining, "Tid som gjenstår", Grade::Predicted),
        (Field::AdditionalInfo, "Tilleggsinformasjon", Grade::Predicted),
        (Field::TkaThumbprint, "Sertifikatavtrykk", Grade::Predicted),
        (Field::NotAvailable, "Ikke tilgjengelig", Grade::Predicted),
        (Field::ErrorPrefix, "Feil", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Varsling", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host versjon",
        "Copyright (C) Microsoft Corporation. Med enerett.",
        "Finner ikke skriptmotoren",
        "Tilgang til Windows Script Host er deaktivert på denne datamaskinen",
    ],
}
