//! What a word of a story means to us, whatever its language.

/// The language of a row of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Japanese: what modifies a verb stands behind it.
    Ja,
    /// English: what modifies a verb stands before it, and its form tells whether it happened.
    En,
    /// Chinese, in the simplified form of the characters.
    Zh,
}

/// Whether the form of a verb tells that it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// It does not.
    Open,
    /// `replaced`.
    Done,
    /// `replace`: advice or a plan, unless something before it says that it happened.
    Bare,
}

/// How something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    Done,
    Planned,
    /// If, would, can I.
    Asked,
    Denied,
    /// Advice: neither done nor meant to be.
    Advised,
}

/// One row of words: forms that mean the same, set apart by `|`.
///
/// A Latin form stands alone in the text, or begins a word where it ends in `*`.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) says: Word,
    pub(super) form: Form,
    pub(super) forms: &'static str,
}

pub(super) const fn row(says: Word, forms: &'static str) -> Row {
    Row {
        says,
        form: Form::Open,
        forms,
    }
}

pub(super) const fn done(says: Word, forms: &'static str) -> Row {
    Row {
        says,
        form: Form::Done,
        forms,
    }
}

pub(super) const fn bare(says: Word, forms: &'static str) -> Row {
    Row {
        says,
        form: Form::Bare,
        forms,
    }
}

/// What a form means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Word {
    // Parts.
    Board,
    Cpu,
    /// A processor by its model alone.
    CpuModel,
    /// A board by its chipset alone.
    BoardModel,
    Disk,
    Bios,
    Tpm,
    /// Hardware as a whole, or anything.
    Parts,
    /// Graphics card, memory and what else a licence does not look at.
    OtherPart,
    /// What a part has and is not the part: a cooler, a cable, settings.
    Aspect,
    Battery,
    // Machines.
    Pc,
    /// Another PC, a new PC.
    NewPc,
    /// What a disk is for that Windows is not on.
    DataUse,
    /// Put into another PC.
    IntoPc,
    /// Into a PC that somebody gave, or that was bought.
    GivenPc,
    Vm,
    // What is done to them.
    Replace,
    /// Put in, got: only of a part that stands beside it.
    Put,
    New,
    /// A new one of what was just named.
    NewOne,
    Reinstall,
    Update,
    /// A part by a better one.
    Raise,
    Reset,
    Clone,
    Move,
    PullOut,
    /// A disk pulled out, in one word.
    DriveOut,
    /// The disk of a PC that is gone, or all of it that is left.
    OldDrive,
    Touch,
    Die,
    /// Not broken yet, but soon.
    Ails,
    Build,
    Create,
    // Changes in one word.
    BoardSwap,
    BiosUpdate,
    CpuSwap,
    DiskSwap,
    /// A disk put in: another one only where Windows is installed on it.
    DiskPut,
    PcSwap,
    Untouched,
    // Who did it.
    Repair,
    Myself,
    Same,
    // The licence.
    Licence,
    Key,
    /// A key that costs less than a shop takes.
    CheapKey,
    /// A key with its price.
    PricedKey,
    Retail,
    Boxed,
    Lost,
    Dsp,
    /// What slmgr prints of a maker's key.
    OemDm,
    /// A key that was sold as OEM: which sort of it, the sale tells.
    OemKey,
    Mak,
    KmsClient,
    Evaluation,
    EndsSoon,
    Download,
    Mail,
    Card,
    Market,
    /// Got from such a market: `off eBay`.
    OffMarket,
    WebShop,
    Sticker,
    Refurb,
    Has,
    Buy,
    Free,
    Upgrade,
    FreeUpgrade,
    /// No Windows was bought with the PC.
    NotBought,
    Insider,
    HomeToPro,
    StoreShop,
    // The PC.
    Brand,
    BoardBrand,
    MakerPc,
    Shop,
    OwnBuild,
    Used,
    UsedThing,
    // Account.
    Account,
    LocalAccount,
    Linked,
    NotLinked,
    /// Signed in to an account.
    SignIn,
    /// From the first day on.
    FromStart,
    /// Never had, of an account.
    NeverHad,
    /// Never had one of what was just named.
    NeverOne,
    Afterwards,
    LinkedSentence,
    Unknown,
    // Organisation.
    Company,
    Managed,
    Formerly,
    /// That somebody left a company or a school: alone it tells of no PC.
    Left,
    Private,
    WorkKey,
    /// Where a school or company gives licences out.
    Campus,
    /// That one has nothing to do with the other.
    Unrelated,
    /// Given away: what was done for that is no trouble of the own PC.
    Sold,
    /// Given to somebody for a time, as a company does.
    Lent,
    /// A company, a school.
    Org,
    Given,
    /// What a company or a school has no use for any more.
    Discarded,
    /// That the writer was given something, and no work.
    Received,
    // Edition.
    EditionName,
    Edition,
    SameEdition,
    OtherEdition,
    // State.
    Activated,
    StateYes,
    /// What an activation does that is lost, and one that is not.
    Fails,
    Works,
    /// It came back.
    Restored,
    /// That the matter is closed.
    Solved,
    StateNo,
    /// Would lose its activation: asked, or said of what happened.
    Loses,
    Watermark,
    ActivateWindows,
    Trouble,
    // Release.
    First,
    NoWindows,
    Now,
    Then,
    /// Long before what the story is about.
    Once,
    // Matters of their own.
    Office,
    /// Software that is neither Windows nor Office and has a licence of its own.
    Software,
    Game,
    /// An app, a codec, a film: what the Store sells and is no Windows.
    StoreThing,
    Driver,
    Keyboard,
    /// What is activated or signed in to, and is no Windows: a card, a phone, an app.
    Elsewhere,
    Esu,
    /// It came of itself, all at once.
    Sudden,
    /// That something is not done yet.
    NotYet,
    /// Sent to its maker, who sends another one.
    Rma,
    /// Put back to where it was.
    PutBack,
    /// That what was just said is taken back.
    Correct,
    /// That a part which was got is not in the PC yet.
    NotFitted,
    /// That a repair needs a part.
    Needed,
    /// What lifts Pro to Enterprise, and drops it again.
    Subscription,
    OfWindows,
    /// Activation by telephone.
    Telephone,
    // Who speaks, of which PC.
    Other,
    Own,
    /// From here on another PC is told of.
    Switch,
    /// It is asked for somebody else.
    Proxy,
    Speaker,
    Hearsay,
    // Mood.
    Not,
    Plan,
    Future,
    If,
    Would,
    Did,
    Turn,
    Comma,
    /// A word of another matter that has one of ours in it.
    Swallow,
}
