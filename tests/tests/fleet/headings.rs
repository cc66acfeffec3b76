//! Several PCs in one paste, each below its heading, on a phone.

use anyhow::Result;
use ninsho_tests::{Options, Site};

use super::{OEM, listed, output};

const ENTER: char = '\u{E007}';

#[tokio::test]
async fn each_heading_is_listed_and_the_focus_goes_there_and_back() -> Result<()> {
    let site = Site::start()?;
    let options = Options {
        size: (360, 740),
        ..Options::default()
    };
    let page = site.open(options).await?;
    let text = format!(
        "== FRONT ==\n{}\n== TILL ==\nI replaced the motherboard. Windows is not activated.\n\n\
         == STORE ==\n0xC004F213\n\n== OFFICE ==\nhello\n",
        output("Core", OEM, "BCD2F"),
    );
    page.paste(&text).await?;
    listed(&page, 3).await?;
    assert!(page.text(".fleet .count a").await?.ends_with('1'));
    // A short list is no window of its own, and every target is one for a thumb.
    let sizes = "(() => {
        const list = document.querySelector('#pcs');
        const targets = [...list.querySelectorAll('thead button, label')];
        return list.scrollHeight <= list.clientHeight + 1
            && targets.every((one) => one.offsetWidth >= 44 && one.offsetHeight >= 44);
    })()";
    assert_eq!(page.eval(sizes).await?, true);

    let row = "[data-open-pc='1']";
    page.run(&format!("document.querySelector(\"{row}\").focus()"))
        .await?;
    page.press(ENTER).await?;
    page.wait_for("document.activeElement.id === 'pc-title'")
        .await?;
    assert_eq!(page.text("#pc-title").await?, "TILL");
    let in_view = "(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    })()";
    assert_eq!(page.eval(in_view).await?, true);
    page.run("document.querySelector('[data-action=back-to-list]').focus()")
        .await?;
    page.press(ENTER).await?;
    page.wait_for(&format!("document.activeElement.matches(\"{row}\")"))
        .await?;
    assert_eq!(page.eval(in_view).await?, true);
    page.run("document.querySelector('.fleet [data-action=clear]').click()")
        .await?;
    page.wait_for("document.activeElement.id === 'paste'")
        .await?;
    page.assert_clean().await
}
