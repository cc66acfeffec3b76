//! Notices that a source file changed.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::workspace::Workspace;

/// What the page is built from.
const SOURCES: [&str; 6] = [
    "crates",
    "www",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
];

/// How often the files are looked at.
const EVERY: Duration = Duration::from_millis(300);

/// A watch over the source files.
///
/// It looks at the times of a hundred files now and then. Notifications by the
/// system would be quicker by a blink, and are missing on network folders and
/// in containers, and where an editor puts a new file in the old one's place.
pub(crate) struct Watch {
    sources: Vec<PathBuf>,
    seen: Vec<Seen>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    path: PathBuf,
    changed: Option<SystemTime>,
    length: u64,
}

impl Watch {
    /// Begins to watch; what changes from now on is noticed.
    pub(crate) fn start(workspace: &Workspace) -> Self {
        let sources = SOURCES
            .iter()
            .map(|name| workspace.root.join(name))
            .collect();
        let mut watch = Self {
            sources,
            seen: Vec::new(),
        };
        watch.seen = watch.look();
        watch
    }

    /// Returns when something changed and then stayed as it is for a moment:
    /// an editor or a merge writes more than one file.
    pub(crate) fn wait_for_change(&mut self) {
        let mut last = self.look();
        while last == self.seen {
            thread::sleep(EVERY);
            last = self.look();
        }
        loop {
            thread::sleep(EVERY);
            let now = self.look();
            if now == last {
                break;
            }
            last = now;
        }
        self.seen = last;
    }

    fn look(&self) -> Vec<Seen> {
        let mut seen = Vec::new();
        for source in &self.sources {
            visit(source, &mut seen);
        }
        seen.sort();
        seen
    }
}

/// A file that vanishes while it is looked at counts as not there.
fn visit(path: &Path, seen: &mut Vec<Seen>) {
    let Ok(metadata) = path.metadata() else {
        return;
    };
    if metadata.is_dir() {
        for entry in path.read_dir().into_iter().flatten().flatten() {
            visit(&entry.path(), seen);
        }
    } else {
        seen.push(Seen {
            path: path.to_owned(),
            changed: metadata.modified().ok(),
            length: metadata.len(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Watch;
    use crate::workspace::Workspace;

    #[test]
    fn a_new_a_changed_and_a_removed_file_are_noticed() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().to_path_buf();
        let www = root.join("www");
        std::fs::create_dir(&www)?;
        let watch = Watch::start(&Workspace {
            target: root.join("target"),
            root: root.clone(),
        });
        assert!(watch.look() == watch.seen);

        let file = www.join("style.css");
        std::fs::write(&file, "p{}")?;
        let with_file = watch.look();
        assert!(with_file != watch.seen);
        std::fs::write(&file, "p{color:red}")?;
        assert!(watch.look() != with_file);
        std::fs::remove_file(&file)?;
        assert!(watch.look() == watch.seen);

        std::fs::write(root.join("README.md"), "not a source of the page")?;
        assert!(watch.look() == watch.seen);
        Ok(())
    }
}
