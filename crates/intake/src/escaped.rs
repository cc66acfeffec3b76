//! Rows of tables for people, in which no name is a mark.

/// A row of an HTML table.
pub fn html_line(row: &[String]) -> String {
    let cells = cells(row, "<td>", html, "</td>");
    format!("<tr>{cells}</tr>\n")
}

/// A row of a Markdown table.
pub fn markdown_line(row: &[String]) -> String {
    cells(row, "| ", markdown, " ") + "|\n"
}

/// The cells of a row, each escaped and between its marks.
fn cells(row: &[String], before: &str, escaped: fn(&str) -> String, after: &str) -> String {
    let cells = row
        .iter()
        .flat_map(|cell| [before.to_owned(), escaped(cell), after.to_owned()]);
    cells.collect()
}

/// A text in which nothing is a mark of HTML.
pub fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A text in which nothing is a mark of Markdown.
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        if matches!(
            ch,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '#' | '$'
        ) {
            out.push('\\');
        }
        out.push(ch);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn nothing_in_a_name_is_markdown() {
        assert_eq!(markdown("[a](b)|<c>"), "\\[a\\](b)\\|\\<c\\>");
    }
}
