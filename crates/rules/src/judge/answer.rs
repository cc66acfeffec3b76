//! The questions and what may be answered to them.

use super::tried::Tried;
use crate::closed_set::closed_set;
use crate::tables::step::Step;

/// The questions of which the owner said that a clue in the text is wrong.
///
/// A set; it is no answer, and no part of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Dismissed(u32);

impl Dismissed {
    /// Whether the clue to this question is dismissed.
    pub const fn has(self, question: Question) -> bool {
        self.0 & (1 << question as u32) != 0
    }

    /// This set with the question in it, or without.
    #[must_use]
    pub const fn with(self, question: Question, is_dismissed: bool) -> Self {
        let bit = 1 << question as u32;
        Self(if is_dismissed {
            self.0 | bit
        } else {
            self.0 & !bit
        })
    }
}

// Not `expect`: where a pointer has four bytes, clippy says nothing.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over the field as it stands"
)]
const fn is_none_tried(tried: &Tried) -> bool {
    tried.is_empty()
}

macro_rules! questions {
    ($(
        $(#[$meta:meta])*
        $field:ident: $answer:ident, $question:ident = $name:literal, $key:literal
            { $( $(#[$variant_meta:meta])* $variant:ident = $value:literal ),+ $(,)? }
    )+) => {
        closed_set! {
            /// A question whose answer can change a verdict.
            pub enum Question {
                $( $(#[$meta])* $question = $name, )+
            }
        }

        $(
            closed_set! {
                $(#[$meta])*
                pub enum $answer {
                    $( $(#[$variant_meta])* $variant = $value, )+
                }
            }
        )+

        /// What the owner answered so far.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, ::serde::Serialize)]
        pub struct Answers {
            $(
                $(#[$meta])*
                #[serde(rename = $name, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$answer>,
            )+
            /// The questions to which a clue of the text is not to count.
            #[serde(skip)]
            pub dismissed: Dismissed,
            /// The steps that were tried already.
            #[serde(skip_serializing_if = "is_none_tried")]
            pub tried: Tried,
            /// Those that were not, though the text tells so; no part of a link.
            #[serde(skip)]
            pub untried: Tried,
        }

        /// One answer to one question.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Answer {
            $( $(#[$meta])* $question($answer), )+
        }

        impl Question {
            /// The answer of this name, where the question takes one.
            pub fn answer(self, name: &str) -> Option<Answer> {
                match self {
                    $( Self::$question => $answer::from_name(name).map(Answer::$question) ),+
                }
            }

            /// The question's key in a link.
            pub const fn key(self) -> &'static str {
                match self { $( Self::$question => $key ),+ }
            }

            /// The names of the answers it takes, in the order in which they are offered.
            pub fn options(self) -> Vec<&'static str> {
                match self {
                    $( Self::$question => {
                        $answer::ALL.iter().map(|answer| answer.name()).collect()
                    } ),+
                }
            }
        }

        impl Answers {
            /// The name of the answer to this question.
            pub fn get(&self, question: Question) -> Option<&'static str> {
                match question {
                    $( Question::$question => self.$field.map($answer::name) ),+
                }
            }

            /// These answers, and that this step was tried, or that it was not.
            #[must_use]
            pub fn with_tried(self, step: Step, is_tried: bool) -> Self {
                Self {
                    tried: self.tried.with(step, is_tried),
                    untried: self.untried.with(step, !is_tried),
                    ..self
                }
            }

            /// What was answered, with the names of the answers, in the order of the questions.
            pub fn given(&self) -> impl Iterator<Item = (Question, &'static str)> + '_ {
                let questions = Question::ALL.iter();
                questions.filter_map(|question| Some((*question, self.get(*question)?)))
            }

            /// These answers, and where one is missing that of the others, unless that was
            /// dismissed.
            #[must_use]
            pub fn or(&self, others: &Self) -> Self {
                let mut all = *self;
                $(
                    if all.$field.is_none() && !self.dismissed.has(Question::$question) {
                        all.$field = others.$field;
                    }
                )+
                all.tried = all.tried.and(others.tried.except(all.untried));
                all.dismissed = Dismissed::default();
                all.untried = Tried::default();
                all
            }

            /// These answers with one more (or one taken back); `None` when the question
            /// has no answer of this name.
            pub fn with(mut self, question: Question, name: Option<&str>) -> Option<Self> {
                match question {
                    $( Question::$question => {
                        self.$field = match name {
                            Some(name) => Some($answer::from_name(name)?),
                            None => None,
                        };
                    } )+
                }
                Some(self)
            }
        }
    };
}

questions! {
    /// Which Windows was on the PC at first.
    first_windows: FirstWindowsAnswer, FirstWindows = "first-windows", "q1" {
        Old = "7",
        Ten = "10",
        Eleven = "11",
        Nothing = "none",
    }
    /// Whether Windows 10 or 11 was ever bought for it.
    bought: BoughtAnswer, Bought = "bought", "q2" {
        Key = "key",
        Store = "store",
        HomeToPro = "up",
        No = "no",
        /// It came through the Insider programme.
        Insider = "in",
    }
    /// Who made the PC.
    maker: MakerAnswer, Maker = "maker", "q3" {
        Maker = "maker",
        Shop = "shop",
        Own = "own",
        Used = "used",
        Virtual = "vm",
    }
    /// Whether the motherboard is the one that was activated.
    board: BoardAnswer, Board = "board", "q4" {
        Same = "same",
        ByMaker = "maker",
        ByOwner = "own",
    }
    /// What the page Settings, Activation says.
    linked: LinkedAnswer, Linked = "linked-account", "q5" {
        Linked = "msa",
        Digital = "dl",
        Key = "key",
        Organisation = "org",
        NotActivated = "off",
    }
    /// Whether a company or school manages the PC.
    managed: ManagedAnswer, Managed = "managed", "q6" {
        Yes = "yes",
        Formerly = "was",
        No = "no",
    }
    /// Whether there is a sticker or a box with a key.
    sticker: StickerAnswer, Sticker = "sticker", "q7" {
        Seven = "7",
        Eight = "8",
        Box = "box",
        None = "none",
        /// A label that says “Refurbished PC”.
        Refurbished = "refurbished",
    }
    /// When Windows 10 or 11 was first installed.
    installed: InstalledAnswer, Installed = "first-installed", "q8" {
        /// 2015-07 to 2016-07: the free offer.
        Offer = "2015",
        /// 2016-08 to 2023-09: old keys still worked.
        Tolerated = "2016",
        /// After 2023-09.
        Blocked = "2023",
    }
    /// Which change the owner plans.
    plan: PlanAnswer, Plan = "plan", "q9" {
        None = "none",
        Reinstall = "os",
        Disk = "disk",
        Board = "board",
        /// The motherboard, by the maker of the PC as a repair.
        MakerBoard = "repair",
        Cpu = "cpu",
        OtherPc = "pc",
        Virtual = "vm",
        Eleven = "11",
    }
    /// What happened to the PC last.
    happened: HappenedAnswer, Happened = "happened", "q10" {
        Nothing = "nothing",
        Reinstall = "reinstall",
        Disk = "disk",
        /// The motherboard, replaced by the owner or a shop.
        Board = "board",
        /// The motherboard or the whole PC, replaced by the maker of the PC as a repair.
        MakerBoard = "maker-board",
        Cpu = "cpu",
        /// A BIOS or UEFI update, or its settings reset.
        Bios = "bios",
        /// The licence or the disk moved to another PC.
        OtherPc = "other-pc",
        /// The system was cloned, or an image restored.
        Clone = "clone",
        /// A virtual machine was made, copied or moved.
        Virtual = "vm",
        /// A second PC got the licence, and the first one stays in use.
        SecondPc = "second-pc",
        /// Graphics, memory, network or another part at which a licence hardly looks.
        Parts = "parts",
    }
    /// Whether the licence was linked to a Microsoft account before that.
    linked_before: LinkedBeforeAnswer, LinkedBefore = "linked-before", "q11" {
        Yes = "yes",
        No = "no",
    }
    /// Whether the edition is the one that was activated before.
    edition: EditionAnswer, Edition = "edition", "q12" {
        Same = "same",
        Other = "other",
    }
    /// Where the product key came from.
    key_source: KeySourceAnswer, KeySource = "key-source", "q13" {
        /// A box, a card or a shop's shelf.
        Box = "box",
        /// Microsoft or a known shop, as a download.
        Online = "online",
        /// An auction, a marketplace or a cheap key shop.
        Marketplace = "marketplace",
        /// An employer or a school.
        Work = "work",
    }
    /// Whether Windows is activated now.
    state: StateAnswer, State = "state", "q14" {
        Activated = "activated",
        NotActivated = "not-activated",
        /// Activated, and Windows says that it ends soon.
        Ending = "ending",
    }
}
