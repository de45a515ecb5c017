import { dsqlDeletionProtection } from "../../../../policy-pack/aws/dsql/deletion-protection";
import { describeRule } from "../../describe-rule";

describeRule(dsqlDeletionProtection, {
    compliant: { deletionProtectionEnabled: true },
    violating: { deletionProtectionEnabled: false },
    undefined: "violates",
    others: [
        {
            title: "a protection that destroying passes over",
            given: { deletionProtectionEnabled: true, forceDestroy: true },
            expect: "violates",
            says: /forceDestroy/,
        },
    ],
});
