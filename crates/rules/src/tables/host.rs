//! KMS hosts that are known by name or by address.
//!
//! The lists change; a host that is not here is an unknown host and nothing more.

use crate::vocabulary::VolumeProof;

/// What this host (name or address, with or without a port) says of the activation.
pub(crate) fn proof(host: &str) -> VolumeProof {
    let host = bare(host);
    let is = |known: &&str| {
        // A name below a listed one belongs to the same owner.
        let Some(at) = host.len().checked_sub(known.len()) else {
            return false;
        };
        let tail = host.get(at..).unwrap_or("");
        let starts_a_label = at == 0 || host.as_bytes().get(at - 1) == Some(&b'.');
        starts_a_label && tail.eq_ignore_ascii_case(known)
    };
    let begins = |head: &&str| {
        host.get(..head.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(head))
    };
    if ["127.", "::1", "localhost"].iter().any(begins) {
        VolumeProof::Loopback
    } else if CLOUD.iter().any(is) {
        VolumeProof::Cloud
    } else if PUBLIC.iter().any(is) {
        VolumeProof::PublicHost
    } else if STAND_INS.contains(&host) || begins(&DOCUMENTATION) {
        VolumeProof::PrivateAddress
    } else {
        VolumeProof::Kms
    }
}

/// What the address of a host says, beside its name: it was looked up and not entered, so
/// a private one is that of a host in the same network.
pub(crate) fn address_proof(address: &str) -> VolumeProof {
    match proof(address) {
        VolumeProof::Loopback => VolumeProof::Loopback,
        _ => VolumeProof::Kms,
    }
}

/// The host without brackets, port and the dot at its end.
fn bare(host: &str) -> &str {
    let host = host.trim();
    let host = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(rest),
        None if host.matches(':').count() == 1 => host.split(':').next().unwrap_or(host),
        None => host,
    };
    host.trim().trim_end_matches('.')
}

/// Microsoft's own hosts for virtual machines in its cloud (source M06).
const CLOUD: [&str; 2] = ["azkms.core.windows.net", "kms.core.windows.net"];

/// Addresses that programs in place of a host set by default (source R44).
const STAND_INS: [&str; 2] = ["10.0.0.10", "172.16.0.2"];

/// A network that is reserved for examples, so no host of an organisation is in it.
const DOCUMENTATION: &str = "192.0.2.";

/// Public hosts on record (sources R36, of 2026-09-08, and R44).
static PUBLIC: &[&str] = &[
    "kms8.msguides.com",
    "kms9.msguides.com",
    "kms.digiboy.ir",
    "kms.ddns.net",
    "kms.shuax.com",
    "kms789.com",
    "kms.03k.org",
    "kms.cnlic.com",
    "kms.chinancce.com",
    "hq1.chinancce.com",
    "franklv.ddns.net",
    "k.zpale.com",
    "m.zpale.com",
    "mvg.zpale.com",
    "xykz.f3322.org",
    "kensol263.imwork.net",
    "dimanyakms.sytes.net",
    "kms-default.cangshui.net",
    "kms.sixyin.com",
    "kms.moeclub.org",
    "kms.cgtsoft.com",
    "kms.idina.cn",
    "kms.moeyuuko.com",
    "kms.moeyuuko.top",
    "xincheng213618.cn",
    "kms.loli.best",
    "kms.loli.beer",
    "kms.mc06.net",
    "kms.0t.net.cn",
    "win.kms.pub",
    "kms.wxlost.com",
    "kms.ghxi.com",
    "kms.teevee.asia",
    "s8.uk.to",
    "kms.malash.net",
];

#[cfg(test)]
mod tests {
    use super::proof;
    use crate::vocabulary::VolumeProof;

    #[test]
    fn hosts_are_told_apart() {
        for (host, expected) in [
            ("kms.example.com:1688", VolumeProof::Kms),
            ("10.0.0.11", VolumeProof::Kms),
            ("10.0.0.100:1688", VolumeProof::Kms),
            ("", VolumeProof::Kms),
            (".", VolumeProof::Kms),
            ("認証.example", VolumeProof::Kms),
            ("127.0.0.2:1688", VolumeProof::Loopback),
            ("LocalHost", VolumeProof::Loopback),
            ("[::1]:1688", VolumeProof::Loopback),
            ("::1", VolumeProof::Loopback),
            ("10.0.0.10:1688", VolumeProof::PrivateAddress),
            ("172.16.0.2", VolumeProof::PrivateAddress),
            ("192.0.2.44:1688", VolumeProof::PrivateAddress),
            ("KMS8.MSGuides.com:1688", VolumeProof::PublicHost),
            ("a.kms789.com.", VolumeProof::PublicHost),
            ("notkms789.com", VolumeProof::Kms),
            ("kms789.com.example.com", VolumeProof::Kms),
            ("kms.core.windows.net:1688", VolumeProof::Cloud),
            ("azkms.core.windows.net", VolumeProof::Cloud),
        ] {
            assert_eq!(proof(host), expected, "{host}");
        }
    }
}
