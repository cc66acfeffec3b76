//! What slmgr prints in Norwegian.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "nb",
    labels: &[
        Label { field: Field::Name, text: "Navn", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Beskrivelse", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Lisensstatus", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Delvis produktnøkkel", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Produktnøkkelkanal", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Installasjons-ID", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Program-ID", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tid som gjenstår", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Tilleggsinformasjon", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Sertifikatavtrykk", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Ikke tilgjengelig", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Feil", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Lisensiert", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Ulisensiert", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Ikke lisensiert", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Varsling", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host versjon",
        copyright: "Copyright (C) Microsoft Corporation. Med enerett.",
        no_engine: "Finner ikke skriptmotoren",
        disabled: "Tilgang til Windows Script Host er deaktivert på denne datamaskinen",
    },
};
