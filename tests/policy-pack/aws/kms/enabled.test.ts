import { kmsEnabled } from "../../../../policy-pack/aws/kms/enabled";
import { kmsReplicaKey } from "../../../../policy-pack/aws/kms/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(kmsEnabled, {
    compliant: { isEnabled: true },
    violating: { isEnabled: false },
    undefined: "passes",
    others: [
        {
            title: "a replica",
            given: [resource(kmsReplicaKey, { enabled: false })],
            expect: "violates",
            says: /enabled is false/,
        },
    ],
    fixed: { isEnabled: true },
});
