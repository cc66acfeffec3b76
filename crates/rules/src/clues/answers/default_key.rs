//! Home made Pro with the key that Microsoft publishes: `汎用キーでProにしました`. It changes the edition
//! and is no licence, so nothing was bought.

use super::{Answer, Answering};

use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::has_one;

const KEYS: &str = "\
    generic key|generic product key|generic pro key|generic windows|default key|default product key|default pro key|\
    generic 10 pro key|generic 11 pro key|vk7jg|3v66t|kms client key|gvlk|\
    汎用キー|汎用のキー|汎用プロダクト|汎用のプロダクト|既定のキー|既定キー|既定のプロダクト|\
    デフォルトキー|デフォルトのキー|デフォルトのプロダクト|共通キー|共通のキー|公開キー|公開されているキー|ジェネリックキー|\
    通用密钥|通用key|默认密钥|默认key";
const PRO: &str = "pro|プロ|专业版";
const HOME: &str = "home|ホーム|家庭";
/// What tells that the edition is another one now.
const DONE: &str = "\
    upgraded|changed|switched|turned|moved|went from|became|got pro|it's pro|it is pro|now pro|is pro now|shows pro|says pro|\
    にした|にしました|になった|になりました|にはな|になって|に変わ|に変え|に変更|へ変え|へ変更|に上げ|にアップグレード|にしてもら|にしたら|にできた|\
    升级|升到|变成|换成|改成|转成";
/// What was only wished for, or paid for.
const OTHERWISE: &str = "\
    want to|should i|can i|could i|may i|if i|would it|going to|plan to|bought|purchas|paid|store|\
    できますか|できるの|できるでしょ|いいですか|いいでしょ|だろうか|予定|購入|買っ|買い|ストア|可以吗|能不能|购买|买了|商店";
/// What tells, wherever it stands, that Pro was paid for.
const PAID: &str = "\
    in the store|from the store|paid for|paid upgrade|bought pro|bought the pro|bought the upgrade|purchased pro|purchased the pro|purchased the upgrade|\
    ストアで|ストアから|proを購入|proを買|アップグレードを購入|有料|升级费|付费|付的|付了|商店|买了专业|买的专业|购买";

impl Answering<'_> {
    /// That another edition is installed than the licence is for, where it was changed in this way
    /// and is not activated.
    pub(super) fn raised_by_default_key(&self) -> Option<Answer> {
        if self.story.has_any(&[Word::StateYes]) || has_one(&self.story.normal.text, PAID) {
            return None;
        }
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            if !has_one(self.story.text(&sentence.range), KEYS) {
                return None;
            }
            let near = self.story.near(place, 1, 1);
            let (first, last) = (near.first()?, near.last()?);
            let text = self.story.between(first.range.start, last.range.end);
            let is_raised = has_one(text, PRO) && has_one(text, HOME) && has_one(text, DONE);
            (is_raised && !has_one(text, OTHERWISE)).then(|| Answer {
                question: Question::Edition,
                name: "other",
                range: sentence.range.clone(),
                is_planned: false,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    #[test]
    fn a_published_key_is_no_licence() {
        for text in [
            "Windows 11 HomeをProの汎用キーでProにしました。認証されていません。",
            "Windows 10 HomeからProにしたくて VK7JG のキーを入れたら Pro になったけど認証されません。",
            "Changed from Home to Pro with the generic key, now Windows 10 is not activated.",
            "I used the generic key. It went from Home to Pro and Windows 11 is not activated.",
            "用通用密钥把家庭版升级成专业版，现在Windows未激活。",
        ] {
            assert_eq!(told(text, Question::Edition), Some("other"), "{text}");
            assert_eq!(told(text, Question::Bought), None, "{text}");
        }
    }

    #[test]
    fn who_bought_pro_has_a_licence() {
        for text in [
            "Windows 11 HomeからProにしました。ストアで購入しました。認証されていません。",
            "I bought Pro in the Store and used the generic key to get from Home to Pro. It is not activated.",
            "HomeをProにしたいです。汎用キーでできますか? Windows 11です。",
        ] {
            assert_ne!(told(text, Question::Edition), Some("other"), "{text}");
        }
    }
}
