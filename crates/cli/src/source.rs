//! From arguments to inputs: files, folders, patterns, archives, standard input.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Cursor, IsTerminal as _, Read, Write as _};
use std::path::{Path, PathBuf};

use ninsho_intake::{Inputs, Kind, Reason, Unreadable, archive, inputs};
use walkdir::WalkDir;

use crate::decode::decode;

/// The inputs that these arguments name, each opened when it is its turn; none is standard
/// input. `kind` is that of all, where their beginnings need not tell.
pub(crate) fn all(arguments: Vec<OsString>, kind: Option<Kind>) -> Inputs<'static> {
    let arguments = if arguments.is_empty() {
        vec![OsString::from("-")]
    } else {
        arguments
    };
    Box::new(arguments.into_iter().flat_map(move |argument| {
        if argument == "-" {
            stdin(kind)
        } else {
            Box::new(paths(&argument).flat_map(move |path| match path {
                Ok(path) => file(&path, kind),
                Err(error) => one(Err(error)),
            })) as Inputs<'static>
        }
    }))
}

type Paths = Box<dyn Iterator<Item = Result<PathBuf, Unreadable>> + Send>;

/// The files behind one argument: itself, those of a folder, those that fit a pattern.
fn paths(argument: &OsStr) -> Paths {
    let path = Path::new(argument);
    if path.is_dir() {
        return folder(path);
    }
    // A shell that expands patterns left this one; the shells of Windows leave them all.
    let pattern = argument
        .to_str()
        .filter(|text| text.contains(['*', '?', '[']));
    let Some(pattern) = pattern.filter(|_| !path.exists()) else {
        return Box::new(std::iter::once(Ok(path.to_owned())));
    };
    let refused = |name: String, said: String| Unreadable {
        name,
        reason: Reason::System(said),
    };
    let found = match glob::glob(pattern) {
        Ok(found) => found,
        Err(error) => {
            let error = refused(pattern.to_owned(), error.to_string());
            return Box::new(std::iter::once(Err(error)));
        }
    };
    let mut found = found.peekable();
    if found.peek().is_none() {
        let error = refused(pattern.to_owned(), "no file has such a name".to_owned());
        return Box::new(std::iter::once(Err(error)));
    }
    Box::new(found.flat_map(move |path| match path {
        Ok(path) if path.is_dir() => folder(&path),
        Ok(path) => Box::new(std::iter::once(Ok(path))),
        Err(error) => {
            let name = error.path().to_string_lossy().into_owned();
            Box::new(std::iter::once(Err(refused(name, error.to_string()))))
        }
    }))
}

/// Every file in a folder, in the order of their names. Links to other places are not followed.
/// An empty folder is not read in silence: its path may be the wrong one.
fn folder(path: &Path) -> Paths {
    let entries = WalkDir::new(path).sort_by_file_name().into_iter();
    let files = entries.filter_map(|entry| match entry {
        Ok(entry) => entry.file_type().is_file().then(|| Ok(entry.into_path())),
        Err(error) => {
            let path = error.path().unwrap_or(Path::new(""));
            let name = path.to_string_lossy().into_owned();
            let reason = Reason::System(error.to_string());
            Some(Err(Unreadable { name, reason }))
        }
    });
    let mut files = files.peekable();
    if files.peek().is_none() {
        let name = path.to_string_lossy().into_owned();
        let reason = Reason::System("there is no file in this folder".to_owned());
        return Box::new(std::iter::once(Err(Unreadable { name, reason })));
    }
    Box::new(files)
}

fn file(path: &Path, kind: Option<Kind>) -> Inputs<'static> {
    let name = path.to_string_lossy().into_owned();
    let opened = File::open(path).and_then(|mut file| {
        let head = head(&mut file, kind)?;
        Ok((file, head))
    });
    match opened {
        Ok((file, head)) => {
            let kind = kind.unwrap_or_else(|| Kind::of(&name, &head));
            match kind {
                // From its beginning: the directory is at the end.
                Kind::Zip => archive(&name, file, decode),
                _ => inputs(&name, kind, Box::new(Cursor::new(head).chain(file)), decode),
            }
        }
        Err(error) => one(Err(Unreadable {
            name,
            reason: error.into(),
        })),
    }
}

fn stdin(kind: Option<Kind>) -> Inputs<'static> {
    let mut stdin = io::stdin();
    if stdin.is_terminal() {
        let end = if cfg!(windows) {
            "Ctrl + Z and Enter"
        } else {
            "Ctrl + D"
        };
        // A hint only: that it cannot be shown is no reason to stop.
        let _ = writeln!(
            io::stderr().lock(),
            "Paste what slmgr /dlv printed, then press {end} on a new line."
        );
    }
    let name = "standard input";
    match head(&mut stdin, kind) {
        Ok(head) => {
            let kind = kind.unwrap_or_else(|| Kind::of(name, &head));
            inputs(name, kind, Box::new(Cursor::new(head).chain(stdin)), decode)
        }
        Err(error) => one(Err(Unreadable {
            name: name.to_owned(),
            reason: error.into(),
        })),
    }
}

/// As much of the beginning as tells the kind; nothing where that is known.
fn head(source: &mut impl Read, kind: Option<Kind>) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    if kind.is_none() {
        source.take(Kind::HEAD as u64).read_to_end(&mut head)?;
    }
    Ok(head)
}

fn one(entry: ninsho_intake::Entry) -> Inputs<'static> {
    Box::new(std::iter::once(entry))
}
