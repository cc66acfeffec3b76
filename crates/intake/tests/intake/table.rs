//! A table: a row of properties is a PC, or a cell of a row is its output.

use crate::{DLV, kind, names, read, reasons, report};

/// The columns as the tools write them, and what the PC is called and has.
#[test]
fn a_row_of_properties_is_a_pc() {
    let product = "Windows(R), Professional edition";
    let tables = [
        // Get-CimInstance -ComputerName … | Export-Csv
        format!(
            "#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance\r\n\
             \"PSComputerName\",\"Name\",\"Description\",\"LicenseStatus\",\"PartialProductKey\"\r\n\
             \"ROOM-1\",\"{product}\",\"Windows(R) Operating System, RETAIL channel\",\"1\",\"3V66T\"\r\n"
        ),
        // The same in a country whose decimal mark is the comma, opened in Excel and saved.
        format!(
            "\u{feff}sep=;\nDeviceName;Name;ProductKeyChannel;License Status;Partial Product Key\n\
             ROOM-1;{product};Retail;Licensed;3V66T\n"
        ),
        // Views of Configuration Manager.
        format!(
            "Netbios_Name0,Name0,ProductKeyChannel0,LicenseStatus0,PartialProductKey0\n\
             ROOM-1,\"{product}\",Retail,1,3V66T\n"
        ),
        // osquery --csv, with its own mark.
        format!(
            "host_identifier\tname\tproduct_key_channel\tlicense_status\tpartial_product_key\n\
             ROOM-1\t{product}\tRetail\t1\t3V66T\n"
        ),
        // wmic /format:csv, which quotes nothing.
        format!("\r\nNode,LicenseStatus,Name,PartialProductKey\r\nROOM-1,1,{product},3V66T\r\n"),
    ];
    for table in tables {
        let entries = read("fleet.csv", table.as_str());
        assert_eq!(names(&entries), ["ROOM-1"], "{table}");
        assert_eq!(kind(&entries[0]), "unknown-dl", "{table}");
        assert!(!entries[0].as_ref().unwrap().text.contains("ROOM-1") || table.contains("Node"));
    }
}

#[test]
fn an_inventory_gives_what_it_knows() {
    // OCS: a whole default key, of which the last five are taken.
    let table = "NAME,OSNAME,WINPRODID,WINPRODKEY\n\
                 BACK-OFFICE,Microsoft Windows 11 Pro,00330-80000-00000-AA123,XXXXX-XXXXX-XXXXX-XXXXX-3V66T\n";
    let entries = read("ocs.csv", table);
    assert_eq!(names(&entries), ["BACK-OFFICE"]);
    let text = &entries[0].as_ref().unwrap().text;
    assert!(text.contains("PartialProductKey: 3V66T\n"), "{text}");
    assert_eq!(kind(&entries[0]), "unknown-dl", "{text}");
}

#[test]
fn products_of_one_pc_stay_together_and_alike_pcs_apart() {
    let row = |pc: &str, name: &str, key: &str| format!("{pc},\"{name}\",1,{key}\n");
    let (windows, office) = (
        "Windows(R), Core edition",
        "Office 16, Office16ProPlusVL_KMS_Client edition",
    );
    let table = String::from("PSComputerName,Name,LicenseStatus,PartialProductKey\n")
        + &row("A", office, "WFG99")
        + &row("A", windows, "8HVX7")
        + &row("B", windows, "8HVX7")
        + &row("", windows, "8HVX7")
        + &row("", windows, "8HVX7");
    let entries = read("fleet.csv", table);
    assert_eq!(names(&entries), ["A", "B", "fleet.csv:5", "fleet.csv:6"]);
    assert_eq!(report(&entries[0]).products.len(), 2);
    assert!(entries.iter().all(|entry| report(entry).systems.is_empty()));
}

/// Where no column names a PC, each Windows begins one, and what stands beside it is its own.
#[test]
fn what_is_no_windows_belongs_to_the_one_beside_it() {
    let row = |name: &str, key: &str| format!("\"{name}\",1,{key}\n");
    let (windows, office, add_on) = (
        "Windows(R), Core edition",
        "Office 21, Office21Standard2021VL_KMS_Client_AE edition",
        "Windows(R), Client-ESU-Year1 add-on for Core,Professional edition",
    );
    let table = String::from("Name,LicenseStatus,PartialProductKey\n")
        + &row(add_on, "7MT2Q")
        + &row(windows, "8HVX7")
        + &row(office, "7MT2R")
        + &row(windows, "8HVX7");
    let entries = read("one.csv", table);
    assert_eq!(names(&entries), ["one.csv:2", "one.csv:5"]);
    assert_eq!(report(&entries[0]).products.len(), 3);
    assert!(entries.iter().all(|entry| report(entry).systems.is_empty()));
}

#[test]
fn two_hundred_rows_are_two_hundred_pcs() {
    let row = |at| format!("PC-{at},\"Windows(R), Core edition\",1,8HVX7\n");
    let table = String::from("ComputerName,Name,LicenseStatus,PartialProductKey\n")
        + &(0..200).map(row).collect::<String>();
    let entries = read("fleet.csv", table);
    assert_eq!(entries.len(), 200);
    assert_eq!(names(&entries)[199], "PC-199");
}

#[test]
fn a_column_of_outputs_is_found_by_its_name_or_by_what_stands_in_it() {
    let quoted = format!("\"{DLV}\"");
    for (table, expected) in [
        (
            format!("Device name,Pre-remediation detection output\nA,{quoted}\nB,{quoted}\n"),
            ["A", "B"],
        ),
        (
            format!("Room,Seen,What it said\nA,1,{quoted}\nB,2,{quoted}\n"),
            ["A", "B"],
        ),
        (format!("text,name\n{quoted},A\n{quoted},A\n"), ["A", "A"]),
        (
            format!("{quoted}\n{quoted}\n"),
            ["fleet.csv:1", "fleet.csv:6"],
        ),
    ] {
        let entries = read("fleet.csv", table.as_str());
        assert_eq!(names(&entries), expected, "{table}");
        assert!(
            entries.iter().all(|entry| kind(entry) == "unknown-dl"),
            "{table}"
        );
    }
    let entries = read("prices.csv", "Fruit,Price\nApple,1\n");
    assert_eq!(reasons(&entries), [Some("no-column")]);
    assert!(read("nothing.csv", "").is_empty());
}

#[test]
fn a_damaged_row_is_a_row_with_a_reason() {
    let table = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
                 A,\"Windows(R), Core edition\",1,8HVX7\n\
                 B,\"Windows(R), Core edition,1,8HVX7\n\
                 C\n\
                 D,\"Windows(R), Core edition\",1,8HVX7\n";
    let entries = read("fleet.csv", table);
    assert_eq!(names(&entries), ["A", "fleet.csv:3", "fleet.csv:4", "D"]);
    let broken = Some("broken-row");
    assert_eq!(reasons(&entries), [None, broken, broken, None]);
    let entries = read(
        "fleet.csv",
        format!("name,text\nA,\"{DLV}\"\nB\nC,\"{DLV}\"\n"),
    );
    assert_eq!(names(&entries), ["A", "B", "C"]);
    assert_eq!(reasons(&entries), [None, broken, None]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_fills_no_memory() {
    let row = format!("A,{}\n", "x".repeat(1 << 10));
    let table = "name,text\nA,\"".to_owned() + &row.repeat(20 << 10);
    let entries = read("fleet.csv", table);
    assert_eq!(reasons(&entries), [Some("too-long")]);
}
