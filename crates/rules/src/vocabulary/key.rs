//! What kind of product key is installed, told from its last five characters.

use crate::closed_set::closed_set;

closed_set! {
    /// The class of the installed key. The five characters themselves stay in the evidence.
    pub enum KeyClass {
        /// A public install key that Windows sets by itself; it carries no right.
        Default = "default",
        /// A public KMS client key (GVLK).
        KmsClient = "kms-client",
        /// A public key for guests of an activated Hyper-V host.
        Avma = "avma",
        /// A key of an evaluation edition.
        Evaluation = "evaluation",
        /// A key that is in none of the public tables: somebody's own.
        Own = "own",
        /// A key is there, but what was shown of it does not tell its class.
        Unknown = "unknown",
    }
}
