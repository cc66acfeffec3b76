//! English words.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use super::word::Word::*;
use super::word::{Row, bare, done, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // Parts.
    row(Board, "\
        motherboard|motherboards|mobo|mobos|mother board|mainboard|main board|logic board|\
        system board|systemboard|planar|board|m/b|mb"),
    row(Cpu, "\
        r3|r5|r7|r9|i3|i5|i7|i9|ryzen|core i3|core i5|core i7|core i9|xeon|celeron|pentium|athlon|\
        threadripper|cpu|cpus|processor|apu|chip"),
    row(Disk, "\
        ssd|ssds|hdd|hdds|nvme|m.2|hard drive|hard disk|harddrive|hard-drive|system drive|\
        boot drive|c drive|system disk|boot disk|drive|disk|solid state|sata drive"),
    row(Bios, "bios|uefi|firmware|agesa"),
    row(Tpm, "ftpm|tpm|ptt|cmos"),
    row(Parts, "\
        hardware|parts|components|component|anything|a thing|a single part|specs|any part|\
        internals|the insides"),
    row(OtherPart, "\
        gpu|graphics card|video card|ram|memory|psu|power supply|case|monitor|mouse|sound card|\
        wifi card|wi-fi card|network card|screen|nic|dvd drive|optical drive|blu-ray drive|\
        external drive|usb drive|router"),
    row(Battery, "\
        cmos battery|coin cell|cr2032|bios battery|button cell|motherboard battery|board battery"),
    row(Aspect, "\
        cooler|fan|fans|paste|thermal paste|battery|cable|cables|settings|setting|drivers|driver|\
        heatsink|socket|standoffs|screws|temps|header|slot|pins|password|serial|speakers"),
    row(Swallow, "\
        office pcs|office pc|office computer|office computers|office laptop|office laptops|\
        home office|office chair|post office|head office|the office|our office|my office|\
        office desk|back office|get an app|out of warranty|warranty expired|warranty ran out|\
        warranty is over|warranty is up|no warranty|no longer under warranty|used to|control board|\
        message board|message boards|bulletin board|other board|another board said|\
        discussion board|image board|on board|on-board|across the board|board game|board games|\
        board of|board meeting|notice board|dashboard|add-on board|expansion board|\
        circuit board of|keyboard|surfboard|skateboard|whiteboard|boarding|this board|these boards|\
        usb stick|flash drive|thumb drive|pen drive|google drive|onedrive|one drive|recovery drive|\
        usb flash drive|disk management|disk usage|recovery disk|recovery disc|driving licence|\
        driving license|driver's licence|driver's license|drivers license|drivers licence|\
        activated carbon|activated charcoal|chip shop|fish and chips|chip in|disk image|usb drive|\
        data drive|backup drive|external hard drive|external ssd|external hdd|second drive|\
        activated my|activate my weekend|a board i|the forum|board member|virtual disk|sim card|\
        debit card|credit card|phone activated|hard to|disk2vhd|hard drive light|case sensitive|\
        in case|just in case|in any case|in that case|system restore point|updated the app|\
        memory stick|board and lodging|drive letter|disk space"),
    // Machines.
    row(Pc, "\
        pc|computer|laptop|desktop|machine|tower|rig|notebook|box|system|workstation|build|device"),
    row(NewPc, "\
        {identical/other/several/many/multiple/more/new/all the} {pcs/laptops/machines/computers/desktops}|\
        mini pcs|new pc|new computer|new laptop|new desktop|new machine|new rig|new build|new box|\
        new system|another pc|another computer|another laptop|another machine|different pc|\
        different computer|different laptop|different machine|other machine|second pc|\
        second computer|second laptop|second machine|kids' pc|kid's pc|spare pc|spare laptop|\
        replacement laptop|replacement pc|replacement machine|newer pc|newer laptop|newer machine|\
        next pc|next build|pc #2|pc #3|#3|identical laptop|identical pc|new one i|new tower|\
        one i just bought|used laptop i bought|old optiplex|refurbished laptop i|brand new pc|\
        brand-new pc|new mini pc|new thinkpad|new dell"),
    row(IntoPc, "\
        {in/into/onto/inside} {my spare/the spare/our spare/my newer/another old/an older/my backup/my second/the kids'/my son's/my daughter's/another/my other/the other/a different/a new/my new/a self built/a self-built/an old/a spare/my wife's/my old/a second} {pc/laptop/desktop/machine/computer/tower/build/box/rig}"),
    row(Vm, "\
        vm|vms|virtual machine|virtual machines|vmware|virtualbox|hyper-v|hyperv|proxmox|esxi|\
        parallels|qemu|kvm|vhdx|vhd|unraid vm|vmdk|utm|guest os|virtualised|virtualized"),
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
        fitted|installed|put|got|added|went in|dropped in|popped|stuck|plugged|slotted|bolted|\
        threw|bought|put in|now has|has a"),
    bare(Put, "fit|install|drop in|get|buy|add|pop|plug|stick"),
    row(Put, "fitting|installing|putting|getting|buying|dropping|popping"),
    row(New, "\
        new|brand new|brand-new|bigger|larger|faster|another|different|fresh|identical|replacement|\
        second-hand|used|newer|better|other"),
    row(NewOne, "\
        new ones|the new ones|new parts|new one|another one|different one|a replacement|\
        replacement one|newer one|used one|same model"),
    done(Reinstall, "\
        set up {windows/windows 10/windows 11/it/win 10/win 11/win10/win11} fresh|set it up fresh|\
        put a fresh|reinstalled|re-installed|clean installed|fresh installed|wiped|reformatted|\
        formatted|rebuilt|reimaged|re-imaged|nuked|factory reset|did a reset|reset my pc|\
        reset the pc|reset my laptop|reset this pc|reset windows|reset it|clean-installed|\
        did a clean install|did a fresh install|started fresh|started from scratch|\
        installed windows fresh|installed fresh|reloaded windows|set it up from scratch|flattened"),
    bare(Reinstall, "\
        reinstall|re-install|wipe|reformat|format|rebuild|reimage|reload windows|nuke|flatten|\
        reinstall windows|start fresh|start over|start from scratch"),
    row(Reinstall, "\
        nuking|starting fresh|starting over|fresh start|flattening|re-imaging|reimaging|re-image|clean install|fresh install|fresh windows|clean installation|\
        fresh installation|reinstallation|reinstalling|re-installing|wiping|formatting|\
        reformatting|reinstalls|factory reset|factory restore|factory settings|nuke and pave|\
        fresh copy of windows|new install|clean copy of windows|from scratch|rebuilding|\
        clean slate|system recovery|recovery partition|a full reset"),
    done(Update, "updated|flashed|upgraded|installed|applied|pushed|ran|did"),
    bare(Update, "update|flash|upgrade|apply"),
    row(Update, "updating|flashing|updates|flash to|version|upgrading|update"),
    done(Reset, "\
        reset|cleared|defaulted|disabled|enabled|turned on|turned off|toggled|wiped|\
        loaded defaults|loaded"),
    row(Reset, "\
        resetting|clearing|clear|defaults|default|disable|enable|turning on|turning off|reset to"),
    done(Clone, "\
        cloned|imaged|ghosted|copied|restored|deployed|duplicated|mirrored|sysprepped|p2v'd|\
        clonezilla'd"),
    bare(Clone, "clone|image|ghost|copy|restore|duplicate"),
    row(Clone, "\
        cloning|imaging|clonezilla|macrium|acronis|system image|ghosting|restoring|copying|a clone|\
        clone of|image of|image from|template|p2v|full clone"),
    done(Move, "\
        converted|turned|moved|transferred|migrated|transplanted|brought over|carried over|took|\
        put|stuck|plugged|popped|swapped|installed|used|dropped|shifted|reused"),
    bare(Move, "\
        convert|move|transfer|migrate|transplant|bring|carry over|take|use|reuse|put|shift|activate"),
    row(Move, "\
        moving|transferring|migrating|transplanting|migration|transfer of|putting|shifting|reusing|\
        using"),
    done(DriveOut, "\
        {took/taken/pulled/yanked/moved/put} {the/its/my/that} {drive/ssd/hdd/disk/nvme/hard drive/hard disk}"),
    done(PullOut, "\
        pulled|took out|taken out|removed|yanked|ripped|took the|salvaged|rescued|pulled out"),
    done(Touch, "\
        touched|changed|replaced|swapped|altered|modified|opened|messed with|fiddled|tinkered|\
        added|done|upgraded|did"),
    bare(Touch, "touch|change|replace|swap|alter|modify|mess|open|fiddle|add"),
    row(Touch, "touching|changing|changes|change|upgrades"),
    row(Ails, "\
        flaky|on its way out|on the way out|acting up|playing up|faulty|defective|unstable|on its last legs|\
        iffy|starting to go|about to die"),
    row(Die, "\
        died|dead|dying|failed|failing|fried|let go|gave up|broke|broken|bricked|blew|went bad|\
        packed in|kicked the bucket|bit the dust|failure|shorted|toast|went pop"),
    done(Build, "built|put together|assembled|building"),
    bare(Build, "build|assemble"),
    row(Create, "\
        created|made|set up|installed|running|runs|running in|boots|boot|inside|booted|moved|\
        turned|spun up|imported|exported|migrated|under|in a|starting|guest"),
    // Changes in one word.
    row(BiosUpdate, "\
        {bios/uefi/firmware/agesa} {update/flash/upgrade/reset/updates}|flash of the bios|\
        bios flashing|flashing the bios|cmos {reset/clear/battery}|flashed to the latest|\
        updated to the latest bios"),
    done(Raise, "upgraded|bumped|stepped up"),
    bare(Raise, "upgrade|bump"),
    row(BoardSwap, "\
        just another board|new mobo|different mobo|another mobo|new motherboard|new mainboard|\
        new system board|new logic board|new board|replacement board|replacement motherboard|\
        different motherboard|another motherboard|mobo swap|motherboard swap|board swap|\
        motherboard upgrade|mobo upgrade|motherboard replacement|mobo replacement|\
        board replacement|motherboard change|mobo change|rma board|rma'd board|board was swapped|\
        mobo died so|post-mobo-swap"),
    row(CpuSwap, "\
        new cpu|new processor|different cpu|cpu swap|cpu upgrade|processor upgrade|cpu change|\
        cpu replacement|new chip|faster cpu|another cpu"),
    row(DiskSwap, "\
        new ssd|new hdd|new nvme|new hard drive|new drive|new disk|new system drive|new boot drive|\
        bigger ssd|larger ssd|bigger drive|larger drive|bigger nvme|ssd swap|drive swap|disk swap|\
        ssd upgrade|drive upgrade|hdd to ssd|hdd to an ssd|replacement ssd|replacement drive|\
        replacement hard drive|different ssd|different drive|another ssd|fresh ssd|brand new ssd|\
        brand new drive|faster ssd|new m.2|new 1tb|new 2tb|2tb nvme upgrade|bigger hard drive|\
        new solid state"),
    row(PcSwap, "\
        moved to a new pc|moved to a new computer|moved to a new machine|moving to a new pc|\
        moving to a new computer|upgraded to a new pc|switched to a new pc|switching to a new pc|\
        building a new pc|building pc #3|new pc arrives|moving house with"),
    row(Untouched, "\
        {nothing else/nothing other} {changed/was changed/has changed/touched/was touched/is different/was done/has been changed}|\
        apart from that nothing|other than that nothing|changed nothing|nothing changed|\
        nothing has changed|nothing's changed|nothing was changed|no changes|no change at all|\
        no hardware change|no hardware changes|no hardware has changed|no hardware was changed|\
        didn't change anything|did not change anything|haven't changed anything|\
        haven't changed a thing|havent changed anything|have not changed anything|\
        hasn't been changed|didn't touch anything|did not touch anything|haven't touched anything|\
        haven't touched a thing|havent touched anything|haven't touched any hardware|\
        havent touched any hardware|have not touched any hardware|no hardware touched|\
        didn't do anything|did not do anything|didnt do anything|didnt change anything|\
        haven't done anything|havent done anything|have not done anything|did nothing|done nothing|\
        i did nothing|without changing anything|without any change|without any changes|\
        without me doing anything|without touching anything|out of nowhere|out of the blue|\
        for no reason|no new hardware|no new parts|no parts changed|no parts changing|\
        no parts have been|never opened|never been opened|nothing new in it|all original hardware|\
        same hardware as ever|hardware is unchanged|hardware unchanged|hardware has not changed|\
        hardware hasn't changed|not touched the hardware|didn't touch the hardware|\
        didnt touch the hardware|haven't touched the hardware|nothing was replaced|\
        nothing replaced|nothing's been changed|nothing has been changed|nothing been swapped|\
        nothing in it has changed|nothing inside has changed|literally nothing|untouched|\
        just woke up to|woke up to"),
    // Who did it.
    row(Repair, "\
        by {asus/the manufacturer/dell/lenovo/hp/acer/msi/toshiba/the shop/a shop/a technician/an engineer}|\
        under rma|sent a tech|sent someone|sent an engineer|a tech|techs|repairman|field service|\
        house call|repair guy|tech came|\
        {they/shop/store/guy/engineer/technician/tech/support/manufacturer/maker/dealer/service} {replaced/swapped/fitted/changed/installed}|\
        warranty|under warranty|engineer|technician|service tech|dell tech|hp tech|lenovo tech|\
        depot|repair|repaired|repairs|repair shop|repair centre|repair center|service centre|\
        service center|serviced|sent it in|sent it back|sent off|sent back|rma'd the laptop|\
        came back from|back from|in for rma|on rma|out for rma|for an rma|to rma it|on-site|onsite|shop fitted|shop swapped|shop replaced|\
        they replaced|they swapped|they put|they want to put|they're putting|geek squad|applecare|\
        accidental damage|manufacturer replaced|currys|support replaced|prosupport|premier support"),
    row(Myself, "\
        by me|by myself|myself|i fitted|i swapped|i replaced|diy|my own hands|fitted it myself|\
        did it myself"),
    row(Same, "same|old|original|existing|still the same|kept the|kept my|keeping the|previous"),
    // The licence.
    row(Licence, "licence|license|windows|key|os|activation|copy of windows"),
    row(Key, "\
        {windows/win/windows 10/windows 11/win 10/win 11/windows 10 pro/windows 11 pro/windows pro/windows 10 home/windows 11 home} {licence/license}|\
        copy of windows|cheap key|cheap keys|cheapo key|bargain key|lifetime key|$5 key|$10 key|\
        $15 key|$20 key|key|keys|product key|licence key|license key|serial|activation key|\
        activation code"),
    row(Retail, "\
        retail|retail copy|retail key|full retail|retail licence|retail license|full version|\
        retail version|retail windows"),
    done(Retail, "\
        {bought/purchased/paid for/ordered} {/a copy of /my copy of }{windows 10/windows 11/win 10/win 11/win10/win11}{ pro/ home/ professional}"),
    row(Boxed, "\
        {windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} on {usb/dvd/a usb stick/a stick/a dvd}|\
        {windows 10/windows 11/windows/win 10/win 11} box|\
        from a {windows 10/windows 11/win 10/win 11/retail} box|from a box|from the box|\
        box i bought|boxed|retail box|box copy|usb stick in a box|boxed copy|boxed version|\
        full packaged product|fpp|box version|in a box|bought in a box|over the counter|\
        from a shop shelf|off the shelf copy|physical copy|dvd copy|card with the key|key card|\
        card inside the box|the card with|on the card|the box with the key|box with the key|\
        product key card|got the box|have the box|in its box"),
    row(Lost, "\
        lost|threw away|thrown away|threw out|can't find|cant find|cannot find|binned the|\
        no longer have|misplaced|long gone|without a box"),
    row(Dsp, "\
        oem system builder|system builder|oem pack|oem dvd|oem copy|oem licence|oem license|\
        oem key|dsp"),
    row(Download, "\
        as a download|by download|download only|downloaded from microsoft|download version|\
        digital copy|digital download|esd|downloaded copy|digital code|electronic licence|\
        download code|digital key"),
    row(Mail, "\
        e-mail|email|by mail|e-mailed|emailed|receipt|order confirmation|order history|invoice"),
    row(Card, "card|box|packaging|dvd case|sleeve|coa card|key card|leaflet|booklet"),
    row(Market, "\
        ebay|e-bay|marketplace|amazon marketplace|facebook marketplace|g2a|kinguin|cdkeys|cd keys|\
        key shop|keyshop|key site|key reseller|grey market|gray market|cheap key|cheap keys|\
        cheapo key|aliexpress|gumtree|craigslist|etsy|discord seller|reddit seller|some bloke|\
        some guy online|dodgy|bargain key|$5 key|$10 key|$15 key|$20 key|10 dollar key|\
        5 dollar key|5 quid|10 quid|tenner key|urcdkey|scdkey|keysfan|whokeys|gamivo|eneba|\
        allkeyshop|mercari|offerup|lifetime key|cheap licence|cheap license|the seller|seller"),
    row(WebShop, "\
        online retailer|proper online|amazon|newegg|best buy|bestbuy|microsoft's site|\
        microsoft.com|microsoft's website|from microsoft directly|directly from microsoft|\
        direct from microsoft|from microsoft|scan.co.uk|overclockers|ebuyer|online shop|\
        online store|reputable store|reputable shop|official site|official website|\
        micro center online|b&h|online from"),
    row(Sticker, "sticker|stickers|coa|coa label|label|certificate of authenticity|decal"),
    row(Refurb, "refurb|refurbished|refurbished pcs|refurbisher|refurbishers|mar licence|mar"),
    row(Has, "\
        still have|have the|have my|got the|on the|underneath|under|on it|side|bottom|lid|kept|\
        in a drawer|i have|there's|theres|there is|here|back of|wears|has a"),
    done(Buy, "bought|purchased|paid|ordered|picked up|got|grabbed|scored|snagged|came from"),
    bare(Buy, "buy|purchase|pay|order|get|grab"),
    row(Buy, "buying|purchasing|purchase"),
    row(Free, "free|for free|free of charge|at no cost"),
    row(Upgrade, "\
        upgrade|upgraded|upgrading|update|updated|went to|moved to|came up|offer|bumped|took it to|\
        jumped"),
    row(FreeUpgrade, "\
        free upgrade|free windows 10 upgrade|free win 10 upgrade|free win10 upgrade|\
        free 10 upgrade|free update to 10|upgraded for free|upgraded free|upgrade for free|\
        free offer|get windows 10 app|gwx|free upgrade year|free upgrade offer|the free 10|\
        free windows 10|free to 10|free to windows 10|free year|the free one from microsoft|\
        upgrade was free|free-upgraded|upgraded it for free|free upgraded"),
    row(Insider, "\
        insider|insiders|insider ring|insider programme|insider program|insider preview|\
        preview build|dev channel|beta channel|canary channel"),
    row(HomeToPro, "\
        home to pro upgrade|home to pro|home-to-pro|pro upgrade|upgrade to pro|upgraded to pro|\
        upgraded home to pro|upgraded from home to pro|pro pack|easy upgrade|home → pro|\
        home -> pro|pro add-on|$99 upgrade|paid for pro|bought pro"),
    row(StoreShop, "\
        store app|microsoft store|ms store|windows store|in the store|from the store|the store app|\
        through the store|via the store|store purchase"),
    // The PC.
    row(Brand, "\
        rog laptop|tuf laptop|zenbook|vivobook|rog strix|rog zephyrus|tuf gaming laptop|hp|dell|\
        lenovo|thinkpad|thinkcentre|thinkstation|ideapad|acer|toshiba|fujitsu|sony vaio|vaio|\
        surface|surface laptop|surface pro|samsung laptop|optiplex|latitude|inspiron|xps|precision|\
        vostro|elitebook|probook|elitedesk|prodesk|pavilion|envy|omen|spectre|aspire|legion|yoga|\
        alienware|packard bell|medion|huawei|lg gram|razer blade|gateway|compaq|dynabook|nec|\
        chromebook|beelink|minisforum|geekom|nuc|zbook|microsoft surface|satellite|travelmate|\
        predator|nitro|g15|matebook"),
    row(BoardBrand, "asus|msi|gigabyte|asrock"),
    row(MakerPc, "\
        prebuilt|pre-built|brand-name pc|branded pc|branded laptop|factory installed|\
        factory-installed|oem laptop|oem pc|preinstalled|pre-installed|manufacturer's|laptop came|\
        came preloaded|preloaded|all-in-one|store-bought pc|store bought pc|store bought laptop|\
        off the shelf|off-the-shelf|big-box pc"),
    row(Shop, "\
        local shop|local computer shop|computer shop|local pc shop|pc shop|custom built by|\
        custom-built by|built by a shop|built by the shop|shop built|shop-built|pcspecialist|\
        pc specialist|cyberpowerpc|cyberpower|ibuypower|nzxt bld|nzxt prebuilt|origin pc|maingear|\
        chillblast|scan 3xs|system integrator|boutique builder|built to order|build-to-order|bto|\
        small shop|the shop that built|puget|overclockers prebuilt|custom builder|skytech|xidax|\
        novatech|stormforce|mesh computers"),
    row(OwnBuild, "\
        {built/assembled/put together} {this/the/my/that} {rig/pc/computer/machine/desktop/box/system/tower}|built the pc|built it|built a pc|i assembled|assembled it|assembled the pc|built last|\
        built in|fresh build|self built|self-built|selfbuilt|self build|self-build|home build|\
        homebuilt|home-built|home built|homebuild|built it myself|built this thing|built this pc|\
        built my pc|built myself|i built|built my own|custom build|diy build|diy pc|my own build|\
        pc i built|put together myself|i put together|put it together myself|own build|custom pc i|\
        my build|when i built|custom built pc|parts i bought|built from parts|my own rig|home brew|\
        homebrew pc|home-brew|frankenstein pc|own rig"),
    row(UsedThing, "used|second-hand|secondhand|second hand|refurbished|refurb"),
    row(Used, "\
        used laptop|used pc|used computer|used desktop|used machine|used thinkpad|used dell|\
        used hp|bought it used|bought used|got it used|second hand|second-hand|secondhand|refurb|\
        refurbished|ex-lease|off-lease|off lease|ex lease|ex-corporate|ex corporate|ex-office|\
        ex office|ex-business|previous owner|pre-owned|preowned|hand-me-down|hand me down|\
        bought it off|bought off|bought it from my|got it from a friend|inherited|ebay laptop|\
        ebay pc|thrift store|thrift|garage sale|car boot|from a charity|recycler|\
        government surplus|surplus|pawn shop|passed down|passed on to me|estate sale|goodwill|cex|\
        gave me his old|gave me her old|gave me their old"),
    // Account.
    row(Account, "\
        microsoft account|ms account|msa|my account|an account|your microsoft account|\
        outlook account|hotmail|account|live account"),
    row(LocalAccount, "local account|local accounts|local user|offline account|local login"),
    row(Linked, "linked|tied|associated|attached|linking|link|linked it|bound"),
    row(LinkedSentence, "\
        so it is linked|it's linked|it is linked|shows as linked|was always linked|\
        always been linked|digital license linked to your microsoft account|\
        digital licence linked to your microsoft account|digital license linked to my|\
        digital licence linked to my|license linked to your|licence linked to your|\
        licence was linked|license was linked|licence is linked|license is linked|\
        linked to my account|linked to my microsoft account|linked to my ms account|\
        tied to my account|tied to my microsoft account|linked to a microsoft account|\
        linked with my microsoft account"),
    row(NotLinked, "\
        this one never was|not linked|never linked|wasn't linked|wasnt linked|isn't linked|\
        isnt linked|never been linked|never got linked|was not linked|unlinked|\
        no microsoft account|no ms account|never had a microsoft account|\
        never used a microsoft account|without a microsoft account|never had one on there|\
        never signed in|only use a local account|only used a local account|only local account|\
        always used a local account|always a local account|local account only|\
        only ever used a local|only ever had a local|just a local account|on a local account|\
        with a local account|using a local account|used a local account|haven't linked|\
        havent linked|didn't link|didnt link|never tied|not tied|only have a local account"),
    row(Afterwards, "\
        afterwards|after that|after the reinstall|after the swap|after the change|\
        after reinstalling|after swapping|after replacing|later|only now|just now|\
        since the reinstall|since the swap|by then|too late|then i linked|then linked"),
    row(Unknown, "\
        can't remember|cant remember|don't remember|dont remember|do not remember|not sure|no idea|\
        don't know|dont know|do not know|unsure|unclear|might have|may have|i think|maybe|possibly|\
        whether|can't recall|don't recall|cannot remember|forgot|no clue|supposedly"),
    // Organisation.
    row(Company, "\
        school lab|computer lab|our lab|lab pcs|lab machines|our classroom|our department|\
        my team's|our pcs|our laptops|we manage|i manage|our sysadmin|our it|work laptop|work pc|\
        work machine|work computer|company laptop|company pc|company machine|company computer|\
        company-issued|company issued|employer's laptop|school laptop|school pc|university laptop|\
        uni laptop|our domain|domain joined|domain-joined|entra joined|azure ad|entra id|intune|\
        our fleet|our users|our office|our server|our servers|our boxes|our volume agreement|\
        volume agreement|volume licence|volume license|sysadmin|it admin|i'm the admin|kms server|\
        kms host|our kms|our tenant|managed by my|managed by our|enrolled in|corporate laptop|\
        corporate pc|issued by work|issued by my|issued laptop|work-issued|at work we|our company|\
        our school|our machines|helpdesk|sccm|wsus|our mak"),
    row(Managed, "\
        managed by your organization|managed by your organisation|managed by my organization"),
    row(Formerly, "\
        {was/used to be/originally/had been} {a/an/my old} {company/work/corporate/business/office/school/lease} {machine/laptop/pc/computer/one}|\
        {company/work/employer/office/school/university/corporate} {auction/clear-out/clearout/surplus/sell-off}|\
        on loan from uni|on loan from school|bought it off the department|\
        bought off the department|bought from my employer|bought it from work|bought it off work|\
        bought from work|kept it when i left|let me keep|got to keep|ex-lease|off-lease|off lease|\
        ex lease|ex-corporate|ex corporate|ex-company|former employer|old employer|old job|\
        previous employer|when i left|left the company|left my job|was laid off|laid off|graduated|\
        it took it out|released it|unenrolled|removed from intune|taken off the domain|was a work|\
        used to be a work|used to be my work|used to be a company|former work|old work laptop|\
        old company laptop|ex-work|retired from work|company let|they let me keep|company sold"),
    row(Private, "\
        no company|no work|no employer|no organisation|no organization|not a work|not a company|\
        never a work|personal pc|personal laptop|personal machine|private pc|home user|\
        own personal|not managed|no school|isn't a work|just a home|nothing to do with work|\
        not part of any organization|not part of any organisation|never been part of"),
    row(Org, "school|university|uni|college|employer|company|work|campus"),
    row(Given, "gave|gives|given|provided|provides|issued|supplied|supplies|handed|assigned"),
    row(WorkKey, "\
        key from work|key from my employer|key from school|key from uni|key from my university|\
        key from the university|school gave|university gave|uni gave|work gave|employer gave|\
        company gave|our mak|volume agreement|mak from our|msdn|visual studio subscription|\
        vs subscription|dreamspark|imagine|azure for students|azure dev tools|campus licence|\
        campus license|school's key|university key|school key|student key|work key|company key|\
        company licence|company license|it gave me a key|it department gave|onthehub|kivuto|\
        student licence|student license|through my university|through my school|through my uni|\
        from my college|through work|volume key"),
    // Edition.
    row(EditionName, "home|pro|professional|education|home premium|ultimate"),
    row(Edition, "edition|version|sku"),
    row(SameEdition, "\
        same edition|edition is the same|same version it had|same edition it had|\
        the same edition as|edition matches|edition is right|edition hasn't changed|\
        {home/pro}{,/} {same as before/same as it was/same as it had/like it was/just like before/as it was before}|\
        correct edition|right edition|same flavour|same flavor|home as before|pro as before|\
        home like before|pro like before|same sku|home, same as|pro, same as|edition as before|\
        matching edition"),
    row(OtherEdition, "\
        {should i have/should have/supposed to have/meant to have} installed {home/pro}|home again|\
        stuck on home|only home|just home|only get home|only getting home|turned into home|\
        it's home now|is just home|wrong edition|different edition|other edition|picked pro|\
        picked home|chose pro|chose home|selected pro|selected home|went for pro|went with pro|\
        put pro on|put home on|installed pro instead|installed home instead|pro instead of home|\
        home instead of pro|installed pro by mistake|installed home by mistake|pro by accident|\
        home by accident|pro by mistake|home by mistake|accidentally installed|back to home|\
        reverted to home|went back to home|dropped to home|dropped back to home|now it's home|\
        now it's pro|pro never came back|came back as home|it was home before|it was pro before|\
        used to be pro|used to be home|ended up with pro|ended up with home|ended up on home|\
        ended up on pro|ended up as home|installed itself as home|is now home|edition changed|\
        changed edition|not the same edition|clicked pro|clicked home|instead of home|\
        instead of pro|put on pro|had home before|had pro before|when it had home|when it had pro"),
    // State.
    row(Fails, "\
        gone|lost|dropped|disappeared|vanished|broke|broken|failed|expired|fell off|went away|\
        revoked|missing|wiped out|kaput|toast|dead|denied|refused|rejected|out the window|\
        not there|went poof"),
    row(Works, "\
        survived|intact|held|holds|still there|still good|is fine|was fine|stayed|stuck|\
        went through|carried over|unaffected|all good|is good|kept|came back|is okay|is ok"),
    row(Activated, "activated|active|genuine|activation"),
    row(StateYes, "\
        activates on its own|activated itself|activates itself|activates fine|activates by itself|\
        activation state: active|activation state active|activation status: active|state: active|\
        page says active|settings says active|says active|still active|is active|shows active|\
        shows as active|stays activated|remains activated|activation is fine|\
        activation went through|activated fine|activation works|activated with a digital|\
        activated using|activated on this device|it's activated|its activated|re-activated itself|\
        reactivated itself|reactivated by itself|came back activated|activated again|\
        back to activated"),
    row(Restored, "\
        again|back to|fixed|resolved|sorted|came back|after a reboot|after a restart|\
        after rebooting|all good now"),
    row(StateNo, "\
        {not/isn't/isnt/wasn't/is not/no longer/un/never/not properly/still not/not even/not being}{ activated/ active/ licensed/ genuine}|\
        {won't/wont/will not/can't/cant/cannot/couldn't/could not/doesn't/doesnt/does not/didn't/didnt/did not/refuses to/refused to/fails to/failed to/wouldn't/would not/unable to/simply won't/just won't/still won't/never wants to/not able to}{ activate/ reactivate/ re-activate/ activate itself/ get activated/ be activated/ stay activated/ activate windows/ validate}|\
        lost my windows activation|lost windows activation|asks for activation|\
        asking for activation|demands activation|wants activation|wants activating|wants a key|\
        asks for a key|asking for a key|unactivated copy|activation went|activation's gone|\
        activation's broken|activation's lost|activation vanished|activation disappeared|\
        activation fell off|licence gone|license gone|not activated|isn't activated|isnt activated|\
        is not activated|not active|not activating|isn't active|isnt active|unactivated|\
        un-activated|non-activated|nonactivated|deactivated|de-activated|inactive|not genuine|\
        isn't genuine|not licensed|unlicensed|won't activate|wont activate|will not activate|\
        can't activate|cant activate|cannot activate|couldn't activate|could not activate|\
        doesn't activate|doesnt activate|does not activate|didn't activate|didnt activate|\
        did not activate|refuses to activate|refused to activate|fails to activate|\
        failed to activate|never activated|never activates|no longer activated|no longer active|\
        no longer genuine|lost activation|lost its activation|lost my activation|\
        lost the activation|activation is gone|activation gone|activation lost|activation was lost|\
        activation has gone|activation dropped|activation broke|activation failed|activation fails|\
        activation error|activation keeps failing|stopped being activated|not yet activated|\
        need to activate|needs to be activated|needs activating|needs activation|needs to activate|\
        asking me to activate|asks me to activate|wants me to activate|nagging me to activate|\
        telling me to activate|tells me to activate|prompting me to activate|\
        begging me to activate|unable to activate|windows isn't activated|hasn't activated|\
        has not activated|hasnt activated|won't reactivate|wont reactivate|can't reactivate|\
        cant reactivate|will not reactivate|doesn't reactivate|refuses to reactivate|\
        didn't reactivate|won't re-activate|can't re-activate|activation is not|\
        never came back activated|lost its licence|lost its license|licence is gone|\
        license is gone|deactivated itself|has deactivated|got deactivated|was deactivated|\
        unactivated itself|dropped activation|lost activated|not been activated|\
        activation required|activate now|activation expired|unactivate"),
    row(Loses, "\
        lose activation|lose the activation|lose my activation|deactivate itself|deactivate|\
        lose the licence|lose the license|lose my licence|lose my license|still be activated|\
        stay activated|come back activated|need to reactivate|have to reactivate|reactivate|\
        re-activate|break activation|breaks activation|affect activation|invalidate|void"),
    row(Watermark, "\
        watermark|water mark|in the corner|bottom right|lower right|bottom-right|lower-right|\
        corner of my screen|corner of the screen|sat in the corner"),
    row(ActivateWindows, "\
        activate windows|go to settings to activate windows|go to settings to activate"),
    row(Trouble, "\
        error|fails|failed|won't|wont|wall|help|fix|broken|expired|expires|blocked|doesn't work|\
        timer"),
    // Release.
    row(First, "\
        when i bought|when i got it|when i first got|when we bought|when bought|at purchase|came with|comes with|originally|shipped with|was shipped|factory installed|preinstalled|\
        pre-installed|from day one|since new|when new|when it was new|out of the box|started life|\
        started on|started with|started as|started out|was on it from|bought with|preloaded|\
        first had|at first|had been|used to run|originally ran|out the box|from the factory|\
        came on|from new|delivered with|sold with|came up from|started off|shipped on|\
        from the start|since day one|it had"),
    row(NoWindows, "\
        without any licence|without any license|without a licence|without a license|without an os|\
        without os|without windows|no os|no windows on it|never was a windows|never had windows|\
        no operating system|without an operating system|barebones|barebone|never had a windows|\
        never was any windows|never had a licence|never had a license|linux only before|\
        no licence to begin with|came without windows|no windows at all|freedos"),
    row(Now, "\
        now|today|at the moment|currently|still|this morning|yet|these days|since last|right now|\
        as of today|presently|since monday|since tuesday|since then"),
    row(Once, "\
        years ago|last year|back in|once before|a while ago|a while back|months ago|ages ago|\
        previously|in the past|long ago|last time|in spring|in the spring|last summer|last winter|\
        the year before"),
    row(Then, "\
        was|were|had|used to|before|until|always said|back then|at the time|instantly|worked|\
        originally|previously|when it arrived|once"),
    // Matters of their own.
    row(Office, "\
        office|word|excel|outlook|powerpoint|microsoft 365|office 365|o365|adobe|photoshop|autocad|\
        antivirus|norton|mcafee|visio|ms project|quickbooks"),
    row(Game, "game|games|steam|xbox|minecraft|forza|game pass|flight simulator|solitaire"),
    row(Driver, "\
        my sound|no sound|sound is gone|no audio|audio is gone|wifi is|wi-fi is|bluetooth|printer|\
        printers|scanner|printer driver|graphics driver"),
    row(Keyboard, "\
        touchpad|trackpad|windows key has|between ctrl and alt|windows key on|win key|keycap|\
        sticky keys|start key|windows key"),
    row(Subscription, "enterprise|subscription|m365|e3|e5"),
    row(Esu, "\
        esu|extended updates|extended security updates|extended security update|extended security|\
        extended support"),
    row(OfWindows, "\
        licence|license|windows|activation|digital license|digital licence|product key|slmgr|\
        product id|licence key|license key"),
    // Who speaks, of which PC.
    row(Other, "\
        my work machine|my work pc|my work laptop|my work computer|my office pc|my brother's|\
        my sister's|my dad's|my mum's|my mom's|my father's|my mother's|my wife's|my husband's|\
        my friend's|a friend's|my mate's|my neighbour's|my neighbor's|my colleague's|a colleague's|\
        my coworker's|my co-worker's|my son's|my daughter's|my girlfriend's|my boyfriend's|my gf's|\
        my bf's|my roommate's|my flatmate's|my boss's|my partner's|my other pc|my other computer|\
        my other laptop|my other machine|my other rig|that other pc|the other pc|other pc|\
        the other one|the other machine|the first one|first one|the original vm|the source|\
        the original is|original one|the old one|my brother|my dad|my friend|my mate|\
        a friend of mine|someone i know|my desktop|my main rig|my work laptop is|everyone else's|\
        my kid's|my uncle's|my cousin's|a mate's|pc #1|machine a"),
    row(Own, "\
        my home pc|my home computer|my home machine|my personal|my own|this one|mine|this pc|\
        this laptop|this machine|this computer|my own pc|my laptop|my pc|the second one|the copy|\
        the clone|the cloned|the new one|this thing|but mine|my one|on this|pc #2|machine b"),
    row(Speaker, "\
        support:|agent:|ms support:|microsoft support:|rep:|chat:|technician:|operator:|advisor:|\
        moderator:|mod:|seller:|forum answer:|answer:|bot:|copilot:|chatgpt:|virtual agent:"),
    row(Hearsay, "\
        asked if|asked me|asked whether|someone on|somebody on|people on|a guy on|forum said|\
        reddit said|on the forum said|post says|posts say|told me to|told me that|told me|\
        they said|they say|people say|people said|someone said|somebody said|someone told|some say|\
        i read that|i've read that|i read somewhere|read that|heard that|i heard|i've heard|rumour|\
        rumor|according to|advice i got|sort of advice|supposedly|reddit says|forum says|\
        internet says|article says|article said|claims that|google says|chatgpt says|chatgpt said|\
        copilot says|apparently people|youtube says"),
    // Mood: what stands before a verb.
    row(Not, "\
        thought about|thought of|toyed with|decided against|almost|nearly|was going to|\
        wanted to but|can't|cant|cannot|couldn't|unable|not|didn't|didnt|don't|dont|haven't|havent|\
        hasn't|hasnt|never|no|without|wasn't|wasnt|nor|neither|nothing|none|doesn't|doesnt|isn't|\
        isnt|won't|wont|weren't|hadn't|hadnt|ain't|instead of|rather than|nobody|no one"),
    row(Plan, "\
        wants me to|asked me to|wants us to|have been asked to|going to|want to|wanna|gonna|\
        plan to|planning|planning to|planning on|plan on|will|would|i'll|i'd|thinking about|\
        thinking of|considering|about to|intend to|intending|hoping to|like to|need to|should i|\
        can i|could i|may i|must i|do i have to|before i|before|tempted|debating|looking to|\
        looking at|want a|need a|get a|order a|ordered a|waiting for|hypothetical|hypothetically|\
        might|may|could|ought to|due to be|scheduled|wants to|want|to-do|ever|advised to|recommend|\
        recommended|suggest|suggested|supposed to|have to|building|next"),
    row(Future, "\
        tomorrow|next week|next month|next year|next weekend|soon|this weekend i'm|\
        at the weekend i'm|in the future|one day|someday|eventually|down the line|later this year|\
        when it arrives|once it arrives|in two weeks|in a few days|in a few weeks|black friday|\
        for christmas|haven't ordered|yet to arrive|hypothetical|hypothetically"),
    row(If, "if|in case|what if|suppose|assuming|unless|whether|should"),
    row(Would, "will|would|does|do i|can|is it|should|am i|could|are there"),
    row(Did, "\
        did|had to|made me|forced me to|when i had to|managed to|ended up having to|\
        decided to and did|went ahead and"),
    row(Turn, "\
        but|and then|after|since|because|so|when|though|although|however|while|which|that's when|\
        until|then|and now|yet it|or"),
];
