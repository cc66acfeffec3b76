//! English: what tells that a step was done.

use super::around::Speech;
use super::row::{Row, row};
use super::words::Words;
use crate::tables::step::Step;

pub(super) static WORDS: Words = Words {
    rows: ROWS,
    lists: LISTS,
    leads: LEADS,
    not_lists: NOT_LISTS,
    open: "not yet|n't | not |later|to do|todo",
    good: GOOD,
    not_good: NOT_GOOD,
};

/// How a list of what was tried begins, and one of what was not.
const LISTS: &str = "\
    tried|things i've tried|things i tried|things tried|already tried|what i've tried|what i tried|\
    what i have tried|i have tried|i've tried|i tried|steps taken|steps tried|done so far|\
    troubleshooting so far|so far i";
const LEADS: &str = "\
    i did the following|i tried the following|i've tried the following|i have tried the following|i've done the following|\
    i have done the following|here's what i tried|here is what i tried|here's what i've tried|here is what i've tried|\
    here's what i did|here is what i did";
const NOT_LISTS: &str = "not tried|haven't tried|to try|not yet|untried|still to";

pub(super) const SPEECH: Speech = Speech {
    stops: ",|;|(|)| but | so | then |. |\n| - |: | because |/| until |? |! ",
    open: "\
        't |not |never |if |should |would |could |will |'ll |going to |gonna |want to |wish |unless |can i |\
        may |might |instead of|without |once i |yet to |told me to |tells me to |says to |said to |say to |\
        suggest|recommend|need to |have to |has to |supposed to |about to |let me |anyone |anybody |nobody |\
        does the |do i |did you |do you |have you |will i |advised|advice |try to |before i |before we |\
        says you|friend |buddy |neighbour|neighbor|guide |article|the forum|my other |which the |can you |\
        what does |how do |where is |is there |cannot |can't |worth |planning|plan to |tomorrow|tonight|\
        expected |to see |in case |whether |used to |people |it just |windows just |the pc |the laptop |\
        the computer ",
    then: "\
        last time |last year|years ago|year ago|back in |back then|at the time|originally|in 2018|in 2019|\
        in 2020|in 2021|in 2022|in 2023|in 2024",
    tried: "tried|i've done|already did|have done|done:|did:|been through|i did",
    behind: "\
        did that|done that|done it|i did it|already done|already did|done,|was run|tried that|tried it|\
        been there|tried,|x2|twice",
    not: "n't |not |never |haven't |n't|not|yet to be ",
    between: "if |in case |should |would |whether |might |could it|do i |can i",
    asks: "should i|would i",
};

/// What says that it helped, and what before it that it did not.
const GOOD: &str = "\
    fixed it|fixed that|fixed everything|that fixed|which fixed|solved it|sorted it|did the trick|did it!|\
    troubleshooter did it|it worked|that worked|which worked|worked fine|worked first|worked straight|\
    brought it back|it went through|went straight through|sailed through|it's active|it is active|\
    active now|active again|went active|showing active|says active|is active|now active|activated again|\
    is activated|it's activated|it activated|got activated|now activated|it reactivated|reactivated|\
    got it back|all good|it's fine|it was fine|fine again|back to normal|activated itself|activated windows|\
    activated it|activated fine|activates fine|it's back|sorted by|sorted me|were great|was great|\
    new key for free|gave me a new key|gave me a working|all sorted|is sorted|was sorted|problem solved|\
    came back|job done";
const NOT_GOOD: &str = "\
    n't|not |nothing|none|never|neither|no longer|says windows is active|whether|if |until|says it|said it|\
    told me|swears|claims|used to";

/// What came of it: nothing.
const VAIN: &str = "\
    says|said|saying|fails|failed|fail|failing|did nothing|does nothing|done nothing|do nothing|doesn't|\
    didn't|doesnt|didnt|does not|did not|couldn't|could not|can't|cannot|cant|no luck|no joy|no dice|\
    no help|no use|no good|no go|no effect|no change|no difference|no result|useless|finds nothing|\
    found nothing|nothing|offers|won't|wont|would not|wouldn't|returns|errors|error|gives|gave|0x|c004|\
    unable|still|same|in vain|waste of time|to no avail|without success|is no |was no |isn't|not in|\
    list is empty|is empty|empty list|lists nothing|only lists|only shows|only my|only an|not listed|keeps|\
    just spins|spins|wants me|tells me|told me|then?|what now|no devices|it lists|refus|reject|declin|\
    hasn't|hangs|stuck|i've hit|hopeless|pointless|zip|nada|not recogni|blocked|invalid|already in use|\
    already been used|already used|limit";

/// How a service refuses.
const REFUSED: &str = "\
    buy a|buy another|buy new|to buy|buying a|purchase|can't help|cannot help|couldn't help|\
    could not help|won't help|wouldn't help|unable to help|not helpful|unhelpful|useless|refus|declin|\
    nothing they can|nothing they could|can do nothing|couldn't do|can't do|won't do|no answer|no reply|\
    hung up|hangs up|got nowhere|fobbed|round in circles|no use|waste of time|told me no|said no|says no|\
    out of support|not eligible|new licence|new license|new key|a 25 digit key|a 25-digit key|ask lenovo|ask dell|ask hp|ask the m|in circles";

const GONE: &str = "\
    is dead|'s dead|rma'd|was dead|are dead|is toast|is fried|was fried|is gone|'s gone|was gone|long gone|\
    is broken|was binned|got binned|went in the bin|in the bin|went to the tip|to the tip|is at the tip|\
    was thrown|got thrown|thrown away|thrown out|threw out|in the trash|trashed|was scrapped|scrapped|\
    recycled|was recycled|e-waste|was sold|is sold|got sold|already sold|sold it|sold on|went back to|\
    was returned|sent back|returned to|won't boot|won't post|won't turn on|won't power|won't start|\
    doesn't boot|doesn't post|doesn't turn on|does not boot|does not post|no longer works|no longer boots|\
    doesn't work anymore|is scrap|fried itself|burnt|burned out|is a brick|bricked|kept by|was kept|\
    they kept|for parts|no longer have|not have it any|haven't got it|don't have it|given away|gave it away|\
    died|is history|dead as|dead so|dead and|dead,|dead.|beyond repair|completely dead";

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row(Step::BiosSettings, "ftpm|tpm|ptt|secure boot|bios settings|uefi settings")
        .acts("reset |cleared |re-enabled |reenabled |toggled |checked |switched on |turned on |turned back on ")
        .vain(VAIN).in_vain().listed().within(60)
        .without("since i |after i |since then|and now"),
    row(Step::Troubleshooter, "\
        troubleshooter|trouble shooter|troubleshoot|troubleshooting tool|troubleshooting thing|\
        activation troubleshooting|troubleshooting button|troubleshooting wizard")
        .acts("\
            ran |run and rerun|have run |'ve run |already run |run the|re-ran |reran |tried |used |clicked |\
            hit |pressed |did |went through |through |started |opened |launched |after running |after the |\
            tried running |when i run |every time i run |whenever i run |running |with the |been through |\
            i run |when i click |i click |i press |i hit |then the |in the |done ")
        .vain(VAIN).loose().listed()
        .without("\
            servers are|servers aren|server isn|server is not|servers is|activation server|try again later|server not available|\
            network troubleshoot|internet troubleshoot|printer troubleshoot|print troubleshoot|\
            audio troubleshoot|sound troubleshoot|update troubleshoot|wifi troubleshoot|\
            bluetooth troubleshoot|compatibility troubleshoot|no troubleshoot|don't get the troubleshoot|\
            don't see the troubleshoot|don't see a troubleshoot|don't have a troubleshoot|\
            no troubleshooter button|troubleshooter isn't there|troubleshooter is not there|\
            troubleshooter is missing|troubleshooter button is missing|troubleshooter does not appear|\
            troubleshooter doesn't appear|troubleshooter doesn't show up|troubleshooter is gone|\
            troubleshooting guide|troubleshooting steps|troubleshooting page|network and|\
            hoping the troubleshooter|use the troubleshooter?|try the troubleshooter|is the troubleshooter|\
            the troubleshooter will"),
    row(Step::ChangedHardware, "\
        changed hardware on this|changed hardware recently|recently changed hardware|\
        changed the hardware on this|changed my hardware on this|\"i changed hardware|'i changed hardware|\
        \"changed hardware|\"i've changed hardware|> i changed hardware|that i changed hardware|\
        that i've changed hardware|that i have changed hardware|changed hardware option|\
        changed hardware link|changed hardware thing|changed hardware button|changed hardware route|\
        changed hardware bit|hardware change option|i changed hardware option|i recently changed hardware")
        .acts("\
            picked |clicked |chose |selected |selecting |choosing |picking |clicking |hit |went |tried |\
            used |pressed |did |choose |pick |click |ticked |through |said |> |the |and |→ |- |tapped ")
        .vain(VAIN).loose().listed()
        .without("\
            servers are|servers aren|server isn|server is not|servers is|activation server|try again later|server not available|\
            no \"i changed|don't get|don't see|never see|doesn't offer|never offers|isn't offered|\
            not offered|option is missing|option isn't|option is not|link isn't|link is missing|no option|\
            no such option|there's no|there is no|says to|told me to|you can|to click|to choose|to use|\
            should i"),
    row(Step::ChangedHardware, "\
        my old pc|my pc|this pc|the pc|old pc|the old name|old name|the list|devices|my computer|\
        my old computer|this computer|my machine|the desktop|my desktop|the device|my device|\
        list of devices|it lists|only lists|only shows|lists nothing|lists only|shows only|doesn't list|\
        does not list|not list")
        .acts("zzz")
        .vain("\
            isn't in the list|isn't even in the list|not in the list|isn't there|is not there|not there|\
            isn't on it|isn't on the list|not on the list|is empty|was empty|isn't listed|is not listed|\
            not listed|doesn't show|does not show|don't show|didn't show|isn't shown|not shown|\
            doesn't appear|does not appear|didn't appear|found|my old surface|my surface|my xbox|an xbox|\
            an old xbox|the pc|my pc|my old pc|this pc|nowhere|missing|has nothing|is blank")
        .near("troubleshoot|changed hardware").loose().within(50)
        .without("removed|network and|if |is found in"),
    row(Step::OnlineAndRestart, "\
        restarted|rebooted|restarting|rebooting|power cycled|power-cycled|turned it off and on|\
        turned it off and back on|switched it off and on|switched it off and back on")
        .verb().listed()
        .without("\
            restarted itself|it restarted|pc restarted|laptop restarted|computer restarted|machine restarted|\
            windows restarted|machine rebooted|pc rebooted|laptop rebooted|computer rebooted|it rebooted|\
            windows rebooted|keeps re|kept re|update restarted|by itself|on its own|restarted and |\
            rebooted and |installed updates|after the update|restarted the install|restarted setup|\
            restarted windows update|when i re|after i re|since i re|once i re|after re|upon re|\
            before re|by re|is re|when re|worth re"),
    row(Step::OnlineAndRestart, "\
        restart no,|restart no.|restart no;|restart: no,|restart: no.|restart: no;|reboot no,|reboot no.|reboot: no,|\
        reboot: no.|restarting no,|rebooting no,|restart x,|restart x.|restart: x|reboot x,|reboot: x")
        .verb().listed(),
    row(Step::Troubleshooter, "\
        troubleshooter no,|troubleshooter no.|troubleshooter no;|troubleshooter: no,|troubleshooter: no.|\
        troubleshooter x,|troubleshooter x.|troubleshooter: x")
        .verb().listed(),
    row(Step::OnlineAndRestart, "reboot|restart|reboots|restarts")
        .acts("\
            tried a |tried the |done the |done a |did a |did the |several |many |multiple |countless |a few |\
            two |three |of ").listed().within(40)
        .without("\
            it restarted|it rebooted|pc re|windows re|during|restart loop|needs a|a restart fixed|restart required|restart windows update"),
    row(Step::WaitADay, "\
        waiting|waited|left it|left the pc|left the laptop|left the machine|left my pc|have been waiting|\
        gave it|i've been waiting|let it sit|left windows")
        .vain("\
            a day|two days|2 days|three days|3 days|four days|4 days|five days|5 days|few days|\
            couple of days|days|a week|two weeks|2 weeks|weeks|overnight|24 hours|24h|48 hours|48h|72 hours|\
            hours|all night|all day|over the weekend|all weekend|the weekend|a night").loose().within(40)
        .without("\
            for the part|for a part|for the board|for a board|for the repair|for delivery|for a reply|\
            for an answer|for a response|for the parcel|for the new|for them|for dell|for hp|for lenovo|\
            for microsoft|to arrive|on hold|in the queue|to be delivered|to come|to get back|to reply|\
            for the seller|for support|warranty|to buy|too long|for it to ship|until my|before i|prime day|\
            for black|refund|order|courier|with the shop|with them|at the shop|with the repair|for him|\
            days for |weeks for |week for |hours for "),
    row(Step::WaitADay, "been online for|been on for|been connected for|been online all")
        .vain("\
            two days|2 days|three days|3 days|four days|4 days|five days|5 days|days|a week|weeks|24 hours|\
            48 hours|day|night").loose().within(24),
    row(Step::WaitADay, "\
        been two days|been three days|been 2 days|been 3 days|been four days|been 4 days|been five days|\
        been 5 days|been a week|been over a week|been two weeks|been 2 weeks|been a few days|been days|\
        been 24 hours|been 48 hours|two days later|three days later|2 days later|3 days later|a week later|\
        days later")
        .vain("\
            still not activ|still says|still no|still isn't|still nothing|still not|and still|\
            nothing has changed|no change").loose().within(60)
        .without("\
            for the part|repair|reply|answer|delivery|deliver|shipp|seller|refund|ticket|support"),
    row(Step::DefaultKey, "\
        generic key|generic product key|generic pro key|generic home key|generic windows|default key|\
        default product key|vk7jg|8hvx7|3v66t|ytmg3|the generic|generic one|publicly known key|\
        public key from microsoft|generic install key")
        .acts("\
            used |entered |tried |put in |typed in |typed |switched to |changed to |installed with |\
            applied |put |with |re-entered |did |changed it to |swapped to |setting |entering |using ")
        .vain(VAIN).listed()
        .without("\
            home to pro|home into pro|to upgrade|upgrade to pro|to pro|into pro|ends in|ending in|partial|\
            ends with|shows|seller|activated with a generic|is it a"),
    row(Step::OwnKey, "\
        my key|my product key|my own key|my own product key|my licence key|my license key|my windows key|\
        my retail key|my original key|my pro key|the same key|the key from the box|key from the box|\
        key off the box|key on the box|the boxed key|boxed key|the original key|the key again|\
        key on the card|key from the card|my boxed key|my serial|the product key again|the key from the e|\
        the key from the mail|key off the card|the retail key|key i got with|my oem key|my dsp key|\
        product key from the box|product key from my|key off the invoice|key that came with|\
        my system builder key|my windows 10 key|my windows 11 key|my win 10 key|my 10 key|my 11 key|\
        my win10 key|my win11 key")
        .acts("\
            re-entered |reentered |re-entering |re-enter |typed |typed in |entered |entering |put in |\
            tried |punched in |used |input |type in |type |enter |refuses |refused |rejects |rejected |\
            won't take |won't accept |doesn't accept |doesn't take |not accept |retyped |retried |readded |\
            re-added ")
        .vain("\
            refus|reject|0xc004c008|c004c008|0xc004c003|c004c003|0xc004c060|0x803fa071|0xc004f050|\
            already in use|already been used|been used|already used|in use on|blocked|invalid|didn't work|\
            doesn't work|did not work|does not work|didnt work|doesnt work|not work|nothing|no luck|no joy|\
            no go|no dice|no good|error|not accept|won't take|won't accept|isn't accept|still not|\
            still says|same result|same error|limit|no change|no effect|says no|fails|failed|no help|\
            didn't help|did not help|0x")
        .vain("\
            is refused|was refused|gets refused|got refused|is rejected|was rejected|gets rejected|\
            got rejected|refused|rejected|doesn't work|didn't work|won't work|isn't accepted|not accepted|\
            gives 0x|gets 0x|is already in use|already in use")
        .in_vain().goes_on().loose().within(110).listed()
        .without("\
            sticker|coa |windows 7|win 7|win7|7 key|8 key|windows 8|8.1|vista|generic|default|bitlocker|\
            recovery key|office|other pc|steam|vk7jg|8hvx7|3v66t|adobe|blocked?|lose my|lost my|where is my|\
            find my|if my|move my|transfer my|will my|is my key|sell my|use my key on|reuse my"),
    // A sticker of 7 or 8 has a key of another kind.
    row(Step::OwnKey, "\
        key from the sticker|key off the sticker|key on the sticker|sticker key|sticker's key|code from the sticker|\
        code on the sticker|code off the sticker|key on the label|key from the label|key off the label|coa key")
        .acts("\
            re-entered |reentered |retyped |typed |typed in |entered |put in |punched in |tried |used |\
            typing |entering |refuses |refused |rejects |rejected |won't take |won't accept ")
        .vain("\
            refus|reject|0xc004c008|c004c008|0xc004c003|c004c003|0xc004c060|0x803fa071|already in use|\
            already been used|already used|in use on|blocked|didn't work|doesn't work|did not work|no luck|\
            no joy|not accept|won't take|won't accept|invalid|isn't valid|not valid|says no|error").in_vain().within(100).goes_on()
        .of_newer()
        .without("bitlocker|office|other pc|friend|if i |should i|would |antivirus"),
    row(Step::OwnKey, "\
        the key|the product key|product key|the licence key|the license key|key|a key|it in|the 25|the code")
        .acts("\
            re-entered |reentered |re-entering |re-enter |retyped |typed in |typed |entered |typing |\
            when i type |when i enter |put in |punched in |punching in |won't take |won't accept |\
            wouldn't take |wouldn't accept |refuses |rejects |rejected |refused ")
        .vain("\
            refus|reject|0xc004c008|c004c008|0xc004c003|c004c003|0xc004c060|0x803fa071|already in use|\
            already been used|been used|already used|in use on|blocked|didn't work|doesn't work|\
            did not work|no luck|no joy|not accept|won't take|won't accept|exceeded|no change|\
            nothing changed|made no difference")
        .in_vain().within(100).goes_on().listed()
        .without("\
            sticker|coa |windows 7|win 7|win7|the 7 |7 key|8 key|windows 8|8.1|vista|generic|default|\
            bitlocker|recovery key|office|other pc|steam|vk7jg|8hvx7|3v66t|adobe|mak |kms|g2a|ebay|kinguin|\
            seller|server|friend|old laptop|free upgrade|from youtube|showkey|produkey"),
    row(Step::OwnKey, "the key|key")
        .vain("says 0xc004c008|says 0xc004c003|is already in use|won't take the key").loose().within(24)
        .without("\
            sticker|coa |windows 7|win 7|win7|the 7 |7 key|8 key|windows 8|8.1|generic|default|bitlocker|\
            office|mak |kms|g2a|ebay|kinguin|seller|server|friend|free upgrade|will "),
    row(Step::CallBack, "\
        microsoft|ms support|ms chat|called ms|phoned ms|rang ms|contacted ms|get help app|\"get help\"|\
        get help chat|get help bot")
        .acts("\
            called |phoned |rang |contacted |asked |chatted with |chatted to |spoke to |spoke with |\
            talked to |talked with |emailed |been on to |got through to |on the phone to |\
            on the phone with |tried |used |via ")
        .vain(REFUSED).answered().within(110)
        .without("\
            microsoft account|microsoft store|microsoft page|microsoft article|office|should i|can i|\
            do i call|will microsoft|esu|scam|popup|pop-up|virus|contact microsoft|call microsoft|\
            ask microsoft|go to microsoft|support.microsoft"),
    row(Step::CallBack, "\
        microsoft support|ms support|microsoft chat|ms chat|get help bot|get help chat|get help app|microsoft told me|microsoft says|\
        microsoft said|microsoft refuse|microsoft won't")
        .vain(REFUSED).answered().loose().within(80)
        .without("\
            office|should i|can i|esu|scam|contact microsoft|call microsoft|ask microsoft|page|article"),
    row(Step::UndoChange, "\
        old board|old motherboard|old mobo|old mainboard|old cpu|old processor|old chip|original board|\
        original motherboard|original mobo|original cpu|old ssd|old drive|old hdd|old disk|original drive|\
        old parts|old one back|previous board|the 12400|it back in|everything back|old hardware|old ram|\
        old gpu|old part")
        .acts("\
            put the |put my |put back the |put |swapped back to the |swapped the |swapped back |swapped |\
            went back to the |went back to |reinstalled the |refitted the |refitted |back to the |\
            installed the |tried the |tried |fitted the |reverted to the |moved back to the |back in the ")
        .vain("\
            still not activ|still says|still isn't|still not|still nothing|still no|still:|: still|still un|\
            no change|no luck|no difference|doesn't help|didn't help|didn't change|nothing|same").in_vain().within(80).goes_on().of_old(),
    row(Step::UndoChange, "\
        put the 12400 back|put it all back|put everything back|swapped it back|put the old one back|\
        swapped everything back|put it back|swapped them back|put the old card back|changed it back|\
        changed everything back")
        .vain("\
            still not activ|still says|still isn't|still not|still nothing|still no|: still|no change|\
            no luck|no difference|doesn't help|didn't help|nothing|same").loose().within(70).goes_on().of_old(),
    row(Step::UndoChange, "\
        dead board|dead motherboard|dead mobo|fried board|fried motherboard|fried mobo|burnt board|\
        burnt motherboard|faulty motherboard|faulty board|faulty mobo")
        .acts("replaced the |replaced a |replaced my |swapped the |swapped a |swapped my |changed the |replacing the ")
        .of_old(),
    row(Step::UndoChange, "board|motherboard|mobo|mainboard")
        .vain("\
            got rma'd|was rma'd|died|is dead|was dead|is fried|was fried|got fried|fried itself|is toast|gave up the ghost|\
            completely dead|failed|blew up|is broken|broke down|went bad|shorted").loose().within(20).of_old()
        .without("\
            new board|new motherboard|new mobo|replacement board|battery|if |would|should|might|may |afraid|\
            worried|not dead|update|swap failed|dead slow|on board|keyboard|circuit board"),
    row(Step::UndoChange, "\
        old board|old motherboard|old mobo|old mainboard|old cpu|old processor|old chip|original board|\
        original motherboard|original mobo|original cpu|previous board|previous motherboard|old pc|\
        old laptop|old computer|old machine|old desktop|old tower|old rig|the dell itself|original pc|\
        old one")
        .vain(GONE).loose().within(44).of_old()
        .without("\
            isn't dead|not dead|still works|still runs|still boots|if the old|removed|the list|battery|\
            dead slow|key|licen|died in|ssd|disk|drive|screen|sells|phone"),
    row(Step::UndoChange, "\
        old board|old motherboard|old mobo|old mainboard|old cpu|old processor|original board|\
        original motherboard|original cpu|old pc|old laptop|old computer|old machine|the old one|dead board")
        .acts("\
            sold the |sold my |binned the |binned my |threw away the |threw the |threw out the |\
            threw out my |threw away my |thrown the |thrown my |thrown away the |thrown away my |\
            thrown out the |chucked the |chucked my |scrapped the |scrapped my |recycled the |recycled my |\
            returned the |sent back the |gave away the |gave away my |kept the |kept my |trashed the |\
            trashed my |tossed the |tossed my |dumped the |dumped my |no longer have the |sold ")
        .within(10).of_old()
        .without("\
            i kept the old|kept the old one in case|kept my old|i kept|kept the old pc|i've kept|\
            kept the old laptop|kept the old machine|have kept|we kept"),
    row(Step::ImageRestore, "\
        image|an image|system image|backup image|macrium|acronis|full backup|my backup|a backup|the backup")
        .acts("\
            restored the |restored an |restored a |restored my |restored from |restored from an |\
            restored from a |restored from my |restored |rolled back to |went back to |restore from ")
        .vain("\
            still not activ|still says|still isn't|still not|still nothing|still no|still un|not activ|\
            isn't activ|no luck|no change|same|nothing|didn't|doesn't|0x").in_vain().within(90)
        .without("\
            another pc|other pc|second pc|my photos|my files|vm|onto |to the other|to another|laptop onto|\
            image to |into a"),
    row(Step::ImageRestore, "\
        system image|backup image|image backup|full backup|image of it|disk image|image of the|\
        backup of the system|backup of windows|an image|a backup|no backup|no backups|no image|any backup|\
        any image")
        .acts("\
            no |never made a |never made an |never took a |never took an |don't have a |don't have an |\
            don't have any |didn't make a |didn't make an |have no |without a |got no |had no ")
        .within(6)
        .without("photos|files|documents|data|should|worried|phone|key|game|saves"),
    row(Step::Portal, "\
        aka.ms/aoh|activation portal|self-service|self service|the web link|web link|web page|webpage|\
        online portal|the portal|phone website|activation website|activation web")
        .acts("\
            tried |used |did |went to |went through |opened |through |entered |called and got ")
        .vain(VAIN).near("activat|installation id|confirmation id|phone|aka.ms|text message|sms").loose().within(90)
        .without("seller|shop's|store page|download|bought from a web"),
];
