import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { kmsExternalKey, kmsKey, kmsReplicaKey } from "./types";

const window = wholeNumber("minDays", "Fewest days of waiting.", 30, { minimum: 7, maximum: 30 });

/** A key's deletion can be called off for long enough. */
export const kmsDeletionWindow = resourceRule({
    id: "aws-kms-deletion-window",
    severity: "medium",
    theme: "deletion",
    proves: "Every KMS key waits for at least minDays days before it is deleted.",
    risk: "When the key is gone, everything that it encrypted is gone, backups included.",
    remediation: { property: "Set deletionWindowInDays on aws.kms.Key, ReplicaKey or ExternalKey, or leave it out." },
    page: {
        title: "Delete an AWS KMS key",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    },
    types: [kmsKey, kmsReplicaKey, kmsExternalKey],
    binds: "production",
    fixClass: "in-place",
    requires: atLeast("deletionWindowInDays", window, "days"),
});
