//! What goes wrong around the page: nothing is lost, a clear word, usable afterwards.
//!
//! `docs/faults.md` has every fault and where it is tested; here are those that no other suite
//! has.

use anyhow::Result;
use ninsho_tests::{Options, Page, Site, sample};

/// A page with a script that breaks something.
async fn broken_by(site: &Site, script: &str) -> Result<Page> {
    let options = Options {
        script,
        ..Options::default()
    };
    site.open(options).await
}

async fn app(page: &Page) -> Result<String> {
    let state = page.eval("document.documentElement.dataset.app").await?;
    Ok(state.as_str().unwrap_or_default().to_owned())
}

/// That a paste is judged.
async fn assert_usable(page: &Page) -> Result<()> {
    page.paste(&sample("firmware-oem", "en")?).await?;
    assert_eq!(page.count("[data-kind=oem-dm]").await?, 1);
    Ok(())
}

/// That the page has stopped, says so, shows no old verdict and keeps what was pasted; and that
/// it is usable once it is loaded again.
async fn assert_stopped(page: &Page, pasted: &str) -> Result<()> {
    page.wait_for("document.documentElement.dataset.app === 'stopped'")
        .await?;
    let shows = |selector: &str| {
        format!("getComputedStyle(document.querySelector('{selector}')).display !== 'none'")
    };
    assert_eq!(page.eval(&shows(".stopped")).await?, true);
    assert_eq!(page.eval(&shows("#result")).await?, false);
    assert_eq!(
        page.attribute(".stopped", "role").await?.as_deref(),
        Some("alert")
    );
    let is_kept = format!("document.querySelector('#paste').value.includes('{pasted}')");
    assert_eq!(page.eval(&is_kept).await?, true);
    page.reload().await?;
    assert_usable(page).await
}

#[tokio::test]
async fn without_storage_only_the_memory_is_gone() -> Result<()> {
    let site = Site::start()?;
    let page = broken_by(
        &site,
        "for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {
                get() { throw new DOMException('blocked', 'SecurityError'); }
            });",
    )
    .await?;
    assert_usable(&page).await?;
    page.click("[data-set-lang=ja]").await?;
    page.wait_for("document.documentElement.lang === 'ja'")
        .await?;
    assert_eq!(page.count("[data-kind=oem-dm]").await?, 1);
    page.assert_clean().await
}

#[tokio::test]
async fn a_refused_clipboard_leaves_the_text_selected() -> Result<()> {
    let site = Site::start()?;
    let page = broken_by(
        &site,
        "for (const name of ['write', 'writeText']) {
            const write = Clipboard.prototype[name];
            Clipboard.prototype[name] = function (...parts) {
                return window.allowed ? write.apply(this, parts)
                    : Promise.reject(new DOMException('no', 'NotAllowedError'));
            };
        }",
    )
    .await?;
    page.run(
        "for (const id of ['how', 'helper']) document.getElementById(id).open = true;
        document.querySelector('[data-copy=helper-script]').click()",
    )
    .await?;
    page.wait_for("document.querySelector('[data-copy=helper-script][data-refused]') !== null")
        .await?;
    let is_selected = "getSelection().toString().trim() === \
        document.getElementById('helper-script').textContent.trim()";
    assert_eq!(page.eval(is_selected).await?, true);
    page.run("document.querySelector('[data-copy=\"slmgr /dlv\"]').click()")
        .await?;
    page.wait_for("getSelection().toString() === 'slmgr /dlv'")
        .await?;
    page.run("window.allowed = true").await?;
    assert_usable(&page).await?;
    page.assert_clean().await
}

/// A flat battery sets the clock back to 1970 or further; a wrong year is a wrong year.
#[tokio::test]
async fn a_wrong_clock_changes_no_kind() -> Result<()> {
    let site = Site::start()?;
    for at in ["0", "Date.UTC(2100, 0, 1)"] {
        let script = format!(
            "{{
                const Real = Date;
                const at = {at};
                window.Date = class extends Real {{
                    constructor(...parts) {{ super(...(parts.length ? parts : [at])); }}
                    static now() {{ return at; }}
                }};
            }}"
        );
        let page = broken_by(&site, &script).await?;
        assert_usable(&page).await?;
        assert_eq!(page.count(".event").await?, 13, "{at}");
        page.assert_clean().await?;
    }
    Ok(())
}

/// Whatever a browser restores, field and verdict are of one text.
#[tokio::test]
async fn a_reload_and_a_step_back_leave_text_and_verdict_of_one_piece() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    let is_of_one_piece = "!!document.querySelector('#paste').value.trim() \
        === !!document.querySelector('[data-kind=oem-dm]')";
    assert_usable(&page).await?;
    page.reload().await?;
    page.wait_for(is_of_one_piece).await?;
    assert_usable(&page).await?;
    page.leave_and_return().await?;
    page.wait_for(is_of_one_piece).await?;
    assert_usable(&page).await?;
    Ok(())
}

#[tokio::test]
async fn two_tabs_do_not_disturb_each_other() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    assert_usable(&page).await?;
    let before = page.open_beside().await?;
    page.click("[data-sample=company-kms]").await?;
    page.click("[data-set-lang=ja]").await?;
    page.wait_for("!!document.querySelector('[data-kind=kms-org]')")
        .await?;
    page.close_beside(before).await?;
    assert_eq!(page.count("[data-kind=oem-dm]").await?, 1);
    assert_eq!(page.eval("document.documentElement.lang").await?, "en");
    page.click("[data-sample=company-kms]").await?;
    assert_eq!(page.count("[data-kind=kms-org]").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_language_that_is_switched_half_way_keeps_text_and_answers() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.paste(&sample("free-upgrade", "en")?).await?;
    page.run("document.querySelector(\"[data-question='first-windows'] [value='7']\").click()")
        .await?;
    page.settle().await?;
    let text = page.value("#paste").await?;
    page.click("[data-set-lang=ja]").await?;
    page.wait_for("document.documentElement.lang === 'ja'")
        .await?;
    page.settle().await?;
    assert_eq!(page.value("#paste").await?, text);
    let answered =
        "document.querySelector(\"[data-question='first-windows'] [value='7']\").checked";
    assert_eq!(page.eval(answered).await?, true);
    assert_eq!(page.count("[data-free-upgrade]").await?, 1);
    page.assert_clean().await
}

/// Ten megabytes, of which the beginning is read. Firefox gives the page nothing of an event that
/// a script made.
#[tokio::test]
async fn ten_megabytes_are_read_and_the_page_goes_on() -> Result<()> {
    let site = Site::start()?;
    let page = site.open(Options::default()).await?;
    page.run(&paste_of_megabytes(10)).await?;
    page.wait_for("!!document.querySelector('[data-kind=oem-dm]')")
        .await?;
    page.wait_for("!!document.querySelector('.banner')").await?;
    assert!(page.text(".banner").await?.contains("too long"));
    page.click("[data-sample=company-kms]").await?;
    page.wait_for("!!document.querySelector('[data-kind=kms-org]')")
        .await?;
    page.assert_clean().await
}

/// Pastes an output with so many megabytes behind it, as an event: a clipboard of a test is slow.
fn paste_of_megabytes(count: usize) -> String {
    let output = sample("firmware-oem", "en").unwrap_or_default();
    format!(
        "const data = new DataTransfer();
        data.setData('text/plain', {} + 'x\\n'.repeat({count} * 500000));
        document.querySelector('#paste').dispatchEvent(new ClipboardEvent('paste',
            {{ clipboardData: data, bubbles: true, cancelable: true }}));",
        serde_json::Value::from(output)
    )
}

/// A panic in the middle of drawing: the browser refuses a new element.
#[tokio::test]
async fn a_panic_says_so_and_keeps_the_text() -> Result<()> {
    let site = Site::start()?;
    let page = broken_by(
        &site,
        "{
            const insert = Node.prototype.insertBefore;
            Node.prototype.insertBefore = function (...parts) {
                if (window.refused) throw new Error('nothing more is inserted');
                return insert.apply(this, parts);
            };
        }",
    )
    .await?;
    assert_usable(&page).await?;
    page.run("window.refused = true").await?;
    let text = sample("company-kms", "en")?;
    page.type_into("#paste", "\nStory: ").await?;
    page.run(&format!(
        "const field = document.querySelector('#paste');
        field.value = {};
        field.dispatchEvent(new InputEvent('input', {{ inputType: 'insertFromPaste', bubbles: true }}));",
        serde_json::Value::from(text)
    ))
    .await?;
    assert_stopped(&page, "VOLUME_KMSCLIENT").await
}

/// Out of memory: the WASM gets no more than two megabytes and is given three.
#[tokio::test]
async fn out_of_memory_says_so_and_keeps_the_text() -> Result<()> {
    let site = Site::start()?;
    // The section of the memory (5) has no limit; it gets one of two megabytes more.
    let page = broken_by(
        &site,
        "{
            const compile = WebAssembly.compile;
            WebAssembly.compile = (bytes) => {
                let at = 8;
                const number = () => {
                    let value = 0;
                    for (let shift = 0; ; shift += 7) {
                        const byte = bytes[at++];
                        value |= (byte & 127) << shift;
                        if (byte < 128) return value;
                    }
                };
                const bytesOf = (value) => value < 128 ? [value] : [value & 127 | 128, ...bytesOf(value >> 7)];
                while (at < bytes.length) {
                    const start = at;
                    const section = bytes[at++];
                    const end = number() + at;
                    if (section === 5) {
                        number(); number();
                        const least = number();
                        const limited = [1, 1, ...bytesOf(least), ...bytesOf(least + 32)];
                        window.limited = true;
                        return compile(new Uint8Array([
                            ...bytes.slice(0, start), 5, limited.length, ...limited, ...bytes.slice(end),
                        ]));
                    }
                    at = end;
                }
                return compile(bytes);
            };
        }",
    )
    .await?;
    assert_eq!(page.eval("window.limited").await?, true);
    assert_eq!(app(&page).await?, "ready");
    assert_usable(&page).await?;
    // The browser puts a paste into the field, and then the page reads that.
    let output = serde_json::Value::from(sample("firmware-oem", "en")?);
    page.run(&format!(
        "const field = document.querySelector('#paste');
        field.value = {output} + ('x'.repeat(999) + '\\n').repeat(3000);
        field.dispatchEvent(new InputEvent('input', {{ inputType: 'insertFromPaste', bubbles: true }}));"
    ))
    .await?;
    assert_stopped(&page, "OEM_DM").await
}
