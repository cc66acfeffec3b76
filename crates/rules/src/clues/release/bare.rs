//! A bare number that is a release: what stands around `10` where Windows is not named.

use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What stands behind a release.
const EDITIONS: &str = "25h2|24h2|23h2|22h2|21h2|home|pro|ホーム|プロ|家庭|专业|教育|家用|enterprise|education|ent|premium|ultimate|starter|旗舰|企业";

/// Behind which words of time a release ends a clause.
const YEARS: &str = "去年|昨年|今年|一昨年|前年|后来|後来|先月|先週|今月|先日|最近|昨日|春に|夏に|秋に|冬に|年末に|年始に";

/// Whether an edition stands here: `Home`, and in `11のHomeだったのが`.
pub(in crate::clues) fn names_edition(tail: &str) -> bool {
    const OF: &str = "のhome|のpro|のltsc|のeducation|のenterprise";
    let has = |words: &str| words.split('|').any(|word| tail.starts_with(word));
    (has(EDITIONS) || has(OF)) && !has("prog|prob|のprog|のprob|のproj")
}

/// `去年11`, the last of a list of what it was; `去年11に上げ`.
pub(in crate::clues) fn is_of_year(before: &str, after: &str) -> bool {
    const STEPS: &str = "に上げ|にあげ|にアップ|にアプ|に更新|に移行|にし|へ上げ";
    let ends = after
        .trim_start_matches(['に', 'へ'])
        .trim_start_matches('。')
        .trim()
        .is_empty()
        || after.starts_with(['、', '。', '\n']);
    // `買って5年 10のまま`: the space between scripts is gone.
    let is_kept = before.ends_with('年') && after.starts_with("のまま");
    is_kept || (ends || starts_with_one(after, STEPS)) && ends_with_one(before, YEARS)
}

pub(in crate::clues) fn is_release_in_japanese(before: &str, after: &str) -> bool {
    const BEHIND: &str = "\
        に乗り換え|に乗換|へ乗り換え|しか見た|しか使っ|しか入れ|しか知ら|にいたし|に致し|が立ち上|が動|が起動|は起動|が昨日|が今日|が今朝|が今週|が急に|が突然|がいき|の設定|で起動|の画面|化は|化を|化して|に変わり|に変わっ|が最初から|がもともと|がはじめから|が付いて|がついて|が入|が載|を丸ごと|をまるごと|を仮想|をクローン|や|っす|に戻|に落と|にダウン|のesu|の延長|の拡張セ|のサポート|\
        に今年|に去年|に昨年|に先月|に先週|に今月|に最近|に昨日|に上|にあげ|にした|にして|にし|にアップ|にアプ|にバージョン|へ|から|入|のdsp|のパッケージ|\
        のまま|です|を新規|を入れ|をクリーン|無償|無料|のキー|搭載|入り|モデル|プリイン|の時";
    const MORE: &str = "\
        じゃなく|ではなく|が未認証|が認証|がライセンス認証|なん|の認証|の再認証|のライセンス|で今|で、今|で現在|でいま|の箱|の外箱|のパッケ|のディスク|のdvd|で、|で。|で1|のhome|のpro|のとき|のころ|の頃|だった|でした|にタダ|だけど|なので|を使|で使|は|も|(|のシール|がプリ|\
        を買|買って|買った|で買|で購入|のpc|のパソコン|のノート|のライセンスシール|のcoa|のステッカー|をusb|になり|になっ|で認証|で動|で運用|で正常|で問題|に無償|に無料|に更新|に移行";
    const BEFORE: &str = "結局|やっぱり|いまだに|未だに|相変わらず|同じ|まま|ずっと|まず|た|した|なった|その後|そのあと|後に|のちに|のち|後、|は|で|て|元は|もともと|元々|最初|当初|初め|まだ|今は|今も|いまも|から|に|の|を|が|、|(|で、|と|無償の|後|現在|途中で";
    let behind = starts_with_one(after, BEHIND);
    let more = starts_with_one(after, MORE);
    let stands = before.is_empty()
        || ends_with_one(before, BEFORE)
        || before.ends_with([' ', '「', '\n', ':'])
        || before.ends_with("os") && !before.ends_with("macos");
    let ends =
        after.trim().is_empty() || after.starts_with(['、', '。', ',', ')', '(', '\n', '?', '」']);
    // `いま11、買ったときは10`; `購入時10`.
    let is_timed = "いま|今|現在|購入時|出荷時"
        .split('|')
        .any(|time| before.ends_with(time))
        && (ends || after.starts_with("です") || after.starts_with("でし"));
    let opens = before.trim().is_empty()
        && after
            .strip_prefix('、')
            .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    // `どっちも11ね`.
    let is_of_both = "どっちも|どちらも|両方|両方とも|2台とも|二台とも"
        .split('|')
        .any(|both| before.ends_with(both));
    // `..., own build, 11.`: the last of a list.
    let is_last = before.ends_with('、') && after.trim_matches(['。', ' ', '\n', ')']).is_empty();
    // `元は7のVAIO`; `買ったときから11なのに`.
    let is_since = "ときから|時から|当初から"
        .split('|')
        .any(|since| before.ends_with(since))
        && (after.is_empty()
            || after.starts_with(['よ', 'や', 'だ', 'な', 'の', 'で', '。', '、', ')'])
            || names_edition(after.trim_start()));
    let is_first = "元は|もとは|もともと|元々|最初は|ときから|時から|当初から|最初から"
        .split('|')
        .any(|first| before.ends_with(first))
        && starts_with_one(after, "の|なのに|なんだ|な");
    opens
        || is_of_both
        || is_timed
        || is_first
        || is_since
        || is_last
        || (behind && stands)
        || (before.trim().is_empty() && after.trim_matches(['。', '?', ' ', '\n']).is_empty())
        || (stands && more && !after.starts_with("は時"))
        || (ends
            && "古い|os|た|は|のが|へ|で|から|時|まだ|あと|その後|今も|いまも|(|俺の|私の|うちの|僕の"
                .split('|')
                .any(|word| before.ends_with(word)))
}

pub(in crate::clues) fn is_release_in_english(before: &str, tail: &str, after: &str) -> bool {
    const BEFORE: &str = "\
        on|to|from|with|in|was|of|normal|still|have|having|run|running|runs|free|it's|its|install|\
        installed|onto|for|not|had|is|regular|plain|using|used|ran|proper|original|old|stock|wanted|\
        want|than|both|came|via|stuck|putting|bought|fresh|now|then|stands|unactivated|activated|been|later|eventually|reinstalled|wiped|loaded|clean|into|rocking";
    const UNITS: &str = "\
        min|day|hour|week|month|year|gb|tb|mb|%|times|percent|euro|dollar|pound|quid|\
        bucks|am|pm|o'clock|people|pcs|machines|laptops|users|of |digit|character|char|cores|inch|\
        \"|reasons|things|more|years|or|steps|different|boxes|computers";
    let word = before
        .trim_end()
        .rsplit([' ', '\n', '(', ',', '"'])
        .next()
        .unwrap_or_default();
    // `when 7 was the thing`.
    let is_time = word == "when" && starts_with_one(tail, "was |offered|came ");
    let apart = before.ends_with([' ', '\n', '(', '"']) || before.is_empty();
    let is_led = BEFORE.split('|').any(|own| own == word)
        || word == "got" && starts_with_one(tail, "for free|gratis|for nothing")
        // `Windows Update put 11 on my laptop`.
        || word == "put" && tail.starts_with("on ")
        // `it can't run 11, so 10 it is`; `his 11 is fine, my 10 says`.
        || word == "so" && tail.starts_with("it is")
        || word == "my" && starts_with_one(tail, "says|isn't|is not|won't|is|still|keeps|lost|shows|install")
        // `The new PC has 11, the old one has 10`.
        || word == "has"
            && (tail.starts_with([',', '.', ';', '!'])
                || starts_with_one(tail, "on it|installed|now|and "))
        || before.trim().is_empty()
            && starts_with_one(tail, "(not|isn't|is not|here|says|keeps|lost")
        || before.trim().is_empty() && tail.starts_with("was on")
        || starts_with_one(tail, "\
            put on|put back on|went on|is fine|is good enough|does me|works fine|suits me|\
            is enough")
        || is_time;
    if before.trim().is_empty() && after.trim_matches(['.', '。', ' ', '\n', ')']).is_empty() {
        return true;
    }
    let unit = starts_with_one(tail, UNITS) || starts_with_one(after, "st|nd|th");
    let ends = after.trim().is_empty()
        || after.starts_with([' ', '.', ',', ')', '!', '?', '\n', ';', ':', '-', '\'']);
    apart && is_led && !unit && ends && !is_number_of_things(tail)
}

/// `kostenlos auf 10 upgegradet`, `passé à 10`, `actualizado a 10`: to what a Windows was brought, in
/// the languages of which no story is read; what was left is a release that is there no more.
pub(in crate::clues) fn is_target(before: &str, after: &str) -> bool {
    /// So far behind it a German verb may stand, in bytes.
    const REACH: usize = 40;
    const VERBS: &str = "\
        upgegradet|geupgradet|upgegraded|upgraden|geupdatet|upgedatet|aktualisiert|hochgezogen|hochgestuft|umgestiegen|umgestellt|gewechselt|upgrade gemacht|gebracht";
    const LEADS: &str = "\
        passé à|passée à|passés à|passer à|passage à|migré vers|migré à|mis à jour vers|mise à jour vers|mis à niveau vers|mise à niveau vers|\
        actualizado a|actualizada a|actualicé a|actualizar a|actualización a|pasé a|pasado a|\
        aggiornato a|aggiornata a|aggiornamento a|passato a|passata a|\
        atualizado para|atualizado para o|atualizei para|atualizei para o|atualizada para|passei para o|passou para o";
    let tail = after
        .get(..after.floor_char_boundary(REACH))
        .unwrap_or(after);
    let ends = !after.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '%' | '-'));
    let head = before.trim_end_matches([' ', '\u{a0}']);
    if !ends || head.len() == before.len() {
        return false;
    }
    let clause = tail
        .split(['.', ';', '!', '?', '\n'])
        .next()
        .unwrap_or(tail);
    let is_german = head.ends_with(" auf") && has_one(clause, VERBS) && !counts(clause);
    let is_led = ends_with_one(head, LEADS);
    is_german || is_led && !counts(tail)
}

/// Whether a number of other things stands in front of this.
fn counts(tail: &str) -> bool {
    let tail = tail.trim_start();
    starts_with_one(tail, UNITS_IN_EUROPE)
}

/// Of what else there may be ten or eleven.
const UNITS_IN_EUROPE: &str = "\
    gb|go |to |tb|mb|euro|€|%|pc|rechner|geräte|ordinateurs|postes|machines|equipos|\
    computer|jahre|ans|años|anni|anos|minut";

/// `with 8 second hand Optiplex desktops`: as many PCs, in English.
fn is_number_of_things(tail: &str) -> bool {
    const SMALL: &str = "\
        |second|hand|second-hand|secondhand|used|old|older|new|newer|refurbished|refurb|identical|dell|hp|lenovo|acer|\
        asus|fujitsu|optiplex|thinkpad|latitude|elitedesk|prodesk|thinkcentre|office|desktop|laptop|mini|tower|gaming|\
        more|other|cheap|small|same|similar|windows|ex-lease|ex-office|off-lease|work|school|";
    const THINGS: &str = "\
        |desktops|pcs|pc's|computers|laptops|machines|notebooks|towers|workstations|optiplexes|thinkpads|latitudes|\
        elitedesks|units|boxes|tablets|keys|licences|licenses|stations|seats|";
    let clause = tail
        .split([',', '.', ';', ':', '(', ')', '\n', '?', '!'])
        .next()
        .unwrap_or_default();
    for word in clause.split_whitespace().take(6) {
        let word = format!("|{word}|");
        if THINGS.contains(&word) {
            return true;
        }
        if !SMALL.contains(&word) {
            return false;
        }
    }
    false
}

pub(in crate::clues) fn is_release_in_chinese(before: &str, after: &str) -> bool {
    const BEFORE: &str = "上了|用着|还是|系统|系统是|停在|回到|留在|升|到|到了|成了|是|在|装|为|成|上|用|版|灌|从|由|的|回|换|跑|过|装了|升级|变|转|带|升了|换了|更新了|升级了|出厂|预装|原装";
    const UNITS: &str = "年|月|日|号|块|个|台|分|元|代|岁|多|天|次|点|%|g|寸|秒|小时|周|位|张|几|人|核|楼|层|颗|条|根|件|项|万|米|楼|家店|只|家公";
    let (head, tail) = (before.trim_end(), after.trim_start());
    // `7免费升10那批`: a clause begins with where it came from.
    let is_step = starts_with_one(tail, "免费升|白嫖|升级到|升到|升1|的时候|那会");
    let led = is_step && (head.is_empty() || head.ends_with([',', '。', '、', ':', '(', '\n']))
        || ends_with_one(head, BEFORE);
    let unit = starts_with_one(tail, UNITS);
    led && !unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_what_a_windows_was_brought() {
        let of = |text: &str| {
            let (before, after) = text.split_once('#').expect("a mark");
            is_target(before, after)
        };
        for text in [
            "damals gratis von 8.1 auf #, 2017 aktualisiert",
            "kostenlos auf # hochgezogen.",
            "le pc est passé à # en 2015",
            "mis à jour vers #, puis la carte mère",
            "lo actualicé a # gratis",
            "aggiornato a # nel 2016",
            "atualizei para o # em 2016",
        ] {
            assert!(of(text), "{text}");
        }
        for text in [
            "auf # rechnern aktualisiert",
            "von 8 gb auf # gb aufgerüstet",
            "steht auf # und bleibt",
            "passé à # go de mémoire",
            "actualizado a # equipos",
            "aktualisiert auf#",
        ] {
            assert!(!of(text), "{text}");
        }
    }
}
