//! Many inputs at once, as a repair shop, a school or a cluster hands them over.

mod folder;
mod lines;
mod tables;

use std::process::{Command, Output};

use serde_json::json;

use crate::command;

const HOME: &str = "Name: Windows(R), Core edition\n\
    Description: Windows(R) Operating System, OEM_DM channel\n\
    Partial Product Key: 8HVX7\nLicense Status: Licensed\n";

const PRO: &str = "Name: Windows(R), Professional edition\n\
    Description: Windows(R) Operating System, RETAIL channel\n\
    Partial Product Key: 3V66T\nLicense Status: Notification\nNotification Reason: 0xC004F211.\n";

fn ninsho(arguments: &[&str]) -> Command {
    command::ninsho(&[&["inspect"], arguments].concat())
}

fn fed(arguments: &[&str], text: &str) -> Output {
    command::fed(&[&["inspect"], arguments].concat(), text.as_bytes())
}

fn line(name: &str, text: &str) -> String {
    json!({"name": name, "text": text}).to_string() + "\n"
}
