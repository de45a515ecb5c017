import { elasticacheUserNoPasswordless } from "../../../../policy-pack/aws/elasticache/user-no-passwordless";
import { elasticacheUser } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheUserNoPasswordless, {
    compliant: { noPasswordRequired: false },
    violating: { noPasswordRequired: true },
    undefined: "passes",
    required: { accessString: "on ~* +@read" },
    others: [
        {
            title: "no password by mode",
            given: [
                resource(elasticacheUser, {
                    accessString: "on ~* +@all",
                    authenticationMode: { type: "no-password-required" },
                }),
            ],
            expect: "violates",
        },
        {
            title: "a user that is off",
            given: [resource(elasticacheUser, { accessString: "off -@all", noPasswordRequired: true })],
            expect: "passes",
        },
    ],
});
