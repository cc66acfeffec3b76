//! English: what stands in the page before the program is there. `index.html` has a place for each.
//! Sentences may hold inline elements (`kbd`, `b`, `code`, a link), and are HTML.

use crate::text::ShellText;
use crate::text::sentences::sentences;

sentences! {
    shell(ShellText) {
        SkipToField => "Skip to the paste field",
        FactsCheckedOn => "Facts checked on",
        Question => "If something happens to this PC, will Windows activate again?",
        Lead => "OEM, retail, DSP or a digital license from a free upgrade: see what this PC has, what a reinstall, a new motherboard or a new PC will do, and how activation comes back once it has failed.",
        Promise => "<b>Nothing you paste is sent.</b> The browser blocks every request from this page. You can go offline first; it works all the same.",
        GuideEntry => "Not activated, or no output",
        GuideEntryNote => "A few questions lead to the way back",
        CopyOutput => "Copy the output",
        QuickWay => "The quick way (30 seconds)",
        QuickWayHow => "Press <kbd>Win</kbd>&nbsp;+&nbsp;<kbd>R</kbd>, type this and press <kbd>Enter</kbd>. In the box that opens press <kbd>Ctrl</kbd>&nbsp;+&nbsp;<kbd>C</kbd>.",
        Copy => "Copy",
        RunDialog => "Run",
        CommandWay => "From a command prompt",
        CommandWayHow => "In a command prompt or PowerShell this copies the output by itself. Nothing is printed, and that is fine.",
        IfThatFails => "If that does not work",
        NoVbscript => "It mentions VBScript or a script engine: slmgr needs VBScript. Settings › System › Optional features can add it.",
        SettingsSentence => "The sentence in Settings › System › Activation alone tells much. Paste just that.",
        OnAPhone => "Reading this on a phone: type the three lines Description, Partial Product Key and License Status.",
        HelperTitle => "The helper: what slmgr cannot say",
        HelperWhatFor => "It also finds the Windows before this one, the key in the firmware and the age of the PC. It changes nothing, sends nothing and needs no administrator. Its output holds no name of a PC or user, no key of your own and no serial number. Read it, paste it into PowerShell, press <kbd>Enter</kbd>, and paste what it copied below the rest. The same text stands on the screen, to be copied by hand or photographed.",
        HelperTrust => "Pages that mean harm ask for the same: copy, open PowerShell, paste. Tell ours from those by reading it. It holds no address, starts no program and never asks for an administrator or for a protection to be switched off. What does is not ours.",
        CopyScript => "Copy the script",
        SaveScript => "Save it as a text file",
        HelperLine => "To type by hand: this one line tells the history and the firmware key. Paste its output below that of slmgr.",
        HelperCmd => "Without PowerShell, in a command prompt: this copies what slmgr prints together with the history.",
        PasteHere => "Paste it here",
        PasteHint => "The output of slmgr, a sentence from Settings, an error code such as 0xC004F213, your story, or a question. Anything, as it is.",
        TrySample => "Try a sample",
        SampleFreeUpgrade => "A free upgrade?",
        SampleFirmwareOem => "A maker’s PC",
        SampleCompanyKms => "A company’s PC",
        OpenFile => "Open a file",
        Clear => "Clear",
        NotStarted => "The part that judges (WebAssembly) did not start in this browser. Update the browser or use another one. What you pasted is still in the field above, and “What each kind of licence has to expect” below can be read all the same.",
        Stopped => "The part that judges has stopped, and the old verdict was hidden. What you pasted is still in the field above. Reload the page.",
        Loading => "The part that judges is loading. Your result appears here as soon as it is there.",
        SlowLoading => "Loading takes unusually long. If nothing changes, reload the page. What you pasted stays in the field.",
        ProveTitle => "See for yourself that nothing is sent; save this page",
        ProveOffline => "Switch to airplane mode or pull the cable, then paste. It judges just the same.",
        ProveNetwork => "Press <kbd>F12</kbd>, open “Network” in the developer tools, then paste. Not one request is added.",
        ProveSaved => r#"<a href="./" download="ninsho.html">Save this page</a> (it is one file) and carry it on a USB stick to a PC without a network. It works there."#,
        ProveHash => "To see that a saved file is the published one, compare what <code>certutil -hashfile ninsho.html SHA256</code> prints with <code>index.html.sha256</code> where it was published.",
        ProveSource => "Read the source code, or build the file from it yourself: the same sources give the same bytes.",
        SourceCode => "Source code",
        ProveLimits => "The browser blocks what a page could load or send by itself. The few ways that browsers have no lock for (leaving for another page, WebRTC) are not used here. A source’s link or the saving that you click on yourself does connect to that site.",
        Version => "Version",
        SchemeAuto => "System",
        SchemeLight => "Light",
        SchemeDark => "Dark",
        Foot => "This is a private project and has nothing to do with Microsoft. A verdict is a likelihood drawn from public sources, not a promise.",
        Title => "Ninsho — will Windows activate again? OEM, retail, DSP, digital license",
        Description => "Paste what slmgr shows and see whether Windows will activate again.",
        SharedDescription => "Will Windows activate again? Nothing you paste is sent.",
        Locale => "en_US",
        Language => "Language",
        Colours => "Colours",
        NoScript => "Judging what you paste needs JavaScript and WebAssembly. “What each kind of licence has to expect” below can be read all the same.",
        KindsTitle => "What each kind of licence has to expect",
        KindsIntro => "By the kind alone, before the state of a PC and its owner's answers are weighed. Paste what yours shows for its own verdict.",
        SeeResult => "See the result",
    }
}

/// How the page sets this language: a style sheet.
pub(crate) const fn style() -> &'static str {
    include_str!("page.css")
}
