//! Japanese: the events, and what becomes of an activation in them.

use crate::judge::{Confidence, Outcome, OutcomeIcon, Scenario, ScenarioGroup};
use crate::text::sentences::sentences;

sentences! {
    icon(OutcomeIcon) {
        Best => "そのまま通る",
        Good => "普段の手順で通る",
        Care => "分からない点があり、通らないこともある",
        Bad => "通らない見込み・権利がない",
        Open => "判断できない",
        Na => "この PC では起こらない",
    }

    scenario(Scenario) {
        KeepUsing => "このまま使い続ける",
        ReinstallSameHw => "同じ PC に再インストール",
        OsDiskSwap => "システム ディスクの交換",
        GpuRamNicChange => "グラフィック・メモリ・LAN",
        MbSwap => "マザーボードの交換",
        OtherPc => "別の PC へ移す",
        NewVm => "新しい仮想マシン",
        ReuseVhd => "仮想ディスクの使い回し",
        ImageRestoreSameHw => "バックアップから復元",
        ImageRestoreOtherHw => "別の PC にバックアップを復元",
        Inplace10To11 => "10 から 11 へ更新",
        CpuChange => "CPU の交換",
        BiosUpdate => "BIOS(UEFI)の更新",
    }

    group(ScenarioGroup) {
        SamePc => "同じ PC のまま",
        Parts => "部品を替える",
        OtherPc => "別の PC へ",
    }

    outcome(Outcome) {
        Ok => "そのまま",
        OkNoFallback => "ふつうは自動",
        Action => "操作すれば通る",
        Chance => "場合による",
        Unlikely => "見込み薄",
        NoRight => "引き継げない",
        Separate => "別のライセンスが必要",
        Org => "組織が対応",
        Ends => "期限で切れる",
        Unknown => "分からない",
        Na => "対象外",
    }

    confidence(Confidence) {
        Low => "弱い",
        Medium => "中くらい",
        High => "強い",
    }
}
