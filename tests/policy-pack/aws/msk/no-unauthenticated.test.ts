import { mskNoUnauthenticated } from "../../../../policy-pack/aws/msk/no-unauthenticated";
import { describeRule } from "../../describe-rule";

describeRule(mskNoUnauthenticated, {
    compliant: { clientAuthentication: { sasl: { iam: true }, unauthenticated: false } },
    violating: { clientAuthentication: { sasl: { iam: true }, unauthenticated: true } },
    undefined: "violates",
    others: [
        { title: "passwords", given: { clientAuthentication: { sasl: { scram: true } } }, expect: "passes" },
        {
            title: "certificates",
            given: { clientAuthentication: { tls: { certificateAuthorityArns: ["a"] } } },
            expect: "passes",
        },
        {
            title: "no way to authenticate",
            given: { clientAuthentication: { sasl: { iam: false } } },
            expect: "violates",
            says: /neither/,
        },
    ],
});
