//! The engines that the page is tested in, and what each cannot be asked to do.

use anyhow::{Context as _, Result};

/// A browser engine that WebDriver can drive here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, by Chromium and ChromeDriver.
    Chromium,
    /// Gecko, by Firefox and geckodriver.
    Firefox,
    /// WebKit, by the MiniBrowser of WebKitGTK and its driver.
    WebKit,
}

/// What some test asks of a browser, and not every engine can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Telling the page more than one preferred language.
    SeveralLanguages,
    /// A page as narrow as a phone.
    PhoneWidth,
    /// A picture of the whole page, with its own number of device pixels.
    Picture,
    /// Dragging a file or a folder from the disk onto the page.
    Drag,
}

impl Ability {
    /// Every ability.
    pub const ALL: [Self; 4] = [
        Self::SeveralLanguages,
        Self::PhoneWidth,
        Self::Picture,
        Self::Drag,
    ];

    /// What it is, for the table of the docs.
    pub fn name(self) -> &'static str {
        match self {
            Self::SeveralLanguages => "several preferred languages",
            Self::PhoneWidth => "a page as narrow as a phone",
            Self::Picture => "pictures of the whole page",
            Self::Drag => "a folder dragged from the disk",
        }
    }
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engine that `NINSHO_ENGINE` names; Chromium when it names none.
    pub fn chosen() -> Result<Self> {
        let Some(name) = std::env::var_os("NINSHO_ENGINE") else {
            return Ok(Self::Chromium);
        };
        let name = name.to_string_lossy();
        Self::ALL
            .into_iter()
            .find(|engine| engine.name().eq_ignore_ascii_case(&name))
            .with_context(|| format!("NINSHO_ENGINE is {name}, none of {:?}", Self::ALL))
    }

    /// The name, as in the tables of the docs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// Why this engine cannot be asked for that; `None` when it can.
    pub fn lacks(self, ability: Ability) -> Option<&'static str> {
        match (self, ability) {
            (Self::WebKit, Ability::SeveralLanguages) => {
                Some("it tells a page one language, that of the system")
            }
            (Self::Firefox, Ability::PhoneWidth) => Some("its window is at least 500 pixels wide"),
            (Self::WebKit, Ability::PhoneWidth) => {
                Some("the window of its test browser is at least 447 pixels wide")
            }
            (Self::Firefox | Self::WebKit, Ability::Picture) => {
                Some("its driver takes pictures of the window alone")
            }
            (Self::Firefox | Self::WebKit, Ability::Drag) => {
                Some("its driver drags nothing from the disk")
            }
            _ => None,
        }
    }
}
