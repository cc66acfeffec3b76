//! What slmgr prints in Spanish as written in Mexico.

use super::language;

#[rustfmt::skip]
language! {
    tag: "es-MX",
    labels: [
        (Field::Name, "Nombre", Grade::Predicted),
        (Field::Description, "Descripción", Grade::Predicted),
        (Field::LicenseStatus, "Estado de la licencia", Grade::Predicted),
        (Field::InstallationId, "Id. de instalación", Grade::Predicted),
        (Field::ApplicationId, "Id. de la aplicación", Grade::Predicted),
        (Field::TimeRemaining, "Tiempo restante", Grade::Predicted),
        (Field::AdditionalInfo, "Información adicional", Grade::Predicted),
        (Field::TkaThumbprint, "Huella digital de certificado", Grade::Predicted),
        (Field::NotAvailable, "No disponible", Grade::Predicted),
        (Field::ErrorPrefix, "Error", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Notificación", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host versión",
        "Copyright (C) Microsoft Corporation. Reservados todos los derechos.",
        "No se encuentra el motor de secuencias de comandos \"",
        "Acceso a Windows Script Host deshabilitado en este equipo",
    ],
}
