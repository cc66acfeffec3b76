//! What slmgr prints in Hungarian.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "hu",
    labels: &[
        Label { field: Field::Name, text: "Név", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Leírás", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Licenc állapota", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Részleges termékkulcs", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Termékkulcs csatornája", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Telepítésazonosító", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Alkalmazás azonosítója", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Hátralévő idő", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "További információ", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Egyéb információ", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Tanúsítvány ujjlenyomata", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Nem érhető el", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Nem lehet elérni", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Hiba", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licencelt", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Nem licencelt", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Értesítés", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host",
        copyright: "Copyright (C) Microsoft Corporation. Minden jog fenntartva.",
        no_engine: ") parancsnyelv-értelmezője (",
        disabled: "A Windows Script Host ezen a gépen nem érhető el",
    },
};
