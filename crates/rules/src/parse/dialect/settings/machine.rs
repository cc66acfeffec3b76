//! A virtual machine by the rows of `systeminfo` about its maker and model.

use crate::one_of::has_one;

/// Whether this is a row of `systeminfo` or of CIM that names a virtual machine as the PC's maker
/// or model.
pub(super) fn is_virtual(text: &str) -> bool {
    /// No such row is longer, in bytes; both may stand in one.
    const LONGEST: usize = 160;
    const LABELS: [&str; 16] = [
        "System Manufacturer",
        "System Model",
        "BaseBoard Manufacturer",
        "BIOS Version",
        "システム製造元",
        "システムの製造元",
        "システム モデル",
        "システム機種",
        "Systemhersteller",
        "Systemmodell",
        "系统制造商",
        "系统型号",
        "系統製造商",
        "系統型號",
        "Fabricant du système",
        "Modèle du système",
    ];
    const MACHINES: &str = "\
        VMware|VirtualBox|innotek|QEMU|Virtual Machine|Parallels Virtual|HVM domU|Proxmox";
    // Few rows name one; the labels are many.
    if text.len() > LONGEST || !has_one(text, MACHINES) {
        return false;
    }
    let mut labels = LABELS.iter().filter_map(|label| text.split_once(label));
    labels.any(|(_, value)| has_one(value, MACHINES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makers_of_virtual_machines() {
        for row in [
            "System Manufacturer:       VMware, Inc.",
            "System Model: Virtual Machine",
            "システム製造元: innotek GmbH",
            "Systemmodell: VirtualBox",
            "systeminfo: System Manufacturer: QEMU  System Model: Standard PC",
        ] {
            assert!(is_virtual(row), "{row}");
        }
        for row in [
            "System Manufacturer: LENOVO",
            "I also run VMware on it.",
            "Hyper-V Requirements: VM Monitor Mode Extensions: Yes",
            "Description: VirtualBox Host-Only Ethernet Adapter",
        ] {
            assert!(!is_virtual(row), "{row}");
        }
    }
}
