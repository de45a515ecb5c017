import { kmsRotation } from "../../../../policy-pack/aws/kms/rotation";
import { describeRule } from "../../describe-rule";

describeRule(kmsRotation, {
    compliant: { enableKeyRotation: true },
    violating: { enableKeyRotation: false },
    undefined: "violates",
    configured: [{ settings: { maxDays: 90 }, given: { enableKeyRotation: true }, expect: "violates" }],
    others: [
        { title: "a longer period", given: { enableKeyRotation: true, rotationPeriodInDays: 366 }, expect: "violates" },
        { title: "a shorter period", given: { enableKeyRotation: true, rotationPeriodInDays: 90 }, expect: "passes" },
        { title: "a key pair", given: { customerMasterKeySpec: "RSA_4096" }, expect: "passes" },
        {
            title: "a key for message codes",
            given: { customerMasterKeySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" },
            expect: "passes",
        },
        { title: "a key in a store of the customer's", given: { customKeyStoreId: "cks-1" }, expect: "passes" },
    ],
    fixed: { enableKeyRotation: true },
});
