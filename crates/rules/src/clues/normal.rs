//! A text as clue words are compared with it: one width, one case, no invisible marks.
//!
//! Unlike a line of output, a story keeps its punctuation: that is where clauses end.

use std::ops::Range;

/// The normal form of a text, and where each byte of it came from.
#[derive(Debug)]
pub(super) struct Normal {
    /// The normal form.
    pub(super) text: String,
    /// For each byte of the normal form, where its character begins in the source; and the end.
    from: Vec<u32>,
}

impl Normal {
    /// The normal form of this text.
    ///
    /// Full-width letters and half-width kana become ordinary ones, capitals small ones, the
    /// characters that only Taiwan and Hong Kong write those of the mainland where the text
    /// has no kana; `<br>`, `\n` as two characters and the separators of Unicode become line
    /// ends.
    pub(super) fn of(source: &str) -> Self {
        let mut normal = Self {
            text: String::with_capacity(source.len()),
            from: Vec::with_capacity(source.len() + 1),
        };
        let has_kana = source.chars().any(is_kana);
        let mut rest = source;
        while let Some(letter) = rest.chars().next() {
            let at = source.len() - rest.len();
            let mut length = letter.len_utf8();
            if let Some(skip) = line_end(rest) {
                normal.push('\n', at);
                length = skip;
            } else if let Some(voiced) = halfwidth(letter, rest) {
                let (kana, skip) = voiced;
                normal.push(kana, at);
                length = skip;
            } else if let Some(folded) = fold(letter) {
                let folded = if has_kana { folded } else { simplified(folded) };
                normal.push(folded, at);
            }
            rest = rest.get(length..).unwrap_or("");
        }
        normal.from.push(offset(source.len()));
        normal
    }

    fn push(&mut self, letter: char, at: usize) {
        self.text.push(letter);
        self.from.resize(self.text.len(), offset(at));
    }

    /// The bytes of the source from which these bytes came.
    pub(super) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let of = |at: usize| self.from.get(at).copied().unwrap_or_default() as usize;
        of(range.start)..of(range.end).max(of(range.start))
    }
}

/// No text that is read is longer than 4 GB.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9d}')
}

/// The length of a line end with which this text begins.
fn line_end(text: &str) -> Option<usize> {
    const ENDS: [&str; 8] = [
        "\r\n", "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}", "\u{c}",
    ];
    if let Some(end) = ENDS.iter().find(|end| text.starts_with(**end)) {
        return Some(end.len());
    }
    // A path has a letter behind its `\n`; a text that was escaped has the next line.
    if let Some(rest) = text.strip_prefix("\\n") {
        let goes_on = rest.starts_with(|next: char| next.is_ascii_lowercase());
        return (!goes_on).then_some(2);
    }
    let inner = text.strip_prefix('<')?;
    let name = inner
        .get(..2)
        .filter(|name| name.eq_ignore_ascii_case("br"))?;
    let end = inner.bytes().take(8).position(|byte| byte == b'>')?;
    let attributes = inner.get(name.len()..end)?;
    attributes
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'/'))
        .then_some(end + 2)
}

/// The folded character; `None` where it is invisible.
fn fold(letter: char) -> Option<char> {
    Some(match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0)
            .unwrap_or(letter)
            .to_ascii_lowercase(),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '´' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' => '"',
        '\u{2010}'..='\u{2012}' | '\u{2212}' => '-',
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fe0f}' => return None,
        '\u{3000}' | '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        // A mail that was copied from another system has the old shape of a character.
        '⇒' | '➡' | '⟶' | '➔' | '⇨' | '➜' => '→',
        _ => letter,
    })
}

/// The kana of this half-width form, and how many bytes it and its mark take.
fn halfwidth(letter: char, text: &str) -> Option<(char, usize)> {
    const PLAIN: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    const WIDTH: usize = 3;
    let place = u32::from(letter).checked_sub(0xff61)?;
    let kana = PLAIN.chars().nth(usize::try_from(place).ok()?)?;
    let mark = text.get(WIDTH..).and_then(|rest| rest.chars().next());
    let step = match (kana, mark) {
        ('カ'..='ト' | 'ハ'..='ホ', Some('ﾞ')) => 1,
        ('ハ'..='ホ', Some('ﾟ')) => 2,
        ('ウ', Some('ﾞ')) => 0x4e,
        _ => return Some((kana, WIDTH)),
    };
    let voiced = char::from_u32(u32::from(kana) + step).unwrap_or(kana);
    Some((voiced, 2 * WIDTH))
}

/// Pairs of a traditional character and its simplified form, as far as clue words have them.
const PAIRS: &str = "啟启啓启環环權权證证碼码錯错誤误號号電电腦脑機机換换買买賣卖裝装灌灌硬硬碟碟盤盘體体動动開开關关閉闭\
聯联結结帳帐賬账戶户綁绑學学校校給给還还這这個个們们來来時时間间過过沒没無无應应該该會会說说請请問问題题嗎吗麼么\
麽么樣样現现顯显示示設设定定後后從从變变書书貼贴紙纸條条標标籤签貨货內内務务師师傅傅維维修修廠厂保保護护免免費费升升級级\
舊旧為为與与樓楼網网購购級级東东專专業业家家庭庭種种類类處处理理論论壞坏燒烧掛挂舉举報报單单雙双號号點点選选擇择輸输入入\
軟软遊游戲戏鑰钥蝦虾寶宝拍拍隨随彩彩盒盒實实體体驗验無无線线試试團团隊队組组織织僅仅僞伪偽伪從从領领復复複复製制備备份份\
淨净轉转遷迁連连線线運运離离職职員员資资訊讯發发畢毕導导師师爾尔蘋苹華华碩硕惠惠聲声稱称據据聽听讓让幾几歲岁週周參参數数\
將将準准計计劃划訂订閱阅響响應应無无啊啊準准別别邊边裡里裏里頭头";

/// The simplified form of a traditional character.
fn simplified(letter: char) -> char {
    if !('\u{4e00}'..='\u{9fff}').contains(&letter) {
        return letter;
    }
    table()
        .binary_search_by_key(&letter, |pair| pair.0)
        .ok()
        .and_then(|at| table().get(at))
        .map_or(letter, |pair| pair.1)
}

fn table() -> &'static [(char, char)] {
    static TABLE: std::sync::OnceLock<Vec<(char, char)>> = std::sync::OnceLock::new();
    TABLE.get_or_init(|| {
        let letters: Vec<char> = PAIRS.chars().collect();
        let pairs = letters.chunks_exact(2);
        let mut table: Vec<_> = pairs.map(|pair| (pair[0], pair[1])).collect();
        table.sort_unstable();
        table.dedup();
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        assert_eq!(Normal::of(source).text, expected, "{source:?}");
    }

    #[test]
    fn one_width_and_one_case() {
        check("ｗｉｎ１０ ０ｘＣ００４", "win10 0xc004");
        check("ﾏｻﾞﾎﾞ交換 ﾌﾟﾛﾀﾞｸﾄ ｳﾞ", "マザボ交換 プロダクト ヴ");
        check("DON’T‎", "don't");
    }

    #[test]
    fn line_ends_of_every_kind() {
        check("a<br>b<BR />c\\nd\u{2028}e\r\nf", "a\nb\nc\\nd\ne\nf");
        check("未啟用\\n錯誤碼", "未启用\n错误码");
        check("C:\\new", "c:\\new");
    }

    #[test]
    fn traditional_characters_become_simplified_ones_outside_japanese() {
        check("換主機板", "换主机板");
        check("交換した", "交換した");
    }

    #[test]
    fn every_byte_has_its_place() {
        let source = "ｱﾎﾞ‎ x";
        let normal = Normal::of(source);
        let at = normal.text.find('x').unwrap_or_default();
        let place = normal.source(&(at..at + 1));
        assert_eq!(source.get(place), Some("x"));
        let place = normal.source(&(3..6));
        assert_eq!(source.get(place), Some("ﾎﾞ‎ ").map(|s| &s[..9]));
    }
}
