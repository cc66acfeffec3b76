//! English words: parts, machines and who made them.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // Parts.
    row(Board, "\
        boards|\
        motherboard|motherboards|mobo|mobos|mother board|mainboard|main board|logic board|\
        system board|systemboard|mother plate|motherplate|planar|board|m/b|mb"),
    row(Cpu, "\
        r3|r5|r7|r9|i3|i5|i7|i9|ryzen|core i3|core i5|core i7|core i9|xeon|celeron|pentium|athlon|\
        threadripper|cpu|cpus|processor|apu|chip"),
    row(Disk, "\
        {850/860/870/960/970/980/990} {evo/pro}|samsung {970/980/990}|mx500|bx500|sn570|sn580|sn750|sn770|sn850|sn850x|\
        ssd|ssds|hdd|hdds|nvme|m.2|hard drive|hard disk|harddrive|hard-drive|system drive|\
        boot drive|c drive|system disk|boot disk|drive|disk|solid state|sata drive"),
    row(Bios, "bios|uefi|firmware|agesa"),
    row(Tpm, "ftpm|tpm|ptt|cmos|secure boot|xmp|expo"),
    row(Parts, "\
        hardware|parts|components|component|anything|a thing|a single part|a part|specs|any part|\
        internals|the insides"),
    row(OtherPart, "\
        gpu|graphics card|video card|ram|memory|psu|power supply|case|monitor|mouse|sound card|\
        wifi card|wi-fi card|network card|screen|nic|dvd drive|optical drive|blu-ray drive|\
        external drive|usb drive|router"),
    row(Battery, "\
        cmos battery|coin cell|cr2032|bios battery|button cell|motherboard battery|\
        board battery"),
    row(Aspect, "\
        cooler|fan|fans|paste|thermal paste|battery|cable|cables|settings|setting|drivers|driver|\
        heatsink|socket|standoffs|screws|temps|header|slot|pins|password|serial|speakers"),
    row(Swallow, "\
        {to/in/near/inside/from/at} an office{,/./ or/ and/ before/!}|\
        {router/router's/gpu/gpu's/ssd/ssd's/phone/phone's/printer/printer's/monitor/nas/dock} {firmware/bios}|\
        {phone/phone's/iphone/tv/tv's/boiler/fridge/washing machine/xbox/ps5/switch/printer/control/circuit} {board/motherboard/mainboard/logic board}|\
        {put/stuck/popped/dropped/slotted/plugged} it {in/into} {a/an/my} {usb/enclosure/external/caddy/dock/docking/adapter/drawer/nas}|\
        {cpu/processor/tpm/hardware/bios/ram/secure boot} {check/checks/requirement/requirements/compatibility/restriction/restrictions/whitelist/block}|\
        deactivate another {computer/pc/device}|our servers {aren't/are not} available|\
        according to {the/your/my/their/a} {repair sheet/repair report/repair slip/repair note/service report/service sheet/job sheet/work sheet/worksheet/invoice/bill/receipt/paperwork/delivery note/work order}|\
        its own key|own key in the bios|key in the bios|embedded key|firmware key|how many {computers/pcs/devices/machines}|\
        {in/at/to/from/inside/near} an office|\
        {dental/architecture/architect's/architects/design/notary/consulting/engineering/travel/sales/small/doctor's/doctors/law/branch/head/insurance/accounting/post/medical/estate/vet/lawyer's/dentist's/dentist/tax/town/parish/church} office|office {machine/machines/building/manager/chair/computer/computers/network}|\
        {everyone/everybody/people/they} {says/say/tells you/tell you/told me/said} not to|\
        {phone/sim/esim/card/account/subscription} {won't/can't/doesn't/didn't/isn't} {activate/activated}|\
        {it/pc/laptop/computer/machine} out of the box|on the surface|surface {of/level/mount}|aspire to|\
        {sorry for/sorry about/excuse/pardon/ignore} {the/my/the bad/any bad} formatting|formatting {is off/is bad/got lost/is broken}|\
        {formatted/wiped/reformatted/format/wipe/erased} {my/the/a/an/our} {usb/usb stick/usb drive/second/secondary/other/external/data/spare/sd card/flash drive/d drive/phone/old}|reset {my/the} {phone/router/password/pin/modem/ipad}|factory reset {my/the} {phone/router}|reinstalled {chrome/steam/office/the game/the app/the driver/the drivers/my drivers/the software/edge/discord}|reinstalling {chrome/steam/office/the game/the app/the driver/the drivers/the software}|\
        home {wifi/wi-fi/network/internet/page/screen/router/broadband/lab/cinema}|\
        office pcs|office pc|office computer|office computers|office laptop|office laptops|\
        home office|office chair|post office|head office|the office|our office|my office|\
        office desk|back office|get an app|out of warranty|warranty expired|warranty ran out|\
        warranty is over|warranty is up|no warranty|no longer under warranty|used to|\
        update {notification/is available/available}|control board|message board|message boards|bulletin board|other board|another board said|\
        discussion board|image board|on board|on-board|across the board|board game|board games|\
        board of {directors/trustees/governors/education/elders/studies/health/trade/management}|board meeting|notice board|dashboard|add-on board|expansion board|\
        circuit board of|keyboard|surfboard|skateboard|whiteboard|boarding|this board|\
        these boards|usb stick|flash drive|thumb drive|pen drive|google drive|onedrive|one drive|\
        recovery drive|usb flash drive|disk management|disk usage|recovery disk|recovery disc|\
        driving licence|driving license|driver's licence|driver's license|drivers license|\
        drivers licence|activated carbon|activated charcoal|chip shop|fish and chips|chip in|\
        disk image|usb drive|data drive|backup drive|external hard drive|external ssd|\
        external hdd|second drive|activated my|activate my weekend|a board i|the forum|\
        board member|virtual disk|phone activated|hard to|\
        disk2vhd|hard drive light|case sensitive|in case|just in case|in any case|in that case|\
        system restore point|updated the app|memory stick|board and lodging|drive letter|\
        disk space"),
    row(DataUse, "\
        {added/adding/put in/installed/installing/threw in/popped in} {a second/another/an extra/a 2nd/a third/an additional} {ssd/nvme/drive/hdd/hard drive/m.2/disk}{ drive/ ssd/ nvme/}|\
        as a {data/second/secondary/storage/games/backup/game} drive|for {storage/games/my games/backups/data/media/photos}|\
        {extra/secondary/second/storage/games/additional} {drive/ssd/hdd/disk/hard drive}|as storage|as extra storage"),
    // Machines.
    row(Pc, "\
        pc|computer|laptop|desktop|machine|tower|rig|notebook|box|system|workstation|build|\
        device"),
    row(NewPc, "\
        all {pcs/laptops/machines/computers/of them}|{two/three/four/five/six/ten/20/30} {/other }{pcs/laptops/machines/computers}|\
        {identical/other/several/many/multiple/more/new/all the} {pcs/laptops/machines/computers/desktops}|\
        mini pcs|{new/other/different/second} {host/node/hypervisor}|new pc|new computer|new laptop|new desktop|new machine|new rig|new build|new box|\
        new system|another pc|another computer|another laptop|another machine|different pc|\
        to the other|onto the other|different computer|different laptop|different machine|\
        other machine|second pc|second computer|second laptop|second machine|kids' pc|kid's pc|\
        spare pc|spare laptop|replacement laptop|replacement pc|replacement machine|newer pc|\
        newer laptop|newer machine|next pc|next build|pc #2|pc #3|#3|identical laptop|\
        identical pc|new one i|new tower|{my/the/his/her} new {lenovo/hp/acer/ideapad/inspiron/xps/surface/minisforum/beelink/geekom/medion/toshiba/fujitsu/optiplex/latitude}|one i just bought|used laptop i bought|old optiplex|\
        refurbished laptop i|brand new pc|brand-new pc|new mini pc|new thinkpad|new dell"),
    row(IntoPc, "\
        {to/onto/on} {/all }the {rest/others/remaining}|{to/onto/on} the other {two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fourteen/fifteen/nineteen/twenty/dozen}|{tower/rig/notebook/box} {onto/on to} {it/this one/the new one/my new one}|{laptop/pc/machine/computer/desktop/tower/rig/notebook}'s {image/backup} {onto/to/on} {it/this one/the new one/this pc/this laptop}|\
        {in/into/inside} {my/the/a/our} {brand new/brand-new/new} {dell/hp/lenovo/acer/asus/msi/medion/alienware/ibuypower/cyberpower}|\
        {in/into/inside} {my/the/a/our} {brand new/brand-new/new} {dell/hp/lenovo/acer/asus/msi/medion} {prebuilt/pre-built/tower/desktop/pc/laptop/machine/gaming pc}|\
        {in/into/inside} {my/the/a/our} {brand new/brand-new/new} {prebuilt/pre-built}|\
        {laptop/pc/machine/computer/desktop} {onto/on to} {it/this one/this laptop/this pc/this machine/the new one/my new one}|\
        {laptop/pc/machine/computer/desktop} to {the new one/my new one}|\
        {laptop/pc/machine/computer/desktop} and {put/restored/wrote/dropped/moved} it {on/onto/to} {it/this one/the new one/my new one}|\
        {on/onto/to} {two/three/four/five/six/eight/ten} {used/second hand/second-hand/refurbished/other/old/identical/new}|\
        put it {in/into} my {cousin's/cousins/friend's/friends/brother's/brothers/old/spare/other/wife's/dad's/sister's/son's}|\
        {stuck/put/popped/threw/shoved/plugged/slotted/dropped} it {in/into} {an/a/another/my other/my new/the new/the other}|\
        {in/into/onto} {her/his/their/my} old {acer/dell/hp/lenovo/asus/toshiba}|\
        {onto/on to/into} {hers/his/theirs/hers too/the second/the twin/the identical}|{onto/on to} {the/my/a/her/his} {second/twin/identical/other} {one/laptop/pc/machine}|\
        {in/into} {the/my} new one|{it/that/them} {in/into} another {one/pc/laptop/machine/computer/box}|\
        {in/into/onto} my {dad's/mum's/mom's/wife's/husband's/brother's/sister's/son's/daughter's/friend's/partner's}{/ old/ new} {pc/laptop/desktop/machine/computer/dell/hp/lenovo/acer/asus/thinkpad}|\
        {in/into/onto/inside} {my spare/the spare/our spare/my newer/another old/an older/my backup/my second/the kids'/my son's/my daughter's/another/my other/the other/a different/a new/my new/a self built/a self-built/an old/a spare/my wife's/my old/a second} {pc/laptop/desktop/machine/computer/tower/build/box/rig}"),
    row(GivenPc, "\
        {in/into} {a/an/my} {second-hand/used/refurbished/refurb} {optiplex/thinkcentre/prodesk/elitedesk/dell/hp/lenovo/pc/desktop/tower/mini}"),
    row(Vm, "\
        {exported/imported/moved/migrated/copied} the guest|vm|vms|virtual machine|virtual machines|vmware|virtualbox|hyper-v|hyperv|proxmox|esxi|\
        parallels|qemu|kvm|vhdx|vhd|unraid vm|vmdk|utm|guest os|virtualised|virtualized"),
    // The PC.
    row(Brand, "\
        system76|tuxedo computers|star labs|framework {13/16}|\
        rog ally|legion go|msi claw|ayaneo|onexplayer|dells|lenovos|acers|toshibas|fujitsus|\
        new {dell/thinkpad}|{my/the/his/her} new {lenovo/hp/acer/ideapad/inspiron/xps/surface/minisforum/beelink/geekom/medion/toshiba/fujitsu/optiplex/latitude}|\
        t440|t450|t460|t470|t480|t490|x220|x230|x240|x250|x260|x270|x280|x1 carbon|\
        latitudes|optiplexes|thinkpads|elitebooks|probooks|inspirons|surfaces|thinkcentres|\
        samsung laptop|samsung galaxy book|galaxy book|razer|emachines|panasonic|toughbook|chuwi|gmktec|framework laptop|victus|ideacentre|expertbook|chromebook|compaq|elitedesk|\
        rog laptop|tuf laptop|zenbook|vivobook|rog strix|rog zephyrus|tuf gaming laptop|hp|dell|\
        lenovo|thinkpad|thinkcentre|thinkstation|ideapad|acer|toshiba|fujitsu|sony vaio|vaio|\
        surface|surface laptop|surface pro|samsung laptop|optiplex|latitude|inspiron|xps|\
        precision|vostro|elitebook|probook|elitedesk|prodesk|pavilion|envy {x360/laptop/13/15/17}|omen {laptop/pc/desktop/tower/15/16/17}|spectre {x360/laptop}|aspire|\
        legion|yoga|alienware|packard bell|medion|huawei|lg gram|razer blade|gateway {laptop/pc/desktop/computer/tower}|compaq|\
        dynabook|nec|chromebook|beelink|minisforum|geekom|nuc|zbook|microsoft surface|satellite {laptop/pro}|my satellite|\
        travelmate|predator {laptop/helios}|nitro {5/7/laptop}|g15|matebook"),
    row(BoardBrand, "asus|msi|gigabyte|asrock"),
    row(MakerPc, "\
        {laptop/notebook/pc/tablet} is an {asus/msi}|the asus{ laptop/ notebook}|\
        name-brand|name brand|brand-name|store-bought|store bought|oem {machine/pc/laptop/desktop}|\
        prebuilt|pre-built|brand-name pc|branded pc|branded laptop|factory installed|\
        factory-installed|oem laptop|oem pc|preinstalled|pre-installed|manufacturer's {pc/laptop/machine/computer/windows/image/recovery}|laptop came|\
        came preloaded|preloaded|all-in-one|store-bought pc|store bought pc|store bought laptop|\
        off the shelf|off-the-shelf|big-box pc"),
    row(Shop, "\
        {had/got} {the/a/my/our} {local /}{computer /pc /}{store/shop} {assemble/build/put/make}|\
        {pc/computer/repair/local} {shop/store} {put/built/assembled/made} {it/this/mine}|\
        {scan/overclockers/ccl/ebuyer/novatech/micro center/the shop/a shop/the store/a local shop/the local shop} {put it together/put this together/put mine together/put together}|{put together/built/assembled/made} for me{ by/ at/ in/,/.}|\
        xmg|schenker|mifcom|sager|eluktronics|eurocom|avadirect|clevo|metabox|bestware|\
        assembled {pc/desktop/computer} {which/that} {i/we} {purchased/bought/got/have purchased}|assembled {pc/desktop/computer} {purchased/bought/taken} from|\
        assembled {one/pc/desktop/computer}{,/} from|\
        {shop/store} {in town/down the road/near me/round the corner/downtown} {built/put/assembled/made}|\
        {had/got} {micro center/best buy/the shop/a shop/the store/a store/a local shop/scan/overclockers} {assemble/build/put}|\
        {micro center/best buy/the shop/a shop/the store/scan/overclockers} {assembled/built/put together} {it/mine/this/the pc}|\
        {built/assembled/put together/made} by {a/the/my/our} {local /small /}{computer/pc} {store/shop/builder}|custom build from {a/the/my}{/ local/ small} {shop/store/builder/computer shop/pc shop/computer store}|{the/a/local/small} {shop/store} built {it/this/mine}|{from/by} a system builder|scan built {it/this/mine}|\
        {prebuilt/tower/pc/desktop/rig/machine} from {scan/overclockers/novatech/ebuyer/micro center}|alphasync|digital storm|falcon northwest|powerspec|local store|custom pc builder|fierce pc|mwave|umart|scorptec|built for me by|had it built|\
        local shop|local computer shop|computer shop|local pc shop|pc shop|custom built by|\
        custom-built by|built by a shop|built by the shop|shop built|shop-built|pcspecialist|\
        pc specialist|cyberpowerpc|cyberpower|ibuypower|nzxt bld|nzxt prebuilt|origin pc|maingear|\
        chillblast|scan 3xs|system integrator|boutique builder|built to order|build-to-order|bto|\
        a small shop|small local shop|the shop that built|puget|overclockers prebuilt|custom builder|skytech|xidax|\
        novatech|stormforce|mesh computers"),
    row(OwnBuild, "\
        {freshly/newly} built|assembled {on/at} my|assembled by hand|built on my {desk/table/kitchen}|\
        pcpartpicker|{picked/chose/bought/ordered} {every/each} part|{bare/loose} parts|{every/each} part {myself/by hand}|screwed it together|home-assembled|home assembled|by yours truly|{pieced/cobbled/bolted} {this/it/my/the}{ rig/ pc/ machine/ thing/ box/} together|cobbled together|pieced together|\
        selfmade|self-made {pc/computer/rig}|self made {pc/computer/rig}|my new build|\
        {build/built/assembled/constructed/made/put together} by {myself/my own/me myself}|by myself {built/build/assembled/made}|self {assembled/constructed}|i have {build/self built/self build}|\
        {same/this same/my gaming/my own/very same} build|\
        put {this/the/my} {pc/computer/rig/machine/desktop} together myself|\
        built {a/myself a} {whole new/new/brand new} {tower/pc/rig/machine/computer/desktop}|\
        custom-built {pc/rig/desktop/tower}|custom {pc/rig}|{put/putting} {this/the/my/that} {thing/pc/computer/machine/rig/box} together|build it myself|scratch built|scratch-built|homebrew|\
        {built/assembled} {2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026}|\
        {custom built/custom-built/built/assembled/hand built} by {me/myself}|\
        {built/assembled/put together} {this/the/my/that} {rig/pc/computer/machine/desktop/box/system/tower}|\
        {i'd/i've/we/i had/i have} {built/assembled/put together}|\
        built the pc|built it|built a pc|i assembled|assembled it|assembled the pc|\
        built {last year/last month/in 2012/in 2013/in 2014/in 2015/in 2016/in 2017/in 2018/in 2019/in 2020/in 2021/in 2022/in 2023/in 2024/in 2025/in 2026}|fresh build|self built|self-built|selfbuilt|self build|self-build|home build|\
        homebuilt|home-built|home built|homebuild|built it myself|built this thing|built this pc|\
        built my pc|built myself|i built|built my own|custom build|diy build|diy pc|my own build|\
        pc i built|put together myself|i put together|put it together myself|own build|\
        custom pc i|my build|when i built|custom built pc|parts i bought|built from parts|\
        my own rig|home brew|homebrew pc|home-brew|frankenstein pc|own rig"),
    row(UsedThing, "2nd hand|2nd-hand|used|second-hand|secondhand|second hand|refurbished|refurb"),
    row(Used, "\
        third hand|third-hand|3rd hand|liquidation{ sale/ auction}|bankruptcy {sale/auction}|\
        bought {it/the machine/the laptop/my laptop/the pc/my pc/this/this laptop/this pc/the thinkpad/mine} {off/from} {my/the/our}{ old/ former/ previous} {company/employer/firm/job/work/office/workplace}|{hp/dell/lenovo/acer/asus/laptop/pc/thinkpad/machine/one/it/this} down to me|{handed/passed} {it/this one/this pc/this laptop} {down/on} to me|\
        {facebook marketplace/fb marketplace/marketplace/craigslist/gumtree/ebay/kijiji/offerup} {pc/tower/laptop/desktop/computer/rig/machine/find/special}|off {a/some} {student/kid/lad/neighbour/neighbor/coworker/colleague}|through {age uk/a charity/freecycle/freegle}|{council/hospital/nhs/library/firm} {retired/got rid of/threw out/was throwing out/decommissioned/sold off/gave away}|\
        {my/this/the/our} {laptop/pc/computer/desktop/machine/notebook}{,/ which/ that}{/ i/ we}{/ had/ have} {bought/got/purchased} {/used /second hand /second-hand }{on/from/off} {ebay/gumtree/craigslist/facebook marketplace/marketplace/facebook/fb marketplace/kleinanzeigen/offerup}|\
        {bought/got} {it/the pc/this pc/the laptop/this laptop/the computer} from a {friend/coworker/colleague/neighbour/neighbor}|\
        used {office/business} {pc/computer/desktop/laptop}|\
        bought {this/the/my} {pc/laptop/computer/desktop/machine} {used/second hand/secondhand/second-hand}|\
        off {a/some} {bloke/guy/fella/lady/chap/dude} {on/from/off} {gumtree/craigslist/ebay/facebook/marketplace}|{off/from} {gumtree/craigslist/offerup/shpock}|{thinkcentre/thinkpad/optiplex/latitude/laptop/desktop/pc/elitebook/elitedesk/macbook/surface} {off/from} {ebay/facebook/fb marketplace/offerup}|\
        {bought/got/picked/grabbed} {it /up /it up /}{on/from/off} {facebook marketplace/craigslist/gumtree/fb marketplace/marketplace}|amazon renewed|renewed from|preloved|pre-loved|an auction|open box|open-box|backmarket|back market|flea market|jumble sale|off {gumtree/craigslist}|was my {brother/sister/dad/mum/mom/uncle/friend}'s|belonged to my|\
        used laptop|used pc|used computer|used desktop|used machine|used thinkpad|used dell|\
        used hp|bought it used|bought used|got it used|2nd hand|2nd-hand|second hand|second-hand|secondhand|refurb|\
        refurbished|ex-lease|off-lease|off lease|ex lease|ex-corporate|ex corporate|ex-office|\
        ex office|ex-business|previous owner|pre-owned|preowned|hand-me-down|hand me down|\
        bought it off|bought off|bought it from my|got it from a friend|inherited|ebay laptop|\
        ebay pc|thrift store|thrift|yard sale|rummage sale|boot sale|swap meet|found on the {curb/kerb}|garage sale|car boot|from a charity|recycler|\
        government surplus|surplus|pawn shop|passed down|passed on to me|estate sale|{from/at/in} goodwill|goodwill find|cex|\
        {got/was/been} handed|handed me|\
        {is/it's/that's} now mine|now mine{./,/;/)/!/ and}|is mine now|it's mine now|passed to me|handed down to me|given to me by|was given to me|\
        used to {be/belong to} my {dad's/mum's/mom's/brother's/sister's/brother/sister/dad/mum/mom/boss}|\
        gave me his old|gave me her old|gave me their old"),
];
