//! What slmgr prints in French as written in Canada.

use super::language;

#[rustfmt::skip]
language! {
    tag: "fr-CA",
    labels: [
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
    statuses: [
        (Status::Notification, "Notification", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host Version",
        "Copyright (C) Microsoft Corporation. Tous droits réservés.",
        "Impossible de trouver le moteur de script \"",
        "L'accès à Windows Script Host est désactivé sur cette machine",
    ],
}
