//! What slmgr prints in Greek.

use super::field::Field;
use super::language::{Grade, Label, Language, Phrase, ScriptHost};
use crate::vocabulary::Status;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    tag: "el",
    labels: &[
        Label { field: Field::Name, text: "Όνομα", grade: Grade::Predicted },
        Label { field: Field::Description, text: "Περιγραφή", grade: Grade::Predicted },
        Label { field: Field::LicenseStatus, text: "Κατάσταση άδειας χρήσης", grade: Grade::Predicted },
        Label { field: Field::PartialProductKey, text: "Τμηματικός αριθμός-κλειδί προϊόντος", grade: Grade::E },
        Label { field: Field::PartialProductKey, text: "Τμηματικό κλειδί προϊόντος", grade: Grade::E },
        Label { field: Field::InstallationId, text: "Αναγνωριστικό εγκατάστασης", grade: Grade::Predicted },
        Label { field: Field::ApplicationId, text: "Αναγνωριστικό εφαρμογής", grade: Grade::Predicted },
        Label { field: Field::TimeRemaining, text: "Χρόνος που απομένει", grade: Grade::Predicted },
        Label { field: Field::AdditionalInfo, text: "Πρόσθετες πληροφορίες", grade: Grade::Predicted },
        Label { field: Field::TkaThumbprint, text: "Αποτύπωση πιστοποιητικού", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Δεν είναι διαθέσιμο", grade: Grade::Predicted },
        Label { field: Field::NotAvailable, text: "Δεν υπάρχει", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "Σφάλμα", grade: Grade::Predicted },
        Label { field: Field::ErrorPrefix, text: "ΣΦΑΛΜΑ", grade: Grade::Predicted },
    ],
    statuses: &[
        Phrase { status: Status::Licensed, text: "Με άδεια χρήσης", grade: Grade::E },
        Phrase { status: Status::Unlicensed, text: "Χωρίς άδεια χρήσης", grade: Grade::E },
        Phrase { status: Status::Notification, text: "Ειδοποίηση", grade: Grade::Predicted },
    ],
    sentences: &[
    ],
    script_host: ScriptHost {
        version: "Έκδοση Microsoft (R) Windows Script Host",
        copyright: "Copyright (C) Microsoft Corp. Με επιφύλαξη κάθε νόμιμου δικαιώματος.",
        no_engine: "Δεν είναι δυνατή η εύρεση του μηχανισμού της δέσμης ενεργειών \"",
        disabled: "Η πρόσβαση στο Windows Script Host είναι απενεργοποιημένη σε αυτό το μηχάνημα",
    },
};
