//! What slmgr prints in Spanish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "es",
    labels: [
        (Field::ServiceVersion, "Versión del Servicio de licencias de software", Grade::B),
        (Field::Name, "Nombre", Grade::B),
        (Field::Description, "Descripción", Grade::B),
        (Field::ActivationId, "Id. de activación", Grade::B),
        (Field::ApplicationId, "Id. de aplicación", Grade::B),
        (Field::ExtendedPid, "PID extendido", Grade::B),
        (Field::ProductKeyChannel, "Canal de clave de producto", Grade::B),
        (Field::InstallationId, "Id. de instalación", Grade::B),
        (Field::UseLicenseUrl, "URL de la licencia de uso", Grade::B),
        (Field::ValidationUrl, "URL de validación", Grade::B),
        (Field::PartialProductKey, "Clave de producto parcial", Grade::B),
        (Field::LicenseStatus, "Estado de la licencia", Grade::B),
        (Field::NotificationReason, "Razón de la notificación", Grade::B),
        (Field::RemainingWindowsRearm, "Recuento de rearmado de Windows restante", Grade::B),
        (Field::RemainingSkuRearm, "Recuento de rearmados de SKU restantes", Grade::B),
        (Field::TrustedTime, "Hora de confianza", Grade::B),
        (Field::LicenseStatus, "Estado de licencia", Grade::E),
        (Field::ApplicationId, "Id. de la aplicación", Grade::Predicted),
        (Field::TimeRemaining, "Tiempo restante", Grade::Predicted),
        (Field::AdditionalInfo, "Información adicional", Grade::Predicted),
        (Field::TkaThumbprint, "Huella digital de certificado", Grade::Predicted),
        (Field::NotAvailable, "No disponible", Grade::Predicted),
        (Field::ErrorPrefix, "Error", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "con licencia", Grade::B),
        (Status::Unlicensed, "sin licencia", Grade::E),
        (Status::Notification, "notificación", Grade::E),
    ],
    sentences: [
        (Status::Licensed, "El equipo está activado de forma permanente", Grade::E),
        (Status::Licensed, "La máquina está activada permanentemente", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host versión",
        "Copyright (C) Microsoft Corporation. Reservados todos los derechos.",
        "No se encuentra el motor de secuencias de comandos \"",
        "Acceso a Windows Script Host deshabilitado en este equipo",
    ],
}
