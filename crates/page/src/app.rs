//! The page as one component: its state, its effects, and what stands below the field.

use std::rc::Rc;

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{KNOWLEDGE_DATE, Subject};
use yew::{
    Callback, ContextProvider, Html, component, html, use_effect_with, use_mut_ref, use_reducer_eq,
};

use crate::browser;
use crate::components::answer_effect::changes;
use crate::components::computers::Computers;
use crate::components::fleet::{BackToList, FleetView, Sheets};
use crate::components::guide::GuideView;
use crate::components::message::{BadLink, Picture};
use crate::components::method::Method;
use crate::components::promise::Promise;
use crate::components::report::{ReportView, key_of};
use crate::components::unread::{self, Unread};
use crate::dispatch::Dispatch;
use crate::hooks::{read_files, use_page};
use crate::state::{Action, Origin, State, Unreadable};

/// The state that the browser gives to begin with. The field may hold text already: typed
/// before the program was ready, or kept over a reload. It comes before the link.
fn first_state() -> State {
    let (base_url, fragment) = browser::address();
    let state = Rc::new(State::new(browser::lang(), browser::today(), &base_url));
    let text = browser::field_text();
    let action = if text.trim().is_empty() {
        Action::Open(fragment)
    } else {
        Action::Edit(text)
    };
    Rc::unwrap_or_clone(yew::Reducible::reduce(state, action))
}

/// What stands below the field, and what keeps the rest of the page in step with it.
#[component]
pub(crate) fn App() -> Html {
    let state = use_reducer_eq(first_state);
    let dispatch = state.dispatcher();
    use_page(dispatch.clone(), &state);
    use_effect_with((), {
        let dispatch = dispatch.clone();
        move |()| started(&dispatch)
    });
    use_effect_with(
        (state.has_result(), state.is_typed),
        |(has_result, is_typed)| {
            let view = if *has_result { "report" } else { "empty" };
            // Under who types the field does not shrink, and on a phone nothing moves.
            if !is_typed {
                browser::set_root_data("field", view);
            }
            if !is_typed || !browser::is_narrow() {
                browser::set_root_data("view", view);
            }
        },
    );
    use_effect_with(state.has_result(), |has_result| {
        // The how-to steps back when the first report comes, and only then: a visitor who
        // opens it again keeps it open. It is back when the field is empty again.
        browser::open_how_to(!has_result);
    });
    let was_guided = use_mut_ref(|| false);
    use_effect_with(state.guide.is_some(), move |is_guided| {
        browser::set_root_data("guide", if *is_guided { "on" } else { "off" });
        let was_guided = was_guided.replace(*is_guided);
        if was_guided && !is_guided {
            browser::focus_result();
            browser::lead_to_report();
            show_head();
        }
    });
    use_effect_with(state.fragment.clone(), |fragment| {
        browser::show_fragment(fragment.as_deref());
    });
    use_effect_with(state.arrivals, {
        let event = state.linked_event();
        move |_| {
            let line = event.map(|event| format!("[data-scenario={}]", event.name()));
            if let Some(line) = line {
                browser::scroll_to(&line, &line);
            } else {
                show_head();
            }
        }
    });
    // What was typed is drawn below who types; a button beside the field leads there.
    use_effect_with(state.is_typed, |is_typed| {
        browser::set_root_data("typed", if *is_typed { "yes" } else { "no" });
    });
    use_effect_with(state.refused, |_| {
        browser::bring_into_view(".refused h2", ".refused");
    });
    use_effect_with(state.is_from_link(), |is_linked| {
        browser::set_root_data("origin", if *is_linked { "link" } else { "own" });
    });
    use_effect_with((title(&state), state.lang), |(title, _)| {
        browser::set_title(title.as_deref());
    });
    // The focus goes into a PC and comes back to its row.
    let open = state.fleet.as_ref().and_then(|fleet| fleet.open);
    let was_open = use_mut_ref(|| None);
    use_effect_with((state.list().is_some(), open), {
        let state = state.clone();
        move |(_, open)| {
            let left = was_open.replace(*open);
            if open.is_some() {
                browser::focus_pc();
            } else if let Some(fleet) = state.list().filter(|_| !state.is_typed) {
                browser::return_to_list(fleet.scrolled, left);
            }
        }
    });
    // The sheets of many PCs have to be drawn before.
    use_effect_with(state.prints, |prints| {
        if *prints > 0 {
            browser::print();
        }
    });

    let restore = Callback::from({
        let (dispatch, state) = (dispatch.clone(), state.clone());
        move |_| {
            if let Some(text) = state.previous_text() {
                browser::set_field(text);
                dispatch.dispatch(Action::Restore);
            }
        }
    });
    // A page translator puts its own text in place of ours, and would keep it when ours
    // changes: what was translated is drawn anew, and translated anew.
    let redrawn = use_mut_ref(|| 0_u32);
    *redrawn.borrow_mut() += u32::from(browser::is_translated());
    let key = *redrawn.borrow();
    html! {
        <ContextProvider<Lang> context={state.lang}>
            <key={key}>
                if state.previous_text().is_some() {
                    <p class="undo">
                        <button type="button" class="chip" data-action="restore" onclick={restore}>
                            { state.lang.phrase(Phrase::RestoreText) }
                        </button>
                    </p>
                }
                if state.has_result() && state.guide.is_none() {
                    <Promise requests={browser::requests()} />
                }
                if state.refused == Some(Unreadable::Picture) {
                    <Picture />
                }
                { guide_or_result(&state, &dispatch) }
                <Method />
                <p class="hush" role="status">{ announcement(&state) }</p>
            </>
        </ContextProvider<Lang>>
    }
}

/// Brings the head of the verdict into view, with what there is to know before it, where both
/// fit; the answer to what somebody asks, where that stands before the verdict.
fn show_head() {
    const HEAD: &str = ".replies h2, .verdict h2";
    browser::bring_into_view(HEAD, ".report");
    browser::bring_into_view(HEAD, ".replies, .verdict");
}

/// Once, when the page is drawn for the first time.
fn started(dispatch: &Dispatch) {
    if browser::can_share() {
        browser::set_root_data("send", "");
    }
    browser::show_knowledge_date(&KNOWLEDGE_DATE.to_string());
    // Chosen before the program was ready.
    read_files(dispatch, browser::chosen_files());
}

/// What the window is called: the kind, so that six sheets have six names.
fn title(state: &State) -> Option<String> {
    let (lang, verdict) = (state.lang, state.verdict.as_ref()?);
    let name = lang.product_name(verdict.facts.windows, verdict.facts.edition);
    let kind = lang.kind(verdict.licence.kind);
    Some(format!("{kind} — {name} — {}", lang.now(verdict.now)))
}

/// What a screen reader says when the verdict is another one.
fn announcement(state: &State) -> String {
    let lang = state.lang;
    let verdict = state.verdict.as_ref();
    // On the guided way the question has the focus, and the verdict waits.
    let Some(verdict) = verdict.filter(|_| state.guide.is_none()) else {
        return String::new();
    };
    // What is on the screen then is why there is no verdict.
    let report = state.report();
    let unread = report.and_then(|report| unread::announcement(report, lang));
    if let Some(says) = unread {
        return says;
    }
    let kind = lang.kind(verdict.licence.kind);
    let says = [verdict.answer(lang), lang.now(verdict.now), kind].join(" / ");
    let Some(answered) = &state.answered else {
        return says;
    };
    let changes = changes(&answered.before, verdict, lang);
    if changes.is_empty() {
        return format!("{says} / {}", lang.phrase(Phrase::AnswerChangedNothing));
    }
    format!("{says} / {}", changes.join(" / "))
}

/// The guided way has the screen for itself.
fn guide_or_result(state: &State, dispatch: &Dispatch) -> Html {
    match (&state.guide, &state.verdict) {
        (Some(guide), Some(verdict)) => html! {
            <GuideView
                guide={guide.clone()}
                verdict={verdict.clone()}
                dispatch={dispatch.clone()}
            />
        },
        _ => match (&state.fleet, state.list()) {
            (_, Some(fleet)) => html! {
                <>
                    <FleetView fleet={fleet.clone()} today={state.today} dispatch={dispatch.clone()} />
                    <Sheets
                        fleet={fleet.clone()}
                        today={state.today}
                        base_url={state.base_url.clone()}
                        dispatch={dispatch.clone()}
                    />
                </>
            },
            (Some(fleet), None) => html! {
                <>
                    <BackToList fleet={fleet.clone()} dispatch={dispatch.clone()} />
                    { result(state, dispatch) }
                </>
            },
            (None, None) => result(state, dispatch),
        },
    }
}

fn result(state: &State, dispatch: &Dispatch) -> Html {
    match &state.origin {
        Origin::Nothing => Html::default(),
        Origin::BadLink(error) => html! { <BadLink error={*error} /> },
        Origin::Listed => report(state, dispatch, None),
        Origin::Linked(shared) => report(state, dispatch, Some(**shared)),
        Origin::Pasted { reports, shown } => {
            let Some(report_shown) = state.report() else {
                return Html::default();
            };
            if report_shown.verdict.facts.subject != Subject::Windows {
                return html! {
                    <Unread
                        report={report_shown.clone()}
                        text={state.report_text()}
                        dispatch={dispatch.clone()}
                    />
                };
            }
            html! {
                <>
                    <Computers reports={reports.clone()} shown={*shown} dispatch={dispatch.clone()} />
                    { report(state, dispatch, None) }
                </>
            }
        }
    }
}

fn report(state: &State, dispatch: &Dispatch, shared: Option<ninsho_rules::share::Shared>) -> Html {
    let Some(verdict) = &state.verdict else {
        return Html::default();
    };
    html! {
        <ReportView
            key={key_of(verdict)}
            verdict={verdict.clone()}
            report={state.report().cloned()}
            {shared}
            asked={state.asked.clone()}
            answered={state.answered.clone()}
            before={state.before.clone()}
            today={state.today}
            text={state.report_text()}
            base_url={state.base_url.clone()}
            format={state.format}
            copied={state.copied}
            pc={state.fleet.as_ref().and_then(|fleet| fleet.open_title(state.lang))}
            dispatch={dispatch.clone()}
        />
    }
}
