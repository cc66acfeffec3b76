//! What slmgr prints in Russian.

use super::language;

#[rustfmt::skip]
language! {
    tag: "ru",
    labels: [
        (Field::PartialProductKey, "Частичный ключ продукта", Grade::C),
        (Field::LicenseStatus, "Состояние лицензии", Grade::C),
        (Field::ProductKeyChannel, "Канал ключа продукта", Grade::E),
        (Field::Name, "Имя", Grade::E),
        (Field::Description, "Описание", Grade::E),
        (Field::ActivationId, "ID активации", Grade::E),
        (Field::ApplicationId, "ID приложения", Grade::E),
        (Field::ExtendedPid, "Расширенный PID", Grade::E),
        (Field::InstallationId, "ID установки", Grade::E),
        (Field::Name, "Название", Grade::Predicted),
        (Field::InstallationId, "Идентификатор установки", Grade::Predicted),
        (Field::InstallationId, "Код установки", Grade::Predicted),
        (Field::ApplicationId, "Код приложения", Grade::Predicted),
        (Field::TimeRemaining, "Оставшееся время", Grade::Predicted),
        (Field::AdditionalInfo, "Дополнительные сведения", Grade::Predicted),
        (Field::TkaThumbprint, "Отпечаток сертификата", Grade::Predicted),
        (Field::NotAvailable, "Недоступно", Grade::Predicted),
        (Field::NotAvailable, "Нет данных", Grade::Predicted),
        (Field::ErrorPrefix, "Ошибка", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "имеет лицензию", Grade::C),
        (Status::Unlicensed, "без лицензии", Grade::E),
        (Status::Unlicensed, "не имеет лицензии", Grade::E),
        (Status::Notification, "уведомление", Grade::E),
    ],
    sentences: [
        (Status::Unlicensed, "Не имеет лицензии", Grade::C),
        (Status::Licensed, "Срок истечения многопользовательской активации: {date}", Grade::C),
        (Status::Licensed, "Срок истечения активации по времени: {date}", Grade::C),
        (Status::Licensed, "Постоянная активация прошла успешно.", Grade::C),
        (Status::OobGrace, "Срок окончания начального льготного периода: {date}", Grade::C),
        (Status::OotGrace, "Срок окончания дополнительного льготного периода: {date}", Grade::C),
        (Status::NonGenuineGrace, "Срок окончания льготного периода для неподлинной версии: {date}", Grade::C),
        (Status::Notification, "Windows находится в режиме уведомления", Grade::C),
        (Status::ExtendedGrace, "Срок окончания расширенного льготного периода: {date}", Grade::C),
        (Status::Licensed, "Данный компьютер постоянно активирован", Grade::E),
        (Status::Licensed, "Постоянная активация прошла успешно", Grade::E),
    ],
    shell: [
        "Сервер сценариев Windows (Microsoft (R)) версия",
        "Copyright (C) Корпорация Майкрософт 1996-2006, все права защищены.",
        "Не удается найти исполняющего ядра \"",
        "На данном компьютере отключен доступ к серверу сценариев Windows",
    ],
}
