//! English: the events, and what becomes of an activation in them.

use crate::judge::{Confidence, Outcome, OutcomeIcon, Scenario, ScenarioGroup};
use crate::text::sentences::sentences;

sentences! {
    icon(OutcomeIcon) {
        Best => "passes by itself",
        Good => "passes, normally or with a step",
        Care => "may fail: it depends, or reports differ",
        Bad => "not expected to pass, or no right",
        Open => "cannot be told",
        Na => "does not apply to this PC",
    }

    scenario(Scenario) {
        KeepUsing => "Keep using it as it is",
        ReinstallSameHw => "Reinstall on the same PC",
        OsDiskSwap => "New system disk",
        GpuRamNicChange => "Graphics / memory / network",
        MbSwap => "New motherboard",
        OtherPc => "Move to another PC",
        NewVm => "New virtual machine",
        ReuseVhd => "Reuse a virtual disk",
        ImageRestoreSameHw => "Restore a backup image",
        ImageRestoreOtherHw => "Restore the image on another PC",
        Inplace10To11 => "Upgrade from 10 to 11",
        CpuChange => "New CPU",
        BiosUpdate => "BIOS (UEFI) update",
    }

    group(ScenarioGroup) {
        SamePc => "The same PC",
        Parts => "New parts",
        OtherPc => "Another PC",
    }

    outcome(Outcome) {
        Ok => "No action needed",
        OkNoFallback => "Normally by itself",
        Action => "With a manual step",
        Chance => "It depends",
        Unlikely => "Not expected",
        NoRight => "Licence does not cover it",
        Separate => "Needs its own licence",
        Org => "Your organisation does it",
        Ends => "Will expire",
        Unknown => "Unknown",
        Na => "Not applicable",
    }

    confidence(Confidence) {
        Low => "weak",
        Medium => "fair",
        High => "firm",
    }
}
