//! What slmgr prints in French.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "fr",
    labels: &[
        Label { field: Field::Name, text: "Nom", grade: Grade::D },
        Label { field: Field::PartialProductKey, text: "Clé de produit partielle", grade: Grade::D },
        Label { field: Field::LicenseStatus, text: "État de la licence", grade: Grade::D },
        Label { field: Field::KmsCmid, text: "ID de l’ordinateur client (CMID)", grade: Grade::D },
        Label { field: Field::KmsFromDns, text: "Nom d’ordinateur KMS à partir de DNS", grade: Grade::D },
        Label { field: Field::LicenseStatus, text: "Statut de la licence", grade: Grade::E },
        Label { field: Field::Description, text: "Description", grade: Grade::E },
        Label { field: Field::ActivationId, text: "ID d'activation", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "ID d'application", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "PID étendu", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Canal de clé de produit", grade: Grade::E },
        Label { field: Field::InstallationId, text: "ID d'installation", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Identificateur d’installation", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "ID d’installation", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "ID de l’application", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Temps restant", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informations supplémentaires", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Empreinte de certificat", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Non disponible", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Erreur", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Erreur : clé de produit introuvable.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "avec licence", grade: Grade::D },
        Phrase { status: Status::Unlicensed, text: "sans licence", grade: Grade::E },
        Phrase { status: Status::Notification, text: "notification", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Licensed, text: "Le poste est activé de façon permanente", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "L'ordinateur est activé de façon permanente", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host Version",
        copyright: "Copyright (C) Microsoft Corporation. Tous droits réservés.",
        no_engine: "Impossible de trouver le moteur de script \"",
        disabled: "L'accès à Windows Script Host est désactivé sur cette machine",
    },
};
