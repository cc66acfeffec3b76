//! The rows of clues: which words together tell which answer, and what undoes it.

use super::word::Word;

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use super::word::Word::*;
use crate::judge::Question;

/// One row: where all its words stand in one clause, it tells its answer.
#[derive(Debug)]
pub(super) struct ClueRow {
    /// The question.
    pub(super) question: Question,
    /// The serialised name of the answer.
    pub(super) answer: &'static str,
    /// What must stand together.
    pub(super) words: &'static [Word],
    /// What undoes it where it stands in the same clause.
    pub(super) undone_by: &'static [Word],
    /// How near the words must be.
    pub(super) reach: Reach,
}

/// How near the words of a row must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// In one clause.
    Clause,
    /// Side by side, in this order.
    Beside,
    /// Anywhere in one sentence.
    Sentence,
}

const fn clause(
    question: Question,
    answer: &'static str,
    words: &'static [Word],
    undone_by: &'static [Word],
) -> ClueRow {
    ClueRow {
        question,
        answer,
        words,
        undone_by,
        reach: Reach::Clause,
    }
}

const fn beside(
    question: Question,
    answer: &'static str,
    words: &'static [Word],
    undone_by: &'static [Word],
) -> ClueRow {
    ClueRow {
        question,
        answer,
        words,
        undone_by,
        reach: Reach::Beside,
    }
}

const fn sentence(
    question: Question,
    answer: &'static str,
    words: &'static [Word],
    undone_by: &'static [Word],
) -> ClueRow {
    ClueRow {
        question,
        answer,
        words,
        undone_by,
        reach: Reach::Sentence,
    }
}

/// What is replaced is no Windows.
const SOFTWARE: &[Word] = &[Office, Software, Game, Driver];

/// What was bought is no Windows, or a thing with Windows on it.
const THINGS: &[Word] = &[
    Office, Software, Game, Pc, NewPc, Brand, BoardBrand, Disk, Board, Cpu, OtherPart, Used, Boxed,
    Dsp, Market, Mail,
];

/// What was bought is a part or a key.
const PIECES: &[Word] = &[
    Key, CheapKey, PricedKey, Retail, Boxed, Office, Software, Game, Disk, Board, Cpu, OtherPart,
];

/// What is put back is in the same PC.
const STAYS: &[Word] = &[Office, Software, Game, Driver, PutBack];

/// What is mended in the same PC, or added to it.
const SAME_PC: &[Word] = &[
    Office, Software, Game, Driver, PutBack, DataUse, Board, BoardSwap, Cpu, CpuSwap, New, NewOne,
];

/// What else the Store sells.
const GOODS: &[Word] = &[Office, Software, Game, StoreThing];

/// What has keys of its own.
const PROGRAMS: &[Word] = &[Office, Software, Game];

/// Every row. Of several answers to one question the first of this table counts.
#[rustfmt::skip]
pub(super) static ROWS: &[ClueRow] = &[
    // What happened, the deepest change first.
    sentence(Question::Happened, "vm", &[Vm, Clone], SOFTWARE),
    sentence(Question::Happened, "vm", &[Vm, Move], SOFTWARE),
    clause(Question::Happened, "vm", &[Vm, Create], SOFTWARE),
    clause(Question::Happened, "vm", &[Vm, Reinstall], SOFTWARE),
    clause(Question::Happened, "clone", &[Clone, NewPc], &[]),
    clause(Question::Happened, "clone", &[Clone, IntoPc], &[]),
    clause(Question::Happened, "clone", &[Clone, Other], &[Same]),
    sentence(Question::Happened, "clone", &[Clone, Put, NewPc], &[]),
    sentence(Question::Happened, "clone", &[Clone, Put, IntoPc], &[]),
    clause(Question::Happened, "other-pc", &[PcSwap], SOFTWARE),
    clause(Question::Happened, "other-pc", &[NewPc, Move], STAYS),
    clause(Question::Happened, "other-pc", &[NewPc, Replace], STAYS),
    clause(Question::Happened, "other-pc", &[NewPc, Put], STAYS),
    clause(Question::Happened, "other-pc", &[Put, Disk, IntoPc], SOFTWARE),
    clause(Question::Happened, "other-pc", &[Move, Disk, IntoPc], SOFTWARE),
    sentence(Question::Happened, "other-pc", &[NewPc, Retail, Move], SOFTWARE),
    clause(Question::Happened, "other-pc", &[Key, Move, NewOne], SOFTWARE),
    clause(Question::Happened, "other-pc", &[Retail, Move, NewOne], SOFTWARE),
    sentence(Question::Happened, "other-pc", &[Disk, PullOut, NewPc], STAYS),
    sentence(Question::Happened, "other-pc", &[Disk, Put, NewPc], STAYS),
    sentence(Question::Happened, "other-pc", &[Disk, PullOut, Pc, Put, Pc], STAYS),
    sentence(Question::Happened, "other-pc", &[DriveOut, Pc, Put, Pc], STAYS),
    sentence(Question::Happened, "other-pc", &[DriveOut, NewPc], STAYS),
    sentence(Question::Happened, "other-pc", &[DriveOut, IntoPc], STAYS),
    sentence(Question::Happened, "other-pc", &[Disk, PullOut, IntoPc], STAYS),
    sentence(Question::Happened, "other-pc", &[Disk, PullOut, GivenPc], STAYS),
    sentence(Question::Happened, "other-pc", &[OldDrive, NewPc], SAME_PC),
    sentence(Question::Happened, "other-pc", &[OldDrive, OwnBuild, Put], SAME_PC),
    clause(Question::Happened, "board", &[BoardSwap], &[]),
    clause(Question::Happened, "board", &[Board, Replace], &[]),
    clause(Question::Happened, "board", &[Board, Raise], &[]),
    sentence(Question::Happened, "board", &[Board, Die, Replace], &[Disk, Cpu]),
    sentence(Question::Happened, "board", &[Board, Die, Put], &[Disk, Cpu, NewPc, Pc]),
    sentence(Question::Happened, "board", &[Board, Ails, Replace], &[Disk, Cpu]),
    sentence(Question::Happened, "board", &[Board, Die, NewOne], &[Disk, Cpu]),
    sentence(Question::Happened, "board", &[Board, NewOne, Put], &[Disk]),
    sentence(Question::Happened, "board", &[Board, Rma], &[Disk, Cpu]),
    sentence(Question::Happened, "board", &[Board, Repair, NewOne], &[Disk, Cpu, OtherPart]),
    beside(Question::Happened, "board", &[New, Board], &[]),
    beside(Question::Happened, "board", &[Put, Board], &[]),
    beside(Question::Happened, "board", &[Put, BoardModel], &[]),
    beside(Question::Happened, "board", &[Replace, BoardModel], &[]),
    beside(Question::Happened, "board", &[NewOne, BoardModel], &[]),
    clause(Question::Happened, "cpu", &[CpuSwap], &[]),
    clause(Question::Happened, "cpu", &[Cpu, Replace], &[]),
    sentence(Question::Happened, "cpu", &[Cpu, Die, Replace], &[Board, Disk]),
    sentence(Question::Happened, "cpu", &[Cpu, Ails, Replace], &[Board, Disk]),
    sentence(Question::Happened, "cpu", &[Cpu, Die, NewOne], &[Board, Disk]),
    clause(Question::Happened, "cpu", &[Cpu, Raise], &[]),
    beside(Question::Happened, "cpu", &[New, Cpu], &[]),
    beside(Question::Happened, "cpu", &[Put, Cpu], &[]),
    beside(Question::Happened, "cpu", &[Put, CpuModel], &[Board]),
    beside(Question::Happened, "cpu", &[CpuModel, Replace], &[Board]),
    beside(Question::Happened, "cpu", &[Replace, CpuModel], &[Board, BoardModel]),
    clause(Question::Happened, "disk", &[DiskSwap], &[DataUse]),
    clause(Question::Happened, "disk", &[Disk, Replace], &[DataUse]),
    clause(Question::Happened, "disk", &[Disk, Move, Disk], &[]),
    clause(Question::Happened, "disk", &[Disk, Raise], &[]),
    clause(Question::Happened, "disk", &[Disk, Clone], &[]),
    sentence(Question::Happened, "disk", &[Disk, Die, Replace], &[Board, Cpu]),
    sentence(Question::Happened, "disk", &[Disk, Die, Put], &[Board, Cpu, NewPc]),
    sentence(Question::Happened, "disk", &[Disk, Ails, Replace], &[Board, Cpu]),
    sentence(Question::Happened, "disk", &[Disk, Die, NewOne], &[Board, Cpu]),
    sentence(Question::Happened, "disk", &[Disk, Ails, NewOne], &[Board, Cpu]),
    sentence(Question::Happened, "disk", &[Put, Disk, Clone], &[NewPc, Board, Vm]),
    sentence(Question::Happened, "disk", &[DiskPut, Reinstall], &[Board, Cpu, NewPc, DataUse]),
    sentence(Question::Happened, "disk", &[DiskPut, Clone], &[Board, Cpu, NewPc, Vm, DataUse]),
    beside(Question::Happened, "disk", &[New, Disk], &[DataUse]),
    beside(Question::Happened, "disk", &[Put, Disk], &[DataUse]),
    clause(Question::Happened, "disk", &[Disk, Die], &[]),
    clause(Question::Happened, "bios", &[BiosUpdate], &[]),
    clause(Question::Happened, "bios", &[Board, Battery], &[]),
    clause(Question::Happened, "bios", &[Bios, Battery], &[]),
    clause(Question::Happened, "bios", &[Tpm, Battery], &[]),
    clause(Question::Happened, "bios", &[Bios, Update], &[]),
    clause(Question::Happened, "bios", &[Bios, Reset], &[]),
    clause(Question::Happened, "bios", &[Tpm, Reset], &[]),
    clause(Question::Happened, "reinstall", &[Reinstall], SOFTWARE),
    // Only where it is supposed: what if it dies?
    clause(Question::Happened, "board", &[Board, Die], &[Disk, Cpu]),
    clause(Question::Happened, "nothing", &[Untouched], &[]),
    clause(Question::Happened, "nothing", &[Parts, Touch], &[]),
    clause(Question::Happened, "nothing", &[Parts, Replace], &[]),
    // What a licence does not look at: told as planned, it makes a plan.
    clause(Question::Plan, "none", &[OtherPart, Replace], &[]),
    clause(Question::Plan, "none", &[OtherPart, Raise], &[]),
    // Who made the PC.
    clause(Question::Maker, "vm", &[Vm], &[]),
    clause(Question::Maker, "used", &[Used], &[]),
    beside(Question::Maker, "used", &[UsedThing, Brand], &[]),
    beside(Question::Maker, "used", &[UsedThing, Shop], &[]),
    beside(Question::Maker, "used", &[UsedThing, Pc], &[]),
    beside(Question::Maker, "used", &[UsedThing, OwnBuild], &[]),
    clause(Question::Maker, "used", &[Refurb], &[]),
    sentence(Question::Maker, "used", &[Org, Discarded, Used], &[]),
    sentence(Question::Maker, "used", &[Org, Discarded, Received], &[]),
    sentence(Question::Maker, "used", &[Company, Discarded, Received], &[]),
    sentence(Question::Maker, "used", &[Market, Buy, Brand], PIECES),
    clause(Question::Maker, "used", &[Market, Buy, Pc], PIECES),
    clause(Question::Maker, "used", &[Brand, OffMarket], PIECES),
    clause(Question::Maker, "used", &[Pc, OffMarket], PIECES),
    clause(Question::Maker, "used", &[Own, OffMarket], PIECES),
    clause(Question::Maker, "own", &[OwnBuild], &[]),
    clause(Question::Maker, "shop", &[Shop], &[]),
    clause(Question::Maker, "maker", &[MakerPc], &[]),
    clause(Question::Maker, "maker", &[Brand], &[]),
    beside(Question::Maker, "maker", &[BoardBrand, Pc], &[]),
    // How Windows came.
    clause(Question::Bought, "up", &[HomeToPro], &[]),
    sentence(Question::Bought, "up", &[EditionName, StoreShop, Upgrade], PROGRAMS),
    clause(Question::Bought, "in", &[Insider], &[]),
    sentence(Question::Bought, "store", &[StoreShop, Buy], GOODS),
    sentence(Question::Bought, "store", &[StoreShop, Retail], PROGRAMS),
    clause(Question::Bought, "key", &[Retail], &[]),
    clause(Question::Bought, "key", &[Boxed], &[]),
    clause(Question::Bought, "key", &[Dsp], &[]),
    clause(Question::Bought, "key", &[Download], &[]),
    clause(Question::Bought, "key", &[Buy, Key], PROGRAMS),
    clause(Question::Bought, "key", &[Mail, Key], &[Office, Software, Game, Shop, Brand, Pc]),
    sentence(Question::Bought, "key", &[Market, Key], PROGRAMS),
    sentence(Question::Bought, "key", &[WebShop, Key], PROGRAMS),
    clause(Question::Bought, "key", &[WebShop, Buy, OfWindows], THINGS),
    clause(Question::Bought, "key", &[PricedKey], PROGRAMS),
    clause(Question::Bought, "key", &[CheapKey], PROGRAMS),
    clause(Question::Bought, "no", &[NotBought], &[]),
    clause(Question::Bought, "no", &[FreeUpgrade], &[]),
    clause(Question::Bought, "no", &[Free, Upgrade], &[]),
    // Where the key came from.
    sentence(Question::KeySource, "marketplace", &[Market, Key], PROGRAMS),
    clause(Question::KeySource, "marketplace", &[Market, Retail], PROGRAMS),
    clause(Question::KeySource, "marketplace", &[CheapKey], PROGRAMS),
    clause(Question::KeySource, "work", &[WorkKey], &[Pc, NewPc, Brand, Used]),
    clause(Question::KeySource, "work", &[Campus], &[]),
    clause(Question::KeySource, "work", &[Org, Given, Key], &[]),
    clause(Question::KeySource, "work", &[Org, Mail, Key], &[Market, WebShop, StoreShop, Buy, Retail]),
    clause(Question::KeySource, "box", &[Boxed], &[]),
    clause(Question::KeySource, "box", &[Dsp, Buy], &[]),
    clause(Question::KeySource, "box", &[Dsp, Retail], &[]),
    clause(Question::KeySource, "box", &[Card, Key], &[]),
    clause(Question::KeySource, "online", &[Download], &[]),
    clause(Question::KeySource, "online", &[Mail, Key], &[Office, Software, Game, Shop, Brand, Pc]),
    clause(Question::KeySource, "online", &[WebShop, Key], PROGRAMS),
    clause(Question::KeySource, "online", &[WebShop, Retail], PROGRAMS),
    clause(Question::KeySource, "online", &[WebShop, Buy, OfWindows], THINGS),
    // Sticker, box, card.
    clause(Question::Sticker, "box", &[Boxed], &[Lost]),
    clause(Question::Sticker, "box", &[Card, Key], &[Lost]),
    clause(Question::Sticker, "box", &[Card, Has], &[Lost]),
    // The account.
    clause(Question::LinkedBefore, "no", &[NotLinked], &[]),
    clause(Question::LinkedBefore, "no", &[Account, NeverHad], PROGRAMS),
    sentence(Question::LinkedBefore, "no", &[Account, NeverOne], &[Office, Software, Game, Key, Sticker]),
    sentence(Question::LinkedBefore, "no", &[Linked, NeverOne], PROGRAMS),
    sentence(Question::LinkedBefore, "no", &[LinkedSentence, NeverOne], PROGRAMS),
    clause(Question::LinkedBefore, "yes", &[LinkedSentence], PROGRAMS),
    clause(Question::LinkedBefore, "yes", &[Account, Linked], PROGRAMS),
    clause(Question::LinkedBefore, "yes", &[FromStart, SignIn, Account], PROGRAMS),
    // The organisation.
    clause(Question::Managed, "was", &[Formerly], &[]),
    sentence(Question::Managed, "was", &[Left, Given, Pc], &[Key]),
    sentence(Question::Managed, "was", &[Left, Given, Brand], &[Key]),
    sentence(Question::Managed, "was", &[Left, Company], &[Key]),
    sentence(Question::Managed, "was", &[Org, Discarded, Used], &[]),
    sentence(Question::Managed, "was", &[Org, Discarded, Received], &[]),
    sentence(Question::Managed, "was", &[Company, Discarded, Received], &[]),
    clause(Question::Managed, "no", &[Private], &[]),
    beside(Question::Managed, "no", &[Org, Unrelated], &[Company, Managed]),
    beside(Question::Managed, "no", &[Unrelated, Org], &[Company, Managed]),
    clause(Question::Managed, "yes", &[Company], &[]),
    clause(Question::Managed, "yes", &[Org, Lent, Pc], &[Key, Left, Used, Formerly]),
    clause(Question::Managed, "yes", &[Org, Lent, Brand], &[Key, Left, Used, Formerly]),
    clause(Question::Managed, "yes", &[Managed], &[]),
    // The edition.
    clause(Question::Edition, "other", &[OtherEdition], &[Subscription, SameEdition]),
    clause(Question::Edition, "same", &[SameEdition], &[]),
    clause(Question::Edition, "same", &[Edition, Same], &[Board, Cpu, Disk]),
];
