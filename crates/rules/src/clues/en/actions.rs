//! English words: what is done to a PC, and by whom.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, bare, done, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // What is done to them.
    done(Replace, "\
        replaced|swapped|swapped out|changed|exchanged|switched|upgraded|rma'd|rmaed|swopped|\
        renewed|swap out was done|went from|changed out|took out|got swapped|got replaced|\
        transplanted"),
    bare(Replace, "\
        replace|swap|swap out|change|exchange|switch|upgrade|rma|swop|change out|replaces|swaps"),
    row(Replace, "\
        rma of|an rma|the rma|replacing|swapping|changing|exchanging|upgrading|swap-out|\
        replacement|swapping out|switching|rma'ing|board swap|mobo swap|ssd swap|disk swap|\
        cpu swap|motherboard swap|cpu upgrade|ssd upgrade|motherboard upgrade|motherboard change|\
        cpu change|mobo change|motherboard replacement|transplant"),
    done(Put, "\
        {chucked/slapped/whacked/shoved/bunged/slung/threw/stuck} in|\
        {dropped/popped/slotted/chucked/slapped} {a/an/the/my/in a/in an}|swapped in|\
        fitted|installed|put|got|added|went in|dropped in|popped|stuck|plugged|slotted|bolted|\
        threw|bought|put in|now has"),
    bare(Put, "fit|install|drop in|get|buy|add|pop|plug|stick"),
    row(Put, "{chucking/throwing/slapping/sticking/shoving/whacking/bunging/popping/dropping/fitting/putting} in|fitting|installing|putting|getting|buying|dropping|popping"),
    row(New, "\
        new|brand new|brand-new|bigger|larger|faster|another|different|fresh|identical|\
        replacement|second-hand|used|newer|better|other"),
    row(NewOne, "\
        {bigger/larger/faster} one|\
        {fitted/put in/installed} {another/a new one/a replacement}|\
        new ones|the new ones|new parts|new one|another one|different one|a replacement|\
        replacement one|newer one|used one|same model"),
    done(Reinstall, "\
        reset to factory{/ settings/ defaults/ state/ condition}|\
        put {windows/windows 10/windows 11/win 10/win 11/10/11} back on|reset {my/the/her/his/our} {legion/legion go/rog ally/zenbook/vivobook/yoga/nuc/xps}|\
        reset {my/the/her/his/our} {hp/dell/lenovo/acer/asus/surface/thinkpad/toshiba/msi/medion}|\
        {installed/put/loaded} {10/11}{/ pro/ home} {fresh/clean/from scratch}|{windows/windows 10/windows 11/it} new installed|new installed {windows/it}|\
        used {the/a/my/their} {recovery/restore/reinstall/factory} {usb/drive/stick/media/disk/disc/partition/image}|\
        deleted {all/all the} partitions|installed {windows/windows 10/windows 11/win 10/win 11/win10/win11} again|\
        {accidentally/mistakenly} installed {home/pro}|installed {home/pro} {by mistake/by accident/instead}|\
        put {windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} on {it/there} {fresh/from scratch/clean}|\
        set up {windows/windows 10/windows 11/it/win 10/win 11/win10/win11} fresh|set it up fresh|\
        {put/installed/loaded/set up} {it/that/this/everything/10/11/windows/windows 10/windows 11/win 10/win 11}{/ home/ pro} {on /}{fresh/afresh/clean}|\
        {10/11/windows/windows 10/windows 11/win 10/win 11}{/ home/ pro} went on {fresh/clean}|\
        {installed/put/loaded} {windows/windows 10/windows 11/win 10/win 11/it} for {me/us/him/her} {afresh/fresh/again/anew/from scratch}|\
        put a fresh|reinstalled|re-installed|clean installed|fresh installed|wiped|reformatted|\
        formatted|rebuilt|reimaged|re-imaged|nuked|factory reset|did a reset|reset my pc|\
        reset the pc|reset my laptop|reset this pc|reset {this one/this laptop/this computer/this machine}|reset windows|reset it|clean-installed|\
        after clean installing|following a reinstall|following a clean install|following a reset|following a factory reset|did a clean install|did a fresh install|started fresh|started from scratch|\
        installed windows fresh|installed fresh|reloaded windows|set it up from scratch|\
        flattened"),
    bare(Reinstall, "\
        reinstall|re-install|wipe|reformat|format|rebuild|reimage|reload windows|nuke|flatten|\
        reinstall windows|start fresh|start over|start from scratch"),
    row(Reinstall, "\
        fresh {10/11}{/ pro/ home} {via/from/with/using/off} {rufus/usb/a usb/a stick/iso/an iso/the iso/ventoy/the media creation tool/mct}|\
        remove everything|set {10/11/windows/windows 10/windows 11/it} up from {nothing/zero}|\
        since {the/a/my} {reinstall/re-install}|after {the/my} {reinstall/re-install}|\
        after the reset|after a reset|since the reset|the windows reset|pc reset|after {resetting/reinstalling/wiping/reformatting} {it/the pc/my pc/windows/windows 10/windows 11/my laptop/the laptop}|resetting {my pc/the pc/this pc/my laptop/windows}|after a full reset|reset of {windows/the pc/my pc}|\
        fresh copy of {10/11/10 pro/11 pro/10 home/11 home}|\
        from the cloud|cloud reset|cloud reinstall|cloud download|\
        nuking|starting fresh|starting over|fresh start|flattening|re-imaging|reimaging|re-image|\
        clean install|fresh install|fresh {win/win10/win11/win 10/win 11/windows 10/windows 11}|\
        fresh windows|clean installation|fresh installation|reinstallation|reinstalling|\
        re-installing|wiping|formatting|reformatting|reinstalls|factory reset|factory restore|\
        factory settings|nuke and pave|fresh copy of windows|new install|clean copy of windows|\
        {windows/installed/install/reinstall/reinstalled/everything installed} from scratch|rebuilding|clean slate|system recovery|recovery partition|a full reset"),
    done(Update, "updated|flashed|upgraded|installed|applied|pushed|ran|did"),
    bare(Update, "update|flash|upgrade|apply"),
    row(Update, "updating|flashing|updates|flash to|{new/newer/latest/newest/beta} version|upgrading|update"),
    done(Reset, "\
        reset|cleared|defaulted|disabled|enabled|turned on|turned off|toggled|wiped|\
        loaded defaults|loaded"),
    row(Reset, "\
        resetting|clearing|clear|defaults|default|disable|enable|turning on|turning off|\
        reset to"),
    done(Clone, "\
        {took/made/grabbed/captured} {an/one/a} image|captured {it/the image/an image/its image/the disk}|{pushed/rolled out/sent/multicast/cast/deployed/dumped/applied} {the/that/this/my/its/one} image|\
        used {clonezilla/macrium/acronis/ghost} to|\
        cloned|imaged|ghosted|copied|restored|deployed|duplicated|mirrored|sysprepped|p2v'd|\
        clonezilla'd"),
    bare(Clone, "clone|image|ghost|copy|restore|duplicate"),
    row(Clone, "\
        {take/taking/make/making/grab} {an/one/a} image|cloning|imaging|clonezilla|macrium|acronis|system image|ghosting|restoring|copying|\
        a clone|clone of|image of|{wrote/put/restored/dumped/copied} {an/the/my} image|image from|template|p2v|full clone"),
    done(Move, "\
        {entered/typed in/put in/used/tried} {the same/my old/the old} {key/product key/license/licence}|converted|turned|moved|transferred|migrated|transplanted|brought over|carried over|took|\
        put|stuck|plugged|popped|swapped|installed|used|dropped|shifted|reused"),
    bare(Move, "\
        convert|move|transfer|migrate|transplant|bring|carry over|take|use|reuse|put|shift|\
        activate"),
    row(Move, "\
        passed through|passed it through|passthrough|\
        moving|transferring|migrating|transplanting|migration|transfer of|putting|shifting|\
        reusing|using"),
    done(DriveOut, "\
        {took/taken/pulled/yanked/moved/put} {the/its/my/that} {drive/ssd/hdd/disk/nvme/hard drive/hard disk}"),
    done(PullOut, "\
        lifted the|lifted out|unscrewed|slid out|slid the|fished|harvested|robbed|whipped|unplugged the|popped out|\
        pulled|took out|taken out|removed|yanked|ripped|took the|salvaged|rescued|pulled out"),
    done(Touch, "\
        touched|changed|replaced|swapped|altered|modified|opened|messed with|fiddled|tinkered|\
        added|done|upgraded|did"),
    bare(Touch, "touch|change|replace|swap|alter|modify|mess|open|fiddle|add"),
    row(Touch, "touching|changing|changes|change|upgrades"),
    row(Ails, "\
        filled up|filling up|is full|was full|got full|running out of {space/room}|ran out of {space/room}|too small|too slow|was slow|getting slow|getting old|making noises|clicking|\
        bulging|leaking|swollen|corroded|smells burnt|smells of burning|burnt smell|burn marks|smoking|water damaged|\
        flaky|on its way out|on the way out|acting up|playing up|faulty|defective|unstable|\
        on its last legs|iffy|starting to go|about to die"),
    row(Die, "\
        carked it|karked it|packed it in|gave up the ghost|bit the dust|conked out|had had it|has had it|kicked the bucket|\
        doa|dead on arrival|        crapped out|conked out|packed up|died on me|\
        quit|finally quit|gave out|clicking|\
        dies|breaks down|gives up|goes bad|\
        died|dead|dying|failed|failing|fried|let go|gave up|broke|broken|bricked|blew|went bad|\
        packed in|kicked the bucket|bit the dust|failure|shorted|toast|went pop"),
    done(Build, "built|put together|assembled|building"),
    bare(Build, "build|assemble"),
    row(Create, "\
        set it up|installed it|put it|created|made|set up|installed|running|runs|running in|boots|boot|inside|booted|moved|\
        turned|recreated|re-created|spun up|imported|exported|migrated|under|in a|starting|guest"),
    bare(Create, "spin up|create|stand up"),
    // Changes in one word.
    done(BiosUpdate, "\
        {bios/firmware/uefi} {came/came in/came down/arrived/got pushed/was pushed/was installed/got installed} {via/through/with/by} windows update|{bios/firmware/uefi} {via/through} windows update|\
        {replaced/swapped/changed} {the/its/my} {cr2032/coin cell/cmos battery/button cell/cmos cell}|\
        turned {secure boot/tpm/ftpm} {on/off}"),
    row(BiosUpdate, "\
        bios battery|loaded {optimized/optimised/default/the default/setup} {defaults/settings}|\
        {bios/uefi/firmware/agesa} {update/flash/upgrade/reset/updates}|flash of the bios|\
        bios flashing|flashing the bios|cmos {reset/clear/battery}|flashed to the latest|\
        updated to the latest bios|{put/pushed/installed/loaded/applied} a new {bios/uefi/firmware}|new {bios/uefi} {got installed/was installed/was pushed/came through/came in}"),
    done(Raise, "upgraded|bumped|stepped up"),
    bare(Raise, "upgrade|bump"),
    done(DiskSwap, "\
        {an/a new/the new/a bigger/a larger/a 1tb/a 2tb/a samsung/a crucial} {ssd/nvme/m.2/drive/hard drive} went in|\
        {put/dropped/threw/popped/stuck/fitted/slotted} a {500gb/512gb/1tb/2tb/4tb} {samsung/crucial/wd/kingston/sandisk/m.2/stick} in|\
        cloned the old {one/drive/ssd/disk} {across/over/onto it/to it}|\
        in with {a/the/a new/the new} {250gb/256gb/500gb/512gb/1tb/2tb/4tb/500/512/new one}|{swapped/replaced/upgraded/changed/traded} {the/its/my/a} {128/256/500/512}{/gb/ gb} {for/to/with} {a/the} {500/512/1/2/4}{gb/tb/ gb/ tb}|{128/256/500/512}{/gb/ gb} {out/came out},{/ and} {500/512/1/2/4}{gb/tb/ gb/ tb} in|\
        {threw in/put in/fitted/installed/got/dropped in} a {1tb/2tb/4tb/500gb/512gb/256gb} {one/drive/ssd/nvme}|\
        {moved/migrated/transferred/cloned/shifted} {windows/my windows/the os/it/everything} {to/onto/over to} {a/an/the/my}{/ new/ bigger/ larger} {ssd/nvme/m.2/drive}|\
        upgraded {the/my/its} storage|upgraded storage"),
    done(BoardSwap, "\
        put in {a/an/the} {new /}{b450/b550/b650/b850/x470/x570/x670/x870/z490/z590/z690/z790/z890/b560/b660/b760}|\
        {moved/switched/upgraded/jumped/migrated/went/swapped/swapped over/moved over} to {am4/am5/lga1700}|\
        {moved/switched/went/jumped} from {intel/amd} to {intel/amd}|\
        changed {platform/platforms}|switched {platform/platforms}"),
    done(BoardSwap, "\
        {swapped/replaced/changed/upgraded} {the/its/all the} {guts/internals/innards}"),
    bare(BoardSwap, "\
        {swap in/put in/drop in/fit} {a/an/the}{/ new} {b450/b550/b650/b760/b850/x570/x670/x870/z690/z790/z890}|\
        {doing/do} the {mobo/motherboard/board} {too/swap/next/as well/this/soon}|{change/replace/swap} everything {else/but/except}"),
    done(BoardSwap, "{changed/replaced/swapped/upgraded} everything {else/but/except}"),
    row(BoardSwap, "\
        new {guts/internals/innards}{:/ in/,/./ -}|\
        {changing/replacing/swapping} everything {else/but/except}|\
        {moving/switching/upgrading/jumping/migrating/going} to {am4/am5/lga1700}|\
        from intel to {amd/am4/am5/ryzen}|from {amd/am4/am5/ryzen} to intel|\
        new {dell/hp/lenovo/acer} {board/motherboard/mainboard/mobo/system board/logic board}|just another board|new mobo|different mobo|another mobo|new motherboard|new mainboard|\
        new system board|new logic board|new board|replacement board|replacement motherboard|\
        different motherboard|another motherboard|mobo swap|motherboard swap|board swap|\
        motherboard upgrade|mobo upgrade|motherboard replacement|mobo replacement|\
        board replacement|motherboard change|mobo change|rma board|rma'd board|board was swapped|\
        mobo died so|post-mobo-swap"),
    done(CpuSwap, "\
        {cpu/processor/chip/ryzen/i5/i7/i9/x3d/5500/5600/5600x/5600g/5700x/5800x/5700x3d/5800x3d/5900x/7600/7700x/7800x3d/9800x3d} went in"),
    row(CpuSwap, "\
        {ryzen 5/ryzen 7/ryzen 9/i5/i7/i9} for {the/my/my old/the old} {ryzen 3/ryzen 5/ryzen 7/i3/i5/i7}|\
        new cpu|new processor|different cpu|cpu swap|cpu upgrade|processor upgrade|cpu change|\
        cpu replacement|new chip|faster cpu|another cpu"),
    bare(PullOut, "take the|take out|pull the|pull out|move the"),
    bare(DiskSwap, "{move/migrate/switch/go/upgrade} to {an/a} {ssd/nvme/m.2}"),
    done(DiskSwap, "{moved/migrated/switched/went/upgraded} to {an/a} {ssd/nvme/m.2}"),
    row(DiskSwap, "\
        one of {the/these/those} new {kind of/type of/sort of/style of/solid state/fast/faster}{ hard/ computer/} {disc/disk/drive/discs/disks/drives}|\
        one of {the/these/those} {ssds/ssd drives/ssd discs/solid state drives/solid state discs/solid state disks}|\
        new ssd|new hdd|new nvme|new hard drive|new drive|new disk|new system drive|\
        new boot drive|bigger ssd|larger ssd|bigger drive|larger drive|bigger nvme|ssd swap|\
        drive swap|disk swap|ssd upgrade|drive upgrade|hdd to ssd|hdd to an ssd|replacement ssd|\
        replacement drive|replacement hard drive|different ssd|different drive|another ssd|\
        fresh ssd|brand new ssd|brand new drive|faster ssd|new m.2|new 1tb|new 2tb|\
        2tb nvme upgrade|bigger hard drive|new solid state"),
    done(PcSwap, "\
        swapped my {whole /entire }{surface/laptop/pc/unit/tablet}{ pro 9/ pro/}{ for/} a {new/refurbished/replacement/different}|swapped my {whole/entire} {surface/laptop/pc/unit/tablet}|\
        replaced my {old /}{tower/pc/laptop/desktop/computer/rig/machine} with|\
        {sent me/shipped me/gave me/got} a {replacement/new/refurbished/different} {unit/laptop/surface/one instead}|{replaced/exchanged/swapped} the {whole/entire} {unit/laptop/pc/thing/computer/machine}|{surface/laptop/whole unit/pc/whole thing} got {replaced/exchanged/swapped} by|\
        built {a/myself a} {whole new/new/brand new} {tower/pc/rig/machine/computer/desktop}"),
    bare(PcSwap, "\
        build {a/myself a/my} {whole new/new/brand new} {tower/pc/rig/machine/computer/desktop}|\
        {get/buy/order} a mini pc|{move/take/bring/transfer/carry} {everything/it all/it/the licence/the license/my licence/my license/windows} {over /}to {a/the/my} {mini pc/new pc/new computer/new laptop/new machine/new one}|\
        {swap/replace/exchange} the {whole/entire} {unit/laptop/pc/thing/computer/machine}|\
        replace my {old /}{tower/pc/laptop/desktop/computer/rig/machine} with"),
    row(PcSwap, "\
        {replacing/swapping/retiring} my {old /}{tower/pc/laptop/desktop/computer/rig/machine} with|\
        {on the /}old {tower/pc/rig/machine} scrapped|\
        {on/for} {my/the} new {build/pc/rig/machine/computer/laptop/desktop} {it/windows} {says/won't/wont/doesn't/refuses/tells}|\
        moved to a new pc|moved to a new computer|moved to a new machine|moving to a new pc|\
        moving to a new computer|upgraded to a new pc|switched to a new pc|switching to a new pc|\
        building a new pc|building pc #3|new pc arrives|moving house with"),
    row(Untouched, "\
        nothing's different|nothing is different|zero {hardware/hw}{,/./ changes/ changed}|no parts{,/./ or}|\
        {haven't/havent/have not/didn't/did not} {reset/swapped/replaced/updated/added/altered/upgraded/swap/replace/reset/update/add} anything|\
        {haven't/havent/have not/hasn't/never/not} {touched/turned/undone} a {screw/single screw}|\
        never {touched/opened/changed} {the pc/the case/it/anything/a thing/the hardware/the insides}|\
        {didn't/did not/didnt/haven't/have not} {do/make/made/done} any {change/changes}|\
        no {hw/hardware} {change/changes/swap/swaps/work}{,/./;/ and/ per/ in/ at/ on/ since}|no changes to the {hardware/hw/machine/pc}|\
        haven't {installed anything/opened the case/opened it/changed anything/touched anything}|\
        nothing touched|haven't put {in anything/anything in}|exactly as it was {yesterday/before/last night}|nothing's been touched|nothing was touched|\
        no {hardware or software/software or hardware} changes|nothing {in the pc/in my pc/in the computer/inside} {was/has been} {changed/replaced/swapped/touched}|{pc/computer/laptop} hasn't been touched|\
        same hardware {as always/as before/as it always had/it came with}|hardware is {the same/all original}|\
        {opened/swapped/touched/replaced/altered/moved/upgraded/added/installed} nothing|\
        {didn't/didnt/did not/haven't/havent/have not} {change or install/changed or installed/install or change/installed or changed/touch or change/change or touch/change or update/change or add/add or change/add or remove/added or removed/swap or change/swapped or changed/do or change/done or changed} anything|{mine/it/this one} had nothing done|nothing done to it|had nothing done to it|\
        {changed/touched/done/swapped/altered} a single thing|nothing new {installed/added/in there}|no upgrades|same hardware since|all i did was {turn/restart/reboot}|it just happened|\
        {nothing else/nothing other} {changed/was changed/has changed/touched/was touched/is different/was done/has been changed}|\
        {nothing's been/nothing has been/nothing was/nothing got/nothing} {swapped/upgraded/altered/opened/added}|\
        apart from that nothing|other than that nothing|changed nothing|nothing changed|\
        nothing has changed|nothing's changed|nothing was changed|no changes|no change at all|\
        no hardware change|no hardware changes|no hardware has changed|no hardware was changed|\
        didn't change anything|did not change anything|haven't changed anything|\
        haven't changed a thing|havent changed anything|have not changed anything|\
        hasn't been changed|didn't touch anything|did not touch anything|haven't touched anything|\
        haven't touched a thing|havent touched anything|haven't touched any hardware|\
        havent touched any hardware|have not touched any hardware|no hardware touched|\
        didn't do anything|did not do anything|didnt do anything|didnt change anything|\
        haven't done anything|havent done anything|have not done anything|\
        {i've/i have/we've} done nothing|i {/have /literally /just /really }did nothing|we did nothing|{she/he} did nothing|{she/he}'s done nothing|without changing anything|without any change|\
        without any changes|without me doing anything|without touching anything|out of nowhere|\
        out of the blue|for no reason|no new hardware|no new parts|no parts changed|\
        no parts changing|no parts have been|never opened|never been opened|nothing new in it|\
        all original hardware|same hardware as ever|hardware is unchanged|hardware unchanged|\
        hardware has not changed|hardware hasn't changed|not touched the hardware|\
        didn't touch the hardware|didnt touch the hardware|haven't touched the hardware|\
        nothing was replaced|nothing replaced|nothing's been changed|nothing has been changed|\
        nothing been swapped|nothing in it has changed|nothing inside has changed|\
        literally nothing {changed/was changed/has changed/has been changed/was touched}|untouched|just woke up to|woke up to"),
    row(Sudden, "\
        suddenly|all of a sudden|by itself|on its own|spontaneously|overnight|randomly|at random"),
    row(NotYet, "\
        {haven't/havent/have not} ordered {it/one/anything/them/any of it}|\
        {haven't/havent/have not/not/didn't/hasn't} {done/bought/ordered/started/touched/tried} {it/anything/them/that/one} yet|\
        {haven't/havent/have not} {swapped/replaced/changed/installed/fitted} {it/them} yet|{haven't/havent/have not} pulled the trigger|\
        haven't yet|havent yet|not yet done|haven't done so"),
    row(Correct, "\
        i meant {cpu/processor/ssd/drive/disk/ram/gpu/mobo/motherboard/board/mainboard}|\
        {sorry/oops/no/wait}{/,} {i meant/i mean/make that/that was/it was}|i meant to say|i meant {the/my/a}|i actually meant|i really meant|correction:|scratch that|\
        i mean the"),
    done(Rma, "{rma'd/rmaed} {it/the board/that}|sent it {in /}for rma|had it rma'd|sent it back to {gigabyte/asus/msi/asrock}"),
    row(PutBack, "{put/plugged/stuck/popped/moved/swapped/took} {it/them/the drive/the ssd/the disk} back|{then/and/now/and then/it's/is} back in {this/this one/this pc/this laptop/mine/the old/the original/its/my}|put back|back where it was"),
    row(NotFitted, "\
        {haven't/havent/have not/not/hasn't been/hasnt been/not been/didn't/yet to} {installed/fitted/put/opened/plugged/slotted/swapped/install/fit}|\
        on order|in the post|on {its/the} way|not here yet|isn't here|{hasn't/has not/hasnt} {arrived/come/turned up/shown up/shipped}|back ordered|backordered|\
        {arrives/ships/arriving/comes/coming/due} {tomorrow/next/on/in/this/monday/tuesday/wednesday/thursday/friday/saturday/sunday}|\
        still in {its/the} {box/wrapper/packaging}|yet to arrive|not arrived|\
        sitting on my desk|still sealed|unopened"),
    row(Needed, "\
        {need/needs/needed} {replacing/replaced/to be replaced/to be swapped/a new/swapping/to replace/to swap}|\
        {want/wants/have/has} to {replace/swap/change}|will {replace/swap/change}|going to {replace/swap/change}"),
    // Who did it.
    row(Repair, "\
        {thanks/thank you} for {replacing/swapping/fitting/changing/installing/repairing/fixing}|\
        {you/your engineer/your technician/your colleague} {replaced/swapped/fitted/changed/put in/exchanged}|\
        {best buy/geek squad/the store/local shop} {replaced/swapped/changed/fitted/put in}|\
        warranty {people/team/guys/lot}|{authorised/authorized} service|{by/under/on} {guarantee/warranty}|{dell/hp/lenovo/acer/asus/msi/microsoft/samsung/fujitsu/the manufacturer/the maker} {will/is going to/are going to/wants to/want to/has to} {replace/change/swap/exchange}|{dell/hp/lenovo/acer/asus/msi/microsoft/samsung/fujitsu/the manufacturer/the maker} {replaced/swapped/changed/fitted/put in/exchanged}|\
        by {asus/the manufacturer/dell/lenovo/hp/acer/msi/toshiba/the shop/a shop/a technician/an engineer}|\
        under rma|sent a tech|sent someone|sent an engineer|a tech|techs|repairman|field service|\
        house call|repair guy|tech came|\
        {they/shop/store/guy/engineer/technician/tech/support/manufacturer/maker/dealer/service} {replaced/swapped/fitted/changed/installed}|\
        warranty|under warranty|engineer|technician|service tech|dell tech|hp tech|lenovo tech|\
        depot|repair|repaired|repairs|repair shop|repair centre|repair center|service centre|\
        service center|serviced|sent it in|sent it back|sent off|sent back|rma'd the laptop|\
        came back from|back from|in for rma|on rma|out for rma|for an rma|to rma it|on-site|\
        onsite|shop fitted|shop swapped|shop replaced|they replaced|they swapped|they put|\
        they want to put|they're putting|geek squad|applecare|accidental damage|\
        manufacturer replaced|currys|support replaced|prosupport|premier support"),
    row(Myself, "\
        by me|by myself|myself|i fitted|i swapped|i replaced|diy|my own hands|fitted it myself|\
        did it myself"),
    row(Same, "keep the|keep my|keeping my|same|old|original|existing|still the same|kept the|kept my|keeping the|previous"),
];
