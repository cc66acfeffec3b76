//! The machine on which something was measured, in a line.

use std::fs;
use std::thread::available_parallelism;

/// Processor, cores, memory, system and load, as far as the system tells.
pub(super) fn describe() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let value = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = value(&read("/proc/cpuinfo"), "model name");
    let memory = value(&read("/proc/meminfo"), "MemTotal");
    let gigabytes = memory.and_then(|kb| kb.trim_end_matches(" kB").parse::<u64>().ok());
    let cores = available_parallelism().map_or(1, usize::from);
    let load = read("/proc/loadavg");
    [
        processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
        format!("{cores} cores"),
        gigabytes.map_or_else(String::new, |kb| format!("{} GB", kb >> 20)),
        std::env::consts::OS.to_owned(),
        load.split(' ')
            .nth(1)
            .map_or_else(String::new, |load| format!("load {load}")),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(", ")
}
