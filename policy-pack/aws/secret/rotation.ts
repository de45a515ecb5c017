import { stackRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { atMost } from "../../requirements/number";
import { oneOf } from "../../requirements/combine";
import { attached } from "../../requirements/attached";
import { wholeNumber } from "../../requirements/parameters";
import { secret, secretRotation } from "./types";

const maxDays = wholeNumber("maxDays", "Most days between two rotations.", 90, { minimum: 1, maximum: 1000 });

/** A secret is changed regularly. */
export const secretRotated = stackRule({
    id: "aws-secret-rotation",
    severity: "medium",
    theme: "secrets",
    proves: "Every secret of Secrets Manager is rotated at least every maxDays days, or by a schedule.",
    risk: "A password that leaked years ago still opens the database.",
    remediation: { property: "Add an aws.secretsmanager.SecretRotation with rotationRules for the secret." },
    page: {
        title: "Rotate AWS Secrets Manager secrets",
        url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
    },
    types: [secret],
    level: "disabled",
    fixClass: "person",
    requires: attached({
        type: secretRotation,
        by: "secretId",
        requires: oneOf(
            "rotationRules has neither a schedule nor few enough days",
            isSet("rotationRules.scheduleExpression"),
            atMost("rotationRules.automaticallyAfterDays", maxDays, "days"),
        ),
        none: "no SecretRotation refers to the secret",
    }),
});
