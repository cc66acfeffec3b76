//! Outlooks of licences of an organisation, and evaluations.

use super::outlooks;

#[rustfmt::skip]
outlooks! {
    MAK {
        Ok High [ActivatedStays] [];
        Org High [MakUsesCount] [];
        Org Medium [MakUsesCount] [];
        Ok Medium [SmallChangeAbsorbed] [];
        Org Medium [MakUsesCount] [];
        Org High [MakUsesCount] [];
        Org High [ContractDecides, MakUsesCount] [];
        Org Medium [ContractDecides] [];
        Org Medium [ContractDecides] [];
        Ok High [ImageBringsBack] [];
        Org Medium [ContractDecides, MakUsesCount] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    MAK_PRIVATE {
        Chance Medium [MakMayBeBlocked] [ActivatedStays];
        Unlikely Medium [MakMayBeBlocked] [];
        Unlikely Low [MakMayBeBlocked] [DiskIsNoNewPc];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Unlikely Medium [MakMayBeBlocked] [];
        Unlikely Medium [MakMayBeBlocked] [];
        NoRight Medium [MakNeedsContract] [];
        NoRight Medium [MakNeedsContract] [];
        NoRight Low [MakNeedsContract] [];
        Ok High [ImageBringsBack] [];
        NoRight Medium [ImageElsewhereIsAMove, MakNeedsContract] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    KMS_ORG {
        Ok High [KmsRenews] [];
        Org High [KmsAgainOnNetwork] [];
        Org High [KmsAgainOnNetwork] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Org High [KmsAgainOnNetwork] [];
        Org High [KmsAgainOnNetwork] [];
        Org High [ContractDecides, KmsAgainOnNetwork] [];
        Org High [ContractDecides, KmsAgainOnNetwork] [];
        Org High [ContractDecides, KmsAgainOnNetwork] [];
        Ok High [ImageBringsBack] [];
        Org High [ContractDecides, KmsAgainOnNetwork] [];
        Ok High [ElevenFree, KmsStaysAClient, ElevenNeedsHardware] [];
    }

    KMS_PRIVATE {
        Ends Medium [KmsIsNotPermanent] [];
        Ends Medium [KmsIsNotPermanent] [];
        Ends Medium [KmsIsNotPermanent] [];
        Unknown Low [KmsPrivateUnknown] [];
        Ends Low [KmsIsNotPermanent] [];
        Ends Medium [KmsIsNotPermanent] [];
        Ends Medium [KmsIsNotPermanent] [];
        Ends Medium [KmsIsNotPermanent] [];
        Ends Low [KmsIsNotPermanent] [];
        Unknown Low [KmsPrivateUnknown] [];
        Ends Medium [KmsIsNotPermanent] [];
        Chance Low [KmsStaysAClient, KmsIsNotPermanent] [];
    }

    KMS_HOST {
        Ok High [ActivatedStays] [];
        Org Medium [KmsHostCounts] [];
        Org Medium [KmsHostCounts] [];
        Ok Medium [SmallChangeAbsorbed] [];
        Org Medium [KmsHostCounts] [];
        Org Medium [KmsHostCounts] [];
        Org Medium [KmsHostCounts] [];
        Org Medium [KmsHostCounts] [];
        Org Medium [KmsHostCounts] [];
        Ok High [ImageBringsBack] [];
        Org Medium [KmsHostCounts] [];
        Na Medium [NotForServers] [];
    }

    SUBSCRIPTION {
        Ok High [ActivatedStays] [];
        Action High [SubscriptionBaseFirst] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Action Medium [SubscriptionBaseFirst] [];
        Chance Medium [SubscriptionBaseDecides, PreinstalledIsBound] [SubscriptionBaseFirst];
        Org High [SubscriptionFiveDevices] [];
        Org High [SubscriptionInVm] [];
        Org Medium [SubscriptionInVm] [];
        Ok High [ImageBringsBack] [];
        Org Medium [SubscriptionFiveDevices, ImageElsewhereIsAMove] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    EVAL {
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Ends High [EvaluationEnds] [];
        Na Medium [EvaluationCannotConvert] [];
    }

    AVMA {
        Ok High [AvmaHostActivates] [];
        Ok High [AvmaHostActivates] [];
        Na High [AvmaHasNoDisk] [];
        Ok Medium [AvmaHostActivates] [];
        Ok Medium [AvmaHostActivates] [];
        Org High [AvmaHostFirst] [];
        Org High [AvmaHostFirst] [];
        Org High [AvmaHostFirst] [];
        Org High [AvmaHostFirst] [];
        Ok High [ImageBringsBack] [];
        Org High [AvmaHostFirst] [];
        Na High [NotForServers] [];
    }
}
