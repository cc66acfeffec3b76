//! What slmgr prints in Spanish as written in Mexico.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "es-MX",
    labels: &[
        Label { field: Field::Name, text: "Nombre", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Descripción", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Estado de la licencia", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Id. de instalación", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Id. de la aplicación", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tiempo restante", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Información adicional", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Huella digital de certificado", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "No disponible", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Error", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Notification, text: "Notificación", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host versión",
        copyright: "Copyright (C) Microsoft Corporation. Reservados todos los derechos.",
        no_engine: "No se encuentra el motor de secuencias de comandos \"",
        disabled: "Acceso a Windows Script Host deshabilitado en este equipo",
    },
};
