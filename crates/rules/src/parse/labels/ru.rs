//! What slmgr prints in Russian.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "ru",
    labels: &[
        Label { field: Field::PartialProductKey, text: "Частичный ключ продукта", grade: Grade::C },
        Label { field: Field::LicenseStatus, text: "Состояние лицензии", grade: Grade::C },
        Label { field: Field::ProductKeyChannel, text: "Канал ключа продукта", grade: Grade::E },
        Label { field: Field::Name, text: "Имя", grade: Grade::E },
        Label { field: Field::Description, text: "Описание", grade: Grade::E },
        Label { field: Field::ActivationId, text: "ID активации", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "ID приложения", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "Расширенный PID", grade: Grade::E },
        Label { field: Field::InstallationId, text: "ID установки", grade: Grade::E },
        Label { field: Field::Name, text: "Название", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Идентификатор установки", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Код установки", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Код приложения", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Оставшееся время", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Дополнительные сведения", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Отпечаток сертификата", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Недоступно", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Нет данных", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Ошибка", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "Ошибка: ключ продукта не найден.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "имеет лицензию", grade: Grade::C },
        Phrase { status: Status::Unlicensed, text: "без лицензии", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "не имеет лицензии", grade: Grade::E },
        Phrase { status: Status::Notification, text: "уведомление", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Unlicensed, text: "Не имеет лицензии", grade: Grade::C },
        Phrase { status: Status::Licensed, text: "Срок истечения многопользовательской активации: {date}", grade: Grade::C },
        Phrase { status: Status::Licensed, text: "Срок истечения активации по времени: {date}", grade: Grade::C },
        Phrase { status: Status::Licensed, text: "Постоянная активация прошла успешно.", grade: Grade::C },
        Phrase { status: Status::OobGrace, text: "Срок окончания начального льготного периода: {date}", grade: Grade::C },
        Phrase { status: Status::OotGrace, text: "Срок окончания дополнительного льготного периода: {date}", grade: Grade::C },
        Phrase { status: Status::NonGenuineGrace, text: "Срок окончания льготного периода для неподлинной версии: {date}", grade: Grade::C },
        Phrase { status: Status::Notification, text: "Windows находится в режиме уведомления", grade: Grade::C },
        Phrase { status: Status::ExtendedGrace, text: "Срок окончания расширенного льготного периода: {date}", grade: Grade::C },
        Phrase { status: Status::Licensed, text: "Данный компьютер постоянно активирован", grade: Grade::E },
        Phrase { status: Status::Licensed, text: "Постоянная активация прошла успешно", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Сервер сценариев Windows (Microsoft (R)) версия",
        copyright: "Copyright (C) Корпорация Майкрософт 1996-2006, все права защищены.",
        no_engine: "Не удается найти исполняющего ядра \"",
        disabled: "На данном компьютере отключен доступ к серверу сценариев Windows",
    },
};
