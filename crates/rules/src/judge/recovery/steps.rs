//! Which steps of its ladder apply to a PC.

use super::pc::Pc;
use crate::judge::answer::{
    EditionAnswer, FirstWindowsAnswer, HappenedAnswer, MakerAnswer, ManagedAnswer,
};
use crate::judge::code::LicenceGroup;
// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "steps are read as words, not as paths"
)]
use crate::tables::step::Step::{self, *};
use crate::vocabulary::Kind;

impl Pc<'_> {
    /// The steps for this PC, in order.
    pub(super) fn steps(&self) -> Vec<Step> {
        let ladder = self.ladder().iter().map(|step| self.sold_today(*step));
        let mut steps: Vec<Step> = ladder.filter(|step| self.applies(*step)).collect();
        if steps.is_empty() {
            steps.push(ShowOutput);
        }
        // What costs nothing comes before what may not be at hand: a PC that fails, or whose
        // owner answers questions only, has perhaps no output to show.
        if let [ShowOutput, rest @ ..] = &mut *steps
            && let Some(looked) = rest.iter().position(|step| *step == Troubleshooter)
        {
            steps[..=looked + 1].rotate_left(1);
        }
        if self.is_too_late() || self.is_never_licensed() {
            // No licence is there to be found; what costs nothing may prove that wrong.
            steps.retain(|step| {
                matches!(
                    step,
                    OnlineAndRestart | Troubleshooter | NewLicence | NewerPc | SoldEdition
                )
            });
        }
        self.reorder(&mut steps);
        // Whatever licence it is, whoever manages the PC has it activated.
        if self.kind == Kind::Unknown
            && self.is_managed()
            && let Some(asked) = steps.iter().position(|step| *step == AskOrganisation)
        {
            steps[..=asked].rotate_right(1);
        }
        steps
    }

    /// No licence that is sold today activates a Windows before 10: where a ladder ends in one,
    /// another PC stands there.
    fn sold_today(&self, step: Step) -> Step {
        match step {
            NewLicence if self.is_before_ten() => NewerPc,
            _ => step,
        }
    }

    pub(super) fn applies(&self, step: Step) -> bool {
        let event = self.answers.happened;
        let is_doubtful = self.is_doubtful();
        let is_lost = self.is_key_lost();
        let is_unspent = is_doubtful && !self.is_key_spent();
        let is_plain = !is_lost && !self.is_home_to_pro();
        let is_unknown = self.kind == Kind::Unknown;
        let is_own = self.group() == LicenceGroup::OwnKey;
        let is_elsewhere = self.is_elsewhere();
        // A key of one's own is moved by entering it, and what stays with its PC not at all.
        let is_own_elsewhere = is_own && is_elsewhere;
        let stays_behind = is_elsewhere && !self.may_leave_its_pc();
        let is_virtual = event == Some(HappenedAnswer::Virtual);
        // Of such a PC whoever manages it tries what an owner would.
        let is_managed_by_unknown = is_unknown && self.is_managed();
        match step {
            ShowOutput => {
                (is_doubtful && self.facts.channel.is_none()) || (is_unknown && event.is_none())
            }
            // Of a used PC the shop sold the key with it.
            Refund => {
                is_lost
                    || self.is_sold_client_key()
                    || (self.is_beside_refused_key() && self.answers.is_key_sold())
                    // What an employer or a school gave, nobody sold.
                    || (self.kind == Kind::MakPrivate
                        && !self.can_ask_shop()
                        && !self.answers.is_key_given())
            }
            BaseFirst => self.is_home_to_pro(),
            StoreAccount => self.kind == Kind::Store,
            // The key of a server is for another edition than an evaluation’s, too.
            ConvertEvaluation => self.kind == Kind::Eval || self.is_key_of_other_edition(),
            ProveContract | AskHost | BiosSettings | VmIdentity | ServerKey => true,
            // What was built for it has none, and the code of a counted key tells the same.
            OwnLicence => {
                !(self.is_built() || self.is_key_counted() || self.came_without_windows())
            }
            // Who bought a Windows for it has it for more than tests.
            TestMachine => !self.is_store_machine() && !self.has_own_key(),
            RecoveryMedia => self.is_activated_by_image(),
            RightEdition => {
                is_plain
                    && !stays_behind
                    && !is_managed_by_unknown
                    && self.answers.edition != Some(EditionAnswer::Same)
            }
            LeaveInsider => self.kind == Kind::Insider,
            // Behind a new board the troubleshooter is the beginning of moving the licence.
            OnlineAndRestart | Troubleshooter if event == Some(HappenedAnswer::Board) => {
                !is_lost && !self.is_managed() && !self.applies(ChangedHardware)
            }
            // What costs nothing is tried before a key is given up that nothing speaks against.
            OnlineAndRestart => !is_lost || is_unspent,
            Troubleshooter => (!is_lost || is_unspent) && !is_managed_by_unknown,
            WaitADay => {
                is_plain
                    && !is_managed_by_unknown
                    && (self.kind != Kind::Insider || event == Some(HappenedAnswer::Nothing))
            }
            ReleaseOldPc => (is_own || self.is_on_two()) && !is_lost,
            OwnKey => self.may_enter_own_key(),
            DefaultKey => self.may_enter_default_key(),
            ChangedHardware => self.may_have_changed_hardware(),
            UndoChange => self.can_undo() && !is_lost && !is_own_elsewhere,
            FirmwareEdition => self.may_have_firmware_key(),
            AskMaker => self.can_ask_maker(),
            AskShop => self.can_ask_shop(),
            ReleaseManagement => {
                // A school gave its key for a PC that is the student's own.
                self.answers.maker == Some(MakerAnswer::Used)
                    || (self.answers.managed == Some(ManagedAnswer::Formerly)
                        && !self.answers.is_key_given())
            }
            AskOrganisation => self.needs_organisation(),
            Portal => self.can_use_portal(is_lost),
            OldDisk => is_plain && self.has_old_disk(),
            ImageRestore => self.is_digital(),
            // On another PC there is something to look up only for a key.
            CallBack => {
                self.can_call_back()
                    && (is_own || !is_elsewhere)
                    && (!is_virtual || self.is_store_machine())
            }
            LinkAccount => {
                !self.is_managed() && ((is_own && is_plain) || self.kind == Kind::Insider)
            }
            SoldEdition => self.may_have_to_buy() && self.is_not_sold() && !self.facts.is_server(),
            LeaveEvaluation => !self.is_managed(),
            NewLicence => self.may_have_to_buy() && !self.is_not_sold(),
            NewerPc => self.may_have_to_buy(),
        }
    }

    /// Whether the portal may take the key: one of somebody's own, or one that is only counted
    /// elsewhere, wherever it came from.
    fn can_use_portal(&self, is_lost: bool) -> bool {
        if self.is_key_counted() && self.is_doubtful() {
            return true;
        }
        // A key that is entered on other hardware may be counted on the former.
        let is_moved = self.is_elsewhere() || self.answers.happened == Some(HappenedAnswer::Board);
        let may_be_counted = self.is_key_counted() || is_moved && self.may_enter_own_key();
        let has_entered = self.kind == Kind::Unknown && !self.is_managed() && may_be_counted;
        (self.has_own_key() || has_entered)
            && !is_lost
            && !self.is_without_record()
            && !self.answers.is_key_given()
    }

    fn can_ask_maker(&self) -> bool {
        if matches!(
            self.answers.maker,
            Some(MakerAnswer::Own | MakerAnswer::Virtual | MakerAnswer::Shop)
        ) {
            return false;
        }
        let is_board = self.answers.is_board_replaced();
        // Of a PC with a key of one's own its owner or a shop is the maker, unless one is told.
        let is_by_maker = self.answers.happened == Some(HappenedAnswer::MakerBoard)
            && (self.group() != LicenceGroup::OwnKey
                || self.answers.maker == Some(MakerAnswer::Maker));
        self.is_oem_dm()
            || self.may_be_preinstalled()
            || self.kind == Kind::LtscOem
            || (self.kind == Kind::Server)
            || (self.kind == Kind::FreeupOem && is_board)
            || is_by_maker
    }

    fn can_ask_shop(&self) -> bool {
        match self.kind {
            Kind::Refurbished => true,
            Kind::KmsPrivate => {
                !self.is_sold_client_key()
                    // What an employer or a school gave, nobody sold.
                    && !self.answers.is_key_given()
                    && !matches!(
                        self.answers.maker,
                        Some(MakerAnswer::Own | MakerAnswer::Maker | MakerAnswer::Virtual)
                    )
            }
            Kind::MakPrivate => matches!(
                self.answers.maker,
                Some(MakerAnswer::Shop | MakerAnswer::Used)
            ),
            Kind::Unknown | Kind::UnknownDl | Kind::OemDm => matches!(
                self.answers.maker,
                Some(MakerAnswer::Shop | MakerAnswer::Used)
            ),
            // Who sold it without Windows owes none.
            Kind::Mak | Kind::KmsOrg
                if self.answers.first_windows == Some(FirstWindowsAnswer::Nothing) =>
            {
                false
            }
            _ => self.answers.maker == Some(MakerAnswer::Shop),
        }
    }

    fn needs_organisation(&self) -> bool {
        self.is_managed()
            || self.group() == LicenceGroup::Organisation
            || self.answers.is_key_given()
            || (self.is_server() && self.answers.managed != Some(ManagedAnswer::No))
    }

    /// Whether somebody at Microsoft could look it up, with nobody nearer to ask.
    fn can_call_back(&self) -> bool {
        if self.is_managed() || self.is_doubtful() {
            return false;
        }
        let is_bios = self.answers.happened == Some(HappenedAnswer::Bios);
        self.is_digital()
            || self.kind == Kind::Unknown
            || self.kind == Kind::Store
            || (self.kind == Kind::OemDm && is_bios)
            || self.has_own_key()
    }

    /// Whether there may be no other way left than a licence that is bought.
    fn may_have_to_buy(&self) -> bool {
        let is_owed = matches!(
            self.answers.happened,
            Some(HappenedAnswer::MakerBoard | HappenedAnswer::Bios | HappenedAnswer::Nothing)
        );
        let is_moved = matches!(
            self.answers.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::Virtual)
        ) || self.is_elsewhere();
        match self.kind {
            _ if self.is_managed() => false,
            _ if self.is_never_licensed() => true,
            // The key was paid for, and is theirs.
            Kind::RetailKey => self.is_key_lost() || self.is_on_two(),
            Kind::Store => !self.is_home_to_pro() && is_moved,
            Kind::OemDm => is_moved || self.is_firmware_wiped(),
            Kind::OemNonslp | Kind::Refurbished => !is_owed,
            _ => true,
        }
    }
}
