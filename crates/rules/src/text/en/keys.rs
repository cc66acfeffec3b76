//! English: the classes of keys.

use crate::text::sentences::sentences;
use crate::vocabulary::KeyClass;

sentences! {
    key(KeyClass) {
        Default => "public default key",
        KmsClient => "public KMS client key",
        Avma => "public key for virtual machines",
        Evaluation => "evaluation key",
        Own => "key of its own",
        Unknown => "key not readable",
    }
}
