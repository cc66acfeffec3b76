//! What slmgr prints in French as written in Canada.

use super::{Field, Grade, Language, wording};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) static LANGUAGE: Language = Language {
    tag: "fr-CA",
    labels: wording![
        (Field::Name, "Nom", Grade::Predicted),
        (Field::Description, "Description", Grade::Predicted),
        (Field::LicenseStatus, "État de la licence", Grade::Predicted),
        (Field::InstallationId, "Identificateur d’installation", Grade::Predicted),
        (Field::InstallationId, "Identifiant d’installation", Grade::Predicted),
        (Field::ApplicationId, "ID de l’application", Grade::Predicted),
        (Field::TimeRemaining, "Temps restant", Grade::Predicted),
        (Field::AdditionalInfo, "Informations supplémentaires", Grade::Predicted),
        (Field::TkaThumbprint, "Empreinte de certificat", Grade::Predicted),
        (Field::NotAvailable, "Non disponible", Grade::Predicted),
        (Field::ErrorPrefix, "Erreur", Grade::Predicted),
    ],
    statuses: wording![
        (Status::Notification, "Notification", Grade::Predicted),
    ],
    sentences: wording![
    ],
    shell: &[
        "Microsoft (R) Windows Script Host Version",
        "Copyright (C) Microsoft Corporation. Tous droits réservés.",
        "Impossible de trouver le moteur de script \"",
        "L'accès à Windows Script Host est désactivé sur cette machine",
    ],
};
