//! What slmgr prints in Italian.

use super::language;

#[rustfmt::skip]
language! {
    tag: "it",
    labels: [
        (Field::Name, "Nome", Grade::D),
        (Field::Description, "Descrizione", Grade::D),
        (Field::ActivationId, "ID attivazione", Grade::E),
        (Field::ApplicationId, "ID applicazione", Grade::E),
        (Field::ExtendedPid, "PID esteso", Grade::E),
        (Field::ProductKeyChannel, "Canale codice Product Key", Grade::E),
        (Field::PartialProductKey, "Codice Product Key parziale", Grade::E),
        (Field::LicenseStatus, "Stato licenza", Grade::E),
        (Field::LicenseStatus, "Stato della licenza", Grade::E),
        (Field::InstallationId, "ID di installazione", Grade::Predicted),
        (Field::TimeRemaining, "Tempo rimanente", Grade::Predicted),
        (Field::TimeRemaining, "Tempo restante", Grade::Predicted),
        (Field::AdditionalInfo, "Informazioni aggiuntive", Grade::Predicted),
        (Field::AdditionalInfo, "Altre informazioni", Grade::Predicted),
        (Field::TkaThumbprint, "Identificazione personale certificato", Grade::Predicted),
        (Field::NotAvailable, "Non disponibile", Grade::Predicted),
        (Field::ErrorPrefix, "Errore", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Con licenza", Grade::E),
        (Status::Licensed, "concesso in licenza", Grade::E),
        (Status::Unlicensed, "Senza licenza", Grade::E),
        (Status::Notification, "Notifica", Grade::E),
    ],
    sentences: [
        (Status::Licensed, "Il computer è attivato definitivamente", Grade::C),
        (Status::Licensed, "Il computer è attivato in modo permanente", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host Versione",
        "Copyright (C) Microsoft Corporation. Tutti i diritti riservati.",
        "Impossibile trovare l'interprete di script \"",
        "Accesso a Windows Script Host disabilitato sul computer in uso",
    ],
}
