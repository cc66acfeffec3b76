//! A sentence that quotes a channel: `slmgr /dlvで VOLUME_KMSCLIENT channel と出ます`. What else it
//! tells is a story's, and the channel as well.

use crate::one_of::has_one;

/// Whether somebody says this. A row of slmgr has its mark, whoever copies it.
pub(super) fn is_spoken(text: &str) -> bool {
    const JAPANESE: &str = "です|ます|でした|ました|。|まずい|ですか|出る|出た|って";
    const ENGLISH: &str = " i | i'm |i've | my | says | said | shows | showed |bought | it's | is that | is this | does | should ";
    const CHINESE: &str = "显示|顯示|写着|吗|嗎|，";
    !text.contains("(R)") && {
        let lower = format!(" {} ", text.to_lowercase());
        has_one(&lower, JAPANESE) || has_one(&lower, ENGLISH) || has_one(&lower, CHINESE)
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::read;
    use crate::judge::Question;

    #[test]
    fn what_else_a_sentence_tells_is_heard() {
        for text in [
            "中古で買ったPCにWindows 11 Proが入っていて、slmgr /dlvで VOLUME_KMSCLIENT channel と出ます。まずいですか?",
            "I bought a used PC with Windows 11 Pro and slmgr /dli says VOLUME_KMSCLIENT channel. Is that bad?",
        ] {
            let evidence = read(text);
            assert!(evidence.clues.tells(Question::Maker), "{text}");
            let channel = evidence.primary().and_then(|own| own.channel.clone());
            assert!(channel.is_some(), "{text}");
        }
    }
}
