//! English words: whether it is activated, the release, and matters of their own.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
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
        {activation's/activation is} {still /all /}{fine/ok/okay/good/intact/unaffected/untouched/there/rock solid}|{shows/shows up/reported/reports/comes up/registers} as {genuine/licensed}|\
        green {tick/check/checkmark/check mark} {next to/beside/by/on/under/in} {the /windows /}{activation/licence/license}|\
        activation {didn't/never/did not/hasn't} {even /}{blink/blinked/flinch/flinched/budge/budged/care/cared/notice/noticed/change/changed/skip a beat/skipped a beat/miss a beat/missed a beat}|\
        {never/not/hasn't/haven't/didn't} {once/ever/yet/even once} {lost/lose} {activation/its activation/the activation/my activation/the licence/the license/its licence/its license}|never once {deactivated/lost it}|\
        {, /shows /says /shows as /still /status /reads }licensed{,/./;/)/ and activated}|\
        {it is/windows is/mine is/it's back} now{./!/,}|now it is{./!/,}|it is again{./!/,}|\
        volume activation will expire|\
        license status: licensed|been activated {ever since/all along/since day one/since new/the whole time}|\
        {troubleshooter/it/that} brought it back|\
        and activated {through/with/by/via}|\
        {rebooted/restarted/reboot/restart} and {it's/it was/its/it is/everything's} {fine/ok/okay/back/activated/good}|after a {reboot/restart} {it's/it was/its/it is} {fine/ok/okay/back/activated/good}|\
        {got/it/windows/finally} activated {over the phone/by phone}|got it activated{/ over the phone/ by phone/ in the end}|\
        stayed activated|{troubleshooter/phone call/it/that} {reactivated it/reactivated windows/reactivated}|no activation {problem/problems/issue/issues}|{never/didn't/did not/hasn't/haven't} {lost/lose} {activation/its activation/the activation/my activation}|{didn't/did not/hasn't/never} {deactivate/deactivated}|phone activation worked|kept its activation|kept activation|reactivated {fine/automatically/without}|activated without|\
        activated {by itself/on its own/automatically/straight away/right away/instantly/without a problem}|\
        activates on its own|activated itself|activates itself|activates fine|activates by itself|\
        activation state: active|activation state active|activation status: active|state: active|\
        page says active|settings says active|says active|still active|is active|shows active|\
        shows as active|stays activated|remains activated|activation is fine|\
        activation went through|activated fine|activation works|activated with a digital|\
        activated using|activated on this device|it's activated|its activated|re-activated itself|\
        reactivated itself|reactivated by itself|came back activated|activated again|\
        back to activated"),
    row(Solved, "solved|edit: fixed|fixed it|op here|update from op|resolved|sorted it|problem gone|mods can"),
    row(Restored, "\
        again|back to|fixed|resolved|sorted|came back|after a reboot|after a restart|\
        after rebooting|all good now"),
    row(StateNo, "\
        {it's/its/it is/it was/and it's/and its/is/was} gone {again/agian/agin}|{it/and/then} {dropped/vanished/disappeared/deactivated/dropped off/fell off/went} again|\
        {it's/it has/its/mine has/mine's/has} lost it {as well/too}|{the/a/that} nag {to activate/about activation/about activating}|\
        {was/were/stayed/remained} {activated/active/licensed} {until/till} {yesterday/today/this/last/i /we /the /a /monday/tuesday/wednesday/thursday/friday/saturday/sunday/about/now}|\
        {activation's/activation is/activation got/activation has been} {knackered/buggered/toast/bust/busted/borked/screwed/hosed/shot/dead/kaput/wiped/wiped out/history}|\
        thinks {it's/it is/i'm/i am/my copy is/my windows is/this copy is/windows is} {pirated/a pirate/not genuine/fake/counterfeit/unlicensed/using a pirated copy/running a pirated copy}|victim of software counterfeiting|\
        {refuses/fails/failed/refused} to {see/find/recognise/recognize/accept/pick up} {the/my/its/a/any} {licence/license}|no {digital /valid /}{licence/license} {found/was found/could be found/detected}|\
        {dropped/ditched/forgot/forgotten/misplaced} {its/my/the} {windows /}{licence/license}|{licence/license/licence's/license's} {has/is/just} {vanished/disappeared/evaporated/missing/gone missing}|{licence/license} vanished|\
        it {isn't/isnt/is not}{./!}|{today/now}: not{./,/!}|{swap/then/that/update/today/now/upgrade/flash/reset/reinstall/reboot/restart} it {doesn't/isn't/won't/hasn't/doesnt/isnt}{./,/!}|\
        {not/n't} {any more/anymore/any longer}{./,/!}|{i'm/i am/im} not{./,/!/ any more/ anymore}|\
        the {desktop/tower/laptop/pc/new pc/new laptop/new one/second one/box/notebook/surface} {isn't/isnt/is not}{./,/!/:/;}|\
        {not/isn't} \"activated\"|\
        {asks/asking/asked} {/me /us }to activate|\
        the {other/remaining} {six/seven/eight/nine/ten/eleven/twelve/fourteen/fifteen/nineteen/twenty/twenty-four/twenty-nine/9/11/14/19/24/29} {aren't/arent/are not}|the remaining {two/three/four/five/ones} {aren't/arent/are not}|the {rest/others} {stay/stayed/remain/are} {unlicensed/unactivated}|\
        {where/how} {do/can/could} {i/we} get {the/a/my} confirmation {id/number/code}|\
        trying to activate {win/windows/win10/win11/win 10/win 11/windows 10/windows 11}{/ pro/ home} {offline/on an offline/without internet/without the internet}|\
        {it/windows/this one/the pc/the laptop} {isn't/is not/isnt} {now/anymore/any more/any longer/today}|now {it/windows/this one} {isn't/is not/isnt}{./,/!}|\
        since {monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday/then/today} {it/windows} {isn't/is not/isnt}{./,/!}|says it {isn't/is not/isnt}{./,/!}|\
        {windows 10/windows 11/win 10/win 11/win10/win11} {isn't/isnt/is not}{./,/!}|\
        mine {isn't/isnt/is not/didn't/did not/won't/wouldn't/doesn't/refuses}{./,/!/?/ though}|\
        {wants to be/wants to get/has to be/needs to get} activated|says {/that }i {must/have to/need to/should} activate|\
        the {two/three/four/five/six/copies/clones/cloned ones/new ones} {aren't/arent/are not}|no more {activated/active/genuine}|{no longer/not any more} recognised as {activated/genuine}|\
        {this morning/now/then/today/suddenly/bam/boom/later/later on/and} activate windows{./,/!/ again/ in/ on/ at}|\
        {complain/complains/complaining/moaning/moans/whining/whines/griping/gripes/bitching/crying} about {windows /}{activation/not being activated/activating/its licence/its license}|\
        {shows/showing/in/into/went to/goes to/entered/back to/says} notification mode|{is/were/was} {flagged/marked} {as /}{not genuine/non-genuine/non genuine/unlicensed}|\
        the {other/other two/other three/other four/other five/others/rest} {aren't/arent/are not/isn't/is not}|\
        none of {them/the machines/the pcs/these} {activates/activate/will activate/is activated/are activated/would activate}|{is/it's/it is/are/says it's} in notification mode|\
        activation {didn't/did not/doesn't/does not/hasn't/never/won't} {come back/came back/return/returned/go through/went through/work/stick/survive/take/carry over}|\
        no longer {recognizes/recognises} {my/the} {license/licence}|{says/shows/showing/saying/reads/with} {/a /that the /the /my /\"}{licence/license} {expired/is expired/has expired}|{won't/wont/doesn't/doesnt/will not/didn't} let me {activate/reactivate}|\
        {can't/cannot/cant/couldn't/can not/unable to/won't let me} get {windows/it/my windows/this/mine/windows 10/windows 11} {to activate/to reactivate/activated/reactivated}|windows {license/licence} {has expired/expired/is expired}|{digital license/digital licence} {has disappeared/disappeared/vanished/has vanished/went missing/has gone}|\
        {my pc/my device/my computer/this device/this pc/device} {isn't/is not/isnt/not} {in the list/listed/on the list/in that list}|{doesn't/does not/didn't} {show up/appear} in the list|\
        {don't/doesn't/do not/does not/didn't} have a valid {license/licence}|{license/licence} {disappeared/vanished/isn't valid/is not valid/is invalid/is no longer valid/didn't carry over/did not carry over}|{digital license/digital licence} {is gone/gone}|no product key was found|{activate windows} {thing/message/text/overlay/banner/notice/stamp/watermark/sign/label/tag/popup/pop-up/reminder/graffiti/nag/prompt/line/words}|{doesn't/does not/won't} recognise {my/the} {licence/license}|{doesn't/does not/won't} recognize {my/the} {licence/license}|activation {no longer works/doesn't work/isn't working/stopped working}|product key is invalid|dropped its activation|wants a {licence/license}|\
        license status: {notification/unlicensed}|\
        {not/isn't/isnt/ain't/wasn't/still not/never} getting {activated/reactivated/re-activated}|\
        {not/isn't/isnt/wasn't/is not/no longer/un/never/not properly/still not/not even/not being}{ activated/ active/ licensed/ genuine/ activating}|\
        {won't/wont/will not/can't/cant/cannot/couldn't/could not/doesn't/doesnt/does not/didn't/didnt/did not/refuses to/refused to/fails to/failed to/wouldn't/would not/unable to/simply won't/just won't/still won't/never wants to/not able to}{ activate/ reactivate/ re-activate/ activate itself/ get activated/ be activated/ stay activated/ activate windows/ validate}|\
        {ask/asks/asked/asking/prompt/prompts/prompted/prompting/nag/nags/nagging/begs}{/ me} for {a/the/my} {key/product key/license key/licence key/activation key}|\
        {wants/demands/insists on} {a/the} {product key/license key/licence key/activation key}|\
        {can't/cannot/couldn't/unable to/not able to/can not} {connect to/reach/contact} {your/my/the} {organization's/organisation's/company's/activation} {activation server/server}|\
        {when/whenever/every time/each time} {it/i/windows} {tries/try/tried/attempts} to activate|\
        {it's/its/keeps/started/now/is} nagging|been nagging {me to activate/about activation/me about activation/to activate/for a key}|nags me|\
        {lost/loses/losing} {its/the/my} digital {licence/license}|lost my windows activation|lost windows activation|asks for activation|\
        asking for activation|demands activation|wants activation|wants activating|wants a key|\
        asks for a key|asking for a key|unactivated copy|activation went|activation's gone|\
        activation's broken|activation's lost|activation vanished|activation disappeared|\
        activation fell off|licence gone|license gone|not activated|isn't activated|\
        isnt activated|is not activated|not active|not activating|isn't active|isnt active|\
        unactivated|un-activated|non-activated|nonactivated|deactivated|de-activated|inactive|\
        not genuine|isn't genuine|not licensed|unlicensed|won't activate|wont activate|\
        will not activate|can't activate|cant activate|cannot activate|couldn't activate|\
        could not activate|doesn't activate|doesnt activate|does not activate|didn't activate|\
        didnt activate|did not activate|refuses to activate|refused to activate|fails to activate|\
        failed to activate|never activated|never activates|no longer activated|no longer active|\
        no longer genuine|lost activation|lost its activation|lost my activation|\
        lost the activation|activation is gone|activation gone|activation lost|\
        activation was lost|activation has gone|activation dropped|activation broke|\
        activation failed|activation fails|activation error|activation keeps failing|\
        stopped being activated|not yet activated|need to activate|needs to be activated|\
        needs activating|needs activation|needs to activate|asking me to activate|\
        asks me to activate|wants me to activate|nagging me to activate|telling me to activate|\
        tells me to activate|prompting me to activate|begging me to activate|unable to activate|\
        windows isn't activated|hasn't activated|has not activated|hasnt activated|\
        won't reactivate|wont reactivate|can't reactivate|cant reactivate|will not reactivate|\
        doesn't reactivate|refuses to reactivate|didn't reactivate|won't re-activate|\
        can't re-activate|activation is not|never came back activated|lost its licence|\
        lost its license|licence is gone|license is gone|deactivated itself|has deactivated|\
        got deactivated|was deactivated|unactivated itself|dropped activation|lost activated|\
        not been activated|activation required|activate now|activation expired|unactivate"),
    row(Loses, "\
        activation server {determined/reported}|product key could not be used|key has been blocked|\
        lose activation|lose the activation|lose my activation|deactivate itself|deactivate|\
        lose the licence|lose the license|lose my licence|lose my license|still be activated|\
        stay activated|come back activated|need to reactivate|have to reactivate|reactivate|\
        re-activate|break activation|breaks activation|affect activation|\
        {invalidate/void} {my/the} {licence/license/activation/key}"),
    row(Watermark, "\
        {over/on/across/onto} my {wallpaper/desktop/screen}|on the {wallpaper/desktop}|\
        activate windows {writing/wording/words/text/lettering/sign/notice/thing}|watermark|water mark|in the corner|bottom right|lower right|bottom-right|lower-right|\
        corner of my screen|corner of the screen|sat in the corner"),
    row(ActivateWindows, "\
        activate windows|go to settings to activate windows|go to settings to activate"),
    row(Trouble, "\
        error|fails|failed|won't|wont|wall|help|fix|broken|expired|expires|will expire|blocked|doesn't work|\
        timer"),
    // Release.
    row(First, "\
        factory {os/windows}|original {os/windows}|oem os|os at purchase|\
        never {known/had/run/seen/ran} anything {but/other than}|\
        is what {hp/dell/lenovo/acer/asus/msi/they/the shop/the factory/the maker} {put/shipped/installed/sold/supplied}|\
        when {i/we/he/she/they} {unpacked/unboxed/first opened/first booted/first turned/first switched/first started/unwrapped/took delivery of} {it/this/the}|left {our/the/my/their} {workshop/shop/bench/store/warehouse}|what {it/lenovo/dell/hp/acer/asus/they/the shop/msi/the maker} {shipped/sold it/sold me} with|what {lenovo/dell/hp/acer/asus/they/the shop/msi} {shipped/supplied/delivered}|{arrived/supplied/came preloaded/came preinstalled/came loaded/came running/came set up} {with/on}|came running|{first/original} os {was/is}|born {with/on}|\
        as it came|\
        {left/leaves} the factory with|\
        (sold with|\
        as {delivered/shipped/supplied/bought}|{out of/straight from/fresh from} the factory|out of factory|from factory|the day i {got/bought} it|on delivery|\
        at the time|\
        since {i/she/he/we/they} {got/bought} it|since it was bought|\
        when i bought|when i got it|when i first got|when we bought|when bought|at purchase|\
        came with|comes with|originally|shipped with|was shipped|factory installed|preinstalled|\
        pre-installed|from day one|since new|when new|when it was new|out of the box|started life|\
        started on|started with|started as|started out|was on it from|bought with|preloaded|\
        first had|at first|had been|used to run|originally ran|out the box|from the factory|\
        came on|from new|delivered with|sold with|came up from|started off|shipped on|\
        from the start|since day one|it had"),
    row(NoWindows, "\
        {nothing/no os/no windows} {preinstalled/pre-installed}|{didn't/did not/doesn't/never} come with {an os/windows/any os/an operating system/any windows}|\
        w/o {windows/os/an os}|\
        no windows before {that/it/this}|no windows on it before|nothing else was ever {on/in} {it/that/there}|{totally /completely /}blank when it {came/arrived}|{ships/shipped/came/sold/comes} with {linux/ubuntu/pop/fedora/chromeos/dos}|{linux/ubuntu} {laptop/pc/machine} from|sold {bare/blank}|{bare/barebone} {nuc/kit}|\
        no {drive/ssd/disk/ram/storage/hard drive}{,/} {and no/or/and without/nor} {windows/os/operating system}|{came/comes/arrived/delivered}{/ completely/ totally} bare|\
        never had {7/8/windows 7/windows 8/any windows/any other windows/an old windows/any old windows/an older windows/a previous windows}|there was never any windows|never any windows on {it/this}|never {ran/saw} {any/a} windows|never any older windows|\
        {came/comes/sold/shipped/bought/bought it/delivered/arrived/it was/built/together} without a {licence/license}|without any licence|without any license|without an os|\
        without os|without windows|no os|no windows on it|never was a windows|never had windows|\
        no operating system|without an operating system|barebones|barebone|never had a windows|\
        never was any windows|never had a licence|never had a license|linux only before|\
        no licence to begin with|came without windows|no windows at all|freedos"),
    row(Now, "\
        as of|\
        now|today|at the moment|currently|still|this morning|yet|these days|since last|right now|\
        as of today|presently|since monday|since tuesday|since then"),
    row(Once, "\
        years ago|{2015/2016/2017/2018/2019/2020/2021/2022/2023/2024}:|last year|back in|once before|a while ago|a while back|months ago|ages ago|\
        previously|in the past|long ago|last time|in spring|in the spring|last summer|last winter|\
        the year before"),
    row(Then, "\
        before that|before this|\
        was|were|had|used to|before|until|always said|back then|at the time|instantly|worked|\
        originally|previously|when it arrived|once"),
    // Matters of their own.
    row(Office, "\
        office|word|excel|outlook|powerpoint|microsoft 365|office 365|o365|visio|ms project"),
    row(Software, "\
        solidworks|fusion 360|matlab|revit|sketchup|davinci resolve|ableton|\
        adobe|photoshop|acrobat|lightroom|autocad|antivirus|anti-virus|norton|mcafee|kaspersky|avast|avg|\
        bitdefender|quickbooks|turbotax"),
    row(Game, "hevc|couldn't acquire license|couldn't acquire licence|game|games|steam|xbox|minecraft|forza|game pass|flight simulator|solitaire"),
    row(StoreThing, "{app/apps} {/that /which }i {bought/purchased/paid for/got}|paid {app/apps}"),
    row(Driver, "\
        my sound|no sound|sound is gone|no audio|audio is gone|wifi is|wi-fi is|bluetooth|printer|\
        printers|scanner|printer driver|graphics driver"),
    row(Keyboard, "\
        touchpad|trackpad|windows key has|between ctrl and alt|windows key on|win key|keycap|\
        sticky keys|start key|windows key"),
    row(Elsewhere, "fingerprint {thing/login/sign-in}|face {login/recognition}|authenticator|two-factor|2fa|debit card|credit card|bank card|bank's app|banking app|sim card|new sim|gift card|verification code"),
    row(Subscription, "enterprise|subscription|m365|e3|e5"),
    row(Esu, "\
        esu|extended updates|extended security updates|extended security update|extended security|\
        extended support"),
    row(OfWindows, "\
        licence|license|windows|activation|digital license|digital licence|product key|slmgr|\
        product id|licence key|license key"),
];
