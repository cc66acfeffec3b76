//! What slmgr prints in Korean.

use super::language;

#[rustfmt::skip]
language! {
    tag: "ko",
    labels: [
        (Field::Name, "이름", Grade::B),
        (Field::ActivationId, "정품 인증 ID", Grade::B),
        (Field::ProductKeyChannel, "제품 키 채널", Grade::C),
        (Field::InstallationId, "설치 ID", Grade::B),
        (Field::PartialProductKey, "부분 제품 키", Grade::B),
        (Field::LicenseStatus, "라이선스 상태", Grade::B),
        (Field::RemainingWindowsRearm, "남은 Windows 라이선스 초기화 횟수", Grade::B),
        (Field::RemainingAppRearm, "남은 앱 라이선스 초기화 횟수", Grade::B),
        (Field::TrustedTime, "신뢰할 수 있는 시간", Grade::B),
        (Field::KmsHostCurrentCount, "현재 수", Grade::B),
        (Field::Description, "설명", Grade::E),
        (Field::ApplicationId, "응용 프로그램 ID", Grade::E),
        (Field::ExtendedPid, "확장된 PID", Grade::E),
        (Field::Name, "전체 이름", Grade::Predicted),
        (Field::TimeRemaining, "남은 시간", Grade::Predicted),
        (Field::AdditionalInfo, "추가 정보", Grade::Predicted),
        (Field::TkaThumbprint, "인증서 지문", Grade::Predicted),
        (Field::NotAvailable, "사용할 수 없음", Grade::Predicted),
        (Field::NotAvailable, "사용할 수 없습니다", Grade::Predicted),
        (Field::ErrorPrefix, "오류", Grade::Predicted),
    ],
    statuses: [
        (Status::Licensed, "사용 허가됨", Grade::B),
        (Status::Unlicensed, "사용 허가되지 않음", Grade::E),
        (Status::Notification, "알림", Grade::E),
    ],
    sentences: [
        (Status::Licensed, "컴퓨터가 영구적으로 정품 인증되었습니다", Grade::E),
    ],
    shell: [
        "Microsoft (R) Windows Script Host 버전",
        "Copyright (C) Microsoft Corporation. All rights reserved.",
        "\" 스크립트 엔진을 찾을 수 없습니다.",
        "이 컴퓨터는 Windows Script Host로 액세스 할 수 없습니다",
    ],
}
