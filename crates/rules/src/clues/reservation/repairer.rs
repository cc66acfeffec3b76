//! Who replaced a board: the maker of the PC, or a shop that repairs any.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::one_of::has_one;

/// Who repairs PCs of every maker.
const SHOPS: &str = "\
    修理屋|修理店|修理業者|パソコン修理|pc修理|修理ショップ|電器屋|電気屋|パソコン屋|パソコンショップ|pcショップ|\
    repair shop|repair place|corner shop|local shop|computer shop|computer store|computer place|pc shop|\
    phone shop|repair guy|computer guy|pc guy|ubreakifix|电脑城|维修店|修电脑|电脑店|电脑维修|楼下修|楼下电脑|楼下的电脑|楼下的维修|路边店|路边摊";

/// How a board is called that no maker puts in.
const USED_BOARDS: &str = "\
    部品は中古|中古部品|中古の部品|中古品らし|中古の板|中古の基板|中古基板|ジャンクから|ジャンク品|ジャンクの|中古のマザ|中古マザ|部品取り|\
    donor|used board|used motherboard|used mobo|used mainboard|second-hand board|secondhand board|\
    second hand board|generic board|拆机板|拆机主板|拆机的|二手主板|二手板|二手的主板|二手的板";

/// Who repairs for a maker, or at whose cost it was; or the shop from which the PC is.
const MAKERS: &str = "\
    買った店|買った電|買ったパソ|購入した店|購入した電|購入店|組んでくれた店|組んだ店|\
    that built|who built|where i bought|where it was bought|where we bought|i bought it from|配的那家|买的那家|装机的店|\
    保証|メーカー|サポート|サービスセンター|修理センター|出張|純正|正規|\
    warranty|guarantee|authorised|authorized|service center|service centre|manufacturer| rma|protection plan|\
    sent it to|sent it off to|sent away to|shipped it to|onsite|on-site|寄到|寄回|寄给|售后|保修|在保|保内|保固|质保|官方|原厂|厂家|返厂|授权|皇家";

/// What tells that no maker pays for it, or that it was not the maker.
const NO_MAKERS: &str = "\
    保証切れ|保証は切れ|保証も切れ|保証が切れ|保証外|保証期間外|保証期間は過ぎ|保証が過ぎ|保証なし|保証は無|\
    メーカーに出すと|メーカーに頼むと|メーカーだと|メーカー修理だと|メーカーは高|メーカーの修理代|\
    售后说要|售后要价|售后报价|售后太贵|官方太贵|官方报价|原厂太贵|原厂报价|\
    メーカーでは|メーカー修理では|メーカーの修理では|メーカーじゃな|メーカーに断|メーカー修理は高|非正規|\
    out of warranty|no warranty|warranty expired|warranty ran out|warranty was over|\
    not the manufacturer|not under warranty|过保修|出了保修|保修过|保修期过|不是原厂|不是官方";

impl Answering<'_> {
    /// Whether a board was replaced by a shop that is not the maker's: it is said which, or that
    /// the board was a used one, and nobody tells of the maker.
    pub(in crate::clues) fn is_by_a_shop(&self, hit: &Hit) -> bool {
        let near = self.story.near(hit.sentence, 2, 2);
        let texts = || near.iter().map(|own| self.story.text(&own.range));
        let names = |names: &str| texts().any(|text| has_one(text, names));
        if !names(SHOPS) && !names(USED_BOARDS) {
            return false;
        }
        let is_of_maker = texts().any(|text| {
            let mut own = text.to_owned();
            for no in NO_MAKERS.split('|').filter(|no| text.contains(no)) {
                own = own.replace(no, "");
            }
            has_one(&own, MAKERS)
        });
        !is_of_maker
    }
}
