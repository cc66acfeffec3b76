//! The tool chain: serve, build, test.

fn main() {}
