//! What English words of a sale are about.

/// Whether the English words of a row name a PC themselves: `pc off ebay`.
pub(super) fn names_pc(own: &str) -> bool {
    const NAMES: &str = "\
        pc|laptop|computer|desktop|machine|notebook|macbook|surface|elitebook|elitedesk|latitude|\
        optiplex|thinkcentre|thinkpad";
    own.split([' ', '-'])
        .any(|word| NAMES.split('|').any(|name| name == word))
}

/// Whether an English text tells of something that is sold by who writes it.
pub(super) fn is_sold(head: &str) -> bool {
    const SELLS: &str =
        "selling|sell |sold |listed |listing |put my|put the|put our|posted my|giving away";
    SELLS.split('|').any(|sells| head.contains(sells))
}

/// Whether a sale is that of a PC with its Windows, in Chinese: `闲鱼收的战66,卖家说带正版系统`.
pub(super) fn comes_with_pc(own: &str) -> bool {
    ["带正版", "带系统", "预装正版"]
        .iter()
        .any(|with| own.contains(with))
}
