//! What www/boot.js calls. Numbers alone go to and fro: no glue is needed.

use std::sync::Mutex;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::unpacker::Unpacker;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

static UNPACKER: Mutex<Unpacker> = Mutex::new(Unpacker::EMPTY);

/// Nobody holds it while JavaScript runs. To panic where that is wrong would
/// cost more than all the rest.
fn with<T: Default>(act: impl FnOnce(&mut Unpacker) -> T) -> T {
    let unpacker = UNPACKER.try_lock();
    unpacker.map_or_else(|_| T::default(), |mut unpacker| act(&mut unpacker))
}

/// Takes the next packed byte.
#[wasm_bindgen]
pub fn feed(byte: u8) {
    with(|unpacker| unpacker.feed(byte));
}

/// Once all are fed: how many bytes will come.
#[wasm_bindgen]
pub fn begin() -> usize {
    with(Unpacker::begin)
}

/// The next unpacked byte.
#[wasm_bindgen]
pub fn take() -> u8 {
    with(Unpacker::take)
}
