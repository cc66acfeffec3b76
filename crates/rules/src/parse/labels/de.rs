//! What slmgr prints in German.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "de",
    labels: &[
        Label { field: Field::Name, text: "Name", grade: Grade::B },
        Label { field: Field::Description, text: "Beschreibung", grade: Grade::D },
        Label { field: Field::ProductKeyChannel, text: "Product Key-Kanal", grade: Grade::B },
        Label { field: Field::LicenseStatus, text: "Lizenzstatus", grade: Grade::B },
        Label { field: Field::TblExpiration, text: "Ablauf der zeitbegrenzten Aktivierung", grade: Grade::B },
        Label { field: Field::RemainingWindowsRearm, text: "Verbleibende Windows Rearm-Anzahl", grade: Grade::B },
        Label { field: Field::RemainingSkuRearm, text: "Verbleibende Windows Rearm-Anzahl", grade: Grade::B },
        Label { field: Field::KmsCmid, text: "Clientcomputer-ID (CMID)", grade: Grade::D },
        Label { field: Field::KmsFromDns, text: "KMS-Computername aus DNS", grade: Grade::D },
        Label { field: Field::PartialProductKey, text: "Product Key (teilweise)", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Teil-Product Key", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Partieller Product Key", grade: Grade::E },
        Label { field: Field::ActivationId, text: "Aktivierungs-ID", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "Anwendungs-ID", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "Erweiterte PID", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Installations-ID", grade: Grade::E },
        Label { field: Field::ServiceVersion, text: "Softwarelizenzierungsdienst-Version", grade: Grade::E },
        Label { field: Field::ValidationUrl, text: "Überprüfungs-URL", grade: Grade::E },
        Label { field: Field::RemainingWindowsRearm, text: "Verbleibende Windows-Rearm-Anzahl", grade: Grade::E },
        Label { field: Field::RemainingSkuRearm, text: "Verbleibende SKU-Rearm-Anzahl", grade: Grade::E },
        Label { field: Field::TrustedTime, text: "Vertrauenswürdige Zeit", grade: Grade::E },
        Label { field: Field::NotificationReason, text: "Benachrichtigungsgrund", grade: Grade::E },
        Label { field: Field::TimeRemaining, text: "Verbleibende Zeit", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Restdauer", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Zusätzliche Informationen", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Weitere Informationen", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Zertifikatfingerabdruck", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Nicht verfügbar", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Fehler", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Fehler: Product Key wurde nicht gefunden.", grade: Grade::E },
        Label { field: Field::ErrorProductKeyNotFound, text: "Fehler: Der Product Key wurde nicht gefunden.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Lizenziert", grade: Grade::B },
        Phrase { status: Status::Unlicensed, text: "Nicht lizenziert", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Benachrichtigung", grade: Grade::E },
        Phrase { status: Status::OobGrace, text: "Anfänglicher Toleranzzeitraum", grade: Grade::E },
        Phrase { status: Status::OobGrace, text: "Ursprüngliche Kulanzfrist", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Notification, text: "Windows befindet sich im Benachrichtigungsmodus", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "Der Computer ist dauerhaft aktiviert", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host, Version",
        copyright: "Copyright (C) Microsoft Corporation. Alle Rechte vorbehalten.",
        no_engine: "\" wurde nicht gefunden.",
        disabled: "Der Zugriff auf Windows Script Host wurde für diesem Computer deaktiviert",
    },
};
