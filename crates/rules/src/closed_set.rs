//! The macro behind every closed set of values: an enum whose variants have one serialised name each.

/// Declares an enum whose variants have one serialised name each, and the way back.
///
/// strum derives order and names, serde writes the same names; the macro only says each
/// name once for both, and gives what is asked everywhere three short words: `ALL` (in
/// order), `name`, and `from_name` (ASCII case is ignored, because links are retyped by
/// hand). A name stands beside its variant and is not made from it: the names are part of
/// the report's contract and of every link that was ever shared, so a variant may be
/// renamed and its name may not. Without `= "name"` the name is the variant's own.
macro_rules! closed_set {
    (
        $(#[$meta:meta])*
        pub enum $set:ident {
            $( $(#[$variant_meta:meta])* $variant:ident $(= $name:literal)? ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            ::strum::EnumString, ::strum::IntoStaticStr, ::strum::VariantArray, ::serde::Serialize,
        )]
        #[strum(ascii_case_insensitive)]
        #[serde(into = "&'static str")]
        pub enum $set {
            $(
                $(
                    #[doc = concat!("Serialised as `", $name, "`.")]
                    #[strum(serialize = $name)]
                )?
                $(#[$variant_meta])*
                $variant,
            )+
        }

        impl $set {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = <Self as ::strum::VariantArray>::VARIANTS;

            /// The serialised name.
            pub fn name(self) -> &'static str {
                self.into()
            }

            /// The value with this serialised name, whatever the case of its letters.
            pub fn from_name(name: &str) -> Option<Self> {
                name.parse().ok()
            }
        }
    };
}

pub(crate) use closed_set;
