//! The page's result. The shell owns the textarea; this crate reads what stands in it and
//! writes down what shall be drawn. Browser and clock are the hands' (`www/hands.js`): told
//! what happened, the app answers with steps, and a test can do the same.
//!
//! It holds no rule and no sentence: both come from the rules crate.

mod advice;
mod app;
mod cite;
mod code;
mod draw;
mod events;
mod head;
mod message;
mod method;
mod qr;
mod questions;
mod reading;
mod sample;
mod share;
mod sign;
mod signs;
mod way;
mod witness;

use core::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::draw::Draw;

/// A page allocates little and for a short time; the standard allocator was 2.4 KB larger.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

thread_local! {
    static APP: RefCell<app::App> = RefCell::default();
}

/// Tells the app what happened (see `App::tell`); returns the steps to carry out.
#[wasm_bindgen]
pub fn tell(name: &str, value: &str) -> String {
    APP.with_borrow_mut(|app| app.tell(name, value))
}

/// The steps that show all, after those of [`tell`] that show what a first look sees.
#[wasm_bindgen]
pub fn rest() -> String {
    APP.with_borrow(app::App::rest)
}

/// Does an act of the job for nobody: see `App::rehearse`.
#[wasm_bindgen]
pub fn rehearse(act: u8) -> String {
    APP.with_borrow(|app| app.rehearse(act))
}

/// How much of this decoding of a file is known text: the right one has the most.
#[wasm_bindgen]
pub fn score(text: &str) -> usize {
    ninsho_rules::parse::score(text)
}

/// A line that opens to more.
fn more(draw: &mut Draw, spec: &str, title: &str, inside: impl FnOnce(&mut Draw)) {
    draw.put(spec, |draw| {
        draw.put("summary", |draw| {
            draw.line("span", title);
            draw.line("span.chevron", "");
        });
        draw.later(inside);
    });
}
