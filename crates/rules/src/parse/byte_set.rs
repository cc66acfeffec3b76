//! Bytes that are asked for at every place of every text.

/// For each byte whether it is one of these.
pub(super) const fn byte_set(bytes: &[u8]) -> [bool; 256] {
    let mut set = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        set[bytes[at] as usize] = true;
        at += 1;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_bytes_and_no_others() {
        let set = byte_set(b"a\n\xe2");
        let found: Vec<usize> = (0..256).filter(|byte| set[*byte]).collect();
        assert_eq!(found, [0xa, usize::from(b'a'), 0xe2]);
    }
}
