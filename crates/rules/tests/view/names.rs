//! Names and numbers are masked, and what identifies nobody is shown.

use crate::shown;

#[test]
fn names_of_users_and_computers_are_masked() {
    for (text, secret) in [
        (r"PS C:\Users\Taro Yamada> cscript slmgr.vbs /dlv", "Taro"),
        (r"PS C:\Users\taro\Desktop> cscript slmgr.vbs /dlv", "taro"),
        (r"CORP\hanako", "hanako"),
        (r"\\SERVER7\share", "SERVER7"),
        ("Registered owner: Hanako Sato", "Hanako"),
        ("ホスト名:               OFFICE-3", "OFFICE"),
        ("デバイス名\tSALES3", "SALES3"),
        ("PSComputerName                 : RECEPTION", "RECEPTION"),
        ("DiscoveredKeyManagementServiceMachineName=kms01", "kms01"),
        ("    RegisteredOwner    REG_SZ    Hanako Sato", "Hanako"),
        ("my PC is DESKTOP-AB12CD3 and does not activate", "AB12CD3"),
        ("write to taro@example.com please", "taro"),
        ("Registered KMS machine name: kms01", "kms01"),
        ("the server is kms01.corp.example:1688 here", "corp"),
        ("KMS machine IP address: fd00::12:34", "fd00"),
        ("connected to 10.20.30.40 at last", "20.30"),
        // The letters of the alphabet of keys in order: no key.
        ("key BCDFG-HJKMP-QRTVW-XY234-6789B works", "6789B"),
        ("MAC 00-1A-2B-3C-4D-5E", "2B-3C"),
        (
            "インストール ID: 3074185 2963074 1852963 0741852 9630741 8529630 7418529 6307418 5296307",
            "2963074",
        ),
        ("    AO DN: CN=Activation Object,DC=corp,DC=example", "corp"),
        ("Certificate Thumbprint: a1 b2 c3 d4 e5", "b2"),
    ] {
        let shown = shown(text);
        assert!(!shown.contains(secret), "{shown}");
        assert!(shown.contains('•'), "{shown}");
    }
}

#[test]
fn what_identifies_nobody_is_shown() {
    for text in [
        "Name: Windows(R), Professional edition",
        "Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel",
        "Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
        "Partial Product Key: 3V66T",
        "License Status: Licensed",
        "Software licensing service version: 10.0.26100.4652",
        "Notification Reason: 0xC004F034.",
        "Time remaining: 43100 minute(s) (29 day(s))",
        "Trusted time: 2024/03/05 9:12:34",
        "Please use slmgr.vbs /ato to activate and update KMS client information",
        "Windows is activated with a digital license linked to your Microsoft account.",
        r"HKEY_LOCAL_MACHINE\SYSTEM\Setup\Source OS (Updated on 3/5/2016 10:11:12)",
    ] {
        assert_eq!(shown(text), text);
    }
    let list = "LicenseStatus : 5\nLicenseStatusReason : 3221549108";
    assert_eq!(shown(list), list);
    let pid = shown("Extended PID: 03612-03308-012-345678-00-1041-19045.0000-0452024");
    assert_eq!(
        pid,
        "Extended PID: 03612-03308-•-00-1041-19045.0000-0452024"
    );
}

#[test]
fn the_name_of_a_pc_in_a_table_is_masked() {
    for table in [
        "コンピューター名,OS,ライセンス状態\nTANAKA-PC,Windows 11 Pro,ライセンスあり\n",
        "コンピューター名\tOS\t認証状態\nTANAKA-PC\tWindows 10 Pro\t未認証\n",
        "| PC | OS | LicenseStatus |\n| --- | --- | --- |\n| TANAKA-PC | Windows 10 Pro | 1 |\n",
        "Node,LicenseStatus,Name,PartialProductKey\n\
         TANAKA-PC,1,\"Windows(R), Core edition\",8HVX7\n",
    ] {
        let shown = shown(table);
        assert!(shown.contains('•'), "{shown}");
        assert!(!shown.contains("TANAKA"), "{shown}");
    }
}
