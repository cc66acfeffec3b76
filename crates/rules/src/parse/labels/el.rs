//! What slmgr prints in Greek.

use super::language;

#[rustfmt::skip]
language! {
    tag: "el",
    labels: [
        (Field::Name, "Όνομα", Grade::Predicted),
        (Field::Description, "Περιγραφή", Grade::Predicted),
        (Field::LicenseStatus, "Κατάσταση άδειας χρήσης", Grade::Predicted),
        (Field::InstallationId, "Αναγνωριστικό εγκατάστασης", Grade::Predicted),
        (Field::ApplicationId, "Αναγνωριστικό εφαρμογής", Grade::Predicted),
        (Field::TimeRemaining, "Χρόνος που απομένει", Grade::Predicted),
        (Field::AdditionalInfo, "Πρόσθετες πληροφορίες", Grade::Predicted),
        (Field::TkaThumbprint, "Αποτύπωση πιστοποιητικού", Grade::Predicted),
        (Field::NotAvailable, "Δεν είναι διαθέσιμο", Grade::Predicted),
        (Field::NotAvailable, "Δεν υπάρχει", Grade::Predicted),
        (Field::ErrorPrefix, "Σφάλμα", Grade::Predicted),
        (Field::ErrorPrefix, "ΣΦΑΛΜΑ", Grade::Predicted),
    ],
    statuses: [
        (Status::Notification, "Ειδοποίηση", Grade::Predicted),
    ],
    sentences: [
    ],
    shell: [
        "Έκδοση Microsoft (R) Windows Script Host",
        "Copyright (C) Microsoft Corp. Με επιφύλαξη κάθε νόμιμου δικαιώματος.",
        "Δεν είναι δυνατή η εύρεση του μηχανισμού της δέσμης ενεργειών \"",
        "Η πρόσβαση στο Windows Script Host είναι απενεργοποιημένη σε αυτό το μηχάνημα",
    ],
}
