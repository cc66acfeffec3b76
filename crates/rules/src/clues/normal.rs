//! A text as clue words are compared with it: one width, one case, no invisible marks.
//!
//! Unlike a line of output, a story keeps its punctuation: that is where clauses end.

use std::ops::Range;

use super::word::Language;

use crate::parse::{self, halfwidth, is_invisible};

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
        Self::with(source, is_japanese(source))
    }

    /// The normal form of words of this language, whatever letters they have.
    pub(super) fn of_words(words: &str, language: Language) -> String {
        Self::with(words, language == Language::Ja).text
    }

    fn with(source: &str, is_japanese: bool) -> Self {
        let mut normal = Self {
            text: String::with_capacity(source.len()),
            from: Vec::with_capacity(source.len() + 1),
        };
        let mut rest = source;
        while let Some(ch) = rest.chars().next() {
            let at = source.len() - rest.len();
            let plain = plain_run(rest, normal.text.bytes().next_back());
            if plain > 0 {
                let (run, after) = rest.split_at_checked(plain).unwrap_or((rest, ""));
                normal.text.push_str(&run.to_ascii_lowercase());
                normal.from.extend(offset(at)..offset(at + plain));
                rest = after;
                continue;
            }
            let mut length = ch.len_utf8();
            if let Some(skip) = line_end(rest) {
                normal.push('\n', at);
                length = skip;
            } else if let Some(voiced) = halfwidth(ch, rest) {
                let (kana, skip) = voiced;
                normal.push(kana, at);
                length = skip;
            } else if let Some(folded) = fold(ch) {
                let folded = if is_japanese {
                    folded
                } else {
                    simplified(folded, normal.text.chars().next_back())
                };
                let next = rest.get(length..).and_then(|after| after.chars().next());
                if ch != ' ' || !sets_scripts_apart(normal.text.chars().next_back(), next) {
                    normal.push(folded, at);
                }
            }
            rest = rest.get(length..).unwrap_or("");
        }
        normal.from.push(offset(source.len()));
        normal
    }

    fn push(&mut self, ch: char, at: usize) {
        self.text.push(ch);
        self.from.resize(self.text.len(), offset(at));
    }

    /// The bytes of this source from which these bytes of its normal form came.
    pub(super) fn source(&self, source: &str, range: &Range<usize>) -> Range<usize> {
        let of = |at: usize| self.from.get(at).copied().unwrap_or_default() as usize;
        let last = of(range.end.saturating_sub(1));
        let ch = source.get(last..).and_then(|rest| rest.chars().next());
        of(range.start)..(last + ch.map_or(0, char::len_utf8)).max(of(range.start))
    }
}

/// The length of what only needs its small form at the beginning of this text; a space beside a
/// character of the east may go, and is left out.
fn plain_run(text: &str, before: Option<u8>) -> usize {
    if text.starts_with(' ') && before.is_some_and(|before| !before.is_ascii()) {
        return 0;
    }
    let bytes = text.as_bytes();
    let is_of_run = |byte: &&u8| **byte == b' ' || is_plain(**byte);
    let run = bytes.iter().take_while(is_of_run).count();
    let is_before_east = bytes.get(run).is_some_and(|next| !next.is_ascii());
    let last_space =
        usize::from(is_before_east && text.get(..run).is_some_and(|run| run.ends_with(' ')));
    run - last_space
}

/// Whether this byte is a character that only needs its small form, and begins no line end.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'<' | b'\\')
}

/// Whether a space stands between a Latin word and one of another script, where it says nothing.
fn sets_scripts_apart(before: Option<char>, after: Option<char>) -> bool {
    let is_latin = |ch: char| ch.is_ascii_alphanumeric();
    let is_east = |ch: char| matches!(ch, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff66}'..='\u{ff9d}');
    match (before, after) {
        (Some(before), Some(after)) => {
            is_latin(before) && is_east(after) || is_east(before) && is_latin(after)
        }
        _ => false,
    }
}

/// Whether the text is Japanese: of its letters of the east, one in twelve at least is kana.
pub(super) fn is_japanese(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (mut kana, mut all) = (0_usize, 0_usize);
    for ch in text.chars() {
        let is_own = is_kana(ch);
        kana += usize::from(is_own);
        all += usize::from(is_own || ('\u{4e00}'..='\u{9fff}').contains(&ch));
    }
    kana > 0 && kana * 12 >= all
}

/// No text that is read is longer than 4 GB.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn is_kana(ch: char) -> bool {
    matches!(ch, '\u{3041}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9d}')
}

/// The length of a line end with which this text begins.
fn line_end(text: &str) -> Option<usize> {
    if let Some(end) = parse::line_end(text.as_bytes()) {
        return Some(end);
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
fn fold(ch: char) -> Option<char> {
    Some(match ch {
        'A'..='Z' => ch.to_ascii_lowercase(),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(ch) - 0xfee0)
            .unwrap_or(ch)
            .to_ascii_lowercase(),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '´' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' => '"',
        '\u{2010}'..='\u{2012}' | '\u{2212}' => '-',
        '\u{fe0f}' => return None,
        _ if is_invisible(ch) => return None,
        '\u{3000}' | '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        // A mail that was copied from another system has the old shape of a character.
        '⇒' | '➡' | '⟶' | '➔' | '⇨' | '➜' => '→',
        _ => ch,
    })
}

/// Pairs of a traditional character and its simplified form, as far as clue words have them.
const PAIRS: &str = "\
丟丢並并亞亚併并來来係系俬私個个們们偽伪備备傚效傢家傳传價价儀仪內内兩两凈净別别則则剋克剛刚創创劃划動动務务匯汇卻却員员問问啓启\
啟启單单嗎吗噹当囌苏園园報报塊块壞坏壽寿奪夺妳你婦妇媽妈嬭奶學学實实寧宁寶宝將将專专對对導导尒尔屆届屬属帐账師师帳账帐账帶带幙幕幫帮\
幹干幾几廠厂廢废張张彆别彈弹彔录彙汇後后從从復复徵征態态慮虑慼戚憶忆應应戰战戲戏戶户拚拼捄救掃扫掛挂掽碰換换搆构摺折據据擬拟擴扩\
攢攒攷考敗败數数敺驱斃毙斷断於于旂旗昇升時时暉晖會会東东條条業业極极榦干榮荣構构樓楼標标樣样機机檯台權权歲岁殺杀沒没淨净測测準准\
潔洁為为無无熱热燒烧營营爾尔牠它狀状猶犹獘毙玅妙現现產产甦苏甯宁畢毕當当癈废發发盜盗盤盘瞭了碩硕確确碼码礦矿禮礼秖只筆笔箇个簡简\
簽签籤签糾纠約约紐纽紙纸級级終终組组結结給给統统絲丝綁绑經经維维網网綵彩線线緣缘總总織织繙翻繫系繼继續续纔才罷罢聯联聲声職职聽听\
脩修腦脑膠胶臺台與与舊旧艦舰華华萬万著着蘇苏蘤花處处虛虚號号蝦虾螢萤衕同裝装裡里製制複复見见規规親亲覽览訂订計计訊讯記记設设許许\
証证試试話话該该認认誤误說说請请證证議议變变讓让貓猫貝贝貨货貴贵買买費费貼贴賃赁資资賣卖賬账購购踫碰軟软載载輪轮輸输轉转辦办辭辞\
迴回迻移這这連连週周進进遊游運运過过遜逊遷迁選选遺遗還还邊边郵邮鄰邻釦扣鈅钥鈕钮銘铭錄录錢钱錯错錶表鍵键鏈链鏡镜鑰钥長长門门閉闭\
開开閑闲閒闲閤合閱阅闆板闇暗關关陞升陣阵陸陆隨随隻只雙双離离雲云電电靈灵韌韧響响預预顆颗題题顯显風风颱台飛飞馬马駕驾驅驱驗验體体\
髮发魚鱼鹹咸麵面麼么黃黄點点齣出\
頁页類类顧顾術术詢询達达適适補补輔辅樂乐觀观願愿壓压舖铺鋪铺鎖锁鐘钟鬆松餘余館馆須须順顺領领頻频額额階阶險险際际雜杂難难雖虽靜静頭头項项擔担擇择擋挡損损撥拨攜携棄弃歡欢歷历歸归殘残氣气決决況况湊凑溫温\
滿满漲涨燈灯爭争獨独獲获異异瘋疯盡尽監监種种稱称穩稳純纯紀纪納纳細细絕绝絡络緊紧緒绪編编練练縮缩績绩羅罗義义習习聞闻脫脱臨临薦荐蓋盖衝冲詳详誰谁課课調调談谈論论謝谢譯译護护負负責责賠赔趕赶跡迹較较輕轻\
寫写講讲語语讀读尋寻側侧檢检殼壳櫃柜遠远遞递儲储撿捡檔档譜谱銀银鋼钢頓顿顏颜飄飘騰腾鮮鲜龍龙騙骗贈赠齊齐賺赚賤贱畫画獎奖範范註注觸触場场兒儿堅坚爛烂懶懒嚇吓紅红綠绿藍蓝衛卫憑凭擁拥綫线裏里麽么\
秘密匙钥嘅的咗了冇没唔不喺在嗰那啲些佢他哋们睇看俾给畀给嚟来攞拿違违遲迟醫医釋释針针銷销鑽钻閃闪間间隊队鬧闹\
倉仓冊册刪删勸劝區区夠够層层庫库懷怀捨舍摳抠擰拧暫暂槍枪涼凉滙汇漿浆瀏浏灣湾煙烟爲为産产競竞緻致腳脚覺觉託托訴诉評评説说質质財财贊赞讚赞諾诺釘钉鈦钛銳锐鏽锈銹锈録录閲阅壇坛蝕蚀穀谷鉅巨燦灿羣群乾干勁劲嘗尝徑径慣惯暢畅煩烦診诊圖图參参飯饭滾滚睏困";

/// The simplified form of a traditional character, or of one that only Cantonese writes.
fn simplified(ch: char, before: Option<char>) -> char {
    if !('\u{4e00}'..='\u{9fff}').contains(&ch) {
        return ch;
    }
    // `係` is a verb, and in `關係` a part of a noun.
    if ch == '係' && !matches!(before, Some('关' | '联' | '干')) {
        return '是';
    }
    table()
        .binary_search_by_key(&ch, |pair| pair.0)
        .ok()
        .and_then(|at| table().get(at))
        .map_or(ch, |pair| pair.1)
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
        // Web pages write `‑` where no line may break, and `−` for a minus.
        check("re‑install −2038", "re-install -2038");
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
        let place = normal.source(source, &(at..at + 1));
        assert_eq!(source.get(place), Some("x"));
        let place = normal.source(source, &(0..3));
        assert_eq!(source.get(place), Some("ｱ"));
    }
}
