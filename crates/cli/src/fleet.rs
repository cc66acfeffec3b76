//! Many inputs at once: read by one thread, judged by all cores, printed in their order.
//!
//! Between the reader and the judges wait at most [`WAITING`] inputs, so that memory does not
//! grow with the fleet. Nothing is held back: what has been judged is printed before the next
//! input is waited for, so that a program may write a line and read its answer.

use std::io::{self, IsTerminal as _};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ninsho_intake::{Entry, Inputs};
use rayon::ThreadPoolBuilder;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

/// So many inputs wait at most, and so many are judged at a time.
const WAITING: usize = 256;

/// Hands every input to `judge`, on so many threads (all cores where none is given), and what
/// it makes of them to `print`, in the order of the inputs. `print` also hears whether nothing
/// more is ready: then is the time to let go of what it keeps.
///
/// Of the first two inputs it waits for both: whoever prints may want to know whether there
/// is more than one.
pub(crate) fn run<T: Send>(
    inputs: Inputs<'static>,
    jobs: Option<NonZero<usize>>,
    needs_two: bool,
    judge: impl Fn(Entry) -> T + Sync,
    mut print: impl FnMut(Vec<T>, bool) -> io::Result<()>,
) -> io::Result<()> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(0, NonZero::get))
        .build()
        .map_err(io::Error::other)?;
    let (sender, receiver) = sync_channel(WAITING);
    // It is not joined: where nobody reads what is printed, it may still wait for its source.
    thread::Builder::new().spawn(move || {
        for input in inputs {
            if sender.send(input).is_err() {
                return;
            }
        }
    })?;
    let progress = progress();
    let mut least = if needs_two { 2 } else { 1 };
    loop {
        let (batch, is_idle) = batch(&receiver, least);
        least = 1;
        if batch.is_empty() {
            break;
        }
        progress.inc(batch.len() as u64);
        let judged = pool.install(|| batch.into_par_iter().map(&judge).collect());
        print(judged, is_idle)?;
    }
    progress.finish_and_clear();
    Ok(())
}

/// What is ready, but at least so many unless there are no more; and whether that is all that
/// is ready.
fn batch(receiver: &Receiver<Entry>, least: usize) -> (Vec<Entry>, bool) {
    let mut batch = Vec::with_capacity(WAITING);
    while batch.len() < WAITING {
        let next = if batch.len() < least {
            receiver.recv().map_err(|_| TryRecvError::Disconnected)
        } else {
            receiver.try_recv()
        };
        match next {
            Ok(entry) => batch.push(entry),
            Err(_) => return (batch, true),
        }
    }
    (batch, false)
}

/// Count and rate, where a person looks on and no report runs through the picture.
fn progress() -> ProgressBar {
    let bar = ProgressBar::no_length();
    if io::stdout().is_terminal() || !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{human_pos}  {per_sec}  {elapsed}") {
        bar.set_style(style);
    }
    bar
}
