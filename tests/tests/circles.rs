//! No file imports one that imports it back, over however many others.
//!
//! What a file takes is followed through `pub use` to the file that defines it: a `mod.rs` that
//! only hands on what its files define is no part of a circle.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree, Visibility};

/// The crates whose files are looked at.
const CRATES: [&str; 5] = ["rules", "intake", "page", "cli", "xtask"];

/// A module by its path in the crate; the crate itself has none.
type Module = Vec<String>;

/// What a file takes and hands on.
#[derive(Default)]
struct File {
    /// The paths it names, but those that it only hands on.
    taken: Vec<Vec<String>>,
    /// The names it imports, with what they stand for.
    imported: HashMap<String, Vec<String>>,
    /// The same of those it hands on.
    handed_on: HashMap<String, Vec<String>>,
}

impl File {
    fn of(source: &str) -> Self {
        let parsed = syn::parse_file(source).expect("the source is Rust");
        let mut file = Self::default();
        let items = parsed.items.iter();
        for item in items.clone().filter(|item| !is_test(item)) {
            if let Item::Use(item) = item {
                let is_handed_on = !matches!(item.vis, Visibility::Inherited);
                file.take_tree(&item.tree, &mut Vec::new(), is_handed_on);
            }
        }
        for item in items.filter(|item| !is_test(item)) {
            file.visit_item(item);
        }
        file
    }

    fn take_tree(&mut self, tree: &UseTree, before: &mut Vec<String>, is_handed_on: bool) {
        let (name, last) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.take_tree(&path.tree, before, is_handed_on);
                before.pop();
                return;
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.take_tree(tree, before, is_handed_on);
                }
                return;
            }
            UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
            UseTree::Rename(rename) => (rename.rename.to_string(), rename.ident.to_string()),
            UseTree::Glob(_) => ("*".to_owned(), "*".to_owned()),
        };
        let mut path = before.clone();
        let name = if last == "self"
            && let Some(module) = before.last()
        {
            module.clone()
        } else {
            path.push(last);
            name
        };
        if is_handed_on {
            self.handed_on.insert(name.clone(), path.clone());
        } else {
            self.taken.push(path.clone());
        }
        self.imported.insert(name, path);
    }
}

impl<'ast> Visit<'ast> for File {
    fn visit_item_use(&mut self, _: &'ast syn::ItemUse) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if names.len() > 1 {
            if let Some(imported) = self.imported.get(&names[0]) {
                names.splice(..1, imported.iter().cloned());
            }
            self.taken.push(names);
        }
        visit::visit_path(self, path);
    }
}

/// Whether an item is there for the tests in its file alone.
fn is_test(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Mod(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => &[],
    };
    attributes.iter().any(|attribute| {
        let test: Result<syn::Ident, _> = attribute.parse_args();
        attribute.path().is_ident("cfg") && test.is_ok_and(|test| test == "test")
    })
}

/// The files of a crate.
struct Crate(BTreeMap<Module, File>);

impl Crate {
    fn of(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut open = vec![folder.to_owned()];
        while let Some(path) = open.pop() {
            if path.is_dir() {
                let entries = fs::read_dir(&path).expect("the folder can be read");
                open.extend(entries.map(|entry| entry.expect("the entry can be read").path()));
                continue;
            }
            if path.extension().is_none_or(|end| end != "rs") {
                continue;
            }
            let name = path.strip_prefix(folder).expect("it is in the folder");
            let mut module: Module = name
                .with_extension("")
                .iter()
                .map(|part| part.to_string_lossy().into_owned())
                .collect();
            if module.last().is_some_and(|last| last == "tests") {
                continue;
            }
            if let Some("mod" | "lib" | "main") = module.last().map(String::as_str) {
                module.pop();
            }
            let source = fs::read_to_string(&path).expect("the source can be read");
            files.insert(module, File::of(&source));
        }
        Self(files)
    }

    /// The file that defines what this path names in a file, and what is left of the path.
    fn defining(&self, from: &Module, path: &[String], depth: usize) -> Option<(Module, usize)> {
        /// Nothing is handed on more often.
        const DEEPEST: usize = 12;
        let mut path = path;
        let mut module = match path.first()?.as_str() {
            "crate" => Module::new(),
            "self" | "super" => from.clone(),
            first if self.0.contains_key(&child(from, first)) => from.clone(),
            _ => return None,
        };
        while let Some((first, rest)) = path.split_first() {
            match first.as_str() {
                "crate" | "self" => {}
                "super" => drop(module.pop()),
                _ => break,
            }
            path = rest;
        }
        while let Some((first, rest)) = path.split_first() {
            let inner = child(&module, first);
            if self.0.contains_key(&inner) {
                module = inner;
                path = rest;
            } else if let Some(target) = self.0.get(&module)?.handed_on.get(first)
                && depth < DEEPEST
            {
                let target: Vec<_> = target.iter().chain(rest).cloned().collect();
                return self.defining(&module, &target, depth + 1);
            } else {
                break;
            }
        }
        Some((module, path.len()))
    }

    /// The files from which each file takes something.
    fn arrows(&self) -> BTreeMap<&Module, BTreeSet<Module>> {
        let arrows = self.0.iter().map(|(module, file)| {
            let targets = file.taken.iter().filter_map(|path| {
                // That a module is named says nothing; what is taken from it does.
                let (target, left) = self.defining(module, path, 0)?;
                (left > 0 && target != *module).then_some(target)
            });
            (module, targets.collect())
        });
        arrows.collect()
    }

    /// One circle, if there is any: each file takes from the next, the last from the first.
    fn circle(&self) -> Option<Vec<String>> {
        let mut arrows = self.arrows();
        // A file from which nothing leads on is in no circle.
        loop {
            let ends: BTreeSet<Module> = arrows
                .iter()
                .filter(|(_, targets)| targets.is_empty())
                .map(|(module, _)| (*module).clone())
                .collect();
            if ends.is_empty() {
                break;
            }
            arrows.retain(|module, _| !ends.contains(*module));
            for targets in arrows.values_mut() {
                targets.retain(|target| !ends.contains(target));
            }
        }
        let mut way: Vec<Module> = vec![(*arrows.keys().next()?).clone()];
        loop {
            let next = arrows.get(way.last()?)?.first()?;
            if let Some(at) = way.iter().position(|module| module == next) {
                return Some(
                    way.split_off(at)
                        .iter()
                        .map(|part| part.join("/"))
                        .collect(),
                );
            }
            way.push(next.clone());
        }
    }
}

fn child(module: &Module, name: &str) -> Module {
    let mut child = module.clone();
    child.push(name.to_owned());
    child
}

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates")
}

#[test]
fn no_file_imports_one_that_imports_it() {
    for name in CRATES {
        let files = Crate::of(&crates().join(name).join("src"));
        assert!(files.0.len() > 10, "{name} has files");
        assert_eq!(files.circle(), None, "{name}");
    }
}

#[test]
fn a_circle_is_found_through_what_is_handed_on() {
    let file = |path: &str, source: &str| {
        let module: Module = path.split_terminator('/').map(str::to_owned).collect();
        (module, File::of(source))
    };
    let files = |of_b: &str| {
        Crate(BTreeMap::from([
            file("", "mod a; mod b; pub use a::A;"),
            file("a", "use crate::b; pub struct A; fn f() { b::g() }"),
            file("b", of_b),
        ]))
    };
    let circle = Some(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(files("use crate::A; pub fn g() {}").circle(), circle);
    assert_eq!(
        files("pub fn g() -> Option<super::a::A> { None }").circle(),
        circle
    );
    assert_eq!(files("pub fn g() {}").circle(), None);
    let in_tests = "pub fn g() {} #[cfg(test)] mod tests { use crate::A; }";
    assert_eq!(files(in_tests).circle(), None);
}
