//! The way back of a PC that is not activated: the steps in order, then both sides.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::{Recovery, Step};
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, classes, component, html};

use super::citation::Sources;
use super::disclosure::Disclosure;
use super::side::Side;
use super::to_copy::ToCopy;
use super::use_lang;
use crate::browser;

/// How many steps stand open; who has done these opens the next.
const SHOWN: usize = 2;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    /// On paper nothing opens, so every step stands open.
    pub(crate) is_for_paper: bool,
}

/// What to do now; nothing for a PC that is not down.
#[component]
pub(crate) fn RecoverySteps(props: &Props) -> Html {
    let lang = use_lang();
    let Some(recovery) = &props.verdict.recovery else {
        return Html::default();
    };
    let steps = recovery.steps.iter().enumerate().map(|(at, step)| {
        let inside = html! { <StepDetails step={*step} verdict={props.verdict.clone()} /> };
        html! {
            <li key={step.name()} data-step={step.name()}>
                if at < SHOWN || props.is_for_paper {
                    <h3>{ lang.step(*step) }</h3>
                    { inside }
                } else {
                    <Disclosure class="later" summary={html! { <h3>{ lang.step(*step) }</h3> }}>
                        { inside }
                    </Disclosure>
                }
            </li>
        }
    });
    html! {
        <section
            class="recovery"
            aria-labelledby="recovery-title"
            data-recovery={recovery.outcome.name()}
        >
            <h2 id="recovery-title">{ lang.phrase(Phrase::RecoveryTitle) }</h2>
            <p class="note">{ lang.phrase(Phrase::RecoverySteps) }</p>
            <ol class="steps">{ for steps }</ol>
            <p class="still">
                <b>{ lang.phrase(Phrase::StillWorks) }</b>{ lang.gap() }
                { lang.phrase(props.verdict.still_works()) }
            </p>
            // On a phone it would bury the rest.
            <Disclosure
                class="more"
                open={!browser::is_narrow()}
                summary={html! { <span>{ lang.phrase(Phrase::RecoverySides) }</span> }}
            >
                <BothSides recovery={Rc::new(recovery.clone())} />
            </Disclosure>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct StepProps {
    step: Step,
    verdict: Rc<Verdict>,
}

/// How, what it looks like when it worked, when to go on, and when to stop.
#[component]
fn StepDetails(props: &StepProps) -> Html {
    let lang = use_lang();
    let step = props.step;
    let recovery = props.verdict.recovery.as_ref();
    let goes_on = recovery.is_some_and(|recovery| recovery.goes_on_after(step));
    html! {
        <div class="step-details">
            <p>{ props.verdict.step_how(step, lang) }</p>
            if let Some(page) = props.verdict.step_page(step, lang) {
                <p class="clicks">{ page }</p>
            }
            if let Some(copy) = props.verdict.step_copy(step) {
                <ToCopy text={copy} />
            }
            <dl>
                <div>
                    <dt>{ lang.phrase(Phrase::StepWorked) }</dt>
                    <dd>{ lang.step_success(step) }</dd>
                </div>
                if goes_on {
                    <div>
                        <dt>{ lang.phrase(Phrase::StepNext) }</dt>
                        <dd>{ lang.step_next(step) }</dd>
                    </div>
                }
            </dl>
            if step.stop().is_said() {
                <p class="stop">{ lang.stop(step.stop()) }</p>
            }
            <Sources ids={step.sources().to_vec()} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SidesProps {
    recovery: Rc<Recovery>,
}

/// How firm that is, the rules that lead to it, and those that speak against it.
#[component]
fn BothSides(props: &SidesProps) -> Html {
    let lang = use_lang();
    let Recovery {
        because,
        against,
        certainty,
        ..
    } = &*props.recovery;
    html! {
        <>
        <p class="firm">
            { lang.phrase(Phrase::Firmness) }{ ": " }{ lang.confidence(*certainty) }
        </p>
        <div class={classes!("sides", against.is_empty().then_some("one"))}>
            <Side title={Phrase::RecoveryBecause} rules={because.to_vec()} />
            <Side title={Phrase::ContestedBy} rules={against.to_vec()} />
        </div>
        </>
    }
}
