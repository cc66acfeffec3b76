//! Chinese: what is asked, in simplified characters.

use super::row::{Row, row};
use crate::judge::Asked;

/// What a question about an event is about: whether it stays as it is.
pub(super) const STAYS: &str =
    "激活|授权|许可|密钥|启用|失效|会掉|认不认|还认|还能用|影响|跑掉|正版";

/// What it is not about.
pub(super) const HOW: &str = "怎么办|怎么恢复|哪个好|推荐|怎么换|怎么弄|解决|正常吗|正常的吗";

/// What has happened: nothing is asked beforehand.
const LOST: &str = "未激活|没激活|未启用|激活没了|怎么办|右下角|出现|提示此";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(Asked::Buy, "\
        重新买|重买|再买|要买|得买|另外买|自己买|只能买|必须买|买个|买一个|买一套|花钱|多少钱|要钱吗|付钱|再付|\
        付一次|免费吗|重新购买|要购买|另购")
        .without("office|esu|哪里买|哪儿买|在哪买")
        .unless("要买新电脑|要买电脑|买个固态|买个主板|花钱买的|自己买的|想买一个"),
    row(Asked::Graphics, "加一根|加装|再加一|加一条|加条|加内存")
        .with("固态|ssd|内存|记忆体")
        .with("激活|启用")
        .without("重新装"),
    row(Asked::Graphics, "换显卡|换个显卡|换内存|升级内存|换电源")
        .with("激活|启用")
        .without(LOST),
    row(Asked::OtherPc, "转移到|移到|挪到|迁移到|转到|带到|用到|带去")
        .with("授权|许可|密钥|激活|windows|win11|正版|零售|序列号")
        .near("新电脑|新机|新的电脑|另一台|新主机")
        .without(LOST),
    row(Asked::OtherPc, "授权能转|授权可以移"),
    row(Asked::Virtual, "用实体机的|同一个密钥|同一个授权|另外买")
        .near("虚拟机|hyper-v|virtualbox|vmware"),
    row(Asked::Eleven, "\
        升级到win11|升级到windows11|升级到windows 11|升级win11|升级windows 11|升win11|升到win11|升11|升级到11")
        .with("激活|授权|密钥|序号|花钱")
        .without(LOST),
    row(Asked::MovedDisk, "谁的授权|哪台的授权"),
    row(Asked::BeforeChange, "\
        提前做|提前绑|先做|事先|需要先|要先|先解绑|先备份|准备什么|哪个先|先升级还是|要准备")
        .near("换主|换cpu|换固态|重装|更新bios|要换|想换|想把|换之前|打算换|一起换|换完|送修|升级|重新装|装到|换块|换一")
        .without(LOST),
    row(Asked::SupportEnd, "激活|失效|还能用")
        .near("停止支持|支持停|不支持了|终止支持|停止支援|停止更新")
        .without("没激活|怎么办|升了|办了"),
    row(Asked::SupportEnd, "到什么时候|到哪年|到几月|多久|免费|花钱|要钱|收费")
        .with("更新|esu|用|支持")
        .near("esu|扩展安全|延长更新|停止支持|终止支持|停止支援|停止更新")
        .without(LOST),
    row(Asked::Leaving, "还能用|还能一直用|还能继续用|能一直用吗|能用吗|还能激活|失效|会不会|会掉|到期")
        .near("公司倒闭|公司要倒闭|公司关门|公司年底关门|公司解散|公司破产|毕业后|毕业以后|毕业了|离职后|离职以后|离职了|离开公司|不在公司|辞职|要离职|要毕业|快毕业")
        .without(LOST),
    row(Asked::HandOver, "激活|授权|正版|启用")
        .near("\
            把电脑卖|电脑卖掉|主机卖掉|笔记本卖掉|机器卖掉|这台卖掉|卖掉电脑|卖掉这|卖掉后|卖掉之后|要卖|想卖|卖电脑|卖这台|卖给别人|挂闲鱼|挂咸鱼|上闲鱼|上咸鱼|出二手|转让|送给|送人|去世|遗物|移除设备|移除装置|从账户移除|从微软账户移除")
        .without(LOST),
    row(Asked::Account, "微软账户|微软账号|microsoft账户")
        .with("必须登录|一定要登录|一定要有|一定要用|不登录微软|不用微软|没有微软"),
    row(Asked::Evaluation, "正式版|转成|永久|转正|变成专业版")
        .near("评估版|试用版"),
    row(Asked::Telephone, "\
        还能电话激活|能电话激活|可以电话激活|电话激活还|能打电话激活|打哪个电话|电话号码|客服电话")
        .with("激活|启用|windows"),
    row(Asked::Check, "\
        是正版吗|是不是正版|是否正版|正版吗|合法的吗|合法吗|怎么看|怎么查|如何查|在哪里看|哪里看|怎么辨别|怎么分辨|怎么区分|检查哪些|是盗版|\
        零售还是oem|零售版还是|是不是批量授权|算是合法|算正版")
        .with("windows|win11|授权|激活|正版|oem|零售")
        .without("也不晓得|也不知道|怎么弄|抄下来"),
    row(Asked::SoldKey, "靠谱|能买吗|会被|被收回|合法|安全|能用多久|掉激活|会失效|正版吗|真的吗|哪天失效")
        .without("被封了"),
    row(Asked::WhichToBuy, "买哪|选哪|哪个好|哪个划算|哪种|该买|有什么区别|有啥区别")
        .with("oem|零售|随机版|盒装|彩盒|随机"),
    row(Asked::WhichToBuy, "买哪种授权|买哪个授权|买什么授权|买哪种许可").near("oem|零售|随机版|盒装|彩盒"),
    row(Asked::OtherPc, "带走|留着自己用|留给自己|下一台用")
        .with("授权|许可|密钥")
        .without(LOST),
    row(Asked::Telephone, "确认id").with("哪|怎么|获取"),
    row(Asked::ProUpgrade, "多少钱|哪里买|哪儿买|在哪买|花钱|要钱|价格")
        .near("家庭版升|家庭版想升|家庭版换专业|家庭版变专业|升级到专业版|升级专业版|升到专业版|升专业版")
        .without("重装|恢复|再买|主板|硬盘"),
    row(Asked::SecondPc, "\
        两台电脑上用|两台上用|两台同时|两台一起|两台电脑用|两台电脑都|能用几台|能激活几台|能装几台|可以用几台|可以装几台|\
        可以装两台|能装两台|能激活两台|可以激活两台|能用两台|可以用两台|多台电脑上")
        .with("密钥|授权|许可|序列号")
        .without("换|移|转|虚拟|账户|账号"),
    row(Asked::Unactivated, "还能用|继续用|会怎么样|会怎样|会锁|被锁|会不能用")
        .with("不激活|一直不激活|到期后|到期以后|到期了|过期后|过期以后")
        .without("换|重装|毕业|离职|支持"),
    row(Asked::AccountEnd, "激活|授权|许可|正版")
        .near("\
            注销微软|注销账户|注销账号|改用本地账户|改成本地账户|换成本地账户|切换到本地|换本地账户|\
            删除微软账|改本地账户|换微软账|换个微软账|换一个微软账|更换微软账|换成别的微软账|别的微软账|另一个微软账|换账号登|换账户登|\
            换个账号登|换个账户登")
        .without(LOST),
    row(Asked::RemoveKey, "/upk|卸载密钥|卸载产品密钥").with("需要|要不要|必须|用不用|必要"),
    row(Asked::HomeOrPro, "家庭版还是专业版|专业版还是家庭版|家庭版和专业版|专业版和家庭版")
        .without(LOST),
    row(Asked::OldKey, "密钥还能用|密钥还有效|密钥还能激活|序列号还能用|密钥能用吗|密钥还管用|密钥能用在")
        .without(LOST),
    row(Asked::OldKey, "还能升级|还可以升级|还能免费升级|还可以免费升级|能不能升级")
        .with("免费|还")
        .near("win7|windows7|windows 7|win8|windows8|windows 8"),
    row(Asked::BiosBack, "刷回|降级|回退|退回|刷旧").with("bios"),
];
