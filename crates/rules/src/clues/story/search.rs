//! What is typed into a search box: `ssd 交換 ライセンス認証 どうなる`, `clone hdd to ssd does windows
//! stay activated`. It asks, whatever its words are.

use crate::clues::word::Language;

use super::sentence::Sentence;

/// No longer text is typed there, in characters.
const LONGEST: usize = 90;

/// With which verbs an English search begins, which tells of no deed.
const VERBS: &str = "\
    clone|replace|swap|change|upgrade|reinstall|move|transfer|reset|format|install|migrate|update|add|use|sell";

/// With which words an English search asks.
const ASKS: &str = "\
    does|do|will|can|is|need|how|what|which|without|or|vs|keep|lose|activation|license|licence|activated|reactivate";

/// What ends a part of it that tells something, in Japanese and in Chinese.
const TOLD: &str = "ました|です|ます|ません|った|した|れた|えた|きた|いた|んだ|だった|ない|ん|から|ので|けど|って|出る|言われる|される";
const TOLD_IN_CHINESE: &str = "了|过|啊|吧|的";

/// Whether the whole of a text is a search, whose only sentence is a question then.
pub(super) fn asks_as_search(text: &str, sentences: &mut [Sentence]) -> bool {
    let [only] = sentences else {
        return false;
    };
    let is_search = is_search(text, only.language);
    only.is_question |= is_search;
    is_search
}

fn is_search(text: &str, language: Language) -> bool {
    let text = text.trim();
    if text.chars().count() > LONGEST || text.contains(['\n', '。', '、', ',', '!', ':', '「', '('])
    {
        return false;
    }
    let parts: Vec<&str> = text.trim_end_matches('?').split_whitespace().collect();
    if language == Language::En {
        let is_one = |list: &str, part: &&str| list.split('|').any(|own| own == *part);
        return parts.len() >= 3
            && parts.first().is_some_and(|first| is_one(VERBS, first))
            && parts.iter().skip(2).any(|part| is_one(ASKS, part))
            && !text.contains(['.', ';'])
            && !parts
                .iter()
                .any(|part| part.ends_with("ed") && *part != "activated");
    }
    // A number and what stands behind it are one part: `windows11認証 外れる`.
    let (told, joins): (&str, &[char]) = if language == Language::Ja {
        (TOLD, &['が', 'を', 'は'])
    } else {
        (TOLD_IN_CHINESE, &[])
    };
    parts.len() >= 2
        && parts
            .iter()
            .all(|part| !part.contains(joins) && !told.split('|').any(|told| part.ends_with(told)))
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    #[test]
    fn what_is_typed_into_a_search_box_is_asked() {
        for text in [
            "windows11 認証 無効になる",
            "サポート終了 このまま使うと ライセンス認証 どうなる 無効になる",
            "マザーボード交換 windows10 認証 外れる",
            "cpu交換 windows10 認証 どうなる",
            "clone hdd to ssd dell inspiron does windows 11 stay activated",
            "换主板 win10 激活 会失效吗",
        ] {
            assert_eq!(clues::told(text, Question::State), None, "{text}");
            let told = clues::clues(text).clues;
            let mut events = told
                .iter()
                .filter(|clue| clue.question == Question::Happened);
            assert!(events.all(|event| event.is_planned), "{text}");
        }
    }

    #[test]
    fn what_tells_is_no_search() {
        for text in [
            "windows10 ライセンス認証 外れた 戻す方法",
            "windows11 ライセンス認証できない マザーボード交換後",
            "windows 10 not activated after motherboard change",
            "マザーボード交換 認証が外れる",
            "win11 ライセンス認証されてないって出る",
            "换主板后 win11 激活失效了",
        ] {
            let state = clues::told(text, Question::State);
            assert_eq!(state, Some("not-activated"), "{text}");
        }
    }
}
