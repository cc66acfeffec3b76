//! What stands in the page before the program is there, or where it never comes.

use crate::closed_set::closed_set;

closed_set! {
    /// A text of the shell, as `index.html` names it. It is HTML: inline elements may stand in it.
    pub enum ShellText {
        /// “Skip to the paste field”
        SkipToField,
        /// “Facts checked on”
        FactsCheckedOn,
        /// “If something happens to this PC, will Windows activate again?”
        Question,
        /// “OEM, retail, DSP or a digital license from a free upgrade: see what this PC has, what a reinstall, a new motherboard or a new PC will do, and how activation comes back once it has failed.”
        Lead,
        /// “Nothing you paste is sent. The browser blocks every request from this page. You can go offline first; it works all the same.”
        Promise,
        /// “Not activated, or no output”
        GuideEntry,
        /// “A few questions lead to the way back”
        GuideEntryNote,
        /// “Copy the output”
        CopyOutput,
        /// “The quick way (30 seconds)”
        QuickWay,
        /// “Press Win + R, type this and press Enter. In the box that opens press Ctrl + C.”
        QuickWayHow,
        /// “Copy”
        Copy,
        /// “Run”
        RunDialog,
        /// “From a command prompt”
        CommandWay,
        /// “In a command prompt or PowerShell this copies the output by itself. Nothing is printed, and that is fine.”
        CommandWayHow,
        /// “If that does not work”
        IfThatFails,
        /// “It mentions VBScript or a script engine: slmgr needs VBScript. Settings › System › Optional features can add it.”
        NoVbscript,
        /// “The sentence in Settings › System › Activation alone tells much. Paste just that.”
        SettingsSentence,
        /// “Reading this on a phone: type the three lines Description, Partial Product Key and License Status.”
        OnAPhone,
        /// “The helper: what slmgr cannot say”
        HelperTitle,
        /// “It also finds the Windows before this one, the key in the firmware and the age of the PC. It changes nothing, sends nothing and needs no administrator. Its output holds no name of a PC or user, no key of your own and no serial number. Read it, paste it into PowerShell, press Enter, and paste what it copied below the rest.”
        HelperWhatFor,
        /// “Pages that mean harm ask for the same: copy, open PowerShell, paste. Tell ours from those by reading it. It holds no address, starts no program and never asks for an administrator or for a protection to be switched off. What does is not ours.”
        HelperTrust,
        /// “Copy the script”
        CopyScript,
        /// “Save it as a text file”
        SaveScript,
        /// “To type by hand: this one line tells the history and the firmware key. Paste its output below that of slmgr.”
        HelperLine,
        /// “Without PowerShell, in a command prompt: this copies what slmgr prints together with the history.”
        HelperCmd,
        /// “Paste it here”
        PasteHere,
        /// “The output of slmgr, a sentence from Settings, an error code, or your story. Anything, as it is.”
        PasteHint,
        /// “Try a sample”
        TrySample,
        /// “A free upgrade?”
        SampleFreeUpgrade,
        /// “A maker’s PC”
        SampleFirmwareOem,
        /// “A company’s PC”
        SampleCompanyKms,
        /// “Open a file”
        OpenFile,
        /// “Clear”
        Clear,
        /// “The part that judges (WebAssembly) did not start in this browser. Update the browser or use another one. What you pasted is still in the field above, and “What each kind of licence has to expect” below can be read all the same.”
        NotStarted,
        /// “The part that judges has stopped, and the old verdict was hidden. What you pasted is still in the field above. Reload the page.”
        Stopped,
        /// “The part that judges is loading. Your result appears here as soon as it is there.”
        Loading,
        /// “Loading takes unusually long. If nothing changes, reload the page. What you pasted stays in the field.”
        SlowLoading,
        /// “See for yourself that nothing is sent; save this page”
        ProveTitle,
        /// “Switch to airplane mode or pull the cable, then paste. It judges just the same.”
        ProveOffline,
        /// “Press F12, open “Network” in the developer tools, then paste. Not one request is added.”
        ProveNetwork,
        /// “Save this page (it is one file) and carry it on a USB stick to a PC without a network. It works there.”
        ProveSaved,
        /// “To see that a saved file is the published one, compare what certutil -hashfile ninsho.html SHA256 prints with index.html.sha256 where it was published.”
        ProveHash,
        /// “Read the source code, or build the file from it: the same sources give the same bytes.”
        ProveSource,
        /// “Source code”
        SourceCode,
        /// “The browser blocks what a page could load or send by itself. The few ways that browsers have no lock for (leaving for another page, WebRTC) are not used here. A source’s link or the saving that you click on yourself does connect to that site.”
        ProveLimits,
        /// “Version”
        Version,
        /// “System”
        SchemeAuto,
        /// “Light”
        SchemeLight,
        /// “Dark”
        SchemeDark,
        /// “This is a private project and has nothing to do with Microsoft. A verdict is a likelihood drawn from public sources, not a promise.”
        Foot,
        /// “Ninsho — will Windows activate again? OEM, retail, DSP, digital license”
        Title,
        /// “Paste what slmgr shows and see whether Windows will activate again.”
        Description,
        /// “Will Windows activate again? Nothing you paste is sent.”
        SharedDescription,
        /// “en_US”
        Locale,
        /// “Language”
        Language,
        /// “Colours”
        Colours,
        /// “Judging what you paste needs JavaScript and WebAssembly. “What each kind of licence has to expect” below can be read all the same.”
        NoScript,
        /// “What each kind of licence has to expect”
        KindsTitle,
        /// “By the kind alone, before the state of a PC and its owner's answers are weighed. Paste what yours shows for its own verdict.”
        KindsIntro,
        /// “See the result”: the button beside the field, for who types
        SeeResult,
    }
}
