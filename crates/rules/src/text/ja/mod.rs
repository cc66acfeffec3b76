//! 日本語の文。Every sentence the product says in Japanese.

mod advice;
mod answers;
mod codes;
mod fleet;
mod grammar;
mod history;
mod indicators;
mod input_problem;
mod keys;
mod licence;
mod outlook;
mod phrases;
mod questions;
mod reading;
mod recovery;
mod reference;
mod replies;
mod rules;
mod samples;
mod scenarios;
mod shell;
mod sources;
mod terminal;
mod weights;

pub(super) use advice::{advice, advice_detail};
pub(super) use answers::answer;
pub(super) use codes::{code, code_family, code_step, code_why, limit_candidate};
pub(super) use fleet::fleet;
pub(super) use grammar::{
    activation_page, between, days_left, gap, line, moved, name_of_language, separator, since,
    undated,
};
pub(super) use history::{era, event, open};
pub(super) use indicators::{indicator, indicator_follows, indicator_innocent};
pub(super) use input_problem::input_problem;
pub(super) use keys::key;
pub(super) use licence::{certainty, explanation, kind, likelihood, next_time, now, short_answer};
pub(super) use outlook::{headline, leading_reason};
pub(super) use phrases::phrase;
pub(super) use questions::{evidence_source, question, question_decides};
pub(super) use reading::{fact_kind, link_error, notice};
pub(super) use recovery::{recovery, step, step_how, step_next, step_note, step_success, stop};
pub(super) use reference::reference;
pub(super) use replies::{asked, purchase};
pub(super) use rules::rule;
pub(super) use samples::sample;
pub(super) use scenarios::{confidence, group, icon, outcome, scenario};
pub(super) use shell::{shell, style};
pub(super) use sources::{no_address, source};
pub(super) use terminal::terminal;
pub(super) use weights::{source_kind, weight};
