//! What slmgr prints in Swedish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "sv",
    labels: &[
        Label { field: Field::Name, text: "Namn", grade: Grade::E },
        Label { field: Field::Description, text: "Beskrivning", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Licensstatus", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Partiell produktnyckel", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Produktnyckelkanal", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Installations-ID", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Tillämpnings-ID", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Återstående tid", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Ytterligare information", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Tumavtryck för certifikatet", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Inte tillgänglig", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Inte tillgängligt", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Fel", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licensierad", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Olicensierad", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Inte licensierad", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Meddelande", grade: Grade::Predicted },
        Phrase { status: Status::Notification, text: "Avisering", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host version",
        copyright: "Copyright (C) Microsoft Corporation. Med ensamrätt.",
        no_engine: "Det går inte att hitta skriptmotorn \"",
        disabled: "Windows Script Host-åtkomst är inaktiverad på den här datorn",
    },
};
