//! Files, in whatever encoding.

use anyhow::Result;
use ninsho_tests::{Options, Site};

use crate::shown::verdict;

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
