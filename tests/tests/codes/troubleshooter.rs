//! Whom a code sends to the troubleshooter and to an account, and whom not.

use ninsho_rules::judge::{Answers, HappenedAnswer, ManagedAnswer, NextStep};
use ninsho_rules::text::Lang;
use ninsho_rules::{Channel, Code, KeyClass, Windows};

use super::next::next;

/// The Activation troubleshooter moves digital licences of Windows 10 and 11, and nothing else.
#[test]
fn no_code_sends_a_pc_to_a_troubleshooter_that_it_lacks() {
    let shapes = [
        (Channel::VolumeMak, KeyClass::Own, Windows::Eleven),
        (Channel::VolumeGvlk, KeyClass::KmsClient, Windows::Ten),
        (Channel::VirtualMachine, KeyClass::Avma, Windows::Server2022),
        (Channel::RetailEval, KeyClass::Evaluation, Windows::Ten),
        (Channel::Retail, KeyClass::Own, Windows::Server2022),
        (Channel::OemSlp, KeyClass::Own, Windows::Server2022),
        (Channel::Retail, KeyClass::Own, Windows::Seven),
        (Channel::OemSlp, KeyClass::Own, Windows::Seven),
    ];
    for (channel, key, windows) in shapes {
        for managed in [None, Some(ManagedAnswer::No), Some(ManagedAnswer::Yes)] {
            for happened in [
                None,
                Some(HappenedAnswer::Board),
                Some(HappenedAnswer::Reinstall),
            ] {
                let answers = Answers {
                    managed,
                    happened,
                    ..Answers::default()
                };
                for code in Code::ALL {
                    let number = code.row().number;
                    let step = next(number, channel, key, windows, answers);
                    assert!(
                        !step.needs_the_troubleshooter(),
                        "{code:?} {channel:?} {windows:?} {step:?}"
                    );
                }
            }
        }
    }
    // What the words say and what the code knows of them agree.
    for step in NextStep::ALL {
        let en = Lang::En.code_step(*step).to_lowercase();
        let names_it = en.contains("troubleshoot");
        assert!(!names_it || step.needs_the_troubleshooter(), "{step:?}");
    }
}

#[test]
fn nobody_is_asked_to_move_the_licence_of_a_managed_pc_with_an_account() {
    let answers = Answers {
        managed: Some(ManagedAnswer::Yes),
        ..Answers::default()
    };
    for code in Code::ALL {
        let number = code.row().number;
        let step = next(
            number,
            Channel::OemDm,
            KeyClass::Own,
            Windows::Eleven,
            answers,
        );
        assert!(
            !step.needs_the_troubleshooter() || step == NextStep::Troubleshoot,
            "{code:?} {step:?}"
        );
    }
}
