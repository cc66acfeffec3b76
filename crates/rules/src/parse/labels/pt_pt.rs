//! What slmgr prints in Portuguese as written in Portugal.

use super::language;

#[rustfmt::skip]
language! {
    tag: "pt-PT",
    labels: [
        (Field::Name, "Nome", Grade::Predicted),
        (Field::Description, "Descrição", Grade::Predicted),
        (Field::LicenseStatus, "Estado da licença", Grade::Predicted),
        (Field::InstallationId, "ID da Instalação", Grade::Predicted),
        (Field::InstallationId, "ID de instalação", Grade::Predicted),
        (Field::ApplicationId, "ID da aplicação", Grade::Predicted),
        (Field::TimeRemaining, "Tempo restante", Grade::Predicted),
        (Field::AdditionalInfo, "Informações adicionais", Grade::Predicted),
        (Field::TkaThumbprint, "Thumbprint do certificado", Grade::Predicted),
        (Field::NotAvailable, "Não disponível", Grade::Predicted),
        (Field::NotAvailable, "Indisponível", Grade::Predicted),
        (Field::ErrorPrefix, "Erro", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Notificação", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Script Host versão",
        "Copyright (C) Microsoft Corporation. Todos os direitos reservados.",
        "Não é possível localizar o motor de processamento de scripts  \"",
        "O acesso ao Windows Script Host está desactivado neste computador",
    ],
}
