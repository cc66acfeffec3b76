//! What slmgr prints in Danish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "da",
    labels: &[
        Label { field: Field::Name, text: "Navn", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Beskrivelse", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Licensstatus", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Delvis produktnøgle", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Produktnøglekanal", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Installations-id", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Program-id", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Resterende tid", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tilbageværende tid", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Flere oplysninger", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Yderligere oplysninger", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Certifikataftryk", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Ikke tilgængelig", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Fejl", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licenseret", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Ulicenseret", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Ikke licenseret", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Besked", grade: Grade::Predicted },
        Phrase { status: Status::Notification, text: "Meddelelse", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host version",
        copyright: "Copyright (C) Microsoft Corporation 1996-2001. Alle rettigheder forbeholdes.",
        no_engine: "\" kunne ikke findes.",
        disabled: "Adgangen til Windows Script Host er deaktiveret på denne maskine",
    },
};
