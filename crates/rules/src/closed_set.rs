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

            /// The serialised names, in the order of declaration.
            fn names() -> &'static $crate::lines::Lines {
                static NAMES: $crate::lines::Lines =
                    $crate::lines::Lines::new(concat!($( $name, "\n" ),+));
                &NAMES
            }

            /// The serialised name.
            pub fn name(self) -> &'static str {
                Self::names().get(self as usize)
            }

            /// The value with this serialised name, whatever the case of its letters.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.get(Self::names().place(name)?).copied()
            }
        }
    };
}

pub(crate) use closed_set;
