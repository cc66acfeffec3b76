//! What slmgr prints in Dutch.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "nl",
    labels: &[
        Label { field: Field::Name, text: "Naam", grade: Grade::E },
        Label { field: Field::Description, text: "Beschrijving", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Licentiestatus", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Gedeeltelijke productcode", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Installatie-id", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Toepassings-id", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Resterende tijd", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tijd resterend", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Extra informatie", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Aanvullende informatie", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Vingerafdruk van het certificaat", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Niet beschikbaar", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Fout", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Met licentie", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "Gelicentieerd", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Melding", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host versie",
        copyright: "Copyright (C) Microsoft Corporation. Alle rechten voorbehouden.",
        no_engine: "Kan script-engine",
        disabled: "Toegang tot Windows Script Host is op deze computer uitgeschakeld",
    },
};
