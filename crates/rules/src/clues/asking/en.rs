//! English: what is asked.

use super::row::{Row, row};
use crate::judge::Asked;

/// What a question about an event is about: whether it stays as it is.
pub(super) const STAYS: &str = "\
    activat|licen|lose |losing|affect|survive|what happens|carry over|still work|trouble|afraid|same key|genuine|\
    happen again|go through that|product key|need a key|just work|would it work|will it work|will that matter|freak out";

/// What else it is about where the event stands in the question itself.
pub(super) const PAYS: &str = "have to buy|need to buy|buy it again|pay again|have to pay";

/// What it is not about.
pub(super) const HOW: &str = "\
    how do i|how can i|how to |which |where |recommend|fix it|fix this|get it back|is there a trick|what do i do|what should i do";

/// What has happened: nothing is asked beforehand.
const LOST: &str = "\
    not activated|isn't activated|isnt activated|no longer activated|lost |stopped|expired|blocked|deactivated";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    row(Asked::Buy, "\
        have to buy|need to buy|must i buy|should i buy windows|should i buy a|should i buy it|should i just buy a|do i buy|\
        buy a new licen|buy a licen|buy windows|buy new windows|buy a new windows|buy another|buy a new key|buy a key|buy it again|\
        supposed to buy|told me to buy|need a new licen|need another licen|need new licen|need a new key|need another key|\
        have to purchase|need to purchase|pay again|have to pay|need to pay|must i pay|do i pay|pay for it|\
        pay a second|pay anything|pay extra|how much|does it cost|will it cost|would it cost|cost anything|cost me any|\
        without paying|without buying windows|without buying a |for free?")
        .without("office|esu|extended security|not have to buy|didn't have to|did not have to|how much longer|how much time")
        .unless("\
            buy a new pc|buy new pc|buy a new computer|buy a new laptop|buy another pc|buy another laptop|buy another computer|\
            buy a new mother|buy a new board|buy a new ssd|buy another board|buy another mother|buy another ssd|buy a new disk"),
    row(Asked::Graphics, "\
        second ssd|second nvme|second drive|another drive|another ssd|extra ssd|extra drive|second hard drive|another hard drive|\
        graphics card|new gpu|more ram|more memory|gb of ram|gb ram|power supply|new psu")
        .with("activat|licen|through that again|happen again")
        .with("add|put in|putting in|install|upgrad|swap|replac|going from|change")
        .without("not activated|isn't activated|no longer activated|lost |stopped|deactivated|added"),
    row(Asked::Graphics, "activat|licen|through that again|happen again")
        .near("\
            add a second|add another|adding a second|add more ram|adding more ram|add ram|adding ram|adding 32gb|put in a new gpu|to a rtx|to 32gb|to 64gb")
        .without(LOST),
    row(Asked::OtherPc, "\
        transfer my licen|transfer the licen|transfer my windows|transfer the windows|transfer windows|transfer it|transfer this|\
        move my licen|move the licen|move my windows|move my oem|move the windows|move windows|move this licen|take my licen|\
        take the licen|take my windows|licence along|license along|carry over|carry across|use my key|use the same key|\
        use the old licen|use my licen|use that key|use the key|reuse|re-use|move it|come along|comes along|follow me")
        .with("licen|windows|key|activat| pro ")
        .near("\
            new pc|new computer|new laptop|new build|new machine|new desktop|another pc|another computer|another laptop|different pc|\
            different computer|new one|second pc|new rig|pc im building|pc i'm building|next pc")
        .without(LOST),
    row(Asked::OtherPc, "\
        move my licen|move the licen|move my windows|move my retail|transfer my licen|transfer the licen|transfer my windows licen|\
        bring my old retail|bring my licen|bring my key|bring my windows")
        .with("can i|can we|could i|is it possible|allowed|may i")
        .without(LOST),
    row(Asked::Virtual, "\
        same licen|same windows licen|same key|another licen|another windows licen|extra licen|second licen|separate licen|own licen|\
        need a licen|a second copy|need its own|second key")
        .near("hyper-v|virtualbox|vmware|virtual machine| vm|parallels|guest")
        .without(LOST),
    row(Asked::Eleven, "\
        upgrade to 11|upgrade to windows 11|upgrade to win 11|upgrade to win11|upgrade from windows 10 to|upgrade from win 10 to|\
        upgrade from 10 to|upgrading to 11|upgrading to windows 11|go to 11|going to 11|going to windows 11|go to windows 11|\
        move to 11|move to windows 11|update to 11|update to windows 11|win 10 to 11|switch to 11|switch to windows 11|\
        upgrade it to 11|upgrade that to 11|the windows 11 upgrade")
        .with("activat|licen|lose |buy|pay|product key|genuine|am i ok|ok to|free")
        .without(LOST),
    row(Asked::MovedDisk, "\
        whose licen|which licen|its own licen|own licence|own license|licence of the old|license of the old|which key|whose key|\
        which windows"),
    row(Asked::MovedDisk, "is this allowed|would it work|will it work|be activated|activate|licen")
        .near("\
            put the ssd from|put the drive from|put the hard drive from|put the nvme from|ssd out and put it|drive out and put it|\
            ssd in another|drive in another|ssd to another|drive to another|ssd into another|drive into another")
        .without(LOST),
    row(Asked::BeforeChange, "\
        i should do before|should i do before|do i need to do before|i need to do before|to do before i|should i do anything|\
        should do first|should i do first|i need to do first|do anything first|to do first|anything first|anything down first|beforehand|do something before i|link my account first|\
        link it first|linking my account before|which order|what order|the right order|\
        swap first|upgrade first|reinstall first|link it before|do before i|write down|should i remove before|before i change the|\
        how do i prepare|should i prepare|can i prepare")
        .near("\
            swap|replac|chang|upgrad|reset|wipe|going to|take it apart|reinstall|update|move|selling|giving|new board|new motherboard|new system board|new cpu"),
    row(Asked::SupportEnd, "\
        support end|support has ended|support is over|support runs out|end of support|end of life|out of support|after support|\
        esu end|esu is over|esu runs out|esu expire|stops supporting|support stops")
        .with("activat|licen|stop working|lock|still work|still use|keep using|keep windows"),
    row(Asked::SupportEnd, "\
        stop being activated|stay activated|activation run out|activation expire|activation end|lose activation|\
        lose the activation|lose my activation|get locked|stop working|switch it off|switching off|deactivate")
        .near("\
            support ended|support has ended|support is over|support for windows 10|windows 10 support|end of support|end of life|support ends|\
            because support|esu ")
        .without("chat|swap|replac"),
    row(Asked::Leaving, "\
        still work|keep working|keep using|stay activated|stays activated|stay active|what happens|expire|still use|stop working|\
        still be ok|still ok|run out|deactivat|mine for good|still be activated|keep windows|will windows stop")
        .near("\
            graduation|i graduate|we graduate|after i leave|when i leave|once i leave|when we leave|if i leave|after i left|\
            when i left|leave the company|leaving the company|leaving my job|leave my job|leave us|i quit|i retire|i resign|\
            leave the uni|they leave")
        .without(LOST),
    row(Asked::HandOver, "\
        stay activated|still activated|still be activated|stays activated|licence|license|lose|stop working|genuine|keep windows|\
        own windows|need his own")
        .near("\
            sell my|sell the|sell it|sell this|selling my|selling it|selling the|selling this|before selling|give it away|\
            giving it away|give away|giving away|give it to|giving it to|give the old|give my old|pass it on|inherit|passed away|\
            my late |remove the pc|removes the pc|remove it from my|remove this pc|remove the device")
        .without(LOST),
    row(Asked::Account, "microsoft account|ms account")
        .with("\
            need a m|need an m|need the m|need to have a m|account necessary|account required|account needed|\
            activate windows without|activate it without|activate without|have to use a m|have to make a m|have to create a m|\
            account mandatory|account or not necessary|work without a m"),
    row(Asked::Evaluation, "\
        full version|convert|make it permanent|permanent|pro key|retail key|product key|switch to pro|change to pro|real licen")
        .near("evaluation|eval version|eval copy|eval edition|trial version"),
    row(Asked::Telephone, "\
        activate by phone|activate it by phone|activate windows by phone|activate over the phone|activate windows over the phone|\
        activate by telephone|activate windows by telephone|phone activation still|telephone activation still|is phone activation|\
        is telephone activation|activated over the phone?|activated by phone?|which number|what number|phone number|number do i call|number to call|number can i call|\
        call microsoft|phone microsoft")
        .with("activat|call|phone")
        .without("was activated by|had to call|i called"),
    row(Asked::Check, "\
        is my windows genuine|is it genuine|is this genuine|whether it's genuine|whether it is genuine|if it's genuine|\
        if it is genuine|a real licen|is it real|is this real|oem or retail|oem or a retail|retail or oem|how do i check|\
        how can i check|how do i see|how can i see|how can i tell|how do i tell|how do i know if|how do i find out|find out whether|what licence is|what license is|which licence is|which license is|where do i see|where can i see|\
        way to see whether|which kind of licen|what kind of licen|what type of licen|which type of licen|windows genuine|\
        should i check before i buy")
        .with("windows|licen|genuine|oem|real|key|check?")
        .without("which one|should i buy|should i get|still be genuine|buy for|linked"),
    row(Asked::SoldKey, "\
        legit|legal|is it safe|are they safe|ok to use|revoke my|revoke it|be revoked|get revoked|deactivate|be blocked|get blocked|banned|stop working|trust|scam|\
        should i be worried|worried|genuine")
        .without("got blocked|was blocked|is blocked|was revoked|been blocked|options"),
    row(Asked::WhichToBuy, "which should i buy|which one should i buy|which one should i get|which to buy|which one to buy|which one survives")
        .near(" oem|retail|system builder|dsp"),
    row(Asked::WhichToBuy, "\
        which one should|which should i|which windows 11 should|which windows should|which licence should|which license should|\
        which version should|which do i buy|which one do i|which to buy|which one to buy|should i get|better to buy|\
        worth the extra|difference between|which one survives|choosing between")
        .with("oem|retail|system builder|dsp")
        .without("is not activated|isn't activated"),
];
