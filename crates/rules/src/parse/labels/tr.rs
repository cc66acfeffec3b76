//! What slmgr prints in Turkish.

use super::language;

#[rustfmt::skip]
language! {
    tag: "tr",
    labels: [
        (Field::PartialProductKey, "Kısmi Ürün Anahtarı", Grade::E),
        (Field::LicenseStatus, "Lisans Durumu", Grade::E),
        (Field::ProductKeyChannel, "Ürün Anahtarı Kanalı", Grade::E),
        (Field::Name, "Ad", Grade::E),
        (Field::Description, "Açıklama", Grade::E),
        (Field::Name, "Adı", Grade::Predicted),
        (Field::InstallationId, "Yükleme Kimliği", Grade::Predicted),
        (Field::ApplicationId, "Uygulama Kimliği", Grade::Predicted),
        (Field::TimeRemaining, "Kalan süre", Grade::Predicted),
        (Field::AdditionalInfo, "Ek Bilgi", Grade::Predicted),
        (Field::AdditionalInfo, "Ek bilgiler", Grade::Predicted),
        (Field::TkaThumbprint, "Sertifika parmak izi", Grade::Predicted),
        (Field::NotAvailable, "Kullanılamıyor", Grade::Predicted),
        (Field::NotAvailable, "Yok", Grade::Predicted),
        (Field::ErrorPrefix, "Hata", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "Lisanslı", Grade::E),
        (Status::Unlicensed, "Lisanssız", Grade::E),
        (Status::Notification, "Bildirim", Grade::E),
    ],
    sentences: [
    ],
    shell: [
        "Microsoft (R) Windows Kod Merkezi Sürüm",
        "Telif Hakkı (C) Microsoft Corporation. Tüm hakları saklıdır.",
        "\" komut dosyası alt yapısı bulunamıyor.",
        "Windows Kod Merkezi erişimi bu makineden devre dışı",
    ],
}
