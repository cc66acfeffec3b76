//! The way back of a PC that is not activated: the steps in order, then both sides.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use ninsho_rules::Verdict;
use ninsho_rules::judge::{Recovery, Step};
use ninsho_rules::text::Phrase;
use yew::{Callback, Html, MouseEvent, Properties, classes, component, html};

use super::citation::Sources;
use super::disclosure::Disclosure;
use super::side::Side;
use super::to_copy::ToCopy;
use super::use_lang;
use crate::browser;
use crate::dispatch::Dispatch;
use crate::state::Action;

/// How many of the steps that are left stand open; who has done these opens the next.
const SHOWN: usize = 2;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    pub(crate) dispatch: Dispatch,
}

/// What to do now; nothing for a PC that is not down.
#[component]
pub(crate) fn RecoverySteps(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let Some(recovery) = &verdict.recovery else {
        return Html::default();
    };
    let open: Vec<Step> = recovery.left().take(SHOWN).collect();
    let steps = recovery.steps.iter().map(|step| {
        let standing = if recovery.tried.contains(step) {
            Standing::Tried
        } else if open.contains(step) {
            Standing::Open
        } else {
            Standing::Later
        };
        html! {
            <StepItem
                key={step.name()}
                step={*step}
                {standing}
                verdict={verdict.clone()}
                dispatch={props.dispatch.clone()}
            />
        }
    });
    let is_told = |step: &Step| verdict.suggested.tried.has(*step);
    html! {
        <section
            class="recovery"
            aria-labelledby="recovery-title"
            data-recovery={recovery.outcome.name()}
        >
            <h2 id="recovery-title">{ lang.phrase(Phrase::RecoveryTitle) }</h2>
            <p class="note">{ lang.phrase(Phrase::RecoverySteps) }</p>
            if recovery.tried.iter().any(is_told) {
                <p class="note screen">{ lang.phrase(Phrase::StepsTold) }</p>
            }
            <ol class="steps">{ for steps }</ol>
            <p class="still">
                <b>{ lang.phrase(Phrase::StillWorks) }</b>{ ": " }
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

/// How far somebody is with a step.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Standing {
    /// It was tried already: its name alone.
    Tried,
    /// It is next.
    Open,
    /// It comes later.
    Later,
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    step: Step,
    standing: Standing,
    verdict: Rc<Verdict>,
    dispatch: Dispatch,
}

/// One step, and the button that says that it was tried in vain.
#[component]
fn StepItem(props: &ItemProps) -> Html {
    let lang = use_lang();
    let step = props.step;
    let is_tried = props.standing == Standing::Tried;
    let button = html! {
        if step.can_be_tried() {
            <TriedButton {step} {is_tried} dispatch={props.dispatch.clone()} />
        }
    };
    let inside = html! { <StepDetails {step} verdict={props.verdict.clone()} /> };
    let title = html! { <h3>{ props.verdict.step_title(step, lang) }</h3> };
    match props.standing {
        Standing::Tried => html! {
            <li class="tried" data-step={step.name()}>{ title }{ button }</li>
        },
        Standing::Open => html! {
            <li data-step={step.name()}>{ title }{ inside }{ button }</li>
        },
        Standing::Later => html! {
            <li data-step={step.name()}>
                <Disclosure class="later" is_on_paper=true summary={title}>{ inside }{ button }</Disclosure>
            </li>
        },
    }
}

#[derive(Properties, PartialEq)]
struct ButtonProps {
    step: Step,
    is_tried: bool,
    dispatch: Dispatch,
}

/// Says that a step was tried in vain, or takes that back.
#[component]
fn TriedButton(props: &ButtonProps) -> Html {
    let lang = use_lang();
    let (step, is_tried, dispatch) = (props.step, props.is_tried, props.dispatch.clone());
    let id = format!("tried-{}", step.name());
    let onclick = {
        let id = id.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Try(step, !is_tried));
            // What unfolds or folds is drawn anew, and the keys go on where they were.
            let id = id.clone();
            Timeout::new(0, move || browser::focus(&id)).forget();
        })
    };
    html! {
        <p class="try">
            <button type="button" class="chip" {id} aria-pressed={is_tried.to_string()} {onclick}>
                { lang.phrase(Phrase::StepTried) }
            </button>
        </p>
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
            { how(&props.verdict.step_how(step, lang)) }
            if step == Step::FirmwareEdition {
                <p class="to-helper">
                    <button type="button" class="chip" data-open="helper">
                        { lang.phrase(Phrase::OpenHelper) }
                    </button>
                </p>
            }
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
            if let Some(stop) = props.verdict.step_stop(step) {
                <p class="stop">{ lang.stop(stop) }</p>
            }
            <Sources ids={step.sources().to_vec()} />
        </div>
    }
}

/// How a step is done; what is done in turn, a line each.
fn how(text: &str) -> Html {
    let (turns, rest) = turns(text);
    html! {
        <>
            if !turns.is_empty() {
                <ul class="turns">
                    { for turns.iter().map(|turn| html! { <li>{ turn.to_string() }</li> }) }
                </ul>
            }
            if !rest.is_empty() { <p>{ rest.to_owned() }</p> }
        </>
    }
}

/// What a text numbers from its beginning, `①` and on, to the sentence's end, and what follows.
fn turns(text: &str) -> (Vec<&str>, &str) {
    let is_number = |ch: char| ('①'..='⑨').contains(&ch);
    let Some(last) = text
        .rfind(is_number)
        .filter(|_| text.starts_with(is_number))
    else {
        return (Vec::new(), text);
    };
    let tail = text.get(last..).unwrap_or_default();
    let end = ["。", ". "]
        .iter()
        .find_map(|stop| Some(tail.find(stop)? + stop.len()));
    let end = last + end.unwrap_or(tail.len());
    let (numbered, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let mut starts: Vec<usize> = numbered
        .match_indices(is_number)
        .map(|(at, _)| at)
        .collect();
    starts.push(end);
    let turn = |ends: &[usize]| numbered.get(ends[0]..ends[1]).unwrap_or_default().trim();
    (starts.windows(2).map(turn).collect(), rest.trim())
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

#[cfg(test)]
mod tests {
    use super::turns;

    #[test]
    fn what_is_done_in_turn_is_a_list() {
        let (steps, rest) = turns("①押す ②選ぶ ③「これです」に印。消さないでください。");
        assert_eq!(steps, ["①押す", "②選ぶ", "③「これです」に印。"]);
        assert_eq!(rest, "消さないでください。");
        let (steps, rest) = turns("① Press. ② Choose “A”. ③ Tick it. Do not remove it.");
        assert_eq!(steps, ["① Press.", "② Choose “A”.", "③ Tick it."]);
        assert_eq!(rest, "Do not remove it.");
        assert_eq!(turns("Choose ① there."), (Vec::new(), "Choose ① there."));
    }
}
