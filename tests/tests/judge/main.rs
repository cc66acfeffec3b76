//! The judge over its whole domain: what holds for any facts and any answers.

mod licence;
mod outlooks;
mod replies;
mod rules;
mod shown;
mod told;
mod walk;
