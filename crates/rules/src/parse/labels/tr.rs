//! What slmgr prints in Turkish.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "tr",
    labels: &[
        Label { field: Field::PartialProductKey, text: "Kısmi Ürün Anahtarı", grade: Grade::E },
        Label { field: Field::LicenseStatus, text: "Lisans Durumu", grade: Grade::E },
        Label { field: Field::ProductKeyChannel, text: "Ürün Anahtarı Kanalı", grade: Grade::E },
        Label { field: Field::Name, text: "Ad", grade: Grade::E },
        Label { field: Field::Description, text: "Açıklama", grade: Grade::E },
        Label { field: Field::Name, text: "Adı", grade: Grade::Predicted },
        Label { field: Field::InstallationId, text: "Yükleme Kimliği", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Uygulama Kimliği", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Kalan süre", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Ek Bilgi", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Ek bilgiler", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Sertifika parmak izi", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Kullanılamıyor", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Yok", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Hata", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Lisanslı", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Lisanssız", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Bildirim", grade: Grade::E },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Kod Merkezi Sürüm",
        copyright: "Telif Hakkı (C) Microsoft Corporation. Tüm hakları saklıdır.",
        no_engine: "\" komut dosyası alt yapısı bulunamıyor.",
        disabled: "Windows Kod Merkezi erişimi bu makineden devre dışı",
    },
};
