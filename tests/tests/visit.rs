//! The main job in a real browser: paste, read, answer, share, open the link elsewhere.

use std::time::Duration;

use anyhow::Result;
use ninsho_tests::{Options, Page, Site, sample};
use serde_json::Value;

/// What a sample must come to: its name, the kind, and the outcome of a new motherboard.
const SAMPLES: [(&str, &str, &str); 3] = [
    ("free-upgrade", "unknown-dl", "chance"),
    ("firmware-oem", "oem-dm", "no-right"),
    ("company-kms", "kms-org", "org"),
];

/// The verdict as the page shows it, in terms that no language changes.
async fn verdict(page: &Page) -> Result<Value> {
    page.eval(
        "(async () => {
            // What stands folded has no elements; it is read open, and folded again.
            const folded = [...document.querySelectorAll('.event:not([open])')];
            for (const event of folded) event.open = true;
            const isWhole = () => document.querySelectorAll('.event:not(:has(.evidence))').length === 0;
            while (!isWhole()) await new Promise((next) => setTimeout(next, 5));
            for (const event of folded) event.open = false;
            const data = (selector, name) => document.querySelector(selector)?.dataset[name] ?? null;
            return {
                kind: data('[data-kind]', 'kind'),
                certainty: data('[data-certainty]', 'certainty'),
                freeUpgrade: data('[data-free-upgrade]', 'freeUpgrade'),
                events: [...document.querySelectorAll('.event')].map((event) => [
                    event.dataset.scenario,
                    event.dataset.outcome,
                    [...event.querySelectorAll('[data-rule]')].map((rule) => rule.dataset.rule),
                    [...event.querySelectorAll('[data-source]')].map((source) => source.dataset.source),
                ]),
                advice: [...document.querySelectorAll('[data-advice]')].map((item) => item.dataset.advice),
            };
        })()",
    )
    .await
}

fn outcome<'a>(verdict: &'a Value, scenario: &str) -> Option<&'a str> {
    verdict["events"]
        .as_array()?
        .iter()
        .find(|event| event[0] == scenario)?[1]
        .as_str()
}

#[tokio::test]
async fn each_sample_is_pasted_shared_and_opened_in_a_fresh_profile() -> Result<()> {
    let site = Site::start()?;
    for (name, kind, board) in SAMPLES {
        for lang in ["ja", "en"] {
            let options = || Options {
                lang,
                ..Options::default()
            };
            let page = site.open(options()).await?;
            let loaded = site.requests().len();
            page.paste(&sample(name, lang)?).await?;
            let shown = verdict(&page).await?;
            assert_eq!(shown["kind"], kind, "{name} {lang}");
            assert_eq!(outcome(&shown, "mb-swap"), Some(board), "{name} {lang}");
            assert_eq!(shown["events"].as_array().map(Vec::len), Some(13));

            let other = if lang == "ja" { "en" } else { "ja" };
            let headline = page.text(".verdict h2").await?;
            page.click(&format!("[data-set-lang={other}]")).await?;
            assert_ne!(page.text(".verdict h2").await?, headline);
            assert_eq!(verdict(&page).await?, shown, "only the words change");

            let before = page.address().await?;
            assert!(!before.contains('#'), "the address changes only on Share");
            page.click("[data-action=share]").await?;
            page.wait_for("document.querySelector('.share [role=status]').textContent !== ''")
                .await?;
            let link = page.clipboard().await?;
            assert_eq!(page.address().await?, link);
            tokio::time::sleep(Duration::from_millis(300)).await;
            page.assert_clean().await?;
            assert_eq!(site.requests().len(), loaded, "{:?}", site.requests());
            drop(page);

            let elsewhere = site.open(options()).await?;
            elsewhere.go(&link).await?;
            elsewhere.ready().await?;
            elsewhere.settle().await?;
            assert_eq!(verdict(&elsewhere).await?, shown, "{link}");
            assert_eq!(elsewhere.value("#paste").await?, "");
            elsewhere.assert_clean().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_sample_buttons_show_their_verdict_and_keep_the_visitors_text() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let own = "Description: Windows(R) Operating System, VOLUME_MAK channel\nmy own notes";
    page.paste(own).await?;
    for (name, kind, _) in SAMPLES {
        page.click(&format!("[data-sample={name}]")).await?;
        assert_eq!(verdict(&page).await?["kind"], kind);
    }
    page.click("[data-action=restore]").await?;
    assert_eq!(page.value("#paste").await?, own);
    assert_eq!(page.count("[data-action=restore]").await?, 0);
    page.assert_clean().await
}

#[tokio::test]
async fn clear_can_be_undone() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let text = sample("firmware-oem", "en")?.replace("QWTY4", "QWTY8");
    page.paste(&text).await?;
    let shown = verdict(&page).await?;
    page.click("[data-action=clear]").await?;
    assert_eq!(page.value("#paste").await?, "");
    assert_eq!(page.count(".report").await?, 0);
    page.click("[data-action=restore]").await?;
    assert_eq!(page.value("#paste").await?, text);
    assert_eq!(verdict(&page).await?, shown);
    page.assert_clean().await
}

#[tokio::test]
async fn a_paste_beside_the_field_arrives_in_it() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let text = sample("company-kms", "ja")?;
    page.paste_beside("[data-set-lang=en]", &text).await?;
    assert_eq!(page.value("#paste").await?, text);
    assert_eq!(verdict(&page).await?["kind"], "kms-org");
    page.assert_clean().await
}

#[tokio::test]
async fn the_how_to_steps_back_once_and_then_obeys_the_visitor() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let open = || page.attribute("#how", "open");
    assert!(open().await?.is_some());
    page.click("[data-sample=free-upgrade]").await?;
    assert!(open().await?.is_none());
    page.click("#how > summary").await?;
    page.click("[data-sample=company-kms]").await?;
    assert!(open().await?.is_some(), "a second verdict closes nothing");
    page.click("#how > summary").await?;
    page.click("[data-action=clear]").await?;
    assert!(open().await?.is_some(), "an empty field has it open again");
    Ok(())
}

#[tokio::test]
async fn the_board_of_a_free_upgrade_suspect_shows_both_sides() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    assert_eq!(verdict(&page).await?["freeUpgrade"], "possible");
    let board = "[data-scenario=mb-swap]";
    assert!(page.attribute(board, "open").await?.is_some());
    for rule in ["article-a1", "board-swap-succeeded-2024"] {
        let text = page.text(&format!("{board} [data-rule={rule}]")).await?;
        assert!(text.contains("2024-11"), "{rule} bears its date: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_changes_the_verdict_and_can_be_taken_back() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.click("[data-sample=free-upgrade]").await?;
    let before = verdict(&page).await?;
    for answer in ["first-windows'] [value='7", "bought'] [value='no"] {
        page.eval(&format!(
            "document.querySelector(\"[data-question='{answer}']\").click()"
        ))
        .await?;
        page.settle().await?;
    }
    let sharpened = verdict(&page).await?;
    assert_eq!(sharpened["freeUpgrade"], "strong");
    assert!(
        sharpened["kind"]
            .as_str()
            .is_some_and(|kind| kind.starts_with("freeup-"))
    );
    for question in ["first-windows", "bought"] {
        page.eval(&format!(
            "document.querySelector(\"[data-question='{question}'] [value='']\").click()"
        ))
        .await?;
        page.settle().await?;
    }
    assert_eq!(verdict(&page).await?, before);
    page.assert_clean().await
}

#[tokio::test]
async fn answers_travel_in_the_link() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=20261122";
    let page = site.open(Options::at(link)).await?;
    page.settle().await?;
    assert_eq!(verdict(&page).await?["kind"], "freeup-dsp");
    assert_eq!(
        page.eval("document.querySelector(\"[data-question='maker'] :checked\").value")
            .await?,
        "own"
    );
    page.assert_clean().await
}

#[tokio::test]
async fn a_link_that_cannot_be_read_says_so() -> Result<()> {
    let site = Site::start()?;
    for (fragment, message) in [
        ("#v=2&ch=Retail", "newer-version"),
        ("#v=1&ch=Retale", "damaged"),
        ("#v=1&ch=Retail&ed=Profess", "damaged"),
        ("#w=11&ed=Professional", "not-a-link"),
    ] {
        let page = site.open(Options::at(fragment)).await?;
        page.settle().await?;
        let shown = page.attribute("[data-message]", "data-message").await?;
        assert_eq!(shown.as_deref(), Some(message), "{fragment}");
        assert!(page.text("[data-message] p").await?.chars().count() > 20);
        assert_eq!(page.count(".report").await?, 0);
    }
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_no_licence_is_answered_and_kept() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    for (text, message) in [
        ("The quick brown fox", "nothing-recognised"),
        (
            "Can't find script engine \"VBScript\" for script \"C:\\Windows\\System32\\slmgr.vbs\".",
            "vbscript-missing",
        ),
        (
            "Name: Office 16, Office16ProPlusVL_KMS_Client edition\n\
             Description: Office 16, VOLUME_KMSCLIENT channel\n\
             Partial Product Key: XXXXX\nLicense Status: Licensed",
            "not-windows",
        ),
    ] {
        page.paste(text).await?;
        let shown = page.attribute("[data-message]", "data-message").await?;
        assert_eq!(shown.as_deref(), Some(message));
        assert_eq!(page.value("#paste").await?, text);
    }
    // A code alone is no licence, but it says something.
    page.paste("エラー コード: 0xc004f211").await?;
    assert_eq!(page.text("[data-message] b").await?, "0xC004F211");
    assert!(page.count("[data-message] [data-source]").await? > 0);
    page.paste(&sample("company-kms", "en")?).await?;
    assert_eq!(page.count("[data-message]").await?, 0);
    assert_eq!(verdict(&page).await?["kind"], "kms-org");
    Ok(())
}

#[tokio::test]
async fn the_same_product_runs_from_a_file() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::of_file()).await?;
    page.paste(&sample("firmware-oem", "ja")?).await?;
    assert_eq!(verdict(&page).await?["kind"], "oem-dm");
    // The address would be a path on this disk, with a user's name in it.
    let link = page.value(".share input").await?;
    assert!(link.starts_with("#v=1&"), "{link}");
    page.assert_clean().await?;
    assert!(site.requests().is_empty());
    Ok(())
}

/// On a phone the field stands above what comes before it in the file: neither the rest of the
/// page nor the program may push it away under a finger.
#[tokio::test]
async fn nothing_moves_while_the_page_comes_in() -> Result<()> {
    let site = Site::start()?;
    let phone = Options {
        size: (360, 780),
        ..Options::held()
    };
    let page = site.open(phone).await?;
    let places = "['#paste', 'section.step', '#how', 'h1', '.guide-entry'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
        return [selector, x, y, width, height];
    })";
    let before = page.eval(places).await?;
    page.release_app().await?;
    page.ready().await?;
    assert_eq!(page.eval(places).await?, before);
    // As long as nothing behind the field has come in.
    let early = "(() => {
        document.getElementById('result').remove();
        return document.getElementById('how').getClientRects().length;
    })()";
    assert_eq!(page.eval(early).await?, 0);
    Ok(())
}

/// What is shown is what is run: each form of the helper stands in the page as it stands in
/// the repository, and is copied so.
#[tokio::test]
async fn each_form_of_the_helper_is_shown_whole_and_copied() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.eval(
        "document.querySelector('#how').open = document.querySelector('#helper').open = true",
    )
    .await?;
    for (id, file) in [
        ("helper-script", "helper.ps1"),
        ("helper-line", "helper-line.ps1"),
        ("helper-cmd", "helper.cmd"),
    ] {
        let file = format!("{}/../www/{file}", env!("CARGO_MANIFEST_DIR"));
        let form = std::fs::read_to_string(file)?;
        assert_eq!(page.text(&format!("#{id}")).await?, form.trim_end());
        page.click(&format!("[data-copy={id}]")).await?;
        let done = format!("document.querySelector('[data-copy={id}][data-done]') !== null");
        page.wait_for(&done).await?;
        assert_eq!(page.clipboard().await?, form.trim_end());
    }
    page.assert_clean().await
}

/// The whole way with the helper: the missing witness is named, its script is shown and
/// copied, and what it adds is told.
#[tokio::test]
async fn the_helper_is_offered_copied_and_moves_the_verdict() -> Result<()> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let script = std::fs::read_to_string(format!("{root}/www/helper.ps1"))?;
    let fixture = format!("{root}/tests/fixtures/helper-upgrade-seven.txt");
    // Of the same PC as the sample.
    let report =
        std::fs::read_to_string(fixture)?.replace("19041.0000-2112020", "22631.0000-1052024");
    let site = Site::start()?;
    for lang in ["ja", "en"] {
        let options = Options {
            lang,
            ..Options::default()
        };
        let page = site.open(options).await?;
        let loaded = site.requests().len();
        let slmgr = sample("free-upgrade", lang)?;
        page.paste(&slmgr).await?;
        assert_eq!(verdict(&page).await?["freeUpgrade"], "possible");
        assert_eq!(page.count("[data-witness=settings]").await?, 1);
        assert_eq!(page.count(".moved").await?, 0);

        page.click("[data-witness=helper] [data-open]").await?;
        page.wait_for(
            "document.getElementById('helper').open && document.getElementById('how').open",
        )
        .await?;
        page.click("[data-copy=helper-script]").await?;
        page.wait_for("document.querySelector('[data-copy=helper-script][data-done]') !== null")
            .await?;
        assert_eq!(page.clipboard().await?, script.trim_end());
        let saved = page.saved("[data-save-text=helper-script]").await?;
        assert_eq!(saved.trim_end(), script.trim_end());

        // Below what slmgr printed, and in place of it.
        for text in [format!("{slmgr}\n{report}"), report.clone()] {
            page.paste(&slmgr).await?;
            page.paste(&text).await?;
            assert_eq!(verdict(&page).await?["freeUpgrade"], "strong", "{lang}");
            assert_eq!(page.count(".moved[data-before=possible]").await?, 1);
            let new = ".moved [data-new=upgraded-in-place]";
            assert_eq!(page.count(new).await?, 1);
            let old = ".moved [data-new=key-is-default]";
            assert_eq!(page.count(old).await?, 0, "only what is new");
            assert_eq!(page.count("[data-witness=helper]").await?, 0);
        }
        // Another PC is no change of this one.
        page.paste(&sample("firmware-oem", lang)?).await?;
        assert_eq!(page.count(".moved").await?, 0);
        page.assert_clean().await?;
        assert_eq!(site.requests().len(), loaded, "{:?}", site.requests());
    }
    Ok(())
}

#[tokio::test]
async fn a_link_from_before_a_change_shows_both_verdicts() -> Result<()> {
    let site = Site::start()?;
    let link = "#v=1&w=10&ed=Professional&ch=Retail&key=default&st=Licensed&q=7.no.own&d=";
    for (day, differs) in [("20230901", true), ("20261122", false)] {
        let fragment = format!("{link}{day}");
        let page = site.open(Options::at(&fragment)).await?;
        page.settle().await?;
        let changes = page.count("[data-change]").await?;
        assert_eq!(changes > 0, differs, "{day}: {changes}");
        if differs {
            let board = page.text("[data-change=mb-swap]").await?;
            assert!(
                board.contains('→') && board.contains("2023-09-20"),
                "{board}"
            );
        }
    }
    Ok(())
}

/// What a Japanese command prompt writes into a file, in its own code page.
const CP932: &[u8] = b"\x96\xBC\x91O: Windows(R), Professional edition\r\n\
    \x90\xE0\x96\xBE: Windows(R) Operating System, RETAIL channel\r\n\
    \x83v\x83\x8D\x83_\x83N\x83g \x83L\x81[\x82\xCC\x88\xEA\x95\x94: 3V66T\r\n\
    \x83\x89\x83C\x83Z\x83\x93\x83X\x82\xCC\x8F\xF3\x91\xD4: \x83\x89\x83C\x83Z\x83\x93\x83X\x82\xB3\x82\xEA\x82\xC4\x82\xA2\x82\xDC\x82\xB7\r\n";

/// Opens a file of these bytes with the button, and lets it fall on the page.
const GIVE: &str = "
    (async () => {
        const file = new File([new Uint8Array(BYTES)], 'slmgr.txt');
        const given = new DataTransfer();
        given.items.add(file);
        if (HOW === 'open') {
            const input = document.querySelector('#file');
            input.files = given.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
            const event = new Event('drop', { bubbles: true, cancelable: true });
            Object.defineProperty(event, 'dataTransfer', { value: given });
            document.querySelector('h1').dispatchEvent(event);
        }
    })()
";

#[tokio::test]
async fn a_file_is_decoded_by_evidence() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let japanese = "名前: Windows(R), Professional edition\n説明: Windows(R) Operating System, RETAIL channel\n\
                    プロダクト キーの一部: 3V66T\nライセンスの状態: ライセンスされています\n";
    let wide: Vec<u8> = japanese.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [&[0xFF, 0xFE], &wide[..]].concat();
    for (what, bytes) in [
        ("UTF-8", japanese.as_bytes()),
        ("CP932", CP932),
        ("UTF-16 without a mark", &wide),
        ("UTF-16 with a mark", &marked),
    ] {
        for how in ["open", "drop"] {
            page.click("[data-sample=company-kms]").await?;
            let give = GIVE
                .replace("BYTES", &serde_json::to_string(bytes)?)
                .replace("HOW", &format!("'{how}'"));
            page.eval(&give).await?;
            page.wait_for("document.querySelector('[data-kind]').dataset.kind === 'unknown-dl'")
                .await?;
            page.settle().await?;
            assert_eq!(page.value("#paste").await?, japanese, "{what}, {how}");
            assert_eq!(verdict(&page).await?["kind"], "unknown-dl", "{what}, {how}");
        }
    }
    page.assert_clean().await
}

#[tokio::test]
async fn a_very_long_paste_goes_around_the_field() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let long = format!("{}{}", sample("firmware-oem", "en")?, "x\n".repeat(150_000));
    page.paste(&long).await?;
    page.wait_for("!!document.querySelector('[data-kind=oem-dm]')")
        .await?;
    let kept = page
        .eval("document.querySelector('#paste').value.length")
        .await?;
    assert!(
        kept.as_u64()
            .is_some_and(|kept| (100_000..=200_000).contains(&kept)),
        "{kept}"
    );
    assert!(page.text(".banner").await?.contains("very long"));
    page.click(".read > summary").await?;
    let place = "document.querySelector('.left-out').getBoundingClientRect().left > 0";
    page.wait_for(place).await?;
    // Of a longer one the beginning is read, and nothing says that all of it was.
    page.eval(
        "(() => {
            const field = document.querySelector('#paste');
            field.value += 'x\\n'.repeat(210_000);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })()",
    )
    .await?;
    page.wait_for("document.querySelector('.banner').textContent.includes('too long')")
        .await?;
    assert!(!page.text(".banner").await?.contains("very long"));
    page.assert_clean().await
}

#[tokio::test]
async fn a_text_that_was_there_first_is_shared_with_the_pages_address() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::held()).await?;
    let typed = "Description: Windows(R) Operating System, VOLUME_MAK channel";
    page.type_into("#paste", typed).await?;
    // Until then the page says what is waited for, on the screen.
    let waits = "document.querySelector('.waiting').getBoundingClientRect().bottom";
    assert!(page.eval(waits).await?.as_f64().is_some_and(|at| at > 0.0));
    assert_eq!(page.eval(&format!("{waits} <= innerHeight")).await?, true);
    page.release_app().await?;
    page.settle().await?;
    let link = page.value(".share input").await?;
    assert!(
        link.starts_with(&format!("{}#v=1&", page.address().await?)),
        "{link}"
    );
    // Who follows a link sees that it is being opened, and no page that goes away.
    let held = Options {
        fragment: &link[link.find('#').unwrap_or(0)..],
        ..Options::held()
    };
    let page = site.open(held).await?;
    assert_eq!(page.eval(&format!("{waits} <= innerHeight")).await?, true);
    assert_eq!(
        page.eval("document.querySelector('#before').offsetHeight")
            .await?,
        0
    );
    page.assert_clean().await
}
