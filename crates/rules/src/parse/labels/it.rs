//! What slmgr prints in Italian.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "it",
    labels: &[
        Label { field: Field::Name, text: "Nome", grade: Grade::D },
        Label { field: Field::Description, text: "Descrizione", grade: Grade::D },
        Label { field: Field::ActivationId, text: "ID attivazione", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "ID applicazione", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "PID esteso", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Canale codice Product Key", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Codice Product Key parziale", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Stato licenza", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Stato della licenza", grade: Grade::E },
        Label { field: Field::InstallationId, text: "ID di installazione", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tempo rimanente", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tempo restante", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informazioni aggiuntive", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Altre informazioni", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Identificazione personale certificato", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Non disponibile", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Errore", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Errore: codice Product Key non trovato.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Con licenza", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "concesso in licenza", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Senza licenza", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Notifica", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Licensed, text: "Il computer è attivato definitivamente", grade: Grade::C },
        Phrase { status: Status::Licensed, text: "Il computer è attivato in modo permanente", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host Versione",
        copyright: "Copyright (C) Microsoft Corporation. Tutti i diritti riservati.",
        no_engine: "Impossibile trovare l'interprete di script \"",
        disabled: "Accesso a Windows Script Host disabilitato sul computer in uso",
    },
};
