import { backupVaultCmk } from "../../../../policy-pack/aws/backup/vault-cmk";
import { backupAirGappedVault } from "../../../../policy-pack/aws/backup/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(backupVaultCmk, {
    compliant: { kmsKeyArn: key },
    violating: { kmsKeyArn: "alias/aws/backup" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyArn: key }, expect: "violates" },
    ],
    others: [
        {
            title: "a vault with a gap and a key",
            given: [resource(backupAirGappedVault, { encryptionKeyArn: key })],
            expect: "passes",
        },
        {
            title: "a vault with a gap and AWS's key",
            given: [resource(backupAirGappedVault, {})],
            expect: "violates",
            says: /encryptionKeyArn/,
        },
    ],
});
