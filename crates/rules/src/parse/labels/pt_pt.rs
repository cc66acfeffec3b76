//! What slmgr prints in Portuguese as written in Portugal.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "pt-PT",
    labels: &[
        Label { field: Field::Name, text: "Nome", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Descrição", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Estado da licença", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Chave de produto parcial", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Canal da chave de produto", grade: Grade::E },
        Label { field: Field::InstallationId, text: "ID da Instalação", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "ID de instalação", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "ID da aplicação", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Tempo restante", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Informações adicionais", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Thumbprint do certificado", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Não disponível", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Indisponível", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Erro", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Licenciado", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Não licenciado", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Sem licença", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Notificação", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host versão",
        copyright: "Copyright (C) Microsoft Corporation. Todos os direitos reservados.",
        no_engine: "Não é possível localizar o motor de processamento de scripts  \"",
        disabled: "O acesso ao Windows Script Host está desactivado neste computador",
    },
};
