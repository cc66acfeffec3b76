//! Which lines of a paste are said not to have been understood.

use ninsho_rules::evidence;
use ninsho_rules::parse::NoticeCode;

const BLOCK: &str = "Software licensing service version: 10.0.22621.2506

Name: Windows(R), Professional edition
Description: Windows(R) Operating System, RETAIL channel
Application ID: 55c92734-d682-4d71-983e-d6ec3f16059f
Partial Product Key: 3V66T
License Status: Licensed
Remaining Windows rearm count: 1001
";

/// The numbers of the lines that were not understood.
fn unknown(text: &str) -> Vec<usize> {
    let notices = evidence::read(text).notices;
    let unknown = notices
        .iter()
        .filter(|notice| notice.code == NoticeCode::UnknownLine);
    unknown.filter_map(|notice| notice.line).collect()
}

#[test]
fn what_is_said_around_a_paste_is_not_understood() {
    assert_eq!(unknown(BLOCK), [0; 0]);
    let text = format!("Hello,\n\nmy PC says this:\n{BLOCK}\nThank you!\nTaro\n");
    assert_eq!(unknown(&text), [1, 3, 13, 14]);
    let text = BLOCK.replace("Partial", "Zorgle: fnord\nPartial");
    assert_eq!(unknown(&text), [6]);
    assert_eq!(unknown("nothing of a licence\n\nin here"), [1, 3]);
}

#[test]
fn what_tools_print_around_it_is_noise() {
    for (before, after) in [
        (
            "Microsoft (R) Windows Script Host Version 5.812\nCopyright (C) Microsoft Corporation. All rights reserved.\n\n",
            "",
        ),
        (
            "---------------------------\nWindows Script Host\n---------------------------\n",
            "---------------------------\nOK   \n---------------------------\n",
        ),
        ("C:\\Users\\taro>slmgr /dlv\n", "C:\\Users\\taro>\n"),
        ("PS C:\\> cscript //nologo slmgr.vbs /dlv\n", ""),
        ("slmgr.vbs /dlv\n", ""),
        ("```text\n", "```\n"),
        ("======\n{\n", "}\n* * *\n"),
        ("Microsoft Windows [Version 10.0.22621.2506]\n", ""),
    ] {
        let text = format!("{before}{BLOCK}{after}");
        assert_eq!(unknown(&text), [0; 0], "{text}");
    }
}

#[test]
fn what_another_reader_understood_is_understood() {
    for text in [
        "Windows is activated with a digital license linked to your Microsoft account.",
        "Windows is not activated",
        "OS Name:                   Microsoft Windows 11 Pro\nOS Version:                10.0.22631 N/A Build 22631\nProduct ID:                00330-80000-00000-AA123",
        "Name : Windows(R), Core edition\nLicenseStatus : 1\nNoSuchProperty : 1",
        "Error: 0xC004F050 The Software Licensing Service reported that the product key is invalid.",
        "Can't find script engine \"VBScript\" for script \"C:\\Windows\\System32\\slmgr.vbs\".",
        // The letters of the alphabet of keys in order: no key.
        "my key is BCDFG-HJKMP-QRTVW-XY234-6789B",
    ] {
        assert_eq!(unknown(text), [0; 0], "{text}");
    }
}

#[test]
fn a_flood_is_bounded_and_does_not_hide_what_lies_in_a_block() {
    let block = BLOCK.replace("Partial", "Zorgle: fnord\nPartial");
    let unknown = unknown(&("some line of a log\n".repeat(5000) + &block));
    assert_eq!(unknown.len(), 100);
    assert_eq!(unknown.last(), Some(&5006));
}
