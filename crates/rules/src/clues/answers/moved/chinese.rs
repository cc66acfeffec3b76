//! In Chinese: `硬盘拆下来插到一台闲置的戴尔上`, `把码输到另外一台上了`.

use std::ops::Range;

use super::{Went, names_pc};

use crate::clues::answers::Answering;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{find_first, found, has_one};

/// How a disk goes into a PC, how a copy does, and how a licence is used there.
const PUTS: &str = "\
    插到|插进|插在|装到|装进|装在|放到|放进|塞进|塞到|换到|挪到|接到|移到|搬到|装上|插上|直接上|挂到|怼到|怼进|换进|插";
const COPIED: &str = "\
    还原到|还原至|还原上|还原进|恢复到|恢复进|恢复上|灌到|灌进|写到|写进|刷到|倒到|ghost到|克隆到|克隆给|拷到|复制到|对拷到|部署到|推到|同步到";
const ENTERED: &str = "\
    输到|输进|输在|输了|输入|输key|输密钥|输码|输上|填到|填进|打到|打进|用到|用在|用了|用来激活|拿来激活|激活不了|激活失败|上激活报|输新|输这台|上激活提示|绑到|转到|移到|挪到|搬到|搬过去|移过去|挪过去|转过去|迁过去|带过去";

/// What holds a copy.
const IMAGES: &str = "备份|系统|整颗|整个盘|整块盘|映像|macrium|acronis|true image";

/// What stays in one PC, or only holds data.
const STAYS: &str = "\
    硬盘盒|移动硬盘|转接|底座|nas|拷资料|拷数据|备份资料|导数据|读数据|读资料|捞|数据盘|资料盘|仓库盘|副盘|装回|插回|接回|放回|同一台|还是这台|\
    没换电脑|没换主机|没换机器";

/// How another PC is told apart.
const OTHERS: &str = "\
    新|刚|另|b机|乙机|2号|二号|别的|其他|其它|其余|二手|闲置|备用|淘汰|收来|捡来|淘来|朋友|老婆|老公|儿子|女儿|我爸|我妈|爸妈|自己组|自己攒|自己装|迷你|小主机|\
    同型号|现在这台|这台|现在的|第二台|剩下|几台|十台|五台";
const NEWS: &str = "\
    另外一台|另一台|另外那台|别的电脑|现在这台|现在的电脑|现在用的|这台|新的那台|新那台|新的这台|新机|新电脑|新主机|新台式|新笔记本|新笔电|新本|\
    刚组|新组|新攒|新配|新买|刚买|第二台";
const OLDS: &str = "\
    以前的机器|之前的机器|原来的机器|老台式|旧主机|旧电脑|旧机|旧台式|旧笔记本|旧笔电|旧本|老电脑|老主机|老机|老台式|老笔记本|老本|原来那台|原来的那台|原来的电脑|以前那台|以前的电脑|\
    之前那台|之前的电脑|上一台|旧的|就留|只剩|只留|旧那台|老的那台|原先那台|原来的主机";
const GONE: &str = "\
    送人|送给|卖了|卖掉|已卖|报废|报销|扔了|扔掉|坏了|挂了|拆了|淘汰|回收|处理掉|处理了|不用了|当废品|收走|上交|退役|进水|摔|碎了|烧了|开不了机|点不亮";
const PCS: &str = "华硕上|华硕里|微星上|微星里|主机|电脑|机器|台式|笔记本|笔电|本子|小机|b机|乙机|2号机|二号机|新机|整机|准系统|nuc|迷你机|一台|那台|这台|五台|十台|几台|机子";
const DISKS: &str = "主板|板子|显卡|硬盘|固态|ssd|硬碟|nvme|m.2|盘里|盘上|新盘|虚拟";

impl Answering<'_> {
    pub(super) fn went_in_chinese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        let text = self.story.text(&sentence.range);
        if has_one(text, STAYS) {
            return None;
        }
        let words = self.story.words(sentence);
        let has = |all: &[Word]| words.iter().any(|word| all.contains(&word.word));
        let is_image = has(&[Word::Clone]) || has_one(text, IMAGES);
        let copied = is_image
            .then(|| self.target_in_chinese(sentence, COPIED))
            .flatten();
        if let Some((verb, into)) = copied {
            let is_other = has_one(text.get(into)?, OTHERS);
            return is_other.then_some(Went::of("clone", verb));
        }
        let has_disk =
            has(&[Word::Disk, Word::DriveOut]) || has_one(text, "盘没事|盘还好|盘是好的");
        let disk = has_disk && !has(&[Word::Clone]);
        if let Some((verb, into)) = disk
            .then(|| self.target_in_chinese(sentence, PUTS))
            .flatten()
        {
            let target = text.get(into.clone())?;
            let head = text.get(..verb.start)?;
            let before = self.around(place, 1, 0);
            let before = before.strip_suffix(text).unwrap_or_default();
            let start = sentence.range.start;
            let is_named = names_pc(words, &(start..start + verb.start));
            let is_old = has_one(head, OLDS) || has_one(before, OLDS);
            let is_gone =
                has_one(head, GONE) && is_named || has_one(before, GONE) && has_one(before, PCS);
            let is_brand = |range: Range<usize>| {
                words
                    .iter()
                    .find(|word| word.word == Word::Brand && range.contains(&word.start))
                    .map(|word| self.story.between(word.start, word.end))
            };
            let (from, to) = (
                is_brand(start..start + verb.start),
                is_brand(start + into.start..start + into.end),
            );
            let is_board_maker = has_one(target, "华硕|微星");
            let is_between = from.is_some() && (to.is_some() && from != to || is_board_maker);
            let is_other = has_one(target, OTHERS) || to.is_some() || is_board_maker;
            let is_from =
                is_old || is_gone || (is_named || has(&[Word::PullOut])) && has_one(target, OTHERS);
            // `笔电…拆硬碟接到桌机`.
            let is_laptop = |text: &str| has_one(text, "笔电|笔记本|老本|旧本|本子");
            let is_desktop = |text: &str| has_one(text, "桌机|台式|主机");
            let is_other = is_other
                || is_laptop(head) && is_desktop(target)
                || is_desktop(head) && is_laptop(target);
            return (is_between || is_other && is_from).then_some(Went::of("other-pc", verb));
        }
        self.entered_in_chinese(place, sentence)
            .or_else(|| self.replaced_in_chinese(sentence))
            .or_else(|| from_a_master(text))
    }

    /// `从联想换成了自己装的台式`.
    fn replaced_in_chinese(&self, sentence: &Sentence) -> Option<Went> {
        const CHANGED: &str = "换成了|换成|换到了|换到|升级到|跳到|换了";
        let text = self.story.text(&sentence.range);
        let words = self.story.words(sentence);
        let from = text.find('从')? + '从'.len_utf8();
        let rest = text.get(from..)?.split([',', '。', ';']).next()?;
        let (at, verb) =
            found(rest, CHANGED).min_by_key(|(at, verb)| (*at, usize::MAX - verb.len()))?;
        let start = sentence.range.start + from;
        let old = start..start + at;
        let new = start + at + verb.len()..start + rest.len();
        let is_whole = |range: &Range<usize>| {
            let name = self.story.text(range);
            names_pc(words, range)
                && !has_one(name, DISKS)
                && !has_one(name, "cpu|处理器|内存|系统|家庭版|专业版|win1")
        };
        let is_other = self.story.text(&old) != self.story.text(&new);
        (is_whole(&old) && is_whole(&new) && is_other)
            .then(|| Went::of("other-pc", from + at..from + at + verb.len()))
    }

    /// `把码输到另外一台上了,原来那台已经送人`.
    fn entered_in_chinese(&self, place: usize, sentence: &Sentence) -> Option<Went> {
        const KEYS: &str =
            "密钥|金钥|序号|序列号|激活码|启用码|key|把码|码输|授权|许可证|盒装|彩盒|零售版";
        const OTHER_KEYS: &str = "新买了|新买的key|新买的密钥|新密钥|新的密钥|新key|重新买|又买了个|预装|自带|附带|随机|出厂";
        let text = self.story.text(&sentence.range);
        let verb = find_first(text, ENTERED)?;
        let around = self.around(place, 2, 1);
        let is_of_key = has_one(text, KEYS) && has_one(text, NEWS);
        let is_gone = has_one(around, GONE) || text.get(verb.clone())?.ends_with("过去");
        let is_old = has_one(around, OLDS) && is_gone;
        (is_of_key && is_old && !has_one(text, OTHER_KEYS)).then_some(Went::of("other-pc", verb))
    }

    /// The verb by which something goes into a PC, and the name of that.
    fn target_in_chinese(
        &self,
        sentence: &Sentence,
        verbs: &str,
    ) -> Option<(Range<usize>, Range<usize>)> {
        /// No name is longer, in bytes.
        const NEAR: usize = 48;
        let text = self.story.text(&sentence.range);
        let start = sentence.range.start;
        found(text, verbs).find_map(|(at, verb)| {
            let from = at + verb.len();
            let behind = text.get(from..)?;
            let name = behind.split([',', '。', ';', ':', '?', '(', '、']).next()?;
            let name = name.get(..name.floor_char_boundary(NEAR))?;
            let into = from..from + name.len();
            let is_pc = has_one(name, PCS)
                || names_pc(
                    self.story.words(sentence),
                    &(start + into.start..start + into.end),
                );
            (is_pc && !has_one(name, DISKS)).then_some((at..from, into))
        })
    }
}

/// `母盘克隆的,其他机器都未激活`: one disk for all.
fn from_a_master(text: &str) -> Option<Went> {
    const MASTERS: &str = "母盘|母机|模板机|样机|母鸡";
    const MADE: &str = "克隆|ghost|对拷|复制|还原|灌|批量";
    const REST: &str = "其他|其余|别的|其它|另外|剩下|几台|每台|全部|所有";
    let verb = find_first(text, MADE)?;
    (has_one(text, MASTERS) && has_one(text, REST)).then_some(Went::of("clone", verb))
}
