//! Files: what was chosen or dropped, a folder's too, read in pieces; and files that are saved.

use gloo::timers::future::TimeoutFuture;
use gloo::utils::{document, window};
use ninsho_intake::{Decoded, Reason, Unreadable};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Promise, Uint8Array};
use web_sys::{
    Blob, BlobPropertyBag, DataTransfer, File, FileSystemDirectoryEntry, FileSystemEntry,
    FileSystemFileEntry, HtmlAnchorElement, MessageChannel, Url,
};

/// As much of a file is copied into the program in one task, in bytes.
const PIECE: u64 = 1 << 20;

/// A file or folder that was chosen or dropped.
pub(crate) enum Source {
    File(File),
    Folder(FileSystemDirectoryEntry),
}

/// A file with its name, and the folders that it was found in.
pub(crate) struct Found {
    pub(crate) name: String,
    file: File,
}

impl Found {
    pub(crate) fn of(file: File) -> Self {
        Self {
            name: file.name(),
            file,
        }
    }

    /// Whether it is a picture, which cannot be read.
    pub(crate) fn is_picture(&self) -> bool {
        super::is_picture(&self.file)
    }

    /// How long it is, in bytes.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a browser counts whole bytes"
    )]
    pub(crate) fn size(&self) -> u64 {
        self.file.size() as u64
    }

    /// Its beginning, up to so many bytes, read piece by piece; the browser's words where it
    /// cannot be read.
    pub(crate) async fn bytes(&self, most: u64) -> Result<Vec<u8>, String> {
        let most = most.min(self.size());
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < most {
            let at = bytes.len() as u64;
            let mut piece = self.piece(at, most).await?;
            if piece.is_empty() {
                break;
            }
            bytes.append(&mut piece);
        }
        Ok(bytes)
    }

    /// The bytes from this place on, no more than are copied at a time and none behind `end`;
    /// empty at its end.
    #[expect(
        clippy::cast_precision_loss,
        reason = "what is read at most is far below 2^52 bytes"
    )]
    pub(crate) async fn piece(&self, at: u64, end: u64) -> Result<Vec<u8>, String> {
        let end = end.min(at + PIECE);
        let piece = self.file.slice_with_f64_and_f64(at as f64, end as f64);
        let buffer = piece.map_err(said)?.array_buffer();
        let buffer = JsFuture::from(buffer).await.map_err(said)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "an error is handed over whole"
)]
fn said(error: JsValue) -> String {
    let error = error.dyn_ref::<web_sys::js_sys::Error>();
    error.map_or_else(String::new, |error| String::from(error.message()))
}

/// What was dropped. It has to be asked for at once: later the browser has let go of it.
pub(crate) fn dropped(data: &DataTransfer) -> Vec<Source> {
    let items = data.items();
    let entry = |at| items.get(at)?.webkit_get_as_entry().ok().flatten();
    let mut folders: Vec<Source> = (0..items.length())
        .filter_map(entry)
        .filter(FileSystemEntry::is_directory)
        // Chromium's class has another name, so that no `instanceof` finds it.
        .map(|entry| Source::Folder(entry.unchecked_into()))
        .collect();
    let files = data.files().map(|list| super::files(&list));
    let files = files.unwrap_or_default();
    // A folder stands among the files, too, as one that cannot be read.
    let has_folders = !folders.is_empty();
    let is_file =
        |file: &File| !has_folders || !file.type_().is_empty() || file.name().contains('.');
    let files = files.into_iter().filter(is_file);
    folders.extend(files.map(Source::File));
    folders
}

/// The files of this source, those of a folder in the order of their names. A file or folder
/// that the browser does not hand over is there as well, with the browser's words.
pub(crate) async fn found(source: Source) -> Vec<Result<Found, Unreadable>> {
    let mut found = Vec::new();
    let mut open: Vec<FileSystemEntry> = match source {
        Source::File(file) => return vec![Ok(Found::of(file))],
        Source::Folder(folder) => vec![folder.unchecked_into()],
    };
    while let Some(entry) = open.pop() {
        let name = entry.full_path().trim_start_matches('/').to_owned();
        if entry.is_directory() {
            let (mut inside, refused) = entries(entry.unchecked_ref()).await;
            inside.sort_by_key(|entry| std::cmp::Reverse(entry.name()));
            open.append(&mut inside);
            found.extend(refused.map(|error| Err(not_handed_over(name, error))));
        } else {
            found.push(match file(entry.unchecked_ref()).await {
                Ok(file) => Ok(Found { name, file }),
                Err(error) => Err(not_handed_over(name, error)),
            });
        }
    }
    found
}

fn not_handed_over(name: String, error: JsValue) -> Unreadable {
    let reason = Reason::System(said(error));
    Unreadable { name, reason }
}

async fn file(entry: &FileSystemFileEntry) -> Result<File, JsValue> {
    let promise =
        Promise::new(&mut |done, failed| entry.file_with_callback_and_callback(&done, &failed));
    JsFuture::from(promise).await?.dyn_into()
}

/// What lies in a folder, and why the rest of it is not known; a browser gives a hundred at a
/// time.
async fn entries(folder: &FileSystemDirectoryEntry) -> (Vec<FileSystemEntry>, Option<JsValue>) {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let promise = Promise::new(&mut |done, failed| {
            // What cannot be begun is told to nobody, and so is an end.
            if reader
                .read_entries_with_callback_and_callback(&done, &failed)
                .is_err()
            {
                let _ = done.call1(&JsValue::NULL, &Array::new());
            }
        });
        let some: Array = match JsFuture::from(promise).await {
            Ok(some) => some.unchecked_into(),
            Err(error) => return (all, Some(error)),
        };
        if some.length() == 0 {
            return (all, None);
        }
        all.extend(some.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

/// Decodes as [`super::decode`] does.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    Decoded {
        text: super::decode::decode(bytes),
        note: None,
    }
}

/// Saves a text, which comes in parts, as a file of this name.
pub(crate) fn save(parts: &[String], kind: &str, name: &str) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let parts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has begun to read it by then.
    let forget = Closure::once_into_js(move || {
        // It fails for addresses that are none.
        let _ = Url::revoke_object_url(&url);
    });
    let forget: &web_sys::js_sys::Function = forget.unchecked_ref();
    window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(forget, 10_000)
        .ok()?;
    Some(())
}

/// Ends this task, so that the browser can draw and listen, and goes on in another. A timer
/// would wait four milliseconds each time, a fifth of what a slice takes.
pub(crate) async fn next_task() {
    let Ok(channel) = MessageChannel::new() else {
        return TimeoutFuture::new(0).await;
    };
    let port = channel.port1();
    let message = Promise::new(&mut |done, _| port.set_onmessage(Some(&done)));
    if channel.port2().post_message(&JsValue::NULL).is_err() {
        return TimeoutFuture::new(0).await;
    }
    // It comes, and is never refused.
    let _ = JsFuture::from(message).await;
    port.close();
}

/// Milliseconds of the visitor's clock.
pub(crate) fn now() -> f64 {
    web_sys::js_sys::Date::now()
}
