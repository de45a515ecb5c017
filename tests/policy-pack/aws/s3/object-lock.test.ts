import { s3ObjectLocks } from "../../../../policy-pack/aws/s3/object-lock";
import { s3Bucket, s3ObjectLock } from "../../../../policy-pack/aws/s3/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const bucket = resource(s3Bucket, { bucket: "data" });
const lock = (defaultRetention: Json) => resource(s3ObjectLock, { bucket: "data", rule: { defaultRetention } });

describeRule(s3ObjectLocks, {
    compliant: [bucket, lock({ mode: "GOVERNANCE", days: 1 })],
    violating: [bucket, lock({ mode: "GOVERNANCE", days: 0 })],
    undefined: "violates",
    configured: [
        { settings: { minDays: 30 }, given: [bucket, lock({ mode: "GOVERNANCE", days: 29 })], expect: "violates" },
        {
            settings: { minMode: "COMPLIANCE" },
            given: [bucket, lock({ mode: "GOVERNANCE", days: 1 })],
            expect: "violates",
        },
    ],
    others: [
        { title: "years", given: [bucket, lock({ mode: "COMPLIANCE", years: 7 })], expect: "passes" },
        {
            title: "no retention by default",
            given: [bucket, resource(s3ObjectLock, { bucket: "data" })],
            expect: "violates",
        },
    ],
});
