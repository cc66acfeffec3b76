//! NDJSON: `{"name": …, "text": …}` on each line, or an object of properties.

use std::io::Read;

use ninsho_rules::parse::{column_key, machine_column};
use serde_json::{Map, Value};

use crate::columns;
use crate::input::unreadable;
use crate::lines::Lines;
use crate::{Decode, Entry, Input, Inputs, Reason, Unreadable};

/// The inputs in a stream of lines; a blank line is none.
pub(crate) fn inputs<'a>(
    name: &str,
    source: Box<dyn Read + Send + 'a>,
    decode: Decode,
) -> Inputs<'a> {
    let mut lines = match Lines::live(name, source, decode) {
        Ok(lines) => lines,
        Err(error) => return Box::new(std::iter::once(Err(error))),
    };
    let file = name.to_owned();
    let mut is_over = false;
    Box::new(std::iter::from_fn(move || {
        while !is_over {
            let place = lines.number + 1;
            let fallback = || format!("{file}:{place}");
            return Some(match lines.next()? {
                Err(error) => {
                    is_over = true;
                    Err(unreadable(&fallback(), error.into()))
                }
                Ok(None) => Err(unreadable(&fallback(), Reason::TooLong)),
                Ok(Some(line)) if line.trim_ascii().is_empty() => continue,
                Ok(Some(line)) => entry(line, fallback),
            });
        }
        None
    }))
}

/// The object on a line.
pub(crate) fn object(line: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(line).ok()
}

fn entry(line: &[u8], fallback: impl Fn() -> String) -> Entry {
    let Some(mut object) = object(line) else {
        return Err(Unreadable {
            name: fallback(),
            reason: Reason::BrokenLine,
        });
    };
    let output = take_output(&mut object);
    let name = take_name(&mut object, output.is_some()).unwrap_or_else(fallback);
    if let Some(Value::String(said)) = object.get("error")
        && output.is_none()
    {
        let reason = Reason::Told(said.clone());
        return Err(Unreadable { name, reason });
    }
    let text = match output {
        Some(Value::String(text)) => text,
        Some(value) => value.to_string(),
        None if object.is_empty() => {
            let reason = Reason::NoText;
            return Err(Unreadable { name, reason });
        }
        // The rules read the properties where they stand, however deep.
        None => Value::Object(object).to_string(),
    };
    Ok(Input {
        name,
        text,
        note: None,
    })
}

/// What a command printed.
fn take_output(object: &mut Map<String, Value>) -> Option<Value> {
    let fields = object.iter().filter(|(_, value)| !value.is_null());
    let key = fields
        .filter_map(|(key, _)| Some((columns::output(&column_key(key))?, key)))
        .min()?
        .1
        .clone();
    object.remove(&key)
}

/// What the PC is called. Beside properties, `Name` may be that of a product.
fn take_name(object: &mut Map<String, Value>, has_output: bool) -> Option<String> {
    let is_machine = |key: &str, value: &str| match column_key(key).as_str() {
        "name" if has_output || key == "name" && !columns::is_product(value) => Some(0),
        name => machine_column(name).map(|rank| rank + 1),
    };
    let key = object
        .iter()
        .filter_map(|(key, value)| Some((is_machine(key, value.as_str()?)?, key)))
        .min()?
        .1
        .clone();
    match object.remove(&key) {
        Some(Value::String(name)) => Some(name),
        _ => None,
    }
}
