//! What slmgr prints in Swedish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "sv",
    labels: [
        (Field::Name, "Namn", Grade::E),
        (Field::Description, "Beskrivning", Grade::E),
        (Field::LicenseStatus, "Licensstatus", Grade::E),
        (Field::InstallationId, "Installations-ID", Grade::Predicted),
        (Field::ApplicationId, "Tillämpnings-ID", Grade::Predicted),
        (Field::TimeRemaining, "Återstående tid", Grade::Predicted),
        (Field::AdditionalInfo, "Ytterligare information", Grade::Predicted),
        (Field::TkaThumbprint, "Tumavtryck för certifikatet", Grade::Predicted),
        (Field::NotAvailable, "Inte tillgänglig", Grade::Predicted),
        (Field::NotAvailable, "Inte tillgängligt", Grade::Predicted),
        (Field::ErrorPrefix, "Fel", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Licensierad", Grade::E),
        (Status::Notification, "Meddelande", Grade::Predicted),
        (Status::Notification, "Avisering", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host version",
        "Copyright (C) Microsoft Corporation. Med ensamrätt.",
        "Det går inte att hitta skriptmotorn \"",
        "Windows Script Host-åtkomst är inaktiverad på den här datorn",
    ],
}
