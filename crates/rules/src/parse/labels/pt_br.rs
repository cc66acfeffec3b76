//! What slmgr prints in Portuguese as written in Brazil.

use super::language;

#[rustfmt::skip]
language! {
    tag: "pt-BR",
    labels: [
        (Field::Name, "Nome", Grade::D),
        (Field::Description, "Descrição", Grade::D),
        (Field::ProductKeyChannel, "Canal da Chave do Produto", Grade::C),
        (Field::LicenseStatus, "Status da licença", Grade::D),
        (Field::PartialProductKey, "Chave do produto (Product Key) parcial", Grade::E),
        (Field::PartialProductKey, "Chave do Produto Parcial", Grade::E),
        (Field::ActivationId, "ID de Ativação", Grade::E),
        (Field::ApplicationId, "ID do Aplicativo", Grade::E),
        (Field::ExtendedPid, "PID Estendido", Grade::E),
        (Field::InstallationId, "Identificação da Instalação", Grade::Predicted),
        (Field::InstallationId, "ID de Instalação", Grade::Predicted),
        (Field::ApplicationId, "Identific. de aplicativo", Grade::Predicted),
        (Field::TimeRemaining, "Tempo restante", Grade::Predicted),
        (Field::AdditionalInfo, "Informações adicionais", Grade::Predicted),
        (Field::AdditionalInfo, "Informação adicional", Grade::Predicted),
        (Field::TkaThumbprint, "Impressão digital do certificado", Grade::Predicted),
        (Field::NotAvailable, "Não disponível", Grade::Predicted),
        (Field::ErrorPrefix, "Erro", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Licenciado", Grade::E),
        (Status::Unlicensed, "Sem Licença", Grade::E),
        (Status::Unlicensed, "Não licenciado", Grade::E),
        (Status::Notification, "Notificação", Grade::E),
    ],
    sentences: [
        (Status::Licensed, "O computador está ativado permanentemente", Grade::E),
        (Status::Notification, "modo de notificação", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host Versão",
        "Copyright (C) Microsoft Corporation. Todos os direitos reservados.",
        "Não é possível encontrar o mecanismo de script \"",
        "O acesso ao Windows Script Host está desativado nesta máquina",
    ],
}
