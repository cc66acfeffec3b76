//! English words: the licence, its key, the account and the organisation.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, bare, done, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // The licence.
    row(Telephone, "\
        {phone/telephone/voice} activation|{activation/activate/activated/activating} {by/over/via/over the/by the/through the/on the} {phone/telephone}|\
        {activate/activated/activating} {windows/it/my windows/my pc/this/windows 10/windows 11} {by/over/via/over the} {phone/telephone}|\
        activation {hotline/phone number/telephone number/phone line/call centre/call center/center number}|slui 4|slui.exe 4"),
    row(Licence, "licence|license|windows|key|os|activation|copy of windows"),
    row(Key, "\
        {windows/win/windows 10/windows 11/win 10/win 11/windows 10 pro/windows 11 pro/windows pro/windows 10 home/windows 11 home} {licence/license}|\
        copy of windows|cheap key|cheap keys|cheapo key|bargain key|lifetime key|$5 key|$10 key|\
        $15 key|$20 key|key|keys|product key|licence key|license key|serial|activation key|\
        activation code"),
    row(CheapKey, "\
        cheap {key/keys/licence/license}|cheap {10/11/windows 10/windows 11/win 10/win 11/pro/home/10 pro/11 pro/10 home/11 home} {key/keys/licence/license}|cheapo key|bargain key|grey-market key|gray-market key|\
        {$5/$8/$10/$12/$15/$20/$25/5 dollar/10 dollar/15 dollar/20 dollar/£5/£10/£15/5 quid/10 quid} {key/keys/licence/license}|\
        key {from/off} {a reseller/a key site/some key site/a key shop/some reseller}"),
    row(Retail, "\
        paid for windows|bought windows when|\
        retail|retail copy|retail key|full retail|retail licence|retail license|full version|\
        retail version|retail windows"),
    done(Retail, "\
        {windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} {i bought/i have bought/have i bought/i purchased/did i buy}{ in/ at/ then/ from/ as/ myself/ separately/ back/ by}|\
        {bought/purchased/paid for/ordered} {/a copy of /my copy of }{windows 10/windows 11/win 10/win 11/win10/win11}{ pro/ home/ professional}"),
    row(Boxed, "\
        box and {card/key card}|\
        {in a/in the/a} {carton/cardboard box/little box/small box} with {a/an/the}{/ little} {usb/stick/dvd/key/code}|\
        from a {small/little} box|\
        {usb/stick/windows/home/pro} in a box|, in a box, with|\
        came in a box|{as/in} {a/the} usb box|{windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} box {from/i bought/bought/i got}|\
        retail {disc/dvd}|\
        retail usb|retail {home/pro} usb|{usb/usb stick} {version/edition} {from/at}|\
        {windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} on {usb/dvd/a usb stick/a stick/a dvd}|\
        {cardboard/retail} package|{small/little/plastic} card inside|{the/my/original/that} {windows 10/windows 11/windows/win 10/win 11} box|the {windows 10/windows 11/win 10/win 11} {home/pro} box|\
        {windows 10/windows 11/win 10/win 11/win10/win11}{/ pro/ home} in a box|\
        from a {windows 10/windows 11/win 10/win 11/retail} box|\
        box i bought|boxed|retail box|box copy|usb stick in a box|usb stick pack|usb pack|boxed copy|boxed version|\
        full packaged product|fpp|box version|bought in a box|over the counter|\
        from a shop shelf|off the shelf copy|physical copy|dvd copy|card with the key|key card|\
        card inside the box|the card with|on the card|the box with the key|box with the key|\
        product key card|{got/have/kept} the box{./,/;/ still/ with/ from/ for/ here/ and}"),
    row(Lost, "\
        {threw/thrown/chucked/tossed} {the/my/that/its} {box/card/packaging/carton} {away/out}|\
        lost|threw away|thrown away|threw out|can't find|cant find|cannot find|binned the|\
        {didn't/did not} survive|no longer have|misplaced|long gone|without a box|\
        {box/card/packaging} is {gone/lost}|{don't/dont/do not/didn't} {have/keep} the {box/card/key card/packaging}|\
        haven't got the box"),
    row(Dsp, "\
        oem system builder|system builder|oem pack|oem dvd|oem disc|oem copy|dsp"),
    row(OemDm, "oem_dm|oem:dm|oem-dm|oem dm"),
    row(KmsClient, "\
        {activated/activate/activates/activating/licensed/activation} {by/via/through/with/over/from/using} {/our /the /a /company /our company /school }kms|\
        kms {activated/activation/licensed/licensing/client}|kms-activated|volume_kmsclient|volume kmsclient|volume:gvlk|volume gvlk"),
    row(Mak, "\
        volume_mak|volume mak|volume:mak|(mak)|{mak/m.a.k.} {key/keys/licence/license}|multiple activation key|\
        {a/our/the/with/by/of/their/one} mak"),
    row(Evaluation, "\
        timebased_eval|retail:tb:eval|evaluation {copy/version/edition/licence/license/key}|\
        {windows 10/windows 11/win 10/win 11} {enterprise/pro/enterprise ltsc} evaluation|\
        server {2012 r2/2016/2019/2022/2025} {standard /datacenter /essentials /}evaluation|\
        enterprise evaluation|{90-day/90 day/180-day/180 day} {trial/evaluation/eval}"),
    row(EndsSoon, "\
        {licence/license/windows/activation} {will expire soon/will soon expire/expires soon/is expiring soon/is about to expire/is going to expire soon/about to expire/expiring soon/will expire in}"),
    row(OemKey, "\
        oem {key/licence/license/copy/version/edition}|\
        {windows 10/windows 11/win 10/win 11}{/ home/ pro} oem"),
    row(Download, "\
        {download/downloaded/digital copy} from {newegg/amazon/best buy/microsoft}|was a download|\
        as a download|by download|download only|downloaded from microsoft|download version|\
        digital copy|digital download|esd|downloaded copy|digital code|electronic licence|\
        download code|digital key"),
    row(Mail, "\
        e-mail|email|by mail|e-mailed|emailed|receipt|order confirmation|order history|invoice"),
    row(Card, "card|box|packaging|dvd case|sleeve|coa card|key card|leaflet|booklet"),
    row(Market, "\
        kleinanzeigen|marktplaats|leboncoin|olx|carousell|vinted|wallapop|shopee|lazada|\
        ebay|e-bay|marketplace|amazon marketplace|facebook marketplace|g2a|kinguin|cdkeys|cd keys|\
        key shop|keyshop|key site|key sites|key reseller|grey market|gray market|cheap key|cheap keys|\
        cheapo key|aliexpress|gumtree|craigslist|etsy|discord seller|reddit seller|some bloke|\
        some guy online|dodgy|bargain key|$5 key|$10 key|$15 key|$20 key|10 dollar key|\
        5 dollar key|5 quid|10 quid|tenner key|urcdkey|scdkey|keysfan|whokeys|gamivo|eneba|\
        allkeyshop|mercari|offerup|lifetime key|cheap licence|cheap license|the seller|seller"),
    row(OffMarket, "\
        on {ebay/gumtree/craigslist/facebook marketplace/fb marketplace/marketplace/kleinanzeigen/olx/vinted/offerup}|{off/from} {ebay/gumtree/craigslist/facebook/facebook marketplace/fb marketplace/offerup}"),
    row(WebShop, "\
        online retailer|proper online|amazon|newegg|best buy|bestbuy|microsoft's site|\
        microsoft.com|microsoft's website|from microsoft directly|directly from microsoft|\
        direct from microsoft|from microsoft|scan.co.uk|overclockers|ebuyer|online shop|\
        online store|reputable store|reputable shop|official site|official website|\
        micro center online|b&h|online from"),
    row(Sticker, "\
        {key/key's/sticker/sticker's/label} {is /}{on/printed on/under/stuck to} the {bottom/underside/back/case/side}|\
        hologram|holographic label|sticker|stickers|coa|coa label|label|certificate of authenticity|decal"),
    row(Refurb, "refurb|refurbished|refurbished pcs|refurbisher|refurbishers|mar licence|mar"),
    row(Has, "\
        still have|have the|have my|got the|on the|underneath|under|on it|side|bottom|lid|kept|\
        in a drawer|i have|there's|theres|there is|here|back of|wears|has a"),
    done(Buy, "bought|purchased|paid|ordered|picked up|got|grabbed|scored|snagged|came from"),
    bare(Buy, "buy|purchase|pay|order|get|grab"),
    row(Buy, "buying|purchasing|purchase"),
    row(Free, "gratis|at no charge|free|for free|free of charge|at no {cost/charge}|without charge"),
    row(Upgrade, "\
        upgrade|upgraded|upgrading|update|updated|went to|moved to|came up|offer|bumped|\
        took it to|jumped"),
    row(FreeUpgrade, "\
        paid nothing{,/./ for/ and}|cost me nothing|{10/windows 10/win 10} installed itself|{clicked/said/hit/pressed} {yes/ok/accept} when {7/8/windows 7/windows 8} offered|\
        {freebie to/freebie onto} {10/windows 10/win 10/ten}|{took/grabbed/got/had/accepted} the {freebie/windows 10 freebie}|{turned/changed/went/upgraded/updated/moved/switched/became} {into/to/itself into} {10/ten/windows 10/windows ten/win 10} {for free/for nothing/free of charge/free}|\
        {10/windows 10/win 10/win10} {when/while/back when} it was {free/given away/a free upgrade}|{10/windows 10/win 10/win10} {came/came along/arrived/was given} {for free/free/for nothing/as a gift}|\
        {changed/turned/upgraded/updated/moved/switched/put} itself {over to/up to/to/onto} {10/windows 10/win 10}|without {our/my/us/me} paying|without paying {a penny/a cent/anything}|\
        never {bought/purchased/paid for} {a/any} {key/product key/licence/license/windows key/windows licence/windows license}{,/./;/!/)/ or anything/ for it/ for this/ for windows/ for that/ separately/ myself/ and/ so/ because}|\
        {10/windows 10/win 10/win10} {since/when/while/as/because/back when} {they/microsoft/ms} {gave it away/gave it out/was giving it away/were giving it away/handed it out/gave it for free/gave it to everyone/were handing it out/was handing it out}|\
        {10/windows 10/win 10/win10} was {free/given away/a free upgrade} {back/at the time/in 2015/in 2016/then}|\
        never {paid/paid a penny/paid a cent/paid anything} for {windows/it/10/windows 10}|never bought {windows/a windows/a copy of windows/10/windows 10/any windows}|\
        {went/moved/upgraded/updated/jumped} to {10/windows 10/win 10} {when/while} it was free|{10/windows 10/win 10}, which {cost me nothing/cost nothing/was free}|\
        {10/windows 10/win 10/win10} {free/for nothing}|free thing to {10/windows 10/win 10/win10}|the free thing|free {10/win 10/win10/windows 10}|freebie upgrade|free {jump/bump/move/route/path/ride} to {10/windows 10/win 10/win10}|{10/windows 10/win 10/win10} as a free upgrade|\
        free {win 10/win10/10}|took the free {one/offer/upgrade}|{took/grabbed/accepted/got/had} the free {windows/win} 10|\
        {10/windows 10/win 10/win10} for free|\
        free upgrade|free windows 10 upgrade|free win 10 upgrade|free win10 upgrade|\
        free 10 upgrade|free update to 10|upgraded for free|upgraded free|upgrade for free|\
        free offer|get windows 10 app|gwx|free upgrade year|free upgrade offer|the free 10|\
        free windows 10|free to 10|free to windows 10|free year|the free one from microsoft|\
        upgrade was free|free-upgraded|upgraded it for free|free upgraded"),
    row(Insider, "\
        insider|insiders|insider ring|insider programme|insider program|insider preview|\
        preview build|dev channel|beta channel|canary channel"),
    row(HomeToPro, "\
        {upgraded/upgrade} {through/via/in/from/with} the {store/ms store/microsoft store/windows store} {for/to pro/$}|pro {(/}upgraded {through/via/in/from} the {store/ms store/microsoft store}|\
        {step/jump/move/bump} up to pro|{paid for/bought} the {upgrade/step/jump/move} to pro|\
        home to pro upgrade|home to pro|home-to-pro|pro upgrade|upgrade to pro|upgraded to pro|\
        upgraded home to pro|upgraded from home to pro|pro pack|easy upgrade|home → pro|\
        home -> pro|pro add-on|$99 upgrade|{paid/handed over/coughed up/shelled out/forked out/spent}{/ the} {$99/99 dollars/99 bucks}|paid for pro|bought pro"),
    row(StoreShop, "\
        microsoft shop|ms shop|microsoft's {/own /online }{store/shop}|microsoft online {store/shop}|\
        store app|go to store|microsoft store|ms store|windows store|in the store|from the store|\
        the store app|through the store|via the store|store purchase"),
    // Account.
    row(Account, "\
        my {outlook/hotmail/microsoft/ms/live} {address/email/e-mail/login/id}|\
        microsoft account|ms account|msa|my account|an account|your microsoft account|\
        outlook account|hotmail|account|live account"),
    row(LocalAccount, "local account|local accounts|local user|offline account|local login"),
    done(Linked, "linked|tied|associated|attached|linked it|bound"),
    row(Linked, "linking|link"),
    row(FromStart, "\
        for {years/ages}|all along|the whole time|the first day|on day one|from day one|since day one|from the {start/beginning}|since {i/we} {got/bought} it|since new|the day {i/we} {got/bought} it"),
    row(SignIn, "set {it/this/the pc/the laptop/everything} up with|signed {in/into/in to/in with}|logged {in/into/in to/in with}"),
    row(LinkedSentence, "\
        {shows/listed/appears/shown} {on/in/under} my {account/microsoft account/ms account} page|linked it {last night/yesterday/today/this morning/last week}|\
        {microsoft/ms} account {has/shows/lists/still shows/still lists/still has} {the/my/this} {old /}{pc/device/laptop/machine/computer} listed|{microsoft/ms} account {shows/lists/still shows/still lists} {the/my/this} {old /}{pc/device/laptop/machine/computer}|\
        {is/was} listed {at/in/on/under} {account.microsoft.com/my microsoft account/my ms account}|{shows/shown/shows up/appears} {in/under/on} my {microsoft/ms} account|{linked/connected} since {20/day/i/the/it/new}|linked since {2018/2019/2020/2021/2022/2023/2024/2025}|\
        it was linked{,/./!/ before/ already}|\
        always {logged in/logged on/log in/sign in/used it} with {my/a} {microsoft/ms} account|\
        linked it {last year/months ago/years ago/beforehand/ages ago/a while ago/already/a long time ago/back then}|already linked it|had linked it|had it linked|had already linked|\
        {always/always been/been} signed {in /}{in with/into} {my/a/the same} {microsoft/ms} account|signed in with {my/a/the same} {microsoft/ms} account {since/from} {day one/the start/the beginning/new/the first setup/i got it/i bought it}|used {my/a} {microsoft/ms} account {since/from} {day one/the start/the beginning/new/the first setup/i got it/i bought it}|\
        had my {licence/license} linked|\
        {it's/it is/it was/licence is/license is/licence was/license was/key is/windows is} {/already }on my {microsoft/ms/outlook/hotmail/live} account{, did that/, i did that/, set that up/, i set that up/, put it there/ since/ already/ for years/ before/ from the start/ from day one/ long before}|\
        {licence/license} {was/has been/had been/was already/is already} on my {microsoft/ms/outlook/hotmail/live} account{,/./;/ and/ -}|{licence/license/windows/key/it/pc/laptop} {had/has} {/always }been {linked/tied/attached} to{ all along/ for years/ for ages/ since/ from the start/ from day one/ the whole time/ forever}|\
        so it is linked|it's linked|it is linked|shows as linked|was always linked|\
        always been linked|digital license linked to your microsoft account|\
        digital licence linked to your microsoft account|digital license linked to my|\
        digital licence linked to my|license linked to your|licence linked to your|\
        licence was linked|license was linked|licence is linked|license is linked|\
        linked to my account|linked to my microsoft account|linked to my ms account|\
        tied to my account|tied to my microsoft account|linked to a microsoft account|\
        linked with my microsoft account"),
    row(NotLinked, "\
        never {bothered with/wanted/needed} a {microsoft/ms}|\
        refuse to {use/have/make/create} {a/any} {microsoft/ms}|always local{./,/;/!}|\
        never gave microsoft {an/my/any} {email/e-mail/address}|set up {offline/without an account/without a microsoft account}|{was/is} {a /just a /only a /purely a /}{plain /simple /pure /}local {account/user/login}|plain local {account/user/login}|{offline/local} user{ only/ for years/,}|\
        nothing {is /was /has been /ever /}{linked/connected/tied} {anywhere/to anything/to any}|\
        account is nothing {connected/linked/bound/tied}|nothing is {connected/linked/bound/tied} {to/with}|nothing {connected/linked/bound} {to/with} {a/my/any} {microsoft/ms} account|\
        not {connected/bound/coupled/joined} {with/to} {a/my/any}{/ microsoft/ ms} account|\
        never linked {to anything/to an account/anything}|\
        never {signed in with/logged in with/used} {an ms/a microsoft/a ms/any microsoft}|had never an account|never an account|\
        never {had/made/created/used} {an ms/a ms/a live/an msa/any ms} {account/login}|\
        {purely/strictly/only/just} {a /}local {user/account/login}|local account only, nothing linked|nothing linked|\
        it was local only|was local only|\
        {only/only ever/only ever had/just/always/always just/ever} a local {login/user/account/logon}|neither have nor want a {microsoft/ms} account|only a local account|use a local account|hadn't linked|hadnt linked|{don't/dont/didn't/do not} {have/use} a {microsoft/ms} account|no account linked|not signed in with|\
        {forgot to/never got round to/never got around to/didn't think to/should have/should've/wish i had/wish i'd} {link/linked/tie/tied}|\
        never linked it|not linked|never linked|wasn't linked|wasnt linked|isn't linked|\
        isnt linked|never been linked|never got linked|was not linked|unlinked|\
        no microsoft account|no ms account|never had a microsoft account|\
        never used a microsoft account|without a microsoft account|\
        never signed in {with/to/using} {a/any/my} {microsoft/ms}|only use a local account|only used a local account|only local account|\
        always used a local account|always a local account|local account only|\
        only ever used a local|only ever had a local|just a local account|on a local account|\
        with a local account|using a local account|used a local account|haven't linked|\
        havent linked|didn't link|didnt link|never tied|not tied|only have a local account"),
    row(NeverOne, "\
        never {had/made/used/created/set up} one|{this one/this pc/mine/it} {never was/wasn't/isn't}{./,/!}"),
    row(Afterwards, "\
        afterwards|after that|after the reinstall|after the swap|after the change|\
        after reinstalling|after swapping|after replacing|later|only now|just now|\
        since the reinstall|since the swap|by then|too late|then i linked|then linked"),
    row(Unknown, "\
        {can't/cannot/couldn't} {for the life of me remember/say for sure/tell for sure/swear to it}|hazy|fuzzy on|beats me|who knows|couldn't tell you|\
        can't remember|cant remember|don't remember|dont remember|do not remember|not sure|\
        no idea|don't know|dont know|do not know|unsure|unclear|might have|may have|i think|maybe|\
        possibly|whether|can't recall|don't recall|cannot remember|forgot|no clue|supposedly"),
    // Organisation.
    row(Company, "\
        {school/college/company/employer/work/university} {gave/handed/gives/hands} out {these/the/our} {laptops/pcs/tablets}|\
        {school/company/work/university/council/employer's} property|\
        {employer/company/office/firm/job/boss} {gave/handed/issued/lent/provided/supplied} me {this/the/my/a} {laptop/pc/thinkpad/latitude/elitebook/dell/hp/lenovo/surface/machine/notebook/computer}|\
        locked down by {it/the it/our it/my it/corporate}|{managed/controlled/administered/looked after} by {our it/the it/my it/corporate/it at}|\
        {we are/we're} a {/small /public /private /primary /secondary }{school/college/clinic/practice/charity/nursery/surgery/library/law firm}{,/./;/ and/ so}|our own kms|\
        on loan from {/my /the }{employer/company/work/firm}|\
        {i'm/im/i am} {/also }{/\"}{/the /our }it department|{the/our/my} {school's/college's/university's/company's/employer's/charity's/clinic's} {laptop/laptops/pc/pcs/computers/machines/desktops}|{not/isn't} mine, {/my /the }{work/employer/company/school/office/firm/uni}|\
        {we are/we're} a {/small /smaller /mid-size /medium /local /family /big }{company/firm/school/clinic/charity/nonprofit/practice/business/college} {with/of}|\
        {company/firm/business/school/clinic} {with/of} {about /around /over /some /roughly /}{10/12/15/20/25/30/35/40/45/50/60/70/80/90/100/120/150/200/250/300/500} {pcs/computers/laptops/machines/workstations/employees/people/staff/users/seats}|\
        {school/university/uni/college/employer/company/work} gave {us/everyone/all of us/us all/every student/all students} {laptops/notebooks/computers/pcs/tablets}|\
        active directory|, ad,|with ad{,/./;/ and}|i {look after/run/do/handle/manage} {the it/it all/all the it/all of it/our it}{,/./;/ here/ for/ myself/ alone/ and}|{person/people/user/employee/staff} {firm/company/practice}|\
        {on/across/for} {20/25/30/40/50/60/80/100/120/150/200} {laptops/pcs/machines/computers/desktops}|i work at a {school/college/university/company} and we|i work at a {school/college/university/company}, we|\
        {i'm/im/i am} {the /}it for {a/an/the/our/my}|{do/doing/run/handle} it for {a/an/the/our/my}|\
        i'm the it {guy/person}|\
        {school/district/company/employer/university/college} owns|\
        owned by {my/her/his/our/their/the} {school/work/employer/company/university/college/district}|\
        {is/it's} from {my/her/his/our} {school/work/employer/company/university/college}|\
        our reseller|our asset list|\
        my company's|belongs to my {university/school/employer/company/work/uni}|we use {volume licensing/kms/mak}|volume licensing|we have {20/30/40/50/60/100} {pcs/machines/laptops/computers}|\
        school lab|computer lab|our lab|lab pcs|lab machines|our classroom|our department|\
        my team's|our pcs|our laptops|we manage|i manage|our sysadmin|our it|work laptop|work pc|\
        work machine|work computer|company laptop|company pc|company machine|company computer|\
        company-issued|company issued|employer's laptop|school laptop|school pc|university laptop|\
        uni laptop|our domain|domain joined|domain-joined|entra joined|azure ad|entra id|intune|\
        our fleet|our users|our office|our server|our servers|our boxes|our volume agreement|\
        volume agreement|volume licence|volume license|sysadmin|it admin|i'm the admin {at/for/here/of our}|kms server|\
        kms host|our kms|our tenant|managed by my|managed by our|enrolled in {intune/mdm/our/my/the company/company/azure/entra/autopilot/work/device management/a school/the school}|corporate laptop|\
        corporate pc|issued by work|issued by my|issued laptop|work-issued|at work we|our company|\
        our school|our machines|helpdesk|sccm|wsus|our mak|{user/users/somebody/we} at {my/our} company|at my company we"),
    row(Managed, "\
        {get/getting/got/go/skip/log in} past the {company/company's/corporate/employer's/organisation's/organization's} {sign-in/sign in/login/log-in/logon}|\
        {setup/windows/oobe} {asks for/wants/demands} {a/the/my/our/my old/an} {company/corporate/employer's/company's} {sign-in/login/log-in/logon/account}|\
        {setup/windows/oobe} asks for company {sign-in/login/log-in/logon}|\
        {device/pc/laptop/computer} is managed by|managed by your organization|managed by your organisation|managed by my organization"),
    row(Formerly, "\
        kept {my/the/our} {work/company} {laptop/pc/machine/computer}|\
        bought {it/the machine/the laptop/my laptop/the pc/my pc/this/this laptop/this pc/the thinkpad/mine} {off/from} {my/the/our}{ old/ former/ previous} {company/employer/firm/job/work/office/workplace}|\
        {pulled/took/taken/removed/dropped/kicked} {it/them/mine/this/that one} {off/from/out of} {the/their/our/its} domain|{council/hospital/nhs/library/firm/company/school} {retired/decommissioned/sold off}|\
        {i'm/i am/im} no longer {in/with/at/working for/employed by/employed at/part of} {the/that/my/this} {company/employer/firm/school/university/college}|\
        {i/we} no longer work {for/at} {the/that/my/this} {company/employer/firm/school}|\
        {we/i/staff/everyone/employees} {was/were} {allowed/able/told} to keep {our/my/the/their/them/it}|\
        {told/promised} {us/me/everyone} {that /}{we/i/they} {could/can/may} keep {them/it/the laptop/the laptops/the pc/the pcs}|\
        by my {office/work/employer/company/firm} when {they/it/we} {closed/shut/folded/went under/moved/upgraded/closed down/shut down}|{when/once/after} {you/we/they/i} {graduate/graduated/leave/left} {you/we/they/i} {keep/kept/get to keep/got to keep}|{took/taken} {it/them/this} off their {system/systems/network/management}|\
        {startup/firm/business/company/employer/place} {i worked for/i worked at/i used to work for} {folded/closed/went under/went bust/went bankrupt/shut down/is gone/no longer exists/closed down}|\
        {told/asked/let/allowed} {us/us all/everyone/me/everybody} {to /}keep {our/the/my} {laptops/laptop/pcs/pc/machines/machine/computers/computer}|\
        removed {it/mine/this/this one/the laptop/my laptop/the pc} from {intune/autopilot/entra/azure/the domain/management/mdm/the tenant}|\
        bought {my/the/our/this} {work/company/old work} {laptop/pc/computer/machine} {off/from}|\
        bought {it/my laptop/the laptop/this/my pc/the pc} {off/from} {the/my} {company/employer/job}|\
        {/my /our /the }{company/employer/firm/business/workplace} {is/was/has been/is being/got} {closing down/shutting down/closed down/shut down/wound up/winding up/winding down/dissolved/liquidated/going under/going bankrupt/going out of business/closing its doors/in liquidation}|\
        company {went bust/went under/folded/closed its doors/closed down/went out of business/went bankrupt}|\
        former {company/work/office/corporate/school} {pc/laptop/computer/machine/desktop}|got it from work|from work when|decommissioned|\
        used to be managed|no longer managed|\
        {took it/taken/removed} out of {intune/autopilot/entra/azure/the domain/management/mdm/the tenant}|\
        let the {seniors/students/staff/leavers}|\
        {was/used to be/originally/had been} {a/an/my old} {company/work/corporate/business/office/school/lease} {machine/laptop/pc/computer/one}|\
        {company/work/employer/office/school/university/corporate} {auction/clear-out/clearout/surplus/sell-off}|\
        on loan from uni|on loan from school|bought it off the department|\
        bought off the department|bought from my employer|bought it from work|bought it off work|\
        bought from work|kept it when i left|let me keep {it/the/my laptop/my pc/this}|\
        got to keep {it/them/this/the/my/our/their}{/ laptop/ laptops/ pc/ pcs/ machine/ machines/ computer/ computers}{./,/;/ when/ after/ and/ because}|ex-lease|off-lease|off lease|\
        ex lease|ex-corporate|ex corporate|ex-company|former employer|old employer|old job|\
        previous employer|it took it out|{they/school/company/employer/work/university} released it|unenrolled|removed from intune|taken off the domain|\
        was a work|used to be a work|used to be my work|used to be a company|former work|\
        old work laptop|old company laptop|ex-work|retired from work|company let {us/me/her/him/them/everyone/staff} {buy/keep/take/have}|they let me keep|\
        company sold {it/them/off/us/the laptops/its old/their old/me the laptop/me this/me it}"),
    row(Left, "\
        when {the/our/my} {office/branch/company/firm/site/practice} {closed/closed down/shut/shut down}|\
        when i left|left the company|left my job|left the job|quit my job|was laid off|laid off|\
        {got/was/were/been} made redundant|graduated|left school|left uni"),
    row(Private, "\
        never {belonged to/been to/been in/been near/seen/been part of} {a/an/any} {company/office/school/employer/business/organisation/organization/workplace}|{aren't/are not/isn't/we're not/i'm not} a {company/business/firm/school}|not part of {any/a} {company/business}|\
        {don't/dont/do not/never} belong to {an/any} {organization/organisation}|\
        no domain{,/./;/ and/ or/ here/ at}|{nobody/no one/no-one} manages {it/them/these/this/those/anything}|not {on/in/part of} {a/any} domain|{is/there's/there is} no {domain/it department}|\
        {was/is} never {a /}{company's/company pc/work pc}|\
        {what/which} {organization/organisation}?|\
        {isn't/is not/not/isnt/never} {used /}for {work/business}|\
        {is/it's/its} {my/our} home {computer/pc/laptop/desktop}|\
        {do not/don't/dont} have an {organization/organisation}|{a/our} family of {two/three/four/five/six}|\
        been on a domain|it's a home {computer/pc/machine/laptop}|just a home|\
        no {company/work/employer/school/organisation/organization}{,/./;/!/?/ or/ and/ involved/ here/ of/ pc/ laptop/ account/ it}|not a work|not a company|\
        never a work|it's ours, not|not the school's|not the company's|not my employer's|\
        private machine|private computer|private laptop|never on any domain|never on a domain|\
        never joined|personal pc|personal laptop|personal machine|private pc|home user|\
        own personal|not managed|isn't a work|just a home|nothing to do with work|\
        not part of any organization|not part of any organisation|never been part of"),
    row(Lent, "set me up with|issued|lent|loaned|provided|assigned"),
    row(Unrelated, "nothing to do with"),
    row(Sold, "\
        before {selling/giving/handing/returning/donating/i sold/i gave/i handed/i returned}"),
    row(Org, "hr|department|faculty|school|university|uni|college|employer|company|work|campus"),
    row(Given, "\
        keep the|came from|\
        got to keep|get to keep|handed out|gave out|gave|gives|given|provided|provides|issued|supplied|supplies|handed|assigned"),
    row(WorkKey, "\
        through the {university/school/college/uni}|via {my/the} {university/school/college/uni}|\
        {company's/firm's/employer's/organisation's/organization's/school's/university's/work's/office's} {mak/kms/volume/multiple activation}{/ key/ licence/ license}|\
        {mak/mak key/volume key/volume licence/volume license} {of/from/for} {our/my/the} {firm/company/employer/organisation/organization/school/university/work/office/it department}|\
        {my/the/our} {firm/company/work/employer} {mak/mak key}|\
        {our/our own/their own/the company's/the school's} {/enterprise /windows /windows enterprise }volume {licence/license}|\
        {university's/school's/uni's/college's}{/ windows/ windows 10/ windows 11}{/ education} {key/licence/license}|\
        our {school/university/uni/college} {gave/provided/handed} {us/me/everyone/students}{/ a/ the/ free} {windows/win10/win11/win/education/key/license/licence}|\
        university's software|software portal|{free student/student} one|\
        work's volume|volume {license/licence} key|volume key from|\
        key from work|key from my employer|key from school|key from uni|key from my university|\
        key from the university|{school/university/uni/work/employer/company} gave {us/me/out/everyone/students}{/ a/ the/ our/ an/ one/ free}{ key/ licence/ license/ windows/ win/ product key}|our mak|volume agreement|mak from our|msdn|visual studio subscription|\
        vs subscription|dreamspark|azure for students|azure dev tools|campus licence|\
        campus license|school's key|university key|school key|student key|work key|company key|\
        company licence|company license|onthehub|kivuto|\
        student licence|student license|through my university|through my school|through my uni|\
        from my college|through work|volume key"),
    // Edition.
    row(EditionName, "home|pro|professional|education|home premium|ultimate"),
    row(Edition, "edition|version|sku"),
    row(SameEdition, "\
        exact edition {it had/as before/it came with/i had}|{home/pro} {just like it was/exactly as it was/exactly like before}|\
        {home back where home/pro back where pro} was|{home before, home after/pro before, pro after}|{exactly/just/precisely} what it {came/shipped} with|\
        {home over home/pro over pro/home onto home/pro onto pro}|home on top of home|pro on top of pro|{and/then/put/installed/,/ -/got/gave it/with/up} {10/11/windows 10/windows 11/win 10/win 11} {home/pro} again|same {10/11/windows 10/windows 11/win 10/win 11} {home/pro}|{home/pro}{,/} {the same/same} {it was/it had/it has always/as always/as ever/edition/version/as shipped/as it came}|{home/pro}{,/} {just /}{like/as} {always/day one/on day one/it always was}|{the very same/exact same/exactly the same/identical} edition|{didn't/did not/never/haven't/without} {change/changed/changing/switch/switched/switching} {/the }edition{/s}|edition {stayed/was} {the same/unchanged}|\
        {because/since/as/cause/cos} {home/pro/that} is what {was on it/was on there/it had/it came with/was there/had been on it/i had}|{because/since/as/cause/cos} {that's/it's} what {was on it/was on there/it had/it came with/was there/had been on it/i had}|\
        {picked/chose/selected/installed/put} {home/pro} again|\
        {home/pro} again{,/} {same as/just like/like/just as} {before/last time}|{home before and it's home now/pro before and it's pro now/home before and it is home now/pro before and it is pro now/home before and it's still home/pro before and it's still pro}|it was {home before and it's home now/pro before and it's pro now}|\
        pro again|\
        it was {home/pro} before{ too/ also/ as well}|{it is/is} {windows 10 /windows 11 /win10 /win11 }{home/pro} again|\
        {home/pro} before as well|{home/pro} both times|was {home/pro} before and {is/still}|still {home/pro}{,/} same as|\
        put {/windows /win }{10/11} {home/pro} back|same {pro/home}|{home/pro} {both times/before too/before as well/same as before}|{home/pro} before and {home/pro} after|was {home/pro} before too|\
        {home before and home now/pro before and pro now/home before, home now/pro before, pro now/home then and home now/pro then and pro now}|\
        which is what it {always was/had/was before/came with}|as it always was|which it always was|\
        same edition|edition is the same|same version it had|same edition it had|\
        the same edition as|edition matches|edition is right|edition hasn't changed|\
        {home/pro}{,/} {same as before/same as it was/same as it had/like it was/just like before/as it was before}|\
        correct edition|right edition|same flavour|same flavor|home as before|pro as before|\
        home like before|pro like before|same sku|home, same as|pro, same as|edition as before|\
        matching edition"),
    row(OtherEdition, "\
        {put/set/knocked/kicked/dropped/threw/left/landed/dumped} {me/it/us} {back /}{on/to/at/with/down to} home|\
        pro {went to/turned into/became/changed to/switched to/dropped to/went back to/reverted to/changed itself to} home|\
        took {pro/home} {because/instead/this time/by}|\
        {home but i installed pro/pro but i installed home/home but i put pro/pro but i put home/home, but i installed pro/pro, but i installed home}|\
        had {pro but i installed home/home but i installed pro/pro but installed home/home but installed pro}|\
        it installed {home/pro}|from pro to home|\
        used to have {pro/home}|now {reads/shows/says} {windows 11/windows 10/win 11/win 10} {home/pro}|\
        {should i have/should have/supposed to have/meant to have} installed {home/pro}|\
        {is/it's/its/says/now/to/as/on/became} home again|{:/,/ -} home again|stuck on home|{is/it's/now/to/says/shows/still} {only/just} home|only get home|only getting home|\
        turned into home|it's home now|is just home|wrong edition|different edition|other edition|\
        picked pro|picked home|chose pro|chose home|selected pro|selected home|went for pro|\
        went with pro|put pro on|put home on|installed pro instead|installed home instead|\
        pro instead of home|home instead of pro|installed pro by mistake|\
        installed home by mistake|pro by accident|home by accident|pro by mistake|home by mistake|\
        accidentally installed|{it's/is/was/went/fell/dropped/rolled/now} back {to/on} home|reverted to home|went back to home|dropped to home|\
        dropped back to home|now it's home|now it's pro|pro never came back|came back as home|\
        it was home before|it was pro before|before it was {home/pro}|before that it was {home/pro}|previously it was {home/pro}|used to be pro|used to be home|ended up with pro|\
        ended up with home|ended up on home|ended up on pro|ended up as home|\
        installed itself as home|is now home|edition changed|changed edition|not the same edition|\
        clicked pro|clicked home|put on pro|had home before|\
        had pro before|when it had home|when it had pro"),
];
