//! What slmgr prints in Swedish.

use super::{Field, Grade, Language, wording};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) static LANGUAGE: Language = Language {
    tag: "sv",
    labels: wording![
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
    statuses: wording![
        (Status::Licensed, "Licensierad", Grade::E),
        (Status::Notification, "Meddelande", Grade::Predicted),
        (Status::Notification, "Avisering", Grade::Predicted),
    ],
    sentences: wording![
    ],
    shell: &[
        "Microsoft (R) Windows Script Host version",
        "Copyright (C) Microsoft Corporation. Med ensamrätt.",
        "Det går inte att hitta skriptmotorn \"",
        "Windows Script Host-åtkomst är inaktiverad på den här datorn",
    ],
};
