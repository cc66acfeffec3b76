//! What slmgr prints in Czech.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "cs",
    labels: &[
        Label { field: Field::Name, text: "Název", grade: Grade::E },
        Label { field: Field::Description, text: "Popis", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Stav licence", grade: Grade::E },
        Label { field: Field::Name, text: "Jméno", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Částečný kód Product Key", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Kanál kódu Product Key", grade: Grade::E },
        Label { field: Field::InstallationId, text: "ID instalace", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "ID aplikace", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Zbývající čas", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Další informace", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Kryptografický otisk certifikátu", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Není k dispozici", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Chyba", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licencováno", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Nelicencováno", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Oznámení", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host verze",
        copyright: "Copyright (C) Microsoft Corporation 1996-2001. Všechna práva vyhrazena.",
        no_engine: "Skriptovací stroj",
        disabled: "Z tohoto počítače je přístup k programu Windows Script Host zakázán",
    },
};
