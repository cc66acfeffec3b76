//! What slmgr prints in French as written in Canada.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "fr-CA",
    labels: &[
        Label { field: Field::Name, text: "Nom", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Description", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "État de la licence", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Identificateur d’installation", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Identifiant d’installation", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "ID de l’application", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Temps restant", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informations supplémentaires", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Empreinte de certificat", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Non disponible", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Erreur", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Notification, text: "Notification", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host Version",
        copyright: "Copyright (C) Microsoft Corporation. Tous droits réservés.",
        no_engine: "Impossible de trouver le moteur de script \"",
        disabled: "L'accès à Windows Script Host est désactivé sur cette machine",
    },
};
