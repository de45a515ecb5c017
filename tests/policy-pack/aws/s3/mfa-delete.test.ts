import { s3MfaDelete } from "../../../../policy-pack/aws/s3/mfa-delete";
import { s3Bucket, s3Versioning } from "../../../../policy-pack/aws/s3/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const bucket = resource(s3Bucket, { bucket: "data" });
const own = (mfaDelete: string) =>
    resource(s3Versioning, { bucket: "data", versioningConfiguration: { status: "Enabled", mfaDelete } });

describeRule(s3MfaDelete, {
    compliant: [bucket, own("Enabled")],
    violating: [bucket, own("Disabled")],
    undefined: "violates",
    others: [
        { title: "no versioning", given: [bucket], expect: "violates" },
        {
            title: "MFA delete inside the bucket",
            given: { versioning: { enabled: true, mfaDelete: true } },
            expect: "passes",
        },
    ],
});
