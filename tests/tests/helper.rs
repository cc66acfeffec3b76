//! The helper script and its two short forms: that they do nothing but read.
//!
//! The syntax tree of the PowerShell ones is read node by node, and whatever is not on a list
//! here fails. The line for the command prompt is run under Wine where Wine is installed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use ninsho_rules::evidence;
use ninsho_rules::{KeyClass, Status, Windows};
use tree_sitter::{Node, Parser};

const SCRIPT: &str = "www/helper.ps1";
const LINE: &str = "www/helper-line.ps1";
const COLLECTOR: &str = "www/collector.ps1";
const PROMPT: &str = "www/helper.cmd";

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).expect("the script is part of the checkout")
}

/// Kinds of nodes that may stand in the scripts. A call of a method, a static member, an
/// invocation, a redirection, a function, a loop and a class are none of them.
const KINDS: &[&str] = &[
    "additive_expression",
    "array_expression",
    "array_literal_expression",
    "assignement_operator",
    "assignment_expression",
    "bitwise_expression",
    "cast_expression",
    "catch_clause",
    "catch_clauses",
    "command",
    "command_argument_sep",
    "command_elements",
    "command_name",
    "command_parameter",
    "comment",
    "comparison_expression",
    "comparison_operator",
    "decimal_integer_literal",
    "else_clause",
    "empty_statement",
    "elseif_clause",
    "elseif_clauses",
    "expandable_string_literal",
    "expression_with_unary_operator",
    "format_expression",
    "format_operator",
    "generic_token",
    "hash_entry",
    "hash_literal_body",
    "hash_literal_expression",
    "if_statement",
    "integer_literal",
    "key_expression",
    "left_assignment_expression",
    "logical_expression",
    "member_access",
    "member_name",
    "multiplicative_expression",
    "parenthesized_expression",
    "pipeline",
    "pipeline_chain",
    "program",
    "range_expression",
    "script_block",
    "script_block_body",
    "script_block_expression",
    "simple_name",
    "statement_block",
    "statement_list",
    "string_literal",
    "sub_expression",
    "try_statement",
    "type_identifier",
    "type_literal",
    "type_name",
    "type_spec",
    "unary_expression",
    "variable",
    "verbatim_string_characters",
];

/// Commands that read, shape what was read, or put text into the clipboard.
const COMMANDS: &[&str] = &[
    "ConvertTo-Json",
    "Get-ChildItem",
    "Get-CimInstance",
    "Get-Command",
    "Get-ItemProperty",
    "Get-OSLicenseInfo",
    "Get-WinEvent",
    "Out-String",
    "Select-Object",
    "Set-Clipboard",
    "Where-Object",
    // Their short names.
    "fl",
    "gcim",
    "gp",
    "scb",
];

/// Parameters: none that names another computer, a session or a method.
const PARAMETERS: &[&str] = &[
    "-Depth",
    "-ErrorAction",
    "-FilterHashtable",
    "-First",
    "-MaxEvents",
    "-Property",
    "-Query",
    "-like",
];

/// What the collector has beside these: it asks other computers, and writes what it learned
/// into one file. None of them runs anything there.
const COLLECTOR_COMMANDS: &[&str] = &[
    "ForEach-Object",
    "Get-Content",
    "New-CimSession",
    "Remove-CimSession",
    "Set-Content",
];
const COLLECTOR_PARAMETERS: &[&str] = &["-CimSession", "-Compress", "-ComputerName", "-Encoding"];

const TYPES: &[&str] = &["bool"];

/// What a script has that it must not have; empty for a good one.
fn faults(script: &str) -> BTreeSet<String> {
    faults_beside(script, &[], &[])
}

fn faults_beside(script: &str, commands: &[&str], parameters: &[&str]) -> BTreeSet<String> {
    let mut parser = Parser::new();
    parser
        .set_language(&tree_sitter_powershell::LANGUAGE.into())
        .expect("the grammar is of this version");
    let tree = parser.parse(script, None).expect("nothing stops it");
    let mut faults = BTreeSet::new();
    if !script.is_ascii() {
        faults.insert("not ASCII".to_owned());
    }
    let commands = [COMMANDS, commands].concat();
    let parameters = [PARAMETERS, parameters].concat();
    check(
        tree.root_node(),
        script,
        (&commands, &parameters),
        &mut faults,
    );
    faults
}

fn check(
    node: Node<'_>,
    script: &str,
    (commands, parameters): (&[&str], &[&str]),
    faults: &mut BTreeSet<String>,
) {
    let text = node.utf8_text(script.as_bytes()).expect("it is UTF-8");
    let is_listed = |list: &[&str]| list.contains(&text);
    let is_good = match node.kind() {
        _ if node.is_error() || node.is_missing() => false,
        _ if !node.is_named() => true,
        "command_name" => is_listed(commands),
        "command_parameter" => is_listed(parameters),
        "type_spec" => is_listed(TYPES),
        "left_assignment_expression" => is_variable(text),
        kind => KINDS.contains(&kind),
    };
    if !is_good {
        faults.insert(format!("{}: {text}", node.kind()));
    }
    let mut cursor = node.walk();
    for child in node.children(&mut cursor) {
        check(child, script, (commands, parameters), faults);
    }
}

/// A variable of the script's own: no member, no element, no scope, no drive.
fn is_variable(text: &str) -> bool {
    text.strip_prefix('$').is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[test]
fn the_scripts_only_read() {
    for path in [SCRIPT, LINE] {
        assert_eq!(faults(&read(path)), BTreeSet::new(), "{path}");
    }
}

#[test]
fn the_collector_only_asks_and_writes_one_file() {
    let script = read(COLLECTOR);
    let faults = |script: &str| faults_beside(script, COLLECTOR_COMMANDS, COLLECTOR_PARAMETERS);
    assert_eq!(faults(&script), BTreeSet::new());
    for more in [
        "Invoke-Command -ComputerName x { }",
        "Invoke-CimMethod -CimSession $session x",
        "Set-Content x -Value y",
        "Copy-Item x y",
    ] {
        assert!(!faults(&format!("{script}\n{more}\n")).is_empty(), "{more}");
    }
    // The name of a computer goes into its field, and into the question who is asked.
    let names: Vec<&str> = script
        .lines()
        .filter(|line| line.contains("$name"))
        .map(str::trim)
        .collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert_eq!(script.matches("name = $name;").count(), 2);
    assert!(!script.contains("PSComputerName") && !script.contains("$_.Exception"));
    // One file is written, and only that one.
    assert_eq!(script.matches("Set-Content").count(), 1);
    assert!(script.ends_with("| Set-Content ninsho.ndjson -Encoding UTF8\n"));
}

/// What the collector asks of a computer is what the helper asks it: no fact more.
#[test]
fn the_collector_reads_no_more_than_the_helper() {
    let helper = read(SCRIPT);
    let asked = |script: &str| {
        let words = script.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_');
        let classes =
            words.filter(|word| word.starts_with("Win32_") || word.starts_with("Software"));
        classes.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert!(asked(&read(COLLECTOR)).is_subset(&asked(&helper)));
}

#[test]
fn whatever_does_more_than_read_is_found() {
    let script = read(SCRIPT);
    for (more, fault) in [
        ("$json.Trim()", "invokation_expression: $json.Trim()"),
        (
            "[IO.File]::Delete('x')",
            "invokation_expression: [IO.File]::Delete('x')",
        ),
        ("$x = [char]65", "type_spec: char"),
        (
            "$json.Length = 1",
            "left_assignment_expression: $json.Length",
        ),
        ("$env:Path = 'x'", "left_assignment_expression: $env:Path"),
        ("$x[0] = 1", "left_assignment_expression: $x[0]"),
        ("irm example.org", "command_name: irm"),
        ("Remove-Item x", "command_name: Remove-Item"),
        ("notepad.exe", "command_name: notepad.exe"),
        ("& $x", "command_invokation_operator: &"),
        (". .\\x.ps1", "command_invokation_operator: ."),
        ("gp x > y", "redirection: > y"),
        (
            "gcim Win32_BIOS -ComputerName x",
            "command_parameter: -ComputerName",
        ),
        ("function f { }", "function_statement: function f { }"),
        ("'認証'", "not ASCII"),
    ] {
        let faults = faults(&format!("{script}\n{more}\n"));
        assert!(faults.contains(fault), "{more}: {faults:?}");
    }
    // A script that does not parse is no script.
    assert!(!faults(&script.replacen("} catch", "catch", 1)).is_empty());
}

/// What a person would rather not find in a text to be pasted into a shell.
#[test]
fn no_form_loads_or_hides_anything() {
    for path in [SCRIPT, LINE, PROMPT, COLLECTOR] {
        // The one word of the collector that begins like the switch for hidden commands.
        let lower = read(path).to_lowercase().replace("-encoding utf8", "");
        for word in [
            "http", "iex", "invoke", "bypass", "base64", "-enc", ".exe", "start-", "certutil", ">",
        ] {
            assert!(!lower.contains(word), "{path}: {word}");
        }
    }
    // It can be typed, and pasted without line ends.
    for path in [LINE, PROMPT] {
        assert_eq!(read(path).lines().count(), 1, "{path}");
    }
}

/// What is masked is shown only where it has the shape that the mask knows; and no line leaves
/// that does not pass the last look at all of them.
#[test]
fn masking_fails_closed() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        let (_, masked) = script
            .split_once("@{ n = 'ProductKeyID'; e = {")
            .expect("the Extended PID is masked");
        let masked: String = masked.split_whitespace().collect();
        assert!(
            masked.starts_with("if($_.ProductKeyID-match'^\\d{5}-"),
            "{path}: its shape is asked for first: {masked}"
        );
        assert!(
            masked.contains("}elseif($_.ProductKeyID){'masked'}"),
            "{path}: any other shape is no Extended PID"
        );
        // The key's five characters are those of a public one only if the whole number says so.
        assert!(script.contains("$_.ProductKeyID -match '^\\d{5}-\\d{5}-000-00000[01]-'"));
    }
    let script = read(SCRIPT);
    let (_, end) = script
        .split_once("| ConvertTo-Json")
        .expect("it prints JSON");
    let (looked, shown) = end
        .split_once("$text = $lines -join")
        .expect("the lines that are left are joined");
    assert!(looked.contains("Where-Object { $_ -notmatch '"));
    for shape in [
        "[0-9A-Z]{5}(-[0-9A-Z]{5}){4}",
        "\\d{3}-\\d{6}",
        "\\d{12}",
        "\\d\\d:\\d\\d",
        "S-1-",
    ] {
        assert!(looked.contains(shape), "{shape}");
    }
    assert!(!shown.contains("$json") && !shown.contains("$lines"));
    assert_eq!(
        script.matches("$json").count(),
        2,
        "made once, looked at once"
    );
}

/// Every date is cut to the day before it is shown, in every form.
#[test]
fn no_time_of_day_is_shown() {
    let script = read(SCRIPT);
    for date in ["EvaluationEndDate", "TimeCreated"] {
        let shown =
            format!("@{{ n = '{date}'; e = {{ '{{0:s}}' -f $_.{date} -replace 'T.*$' }} }}");
        assert!(script.contains(&shown), "{shown}");
        assert_eq!(script.matches(&format!("$_.{date}")).count(), 1, "{date}");
    }
    let cut = "$_.InstallDate - $_.InstallDate % 86400";
    assert_eq!(script.matches("$_.InstallDate").count(), 4);
    assert_eq!(script.matches(cut).count(), 2);
    assert!(script.contains("ReleaseDate.Year") && script.matches("ReleaseDate").count() == 1);
    // The names of the history's keys end in the second of the upgrade: none of them is shown.
    let line = read(LINE);
    assert!(!line.contains("PSChildName"));
    let prompt = read(PROMPT);
    let (asked, named) = ("reg query", r#" /v ProductName | find "REG_SZ")"#);
    assert_eq!(
        prompt.matches(asked).count(),
        prompt.matches(named).count(),
        "{prompt}"
    );
}

/// The text is on the screen at the end, whether or not there is a clipboard.
#[test]
fn the_text_is_on_the_screen_at_the_end() {
    let script = read(SCRIPT);
    let last = script.trim_end().lines().next_back();
    assert_eq!(last, Some("$text"));
    assert!(read(LINE).trim_end().ends_with("; $t | scb; $t"));
    let prompt = read(PROMPT);
    let (copied, shown) = prompt.trim_end().split_once(" | clip & ").expect("both");
    assert_eq!(copied, shown);
}

/// Virtual machines of the clouds are virtual machines.
#[test]
fn clouds_are_among_the_hypervisors() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        for maker in [
            "Virtual Machine",
            "Amazon EC2",
            "Google Compute",
            "OpenStack",
            "Nutanix AHV",
            "Alibaba Cloud",
            "Droplet",
        ] {
            assert!(script.contains(maker), "{path}: {maker}");
        }
    }
}

#[test]
fn the_script_says_what_each_part_is_for() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        for part in script.split("\n\n") {
            assert!(part.trim_start().starts_with("# "), "{part}");
        }
    }
}

/// The line for the command prompt, run for real: `slmgr.vbs` is one that prints our own
/// fixture, the registry has an upgrade from 7.
#[test]
fn the_line_for_the_prompt_runs_under_wine() {
    let Some(prefix) = Prefix::new() else {
        println!("skipped: Wine is not installed");
        return;
    };
    let fixture = read("tests/fixtures/dlv-default-key.txt");
    let echoes: Vec<String> = fixture
        .lines()
        .map(|line| format!("WScript.Echo \"{line}\""))
        .collect();
    prefix.write("windows/system32/slmgr.vbs", &echoes.join("\r\n"));
    let key = r"HKLM\SYSTEM\Setup\Source OS (Updated on 7/30/2016 10:00:00)";
    prefix.run(&[
        "reg",
        "add",
        key,
        "/v",
        "ProductName",
        "/d",
        "Windows 7 Professional",
        "/f",
    ]);
    let line = read(PROMPT);
    // Wine has no `clip`; what goes onto the screen is what is read.
    let (copied, shown) = line
        .trim()
        .split_once(" | clip & ")
        .expect("it copies, then it shows");
    assert_eq!(copied, shown);
    // From a file, as Wine's prompt cannot be given quotation marks.
    prefix.write("line.bat", &format!("@{shown}\r\n"));
    let printed = prefix.run(&["cmd", "/c", r"C:\line.bat"]);
    assert!(!printed.contains("10:00"), "{printed}");
    let evidence = evidence::read(&printed);
    let product = evidence.primary().expect("there is a Windows");
    let system = &product.system;
    assert_eq!(
        system.upgraded_from.as_ref().map(|seen| seen.value),
        Some(Windows::Seven),
        "{printed}"
    );
    assert_eq!(
        product.key.as_ref().map(|seen| seen.value),
        Some(KeyClass::Default)
    );
    assert_eq!(
        product.status.as_ref().map(|seen| seen.value),
        Some(Status::Licensed)
    );
}

/// A Windows of Wine's own, thrown away at the end.
struct Prefix(PathBuf);

impl Prefix {
    /// Makes one; `None` where Wine is not installed.
    fn new() -> Option<Self> {
        let folder = env::temp_dir().join(format!("ninsho-wine-{}", process::id()));
        let prefix = Self(folder);
        let made = prefix.command(&["wineboot", "--init"]).output().ok()?;
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        Some(prefix)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("wine");
        command
            .args(arguments)
            .env("WINEPREFIX", &self.0)
            .env("WINEDEBUG", "-all")
            // Neither a display nor what Wine would like to download.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env_remove("DISPLAY");
        command
    }

    /// What a command prints.
    fn run(&self, arguments: &[&str]) -> String {
        let output = self
            .command(arguments)
            .output()
            .expect("Wine has just run, so it runs");
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{arguments:?}: {printed}");
        printed
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join("drive_c").join(path), text).expect("the prefix is ours");
    }
}

impl Drop for Prefix {
    fn drop(&mut self) {
        // Its server may still be writing; what is left over lies in the temporary folder.
        let _ = self.command(&["wineboot", "--end-session"]).output();
        let _ = fs::remove_dir_all(&self.0);
    }
}
