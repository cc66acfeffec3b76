//! The syntax tree of the PowerShell scripts is read node by node, and whatever is not on a list
//! here fails.

use std::collections::BTreeSet;

use tree_sitter::{Node, Parser};

use crate::{COLLECTOR, LINE, PROMPT, SCRIPT, read};

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
