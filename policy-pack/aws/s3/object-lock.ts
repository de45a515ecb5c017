import { stackRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { atLeast } from "../../requirements/number";
import { atLeastInOrder } from "../../requirements/order";
import { all, oneOf } from "../../requirements/combine";
import { attached } from "../../requirements/attached";
import { minDays, oneWord } from "../../requirements/parameters";
import { s3Bucket, s3ObjectLock } from "./types";

const modes = ["GOVERNANCE", "COMPLIANCE"];
const minMode = oneWord(
    "minMode",
    "The weakest mode: in COMPLIANCE nobody shortens the retention.",
    "GOVERNANCE",
    modes,
);
const retention = minDays(1);

/** Objects cannot be deleted for a while. */
export const s3ObjectLocks = stackRule({
    id: "aws-s3-object-lock",
    severity: "low",
    theme: "deletion",
    proves: "Every S3 bucket keeps new objects from being changed or deleted for at least minDays days.",
    risk: "Ransom or a mistake with enough permissions deletes every version of every object.",
    remediation: {
        property:
            "Set objectLockEnabled on aws.s3.Bucket and add an aws.s3.BucketObjectLockConfiguration with rule.defaultRetention.",
    },
    page: {
        title: "Locking objects with Object Lock",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    },
    types: [s3Bucket],
    level: "disabled",
    fixClass: "irreversible",
    requires: attached({
        type: s3ObjectLock,
        by: "bucket",
        requires: all(
            atLeastInOrder("rule.defaultRetention.mode", modes, minMode),
            oneOf(
                "rule.defaultRetention is shorter than required",
                atLeast("rule.defaultRetention.days", retention, "days"),
                isSet("rule.defaultRetention.years"),
            ),
        ),
        none: "no BucketObjectLockConfiguration refers to the bucket",
    }),
});
