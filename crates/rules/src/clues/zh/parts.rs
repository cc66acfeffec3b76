//! Chinese words: parts, machines and who made them.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // Parts.
    row(Board, "主板|主机板|新主机板|母板|mb|底板|板子|系统板"),
    row(Cpu, "\
        r3|r5|r7|r9|i3|i5|i7|i9|ryzen|core i3|core i5|core i7|core i9|xeon|celeron|pentium|athlon|\
        threadripper|cpu|处理器|中央处理器"),
    row(Disk, "\
        ssd|hdd|nvme|m.2|硬盘|固态|固态硬盘|机械硬盘|系统盘|磁盘|机械盘|c盘|机械|固态碟|\
        传统硬盘"),
    row(Bios, "bios|uefi|固件|韧体|agesa"),
    row(Tpm, "ftpm|tpm|ptt|cmos"),
    row(Parts, "硬件|硬体|配置|零件|配件|任何东西|任何部件|部件|东西|任何零件|机器"),
    row(OtherPart, "\
        显卡|显示卡|内存|记忆体|内存条|电源|机箱|屏幕|萤幕|鼠标|滑鼠|网卡|声卡|显示器|键盘|光驱|\
        路由器|电池"),
    row(Battery, "电池|纽扣电池|主板电池|cr2032|钮扣电池"),
    row(Aspect, "风扇|散热器|散热|硅脂|散热膏|电池|设置|设定|驱动|线|排线|插槽|接口|螺丝|支架"),
    row(Swallow, "\
        想请问|想问|想请教|想了解|想知道|\
        过保|已过保|保固过了|过了保固|过保固|没有保固|不在保|移动硬盘|外接硬盘|行动硬盘|u盘|\
        随身碟|随身盘|网盘|云盘|留言板|公告板|看板|机械键盘|驾照|面板|控制板|仪表板|搬家|样板|\
        滑板|老板|拼音|激活邮箱|激活手机|激活会员|激活信用卡|激活账号|激活steam|激活码商|备份盘|\
        数据盘|资料盘|资料碟"),
    // Machines.
    row(Pc, "电脑|主机|笔记本|笔电|台式机|台式|桌机|机器|本子|机子|本|一体机|桌电|设备"),
    row(NewPc, "\
        {新买/刚买/新组/新装/新配/新入手}{的/}{笔电/笔记本/主机/台式/台式机/机器/机子/本子/桌机/电脑/桌电}|\
        新电脑|新主机|新机|新机器|新笔电|新笔记本|另一台|另外一台|别的电脑|其他电脑|其它电脑|\
        第二台|第二部|换了台电脑|换新电脑|换电脑|另一部|新买的电脑|新台式|别的机器|二手主机|\
        新机子|新本子|朋友的旧主机"),
    row(Vm, "\
        虚拟机|虚拟机器|虚拟主机|vmware|virtualbox|hyper-v|hyperv|proxmox|pve|esxi|parallels|qemu|\
        kvm|vhdx|vhd|vm|虚机|unraid|群晖vmm|utm"),
    // The PC.
    row(Brand, "\
        联想|戴尔|惠普|宏碁|宏基|acer|dell|hp|lenovo|thinkpad|拯救者|小新|机械革命|神舟|华为|\
        小米笔记本|荣耀|东芝|富士通|surface|外星人|暗影精灵|战66|灵越|游匣|火影|机械师|雷神|\
        thinkbook|yoga|清华同方|方正|matebook|redmibook|三星笔记本|索尼|vaio|捷元|宏碁笔电|\
        技嘉笔电|leo|零刻|天选|幻16|掠夺者|zenbook|vivobook|rog笔记本|macbook"),
    row(BoardBrand, "华硕|微星|技嘉|华擎|asus|msi|gigabyte|asrock|七彩虹|铭瑄"),
    row(MakerPc, "\
        品牌机|品牌电脑|品牌主机|品牌笔电|套装机|套装电脑|预装|出厂自带|自带正版|自带win|自带系统|\
        随机预装|原厂笔电|原厂电脑|原装系统|出厂就是|出厂就|出厂带|出厂预装|品牌整机|送回原厂|\
        送原厂|官方售后|品牌本"),
    row(Shop, "\
        组装店|电脑城组装|店里组装|店家组装|店家组的|店家帮我组|电脑店组装|电脑店配|装机店|\
        京东组装机|组装整机|主机店|宁美|攀升|武极|京天|店家配|原价屋|欣亚组|找店家组|电脑城配|\
        在电脑城|整机店|请店家组|请店家装|店里配|实体店配|网上买的组装机|淘宝组装机|组装主机店"),
    row(OwnBuild, "\
        自己{装/组/攒/配/组装/diy}的{机器/机/电脑/台式机/台式/主机/机子/桌机}|自组|自组机|自己组|\
        自己装的机|自己装的电脑|diy|自己攒|攒机|攒的|自己配|自装|自组主机|自己装机|自己组装|\
        自己动手装|自己diy|自组电脑|自己买零件|自己买配件|自配|组装机"),
    row(UsedThing, "二手"),
    row(Used, "\
        给我用|留给我|传给我|淘汰给我|接手|\
        二手|闲鱼买的|闲鱼淘|闲鱼收|翻新|官翻|折价买下|前任|上一任|上任机主|前机主|上家|淘来的|\
        转让|朋友送|亲戚送|别人送|同事送|收的|租赁|租赁机|退役机|矿机|福利机|中古|前手|企业淘汰|\
        公司淘汰|前主人|前一手|二奶机"),
];
