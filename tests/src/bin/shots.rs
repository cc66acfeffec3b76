//! Pictures of the page in every state, language, size and scheme, for a
//! person to look at: `cargo xtask shots`.

use std::path::Path;

use anyhow::{Context as _, Result};
use ninsho_tests::{Options, Page, Site};

/// A state of the page beside its samples.
#[derive(Clone, Copy)]
struct State {
    name: &'static str,
    fragment: &'static str,
    paste: &'static str,
    /// What the visitor does then, in JavaScript: one thing a line.
    does: &'static [&'static str],
}

const NOTHING: State = State {
    name: "empty",
    fragment: "",
    paste: "",
    does: &[],
};

/// Lets files of these names and texts fall on the page.
const DROPS: &str = "
    window.drops = (files) => {
        const given = new DataTransfer();
        for (const [name, text] of files) given.items.add(new File([text], name));
        const event = new Event('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: given });
        document.querySelector('h1').dispatchEvent(event);
    };
    window.kinds = [
        ['Core', 'OEM_DM', 'BCD2F'], ['Professional', 'OEM_COA_NSLP', 'BCD2F'],
        ['Professional', 'RETAIL', 'BCD2F'], ['Professional', 'RETAIL', '3V66T'],
        ['Enterprise', 'VOLUME_KMSCLIENT', '2YT43'], ['Professional', 'VOLUME_MAK', 'BCD2F'],
    ];
";

/// What a repair shop has on one bench: six PCs, two of which are down, and a note.
const BENCH: &str = "
    const names = ['FRONT', '受付', 'TILL-2', 'WORKSHOP', 'OFFICE-LAPTOP-07', 'old pc'];
    drops([...names.map((name, at) => [`${name}.txt`,
        `Name: Windows(R), ${kinds[at][0]} edition\nDescription: Windows(R) Operating System, ` +
        `${kinds[at][1]} channel\nPartial Product Key: ${kinds[at][2]}\n` +
        `License Status: ${at % 4 === 1 ? 'Notification' : 'Licensed'}\n`]),
        ['note.txt', 'hello']]);
";

/// What a school has: a table of 200 PCs.
const SCHOOL: &str = "
    const row = (at) => `LAB-${at},\"Windows(R), ${kinds[at % 6][0]} edition\",` +
        `\"Windows(R) Operating System, ${kinds[at % 6][1]} channel\",` +
        `${at % 9 === 0 ? 5 : 1},${kinds[at % 6][2]}\\n`;
    drops([['school.csv', 'PSComputerName,Name,Description,LicenseStatus,PartialProductKey\\n' +
        Array.from({ length: 200 }, (_, at) => row(at)).join('')]]);
";

/// Add a row for a state that no sample shows.
const STATES: [State; 19] = [
    NOTHING,
    State {
        name: "not-understood",
        paste: "The quick brown fox",
        ..NOTHING
    },
    State {
        name: "office",
        paste: "Name: Office 16, Office16ProPlusVL_KMS_Client edition\n\
                Description: Office 16, VOLUME_KMSCLIENT channel\nLicense Status: Licensed",
        ..NOTHING
    },
    State {
        name: "vbscript-missing",
        paste: "Can't find script engine \"VBScript\" for script \"C:\\Windows\\System32\\slmgr.vbs\".",
        ..NOTHING
    },
    State {
        name: "two-computers",
        paste: "Name: Windows(R), Professional edition\n\
                Description: Windows(R) Operating System, RETAIL channel\n\
                Partial Product Key: 3V66T\nLicense Status: Licensed\n\n\
                Name: Windows(R), Core edition\n\
                Description: Windows(R) Operating System, OEM_DM channel\n\
                Partial Product Key: 7MT2K\nLicense Status: Licensed\n",
        ..NOTHING
    },
    State {
        name: "notification",
        paste: "Name: Windows(R), Professional edition\n\
                Description: Windows(R) Operating System, RETAIL channel\n\
                Partial Product Key: 3V66T\nLicense Status: Notification\n\
                Notification Reason: 0xC004F034.\n",
        ..NOTHING
    },
    State {
        name: "signs",
        fragment: "#v=1&w=10&ed=Core&ch=Volume:GVLK&key=kms-client&st=Licensed&vol=loopback&d=20261122",
        ..NOTHING
    },
    State {
        name: "answered-link",
        fragment: "#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=20261122",
        ..NOTHING
    },
    State {
        name: "old-link",
        fragment: "#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=20230801",
        ..NOTHING
    },
    State {
        name: "damaged-link",
        fragment: "#v=1&ch=Retale",
        ..NOTHING
    },
    State {
        name: "helper",
        does: &["document.querySelector('#helper').open = true"],
        ..NOTHING
    },
    State {
        name: "what-we-read",
        does: &[
            "document.querySelector('[data-sample=free-upgrade]').click()",
            "document.querySelector('.read > summary').click()",
        ],
        ..NOTHING
    },
    State {
        name: "what-goes-out",
        does: &[
            "document.querySelector('[data-sample=free-upgrade]').click()",
            "document.querySelector('[data-value=json]').click()",
        ],
        ..NOTHING
    },
    State {
        name: "code",
        does: &[
            "document.querySelector('[data-sample=free-upgrade]').click()",
            "document.querySelector('[data-value=qr]').click()",
        ],
        ..NOTHING
    },
    State {
        name: "how-we-judge",
        does: &[
            "document.querySelector('#method > summary').click()",
            "document.querySelector('#kinds').open = true",
            "document.querySelector('#prove').open = true",
        ],
        ..NOTHING
    },
    State {
        name: "six-pcs",
        does: &[DROPS, BENCH],
        ..NOTHING
    },
    State {
        name: "school",
        does: &[DROPS, SCHOOL],
        ..NOTHING
    },
    State {
        name: "school-part",
        does: &[
            DROPS,
            SCHOOL,
            "document.querySelector('[data-event=\"1\"][data-part=bad]').click()",
            "document.querySelector('#answer-all > summary').click()",
        ],
        ..NOTHING
    },
    State {
        name: "stopped",
        does: &["document.documentElement.dataset.app = 'stopped'"],
        ..NOTHING
    },
];

/// Width, height and device pixels per CSS pixel.
const SIZES: [((u32, u32), f64); 2] = [((360, 740), 2.0), ((1280, 800), 1.0)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shots");
    std::fs::create_dir_all(&folder).context("shots/ cannot be made")?;
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        for (size, scale) in SIZES {
            for dark in [false, true] {
                let options = Options {
                    lang,
                    size,
                    scale,
                    dark,
                    ..Options::default()
                };
                let page = site.open(options).await?;
                let scheme = if dark { "dark" } else { "light" };
                let suffix = format!("{lang}-{}-{scheme}.png", size.0);
                take_all(&page, &folder, &suffix).await?;
            }
        }
    }
    println!("The pictures are in shots/.");
    Ok(())
}

async fn take_all(page: &Page, folder: &Path, suffix: &str) -> Result<()> {
    let address = page.address().await?;
    for state in STATES {
        fresh(page, &format!("{address}{}", state.fragment)).await?;
        if !state.paste.is_empty() {
            page.paste(state.paste).await?;
        }
        for deed in state.does {
            page.run(deed).await?;
            page.settle().await?;
        }
        take(page, folder, &format!("{}-{suffix}", state.name)).await?;
    }
    let names = "[...document.querySelectorAll('[data-sample]')].map((b) => b.dataset.sample)";
    let samples: Vec<String> = serde_json::from_value(page.eval(names).await?)?;
    for sample in samples {
        fresh(page, &address).await?;
        page.click(&format!("[data-sample='{sample}']")).await?;
        take(page, folder, &format!("{sample}-{suffix}")).await?;
    }
    Ok(())
}

async fn fresh(page: &Page, address: &str) -> Result<()> {
    page.go(address).await?;
    page.ready().await?;
    page.settle().await
}

async fn take(page: &Page, folder: &Path, name: &str) -> Result<()> {
    page.screenshot(&folder.join(name)).await?;
    println!("  {name}");
    Ok(())
}
