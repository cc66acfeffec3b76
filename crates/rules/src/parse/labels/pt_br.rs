//! What slmgr prints in Portuguese as written in Brazil.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "pt-BR",
    labels: &[
        Label { field: Field::Name, text: "Nome", grade: Grade::D },
        Label { field: Field::Description, text: "Descrição", grade: Grade::D },
        Label { field: Field::ProductKeyChannel, text: "Canal da Chave do Produto", grade: Grade::C },
        Label { field: Field::LicenseStatus, text: "Status da licença", grade: Grade::D },
        Label { field: Field::PartialProductKey, text: "Chave do produto (Product Key) parcial", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Chave do Produto Parcial", grade: Grade::E },
        Label { field: Field::ActivationId, text: "ID de Ativação", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "ID do Aplicativo", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "PID Estendido", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Identificação da Instalação", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "ID de Instalação", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Identific. de aplicativo", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tempo restante", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informações adicionais", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informação adicional", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Impressão digital do certificado", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Não disponível", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Erro", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Erro: chave do produto não encontrada.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licenciado", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Sem Licença", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Não licenciado", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Notificação", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Licensed, text: "O computador está ativado permanentemente", grade: Grade::E },
        Phrase { status: Status::Notification, text: "modo de notificação", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host Versão",
        copyright: "Copyright (C) Microsoft Corporation. Todos os direitos reservados.",
        no_engine: "Não é possível encontrar o mecanismo de script \"",
        disabled: "O acesso ao Windows Script Host está desativado nesta máquina",
    },
};
