import { secretRotated } from "../../../../policy-pack/aws/secret/rotation";
import { secret, secretRotation } from "../../../../policy-pack/aws/secret/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const arn = "arn:aws:secretsmanager:eu-west-2:123456789012:secret:login-AbCdEf";
const login = resource(secret, {}, { outputs: { id: arn, arn } });
const rotation = (rotationRules: Json) => resource(secretRotation, { secretId: arn, rotationRules });

describeRule(secretRotated, {
    compliant: [login, rotation({ automaticallyAfterDays: 90 })],
    violating: [login, rotation({ automaticallyAfterDays: 91 })],
    undefined: "violates",
    configured: [
        { settings: { maxDays: 30 }, given: [login, rotation({ automaticallyAfterDays: 31 })], expect: "violates" },
    ],
    others: [
        { title: "a schedule", given: [login, rotation({ scheduleExpression: "rate(10 days)" })], expect: "passes" },
        { title: "no rotation", given: [login], expect: "violates", says: /no SecretRotation/ },
    ],
});
