//! Tests across the crates.
//!
//! This library is what the browser tests stand on: the built site behind a
//! server that writes down every request, and a browser of its own for every
//! page that is opened: that of the engine which `NINSHO_ENGINE` names.
//!
//! ```no_run
//! # #[cfg(feature = "browser")]
//! # async fn example() -> anyhow::Result<()> {
//! use ninsho_tests::{Options, Site};
//!
//! let site = Site::start()?;
//! let page = site.open(Options { lang: "ja", ..Options::default() }).await?;
//! page.paste("Name: Windows(R), Professional edition").await?;
//! assert!(!page.text("#result").await?.is_empty());
//! page.assert_clean().await?;
//! assert_eq!(site.requests(), ["GET /"]);
//! # Ok(())
//! # }
//! ```

#![cfg_attr(
    feature = "browser",
    expect(
        clippy::missing_errors_doc,
        reason = "every error here says by itself what failed, and ends a test"
    )
)]

#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "browser")]
mod chromium;
#[cfg(feature = "browser")]
mod clipboard;
#[cfg(feature = "browser")]
mod complaint;
pub mod domain;
#[cfg(feature = "browser")]
mod download;
#[cfg(feature = "browser")]
mod driver;
#[cfg(feature = "browser")]
mod engine;
mod exceptions;
pub mod fuzz;
pub mod labelled;
#[cfg(feature = "browser")]
mod measures;
#[cfg(feature = "browser")]
mod page;
mod pastes;
#[cfg(feature = "browser")]
mod preload;
mod scramble;
#[cfg(feature = "browser")]
mod script;
#[cfg(feature = "browser")]
mod server;
#[cfg(feature = "browser")]
mod site;
#[cfg(feature = "browser")]
mod traffic_probe;

#[cfg(feature = "browser")]
pub use browser::Options;
#[cfg(feature = "browser")]
pub use chromium::Slow;
#[cfg(feature = "browser")]
pub use engine::{Ability, Engine};
pub use exceptions::exceptions;
#[cfg(feature = "browser")]
pub use measures::keep;
#[cfg(feature = "browser")]
pub use page::Page;
pub use pastes::{fixtures, sample};
pub use scramble::scramble;
#[cfg(feature = "browser")]
pub use site::Site;
#[cfg(feature = "browser")]
pub use traffic_probe::TrafficProbe;
