//! A change that is only asked about, by somebody who says that it is not meant to be made:
//! `移せるものですか?移す予定はありません`.

use crate::clues::answers::{Answer, Answering};
use crate::clues::word::Word;
use crate::one_of::has_one;

/// How it is told that nothing of the kind is planned.
const NOT_MEANT: &str = "\
    移す予定はな|移す予定はあり|移す予定もな|移す予定もあり|移すつもりはな|移すつもりはあり|移すつもりもな|移す気はな|移す気はあり|\
    移すわけではな|移すわけじゃな|移したいわけではな|移したいわけじゃな|移行する予定はな|移行する予定はあり|移行するつもりはな|移行するつもりはあり|\
    引っ越す予定はな|引っ越す予定はあり|買い替える予定はな|買い替える予定はあり|買い替えるつもりはな|買い替えるつもりはあり|\
    クローンする予定はな|クローンする予定はあり|クローンするつもりはな|実際にやる予定はな|実際にやるつもりはな|実際にやるわけではな|\
    やるつもりはな|やるつもりはあり|やる予定はな|やる予定はあり|今すぐどうこう|興味本位|ただの興味|単なる興味|純粋な興味|ただの好奇心|\
    not planning to.|not planning to,|not planning to move|not planning to do|not planning to transfer|not planning on it|\
    not planning on moving|not planning on doing|not planning any|no plans to move|no plans to do|no plans to transfer|\
    no plan to move|not going to do it|not going to move|don't intend to|do not intend to|don't plan to|do not plan to|\
    not that i'm planning|not that i am planning|not that i want to|not that i'm going|purely hypothetical|purely theoretical|\
    不打算转|不打算移|不打算迁|不打算换|不打算搬|没打算转|没打算移|没打算迁|没打算换|没打算搬|没有打算|没有要迁|没有要转|没有要移|没有要搬|没有要换|\
    没要迁|没要转|没要搬|不是要迁|不是要转|不是要搬|不是要换|没想迁|没想转|没想搬|没想换|跟人打赌|纯好奇|纯属好奇|单纯好奇|只是好奇|就是好奇";

impl Answering<'_> {
    /// Whether a move or a copy that nobody made is not meant to be made, either.
    pub(in crate::clues) fn is_not_meant(&self, event: &Answer) -> bool {
        const MOVES: [&str; 3] = ["other-pc", "clone", "vm"];
        event.is_planned
            && MOVES.contains(&event.name)
            && (has_one(&self.story.normal.text, NOT_MEANT)
                // `Just curious`: who plans says so as well.
                || has_one(&self.story.normal.text, CURIOUS)
                    && !self.story.has_any(&[Word::Plan, Word::Future]))
    }
}

/// What those say who only want to know, and some who do not.
const CURIOUS: &str = "\
    just curious|out of curiosity|asking out of interest|for my own interest|仕組みを知りたい|仕組みが知りたい|参考までに|\
    随便问问|好奇问|好奇一下|随口问";
