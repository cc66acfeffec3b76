//! English words: who speaks, and how it is told.

// Not `expect`: in tests, clippy does not look for it.
#[allow(clippy::enum_glob_use, reason = "a table of them")]
use crate::clues::word::Word::*;
use crate::clues::word::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static WORDS: &[Row] = &[
    // Who speaks, of which PC.
    row(Other, "\
        {wife's/husband's/son's/daughter's/mum's/mom's/dad's/brother's/sister's/kid's/girlfriend's/boyfriend's} {laptop/pc/computer/machine/desktop} {is/was/isn't/wasn't}|\
        {op/the op} {replaced/swapped/changed/upgraded/updated/reset/reinstalled/had/has/put/got/did}|\
        {colleague's/coworker's/co-worker's/friend's/mate's/buddy's/neighbour's/neighbor's/cousin's/flatmate's/roommate's} {pc/laptop/computer/machine/desktop/rig/one}|\
        {only/just/only see/only shows/only lists/except} my {surface/laptop/xbox/phone/tablet/work laptop}{,/./ and/ or/ shows/ is}|\
        {a/my} colleague {of mine /}{has/had}|\
        {my/a} {buddy/pal/mate/friend/coworker/co-worker/teammate/classmate/roommate/neighbour/neighbor/cousin/nephew/niece/aunt/grandpa/grandad/grandma/nan/gran/in-law/sister-in-law/brother-in-law/gf/bf}'s {pc/laptop/computer/machine/rig/desktop/build/one/new build/old pc}|\
        {pc/laptop/computer/machine/rig/one} {that /}i {sold/gave away/got rid of/scrapped/returned/recycled}|\
        {a/some} {guy/bloke/colleague/coworker/woman/friend/mate} {at/from} {work/school/uni/the office}|\
        my {buddy/pal/mate/friend/neighbor/neighbour/coworker/co-worker/colleague/roommate/flatmate/cousin} {bought/ordered/used/uses/paid/tried}|my {buddy/pal/neighbor/neighbour/coworker/co-worker/colleague/roommate/flatmate/cousin} {swapped/replaced/changed/upgraded/updated/reinstalled/reset/wiped/has/had/did/got/also/with}|my {sister/wife/husband/son/daughter/mum/mom/uncle/girlfriend/boyfriend/boss} {swapped/replaced/changed/upgraded/updated/reinstalled/reset/wiped} {his/her}|my {sister/wife/husband/son/daughter/mum/mom/uncle/girlfriend/boyfriend/boss} {has/had} {a/an/the/10/11/windows}|\
        {hers/his/theirs} {had/has/was/is/says/got/did/needed/worked/went/expires/came}|only my old|only shows my old|just my old|only lists my old|\
        my work machine|my work pc|my work laptop|my work computer|my office pc|my brother's|\
        my sister's|my dad's|my mum's|my mom's|my father's|my mother's|my wife's|my husband's|\
        my friend's|a friend's|my mate's|my neighbour's|my neighbor's|my colleague's|\
        a colleague's|my coworker's|my co-worker's|my son's|my daughter's|my girlfriend's|\
        my boyfriend's|my gf's|my bf's|my roommate's|my flatmate's|my boss's|my partner's|\
        my other pc|my other computer|my other laptop|my other machine|my other rig|that other pc|\
        the other pc|other pc|the other one|the other machine|the first one|first one|\
        the original vm|the source|the original is|original one|the old one|my brother|my dad|\
        my friend|my mate|a friend of mine|someone i know|my desktop|my main rig|\
        my work laptop is|everyone else's|my kid's|my uncle's|my cousin's|a mate's|pc #1|\
        machine a"),
    row(Own, "\
        mine at home|the one at home|my one at home|\
        {with/to/on/for/and/but} my {acer/dell/hp/lenovo/asus/thinkpad/toshiba/medion/msi}|\
        i only|i just|whereas i|while i|in my case|on mine|for me|i have {10/11/windows/win 10/win 11}|i'm on|i am on|\
        my home pc|my home computer|my home machine|my personal|my own|this one|mine|this pc|\
        now mine|is mine now|it's mine now|\
        this laptop|this machine|this computer|my own pc|my laptop|my pc|the second one|the copy|\
        the clone|the cloned|the new one|this thing|but mine|my one|on this|pc #2|machine b"),
    row(Switch, "\
        that {pc/tower/laptop/machine/computer/desktop/box/rig/notebook}{'s/ is/ was/ has been/ went} {/long /now /since /already /in }{gone/landfill/scrap/scrapped/recycled/sold/the bin/binned/dead/thrown out}|\
        different machine, different|now a different {pc/machine/laptop}|on to the other {pc/machine/laptop}|next machine"),
    row(Proxy, "\
        {q/question/this/this one/post/message} {is /(/}from my {dad/mum/mom/father/mother/brother/sister/friend/wife/husband/neighbour/neighbor/son/daughter/uncle/aunt/grandad/grandma}|{only/just} the {typist/messenger/go-between}|\
        {asking/posting/writing} {for/on behalf of} {my/a} {dad/mum/mom/father/mother/brother/sister/friend/wife/husband/neighbour/neighbor/son/daughter/uncle/grandad/grandma}"),
    row(Speaker, "\
        support:|agent:|ms support:|microsoft support:|rep:|chat:|technician:|operator:|advisor:|\
        moderator:|mod:|seller:|forum answer:|answer:|bot:|copilot:|chatgpt:|virtual agent:"),
    row(Hearsay, "\
        {suggests/suggested/recommends/recommended/advises/advised} {moving/putting/swapping/cloning/buying/replacing/reinstalling/resetting/that/to/i}|\
        {guide/article/tutorial/video/post/helpdesk/support/manual/faq/blog} {says to/said to/says you/said you/tells you to/suggests/suggested/advises}|\
        {seller/listing/ad/advert/description} {says/said/writes/wrote/claims/states/stated/promises/swears/reads}|\
        {grandson/granddaughter/my son/my daughter/my nephew/my husband/my wife/my kid/my neighbour/my neighbor/my dad/my mum/my mom/my brother/my sister} {says/said/reckons/thinks/insists}|{i quote/and i quote}|\
        {i was/i've been/was/been/got/i got/i'm} told {that/to/on/by/replacing/swapping/changing/reinstalling/resetting/updating}|\
        {everyone/everybody/people/folks/forums/the internet} {says/say/keeps saying/keep saying/claims/swears/swear}|\
        {support/microsoft/the agent/everyone/someone/the rep/the guy/he/she/the chat/the shop} {insists/insisted/claims/claimed/assumes/assumed/reckons/reckoned/suspects/suspected/accused/accuses/is convinced/thinks/thought}|i must have|you must have|i must've|you must've|you must of|must have been me|\
        {support/agent/rep/guy/shop/seller/technician/tech/he/she/they} {said/says} {if/that if}|\
        {says/said} {his/hers/her/their/theirs}|\
        {accuse/accuses/accused/accusing} {me/us} of|{blame/blames/blamed} {me/us} for|\
        {asking/asks} {me /us /}{if/whether}|{wants/wanted} to know {if/whether}|\
        asked if|asked me|asked whether|someone on|somebody on|people on|a guy on|forum said|\
        reddit said|on the forum said|post says|posts say|told me to|told me that|told me|\
        they said|they say|people say|people said|someone said|somebody said|someone told|\
        some say|all {i find/i found/i can find/the posts/the threads/the articles/the results}|\
        everything {i find/i found/i can find/i read} {is/was/online}|i read that|i've read that|i read somewhere|read that|heard that|i heard|\
        i've heard|rumour|rumor|according to|advice i got|sort of advice|supposedly|reddit says|\
        forum says|internet says|article says|article said|claims that|google says|chatgpt says|\
        chatgpt said|copilot says|apparently people|youtube says"),
    // Mood: what stands before a verb.
    row(Not, "\
        thought about|thought of|toyed with|decided against|almost|nearly|was going to|\
        wanted to but|can't|cant|cannot|couldn't|unable|not|didn't|didnt|don't|dont|haven't|\
        havent|hasn't|hasnt|never|no|without|wasn't|wasnt|nor|neither|nothing|none|doesn't|doesnt|\
        isn't|isnt|won't|wont|weren't|hadn't|hadnt|ain't|instead of|rather than|nobody|no one"),
    row(Plan, "\
        planned:|plan:|future:|i plan|we plan|{my/our/the} plan is|\
        sending {a/an/someone/out}|{is/are} sending|coming {out/round/over} to|{is/are} coming {/tomorrow /next week /this week }to|booked in|booked for|on {monday/tuesday/wednesday/thursday/friday/saturday/sunday} to|\
        hovering over|quoted me|quoted us|a quote for|an estimate for|price for|wants me to|asked me to|wants us to|have been asked to|going to|want to|wanna|gonna|\
        plan to|planning|planning to|planning on|plan on|will|would|i'll|they'll|he'll|she'll|we'll|you'll|it'll|i'd|thinking about|\
        thinking of|considering|about to|intend to|intending|hoping to|like to|need to|should i|\
        can i|could i|may i|must i|do i have to|before i|before|tempted|debating|looking to|\
        looking at|want a|need a|get a|order a|ordered a|waiting for|hypothetical|hypothetically|\
        might|may|could|ought to|has to|due to be|scheduled|wants to|want|to-do|ever|advised to|\
        recommend|recommended|suggest|suggested|supposed to|have to|building|next"),
    row(Future, "\
        next {monday/tuesday/wednesday/thursday/friday/saturday/sunday}|\
        tomorrow|next week|next month|next year|next weekend|soon|this weekend i'm|\
        at the weekend i'm|in the future|one day|someday|eventually|down the line|later this year|\
        when it arrives|once it arrives|in two weeks|in a few days|in a few weeks|black friday|\
        for christmas|haven't ordered|yet to arrive|hypothetical|hypothetically"),
    row(If, "if|in case|what if|suppose|assuming|unless|whether|should"),
    row(Would, "will|would|does|do i|can|is it|should|am i|could|are there"),
    row(Did, "\
        {had/got} {geek squad/best buy/the shop/a shop/someone/somebody/a friend/my friend/my buddy/a guy/them/him/her/a tech/a technician/the store/support/dell/hp/lenovo/the guys/a repair shop/my nephew/my son/my brother}|\
        used {the recovery option/the media creation tool/a usb stick/a usb/recovery/the recovery drive/the installer/an iso} to|\
        used {dd/clonezilla/macrium/acronis/ghost/rufus/a tool/samsung magician} to|\
        did|had to|made me|forced me to|when i had to|managed to|ended up having to|\
        decided to and did|went ahead and"),
    row(Turn, "\
        but|and then|after|since|because|so|when|though|although|however|while|which|that's when|\
        until|then|and now|yet it|or"),
];
