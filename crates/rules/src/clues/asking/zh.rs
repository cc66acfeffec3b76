//! Chinese: what is asked, in simplified characters.

use super::row::{Row, row};
use crate::judge::Asked;

/// What a question about an event is about: whether it stays as it is.
pub(super) const STAYS: &str =
    "激活|授权|许可|密钥|启用|失效|会掉|掉不掉|认不认|还认|还能用|影响|跑掉|正版";

/// What else it is about where the event stands in the question itself.
pub(super) const PAYS: &str = "重新买|重买|再买|花钱";

/// What it is not about.
pub(super) const HOW: &str = "怎么办|怎么恢复|怎么激活|哪个好|推荐|怎么换|怎么装|怎么弄|解决|能好|正常吗|正常的吗|怎么变|怎么回";

/// What has happened: nothing is asked beforehand.
const LOST: &str = "未激活|没激活|未启用|没启用|激活没了|掉了激活|怎么办|怎么回事|被封了|右下角|出现|求解|提示此|已在另一台";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(Asked::Buy, "\
        重新买|重买|再买|要买|得买|另外买|自己买|只能买|必须买|买个|买一个|买一套|花钱|多少钱|要钱吗|付钱|再付|付一次|重新购买|要购买|另购|收费吗|免费吗")
        .without("office|esu|以前花钱|之前花钱")
        .unless("\
            要买新电脑|要买新机|要买台|要买电脑|买个电脑|买个主板|买个固态|买个硬盘|花钱买的|没花钱|买一个主板|买一个新主板|自己买的|自己买了|想买一个|想买个"),
    row(Asked::Graphics, "加一块|加一根|加块|加根|加装|再加一|多加|加一条|加条|加内存")
        .with("硬盘|固态|ssd|内存|记忆体")
        .with("激活|授权|启用")
        .without("重装|重新装|重灌|系统装|未激活|没激活"),
    row(Asked::Graphics, "换显卡|换个显卡|换张显卡|换块显卡|换一张显卡|升级显卡|换内存|升级内存|换电源|换个电源")
        .with("激活|授权|启用")
        .without(LOST),
    row(Asked::OtherPc, "转移到|移到|挪到|迁移到|转到|移过去|搬到|带到|用到|带去")
        .with("授权|许可|密钥|激活|windows|win10|win11|正版|零售|序号|序列号")
        .near("新电脑|新机|新的电脑|别的电脑|另一台|新主机|新的一台|新的那台|新组的|新的台")
        .without(LOST),
    row(Asked::OtherPc, "授权能转|授权可以转|授权能移|授权可以移|许可证能转|许可能转|授权能不能转|授权能不能移|正版能转"),
    row(Asked::Virtual, "\
        用实体机的|用主机的|用宿主机的|用物理机的|同一个授权|同一个许可|同一个密钥|另外买|另外的授权|单独的授权|单独买")
        .near("虚拟机|hyper-v|virtualbox|vmware|虚拟器"),
    row(Asked::Eleven, "\
        升级到win11|升级到windows11|升级到windows 11|升级win11|升级windows11|升级windows 11|升win11|升windows11|升windows 11|\
        升到win11|升到11|升11|升级11|升级到11|更新到win11|更新到11")
        .with("激活|授权|许可|密钥|序号|序列号|启用|花钱|要钱")
        .without(LOST),
    row(Asked::MovedDisk, "哪个授权|谁的授权|哪台的授权|用哪个密钥|哪个许可|谁的许可|哪一台的授权"),
    row(Asked::BeforeChange, "\
        提前做|提前要|提前绑|先做|事先|需要先|要先|先解绑|先备份|准备什么|先绑定|哪个先|先升级还是|先换还是|先后顺序|什么顺序|要准备")
        .near("\
            换主|换cpu|换板|换u|换固态|换硬盘|换ssd|换内存|要换|想换|想把|换之前|换前|打算换|准备换|一起换|换完|送修|寄|升级|\
            重装|重灌|更新bios|刷bios|重新装|装到|返厂|维修|去修|换张|换块|换一")
        .without(LOST),
    row(Asked::SupportEnd, "激活|授权|失效|还能用|许可")
        .near("停止支持|支持停|不支持了|终止支持|结束支持|停止服务|停止支援|终止支援|支持到期|支援到期|esu到期|停止更新")
        .without("未激活|没激活|怎么办|升了|序号|换|办了"),
    row(Asked::Leaving, "还能用|能用吗|还能激活|失效|会不会|会掉|到期|归我|还是激活|一直用|收回")
        .near("毕业后|毕业以后|毕业之后|毕业了|离职后|离职以后|离职之后|离职了|辞职|要离职|要毕业|快毕业|退休")
        .without(LOST),
    row(Asked::HandOver, "激活|授权|正版|许可|启用|密钥")
        .near("卖掉|出掉|要卖|想卖|转卖|转让|送给|送人|遗物|去世|移除设备|移除装置|移除电脑|从账户移除|从微软账户移除|解除绑定")
        .without(LOST),
    row(Asked::Account, "微软账户|微软账号|microsoft账户|microsoft账号|ms账号|ms账户")
        .with("\
            必须登录|一定要登录|非得登录|需要登录|必须登入|一定要登入|需要登入|必须有|一定要有|需要有|必须用|一定要用|必须绑|一定要绑|\
            需要微软|不登录微软|不登入微软|不用微软|没有微软")
        .without("没激活|未激活|还是没|忘"),
    row(Asked::Evaluation, "正式版|转成|转为|永久|转正|变成专业版|换成专业版|改成专业版")
        .near("评估版|试用版|评估副本"),
    row(Asked::Telephone, "\
        还能电话激活|能电话激活|可以电话激活|电话激活还|能打电话激活|打哪个电话|打什么电话|电话号码|客服电话|电话启用还|\
        能电话启用|可以电话启用|电话打多少")
        .with("激活|启用|微软|windows"),
    row(Asked::Check, "\
        是正版吗|是不是正版|是否正版|正版吗|合法的吗|合法吗|怎么看|怎么查|如何查|如何看|在哪看|在哪里看|哪里看|怎么分辨|怎么辨别|\
        盗版吗|是不是盗版|零售还是oem|oem还是零售|零售版还是|是不是批量授权|算是合法|算正版")
        .with("windows|win10|win11|授权|许可|密钥|系统|激活|正版|oem|零售")
        .without("也不晓得|也不知道|怎么弄|抄下来"),
    row(Asked::SoldKey, "靠谱|能买吗|会被|被收回|被封掉|合法|安全|能用多久|掉激活|会失效|正版吗|真的吗|哪天失效|能一直用")
        .without("被封了|怎么办"),
    row(Asked::WhichToBuy, "买哪|选哪|哪个好|哪个划算|哪种|该买|有什么区别|有啥区别|什么差别|买什么版")
        .with("oem|零售|随机版|盒装|彩盒|随机"),
];
