//! What slmgr prints in Spanish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "es",
    labels: &[
        Label { field: Field::ServiceVersion, text: "Versión del Servicio de licencias de software", grade: Grade::B },
        Label { field: Field::Name, text: "Nombre", grade: Grade::B },
        Label { field: Field::Description, text: "Descripción", grade: Grade::B },
        Label { field: Field::ActivationId, text: "Id. de activación", grade: Grade::B },
        Label { field: Field::ApplicationId, text: "Id. de aplicación", grade: Grade::B },
        Label { field: Field::ExtendedPid, text: "PID extendido", grade: Grade::B },
        Label { field: Field::ProductKeyChannel, text: "Canal de clave de producto", grade: Grade::B },
        Label { field: Field::InstallationId, text: "Id. de instalación", grade: Grade::B },
        Label { field: Field::UseLicenseUrl, text: "URL de la licencia de uso", grade: Grade::B },
        Label { field: Field::ValidationUrl, text: "URL de validación", grade: Grade::B },
        Label { field: Field::PartialProductKey, text: "Clave de producto parcial", grade: Grade::B },
        Label { field: Field::LicenseStatus, text: "Estado de la licencia", grade: Grade::B },
        Label { field: Field::NotificationReason, text: "Razón de la notificación", grade: Grade::B },
        Label { field: Field::RemainingWindowsRearm, text: "Recuento de rearmado de Windows restante", grade: Grade::B },
        Label { field: Field::RemainingSkuRearm, text: "Recuento de rearmados de SKU restantes", grade: Grade::B },
        Label { field: Field::TrustedTime, text: "Hora de confianza", grade: Grade::B },
        Label { field: Field::LicenseStatus, text: "Estado de licencia", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "Id. de la aplicación", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tiempo restante", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Información adicional", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Huella digital de certificado", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "No disponible", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Error", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Error: no se encontró la clave de producto.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "con licencia", grade: Grade::B },
        Phrase { status: Status::Unlicensed, text: "sin licencia", grade: Grade::E },
        Phrase { status: Status::Notification, text: "notificación", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Licensed, text: "El equipo está activado de forma permanente", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "La máquina está activada permanentemente", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host versión",
        copyright: "Copyright (C) Microsoft Corporation. Reservados todos los derechos.",
        no_engine: "No se encuentra el motor de secuencias de comandos \"",
        disabled: "Acceso a Windows Script Host deshabilitado en este equipo",
    },
};
