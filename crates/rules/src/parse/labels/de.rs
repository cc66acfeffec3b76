//! What slmgr prints in German.

use super::language;

#[rustfmt::skip]
language! {
    tag: "de",
    labels: [
        (Field::Name, "Name", Grade::B),
        (Field::Description, "Beschreibung", Grade::D),
        (Field::ProductKeyChannel, "Product Key-Kanal", Grade::B),
        (Field::LicenseStatus, "Lizenzstatus", Grade::B),
        (Field::TblExpiration, "Ablauf der zeitbegrenzten Aktivierung", Grade::B),
        (Field::RemainingWindowsRearm, "Verbleibende Windows Rearm-Anzahl", Grade::B),
        (Field::RemainingSkuRearm, "Verbleibende Windows Rearm-Anzahl", Grade::B),
        (Field::KmsCmid, "Clientcomputer-ID (CMID)", Grade::D),
        (Field::KmsFromDns, "KMS-Computername aus DNS", Grade::D),
        (Field::PartialProductKey, "Product Key (teilweise)", Grade::E),
        (Field::PartialProductKey, "Teil-Product Key", Grade::E),
        (Field::PartialProductKey, "Partieller Product Key", Grade::E),
        (Field::ActivationId, "Aktivierungs-ID", Grade::E),
        (Field::ApplicationId, "Anwendungs-ID", Grade::E),
        (Field::ExtendedPid, "Erweiterte PID", Grade::E),
        (Field::InstallationId, "Installations-ID", Grade::E),
        (Field::ServiceVersion, "Softwarelizenzierungsdienst-Version", Grade::E),
        (Field::ValidationUrl, "Überprüfungs-URL", Grade::E),
        (Field::RemainingWindowsRearm, "Verbleibende Windows-Rearm-Anzahl", Grade::E),
        (Field::RemainingSkuRearm, "Verbleibende SKU-Rearm-Anzahl", Grade::E),
        (Field::TrustedTime, "Vertrauenswürdige Zeit", Grade::E),
        (Field::NotificationReason, "Benachrichtigungsgrund", Grade::E),
        (Field::TimeRemaining, "Verbleibende Zeit", Grade::Predicted),
        (Field::TimeRemaining, "Restdauer", Grade::Predicted),
        (Field::AdditionalInfo, "Zusätzliche Informationen", Grade::Predicted),
        (Field::AdditionalInfo, "Weitere Informationen", Grade::Predicted),
        (Field::TkaThumbprint, "Zertifikatfingerabdruck", Grade::Predicted),
        (Field::NotAvailable, "Nicht verfügbar", Grade::Predicted),
        (Field::ErrorPrefix, "Fehler", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Lizenziert", Grade::B),
        (Status::Unlicensed, "Nicht lizenziert", Grade::E),
        (Status::Notification, "Benachrichtigung", Grade::E),
        (Status::OobGrace, "Anfänglicher Toleranzzeitraum", Grade::E),
        (Status::OobGrace, "Ursprüngliche Kulanzfrist", Grade::E),
    ],
    sentences: [
        (Status::Notification, "Windows befindet sich im Benachrichtigungsmodus", Grade::E),
        (Status::Licensed, "Der Computer ist dauerhaft aktiviert", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host, Version",
        "Copyright (C) Microsoft Corporation. Alle Rechte vorbehalten.",
        "\" wurde nicht gefunden.",
        "Der Zugriff auf Windows Script Host wurde für diesem Computer deaktiviert",
    ],
}
