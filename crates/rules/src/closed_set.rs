//! The macro behind every closed set of values: an enum, its serialised names, and the way back.

/// Declares an enum whose variants have one serialised name each.
///
/// It gives `ALL` (in order), `name`, `from_name` (ASCII case is ignored, because
/// links are retyped by hand). The names are part of the report's
/// contract and of every link that was ever shared, so they are never reworded.
macro_rules! closed_set {
    (
        $(#[$meta:meta])*
        pub enum $set:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $name:expr ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $set {
            $(
                #[doc = concat!("Serialised as `", $name, "`.")]
                $(#[$variant_meta])*
                $variant,
            )+
        }

        impl $set {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// The serialised name.
            pub fn name(self) -> &'static str {
                static NAMES: $crate::lines::Lines =
                    $crate::lines::Lines::new(concat!($( $name, "\n" ),+));
                NAMES.get(self as usize)
            }

            /// The value with this serialised name, whatever the case of its letters.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name().eq_ignore_ascii_case(name))
            }
        }
    };
}

pub(crate) use closed_set;
