//! English: what is asked.

use super::row::{Row, row};
use crate::judge::Asked;

/// What a question about an event is about: whether it stays as it is.
pub(super) const STAYS: &str = "\
    activat|licen|lose |losing|affect|survive|what happens|carry over|still work|trouble|afraid|same key|genuine|\
    product key|need a key|will that matter|freak out";

/// What it is not about.
pub(super) const HOW: &str = "\
    how do i|how can i|how to |which |where |recommend|fix it|get it back|is there a trick|what should i do";

/// What the end of support is.
const SUPPORT: &str = "\
    support is finished|support of windows 10 is finished|support has finished|support finished|\
    support is over|support of windows 10 is over|support for windows 10 is over|support ended|\
    support has ended|end of support|no longer supported|out of support|esu |esu?|extended security|\
    extended update|support for windows 10 has ended|support for windows 10 ended";

/// What has happened: nothing is asked beforehand.
const LOST: &str = "\
    not activated|isn't activated|isnt activated|no longer activated|lost |expired|blocked|got deactivated|\
    deactivated itself";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(Asked::Buy, "\
        have to buy|need to buy|must i buy|should i buy a|buy a licen|buy windows|buy new windows|\
        buy a new windows|buy another|buy a key|buy a new key|buy it again|supposed to buy|told me to buy|need a new licen|\
        need another licen|need new licen|need a new key|have to purchase|need to purchase|pay again|have to pay|\
        having to pay|need to pay|pay for it|how much|does it cost|will it cost|without paying|for free?")
        .without("office|esu|where should i buy|where do i buy|where can i buy|where to buy|cheapest place")
        .unless("\
            buy a new pc|buy another pc|buy a new computer|buy a new laptop|buy a new mother|buy a new board|\
            buy another computer|buy another laptop|buy a new machine|should i buy a pc|should i buy a computer|\
            should i buy a laptop"),
    row(Asked::Graphics, "another ssd|an ssd|a second ssd|an nvme|graphics card|new gpu|more ram")
        .with("activat")
        .with("add|put in|install")
        .without("added"),
    row(Asked::Graphics, "activat|licen|through that again|happen again")
        .near("\
            add a second|put in a second|add another|adding a second|adding more ram|adding 32gb|to a rtx|\
            to 32gb|to 64gb")
        .without(LOST),
    row(Asked::OtherPc, "\
        transfer my licen|transfer the licen|transfer my windows|transfer windows|move my licen|move the licen|move my windows|\
        move my oem|move the windows|move windows|take my licen|take my windows|licence along|carry over|\
        use my key|use my licen|use the same key|use the old licen|use the key|reuse|move it|come along")
        .with("licen|windows|key| pro ")
        .near("\
            new pc|new computer|new laptop|new build|new machine|another pc|another computer|another laptop|\
            different pc|new one|second pc|pc im building")
        .without(LOST),
    row(Asked::OtherPc, "\
        move my licen|move the licen|move my windows|move my retail|transfer my licen|transfer the licen|\
        bring my old retail")
        .with("can i|is it possible")
        .without(LOST),
    row(Asked::OtherPc, "may i|can i|am i allowed|is it allowed")
        .near("take the licen|take my licen|take windows with|take my windows|licence with me|license with me")
        .without(LOST),
    row(Asked::Virtual, "\
        same licen|same windows licen|same key|another licen|another windows licen|extra licen|own licen|need a licen|\
        a second copy|need its own|second key")
        .near("hyper-v|virtualbox|vmware|virtual machine| vm|guest")
        .without(LOST),
    row(Asked::Eleven, "\
        upgrade to 11|upgrade to windows 11|upgrade from windows 10 to|upgrade from win 10 to|upgrading to 11|upgrading to windows 11|update to windows 11|\
        go to 11|going to windows 11|move to windows 11|win 10 to 11|switch to windows 11|upgrade that to 11|\
        upgrade windows 10 to|upgrading from windows 10 to|upgrade it to windows 11|upgrade this pc to|upgrade my pc to windows 11")
        .with("activat|licen|lose |pay|product key|new key|am i ok|ok to|free")
        .without(LOST),
    row(Asked::Eleven, "\
        new key|another key|stay activated|still be activated|remain activated|be activated|carry over|keep my licen|lose my licen|lose the licen|lose activation")
        .near("plan to upgrade|planning to upgrade|want to upgrade|going to upgrade|about to upgrade|thinking of upgrading|thinking about upgrading|like to upgrade|plan to update|want to update")
        .near("to windows 11|to win 11|to win11|to 11")
        .without(LOST),
    row(Asked::MovedDisk, "\
        whose licen|which licen|its own licen|own licence|own license|which key|which windows"),
    row(Asked::MovedDisk, "is this allowed|would it work|be activated|activate")
        .near("put the ssd from|ssd out and put it|ssd in another")
        .without(LOST),
    row(Asked::BeforeChange, "\
        i should do before|should i do before|do i need to do before|i need to do before|to do before i|\
        should i do anything|should do first|should i do first|do anything first|to do first|anything first|\
        anything down first|beforehand|do something before i|link my account first|linking my account before|\
        which order|what order|swap first|link it before|do before i|write down|should i remove before|\
        before i change the|should i prepare")
        .near("\
            swap|replac|chang|upgrad|wipe|going to|take it apart|reinstall|update|move|selling|giving|\
            new system board|new cpu"),
    row(Asked::SupportEnd, "support end|end of support|esu end")
        .with("activat|licen|stop working|lock|still use"),
    row(Asked::SupportEnd, "\
        stop being activated|stay activated|activation run out|activation end|lose activation|\
        lose the activation|get locked|stop working")
        .near("\
            support ended|support has ended|support is over|support for windows 10|end of life|support ends|\
            because support|esu ")
        .without("replac"),
    row(Asked::SupportEnd, "licence also|license also|licence end|license end|licence too|license too|licen")
        .with("finished|also end|end too|expire|run out|ends too|over too|still valid")
        .near(SUPPORT)
        .without(LOST),
    row(Asked::SupportEnd, "until when|till when|how long")
        .with("update|use |using|support|esu|windows 10")
        .near(SUPPORT)
        .without(LOST),
    row(Asked::SupportEnd, "free|cost|pay |how much|price")
        .with("esu|extended security|extended update|the updates|europe")
        .near("esu|extended security|extended update|support")
        .without("upgrade to"),
    row(Asked::Leaving, "\
        still work|keep working|stay activated|what happens|expire|still use|stop working|still be ok|still ok|\
        deactivat|keep windows|be ok")
        .near("\
            closing down|shutting down|going out of business|company closes|company is dissolved|going bankrupt|\
            graduation|i graduate|not a student any|no longer a student|finish my degree|finish university|finish uni|leave school|after i leave|when i leave|once i leave|when we leave|if i leave|\
            leave the company|leaving the company|no longer in the company|no longer at the company|\
            no longer with the company|no longer work there|no longer work for|no longer employed|\
            leaving my employer|lose my .edu|lose my school|lose my university|leaving my job|leave my job|leave us|i quit|they leave")
        .without(LOST),
    row(Asked::HandOver, "\
        stay activated|still activated|still be activated|licence|license|stop working|genuine|own windows|\
        need his own")
        .near("\
            sell my|sell the|sell this|sell it|selling my|selling the|selling this|selling it|before selling|\
            trade it in|trade in my|pc on ebay|laptop on ebay|computer on ebay|it on ebay|it on gumtree|it on craigslist|\
            it on marketplace|giving it away|giving away|give it to|\
            giving it to|give it away|give the old|pass it on|inherit|passed away|my late |remove the pc|removes the pc|\
            remove this pc|remove the device")
        .without(LOST),
    row(Asked::HandOver, "with windows on it|leave windows on|leave it activated|deactivate windows|wipe windows|included with it")
        .near("\
            sell my|sell the|sell this|sell it|selling my|selling the|selling this|selling it|before selling|trade it in|\
            pc on ebay|laptop on ebay|computer on ebay|it on ebay|it on gumtree|it on craigslist|it on marketplace")
        .without(LOST),
    row(Asked::Account, "microsoft account|ms account")
        .with("\
            need a m|need an m|account necessary|activate windows without|have to create a m|\
            account or not necessary|work without a m"),
    row(Asked::Evaluation, "\
        full version|convert|make it permanent|permanent|pro key|product key|switch to pro")
        .near("evaluation|trial version"),
    row(Asked::Telephone, "\
        activate by phone|activate it by phone|activate windows by phone|activate over the phone|\
        phone activation still|is phone activation|activated over the phone?|which number|what number|\
        phone number|number do i call|call microsoft")
        .with("activat|call|phone"),
    row(Asked::Check, "\
        is my windows genuine|is it genuine|is this genuine|a real licen|is it real|oem or retail|retail or oem|how do i check|\
        how can i check|how do i see|how can i tell|how do i tell|how do i know if|how do i find out|find out whether|\
        what licence is|where do i see|where can i see|way to see whether|what kind of licen|what type of licen|\
        windows genuine")
        .with("windows|licen|genuine|oem|real|check?")
        .without("which one|better to buy|should i buy|should i get|buy for|linked"),
    row(Asked::SoldKey, "\
        legit|legal|is it safe|are they safe|revoke my|be revoked|deactivate|stop working|scam|\
        should i be worried|worried|genuine")
        .without("got blocked|was blocked"),
    row(Asked::WhichToBuy, "which one should i buy|which one should i get|which one survives")
        .near(" oem|retail|dsp"),
    row(Asked::WhichToBuy, "\
        which one should|which should i|which windows 11 should|which one do i|should i get|better to buy|\
        worth the extra|difference between|which one survives")
        .with("oem|retail|system builder|dsp"),
    row(Asked::WhichToBuy, "which one do i buy|which do i buy|which licence should i|which license should i")
        .near(" oem|retail|dsp|system builder")
        .without("get it back"),
    row(Asked::WhichToBuy, "which one would you|which would you|which one to take|which to take|what would you take|which one is worth")
        .near(" oem|retail|dsp|system builder")
        .without("board|cpu|ssd"),
    row(Asked::Evaluation, "\
        use the evaluation|use an evaluation|evaluation enough|evaluation be enough|evaluation version enough|\
        evaluation version be enough|evaluation ok|evaluation version ok|evaluation good enough"),
    row(Asked::Telephone, "\
        talk to a human|speak to a human|talk to a person|speak to a person|talk to a real person|\
        speak to a real person|talk to an operator|speak to an operator|reach a human|get a human"),
    row(Asked::Telephone, "confirmation id")
        .with("where|how do i get|how can i get|who gives|who do i"),
    row(Asked::Telephone, "where do i get it|where do i get that|where do i get one|how do i get it|how do i get one")
        .near("confirmation id"),
    row(Asked::Check, "how do i check|how can i check|what should i check|what should i look at|what do i look at|what to look")
        .near("\
            activated lifetime|lifetime activ|original activated|windows activated|genuine windows|original windows|\
            windows is original|windows is genuine|pro original|pro activated|pro genuine"),
    row(Asked::ProUpgrade, "\
        how much|does it cost|will it cost|what does that cost|what would it cost|price|where do i buy|where can i buy|\
        where should i buy|where to buy|cheapest|is it free|for free")
        .near("\
            home to pro|home to windows 11 pro|home to windows 10 pro|home to win 11 pro|home to win 10 pro|from home to|\
            upgrade to pro|upgrade to windows 11 pro|upgrading to pro|upgrade home to")
        .without("board|cpu|ssd|back|again"),
    row(Asked::SecondPc, "\
        hers too|his too|theirs too|laptop too|pc too|computer too|desktop too|machine too|on both|on two|for two|\
        at the same time|more than one pc|more than one computer|how many pcs|how many computers|multiple pcs|\
        multiple computers|both pcs|both computers|both machines|on a second one as well")
        .with("use|install|put|work|allowed|activate|enter|good for|valid for")
        .near("licen|key|boxed|the box|retail|copy of windows")
        .without("vm|virtual|account|signed in|upgrade|wipe|reset|remove|ssd|disk|drive"),
    row(Asked::Unactivated, "what happens|what will happen|will it lock|will it stop|will the laptop lock|will the pc lock")
        .with("when it expires|if it expires|once it expires|without activat|never activate|don't activate|dont activate|unactivated|license expires|licence expires")
        .without("board|cpu|disk|ssd|reinstall|reset"),
    row(Asked::Unactivated, "\
        will it lock|get locked|lock me out|laptop lock|pc lock|keep using|go on using|continue to use|carry on using|\
        lose my files|delete my files|files be deleted")
        .near("\
            will expire|when it expires|not activated|isn't activated|isnt activated|unactivated|without activat|\
            never activated|activate windows")
        .without("bitlocker|update|reinstall|reset|replac|board|cpu|ssd"),
    row(Asked::AccountEnd, "activat|licen|genuine|lose it|lose windows")
        .near("\
            change my microsoft account|changing my microsoft account|change microsoft account|change the microsoft account|\
            a different microsoft account|another microsoft account|the other microsoft account|switch microsoft account|\
            change the email of my microsoft|change the email on my microsoft|\
            close the account|close my account|close my microsoft|closing the account|closing my account|closing my microsoft|\
            delete my microsoft|deleting my microsoft|get rid of my microsoft|get rid of the microsoft|\
            switch to a local|switching to a local|switch to local|switching to local|back to a local account|\
            change to a local|local account only|give up my microsoft|giving up my microsoft")
        .without(LOST),
    row(Asked::RemoveKey, "/upk|uninstall the product key|uninstall my product key|uninstall the key|remove the product key")
        .with("do i need|need to|should i|have to|must i|necessary|required"),
    row(Asked::HomeOrPro, "home or pro|pro or home|home or windows|home vs pro|pro vs home|home and pro|pro and home")
        .with("which|what|do i have|do i run|is it|should i|find out|tell|know|better")
        .without(LOST),
    row(Asked::OldKey, "still good|still valid|still usable|still work|still any good|still be good|still be valid|still active")
        .with("key")
        .without("activated by|after"),
    row(Asked::OldKey, "use the key|use its key|use that key|key of|key from|key on|'s key|sticker")
        .with("can i|could i|may i|will |does |is it ")
        .near("old laptop|old notebook|old pc|old computer|old desktop|previous laptop|previous pc|dead laptop|dead pc"),
    row(Asked::OldKey, "can i still upgrade|can you still upgrade|can i upgrade|still possible to upgrade|possible to upgrade|is the free upgrade still")
        .with("free|still")
        .near("windows 7|win 7|win7|windows 8|win 8|8.1")
        .without("upgraded"),
    row(Asked::BiosBack, "\
        flash the bios back|flashing the bios back|flash it back|flash back|roll back the bios|roll the bios back|\
        rolling back the bios|rolling the bios back|downgrade the bios|downgrading the bios|bios downgrade|revert the bios|\
        to the old bios|to the older bios|to the previous bios|to the earlier bios|to an older bios|to an earlier bios")
        .near("bios"),
];
