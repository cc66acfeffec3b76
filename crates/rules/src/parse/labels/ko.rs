//! What slmgr prints in Korean.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "ko",
    labels: &[
        Label { field: Field::Name, text: "이름", grade: Grade::B },
        Label { field: Field::ActivationId, text: "정품 인증 ID", grade: Grade::B },
        Label { field: Field::ProductKeyChannel, text: "제품 키 채널", grade: Grade::C },
        Label { field: Field::InstallationId, text: "설치 ID", grade: Grade::B },
        Label { field: Field::PartialProductKey, text: "부분 제품 키", grade: Grade::B },
        Label { field: Field::LicenseStatus, text: "라이선스 상태", grade: Grade::B },
        Label { field: Field::RemainingWindowsRearm, text: "남은 Windows 라이선스 초기화 횟수", grade: Grade::B },
        Label { field: Field::RemainingAppRearm, text: "남은 앱 라이선스 초기화 횟수", grade: Grade::B },
        Label { field: Field::TrustedTime, text: "신뢰할 수 있는 시간", grade: Grade::B },
        Label { field: Field::KmsHostCurrentCount, text: "현재 수", grade: Grade::B },
        Label { field: Field::Description, text: "설명", grade: Grade::E },
        Label { field: Field::ApplicationId, text: "응용 프로그램 ID", grade: Grade::E },
        Label { field: Field::ExtendedPid, text: "확장된 PID", grade: Grade::E },
        Label { field: Field::Name, text: "전체 이름", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "남은 시간", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "추가 정보", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "인증서 지문", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "사용할 수 없음", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "사용할 수 없습니다", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "오류", grade: Grade::Predicted },
        Label { field: Field::ErrorProductKeyNotFound, text: "오류: 제품 키를 찾을 수 없습니다.", grade: Grade::E },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "사용 허가됨", grade: Grade::B },
        Phrase { status: Status::Unlicensed, text: "사용 허가되지 않음", grade: Grade::E },
        Phrase { status: Status::Notification, text: "알림", grade: Grade::E },
    ],
    sentences: &[
        Phrase { status: Status::Licensed, text: "컴퓨터가 영구적으로 정품 인증되었습니다", grade: Grade::E },
    ],
    script_host: ScriptHost {
        version: "Microsoft (R) Windows Script Host 버전",
        copyright: "Copyright (C) Microsoft Corporation. All rights reserved.",
        no_engine: "\" 스크립트 엔진을 찾을 수 없습니다.",
        disabled: "이 컴퓨터는 Windows Script Host로 액세스 할 수 없습니다",
    },
};
