//! `ninsho`: the same rules for a terminal, a script or a fleet share.

fn main() {}
