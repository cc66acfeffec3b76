//! What the scripts leave out: identifiers and times of day.

use crate::{COLLECTOR, LINE, PROMPT, SCRIPT, read};

/// What is masked is shown only where it has the shape that the mask knows; and no line leaves
/// that does not pass the last look at all of them.
#[test]
fn masking_fails_closed() {
    for path in [SCRIPT, COLLECTOR] {
        let script = read(path);
        let (_, masked) = script
            .split_once("@{ n = 'ProductKeyID'; e = {")
            .expect("the Extended PID is masked");
        let masked: String = masked.split_whitespace().collect();
        assert!(
            masked.starts_with("if($_.ProductKeyID-match'^\\d{5}-"),
            "{path}: its shape is asked for first: {masked}"
        );
        assert!(
            masked.contains("}elseif($_.ProductKeyID){'masked'}"),
            "{path}: any other shape is no Extended PID"
        );
        // The key's five characters are those of a public one only if the whole number says so.
        assert!(script.contains("$_.ProductKeyID -match '^\\d{5}-\\d{5}-000-00000[01]-'"));
    }
    let script = read(SCRIPT);
    let (_, end) = script
        .split_once("| ConvertTo-Json")
        .expect("it prints JSON");
    let (looked, shown) = end
        .split_once("$text = $lines -join")
        .expect("the lines that are left are joined");
    assert!(looked.contains("Where-Object { $_ -notmatch '"));
    for shape in [
        "[0-9A-Z]{5}(-[0-9A-Z]{5}){4}",
        "\\d{3}-\\d{6}",
        "\\d{12}",
        "\\d\\d:\\d\\d",
        "S-1-",
    ] {
        assert!(looked.contains(shape), "{shape}");
    }
    assert!(!shown.contains("$json") && !shown.contains("$lines"));
    assert_eq!(
        script.matches("$json").count(),
        2,
        "made once, looked at once"
    );
}

/// Every date is cut to the day before it is shown, in every form.
#[test]
fn no_time_of_day_is_shown() {
    let script = read(SCRIPT);
    for date in ["EvaluationEndDate", "TimeCreated"] {
        let shown =
            format!("@{{ n = '{date}'; e = {{ '{{0:s}}' -f $_.{date} -replace 'T.*$' }} }}");
        assert!(script.contains(&shown), "{shown}");
        assert_eq!(script.matches(&format!("$_.{date}")).count(), 1, "{date}");
    }
    let cut = "$_.InstallDate - $_.InstallDate % 86400";
    assert_eq!(script.matches("$_.InstallDate").count(), 4);
    assert_eq!(script.matches(cut).count(), 2);
    assert!(script.contains("ReleaseDate.Year") && script.matches("ReleaseDate").count() == 1);
    // The names of the history's keys end in the second of the upgrade: none of them is shown.
    let line = read(LINE);
    assert!(!line.contains("PSChildName"));
    let prompt = read(PROMPT);
    let (asked, named) = ("reg query", r#" /v ProductName | find "REG_SZ")"#);
    assert_eq!(
        prompt.matches(asked).count(),
        prompt.matches(named).count(),
        "{prompt}"
    );
}
