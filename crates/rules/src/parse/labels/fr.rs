//! What slmgr prints in French.

use super::language;

#[rustfmt::skip]
language! {
    tag: "fr",
    labels: [
        (Field::Name, "Nom", Grade::D),
        (Field::PartialProductKey, "Clé de produit partielle", Grade::D),
        (Field::LicenseStatus, "État de la licence", Grade::D),
        (Field::KmsCmid, "ID de l’ordinateur client (CMID)", Grade::D),
        (Field::KmsFromDns, "Nom d’ordinateur KMS à partir de DNS", Grade::D),
        (Field::LicenseStatus, "Statut de la licence", Grade::E),
        (Field::Description, "Description", Grade::E),
        (Field::ActivationId, "ID d'activation", Grade::E),
        (Field::ApplicationId, "ID d'application", Grade::E),
        (Field::ExtendedPid, "PID étendu", Grade::E),
        (Field::ProductKeyChannel, "Canal de clé de produit", Grade::E),
        (Field::InstallationId, "ID d'installation", Grade::E),
        (Field::InstallationId, "Identificateur d’installation", Grade::Predicted),
        (Field::InstallationId, "ID d’installation", Grade::Predicted),
        (Field::ApplicationId, "ID de l’application", Grade::Predicted),
        (Field::TimeRemaining, "Temps restant", Grade::Predicted),
        (Field::AdditionalInfo, "Informations supplémentaires", Grade::Predicted),
        (Field::TkaThumbprint, "Empreinte de certificat", Grade::Predicted),
        (Field::NotAvailable, "Non disponible", Grade::Predicted),
        (Field::ErrorPrefix, "Erreur", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "avec licence", Grade::D),
        (Status::Unlicensed, "sans licence", Grade::E),
        (Status::Notification, "notification", Grade::E),
    ],
    sentences: [
        (Status::Licensed, "Le poste est activé de façon permanente", Grade::E),
        (Status::Licensed, "L'ordinateur est activé de façon permanente", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host Version",
        "Copyright (C) Microsoft Corporation. Tous droits réservés.",
        "Impossible de trouver le moteur de script \"",
        "L'accès à Windows Script Host est désactivé sur cette machine",
    ],
}
