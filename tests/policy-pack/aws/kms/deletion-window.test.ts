import { kmsDeletionWindow } from "../../../../policy-pack/aws/kms/deletion-window";
import { kmsExternalKey, kmsReplicaKey } from "../../../../policy-pack/aws/kms/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(kmsDeletionWindow, {
    compliant: { deletionWindowInDays: 30 },
    violating: { deletionWindowInDays: 29 },
    undefined: "passes",
    configured: [{ settings: { minDays: 7 }, given: { deletionWindowInDays: 7 }, expect: "passes" }],
    others: [
        { title: "a replica", given: [resource(kmsReplicaKey, { deletionWindowInDays: 7 })], expect: "violates" },
        { title: "imported material", given: [resource(kmsExternalKey, {})], expect: "passes" },
    ],
    fixed: { deletionWindowInDays: 30 },
});
