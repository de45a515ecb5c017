import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { secret } from "./types";

const window = wholeNumber("minDays", "Fewest days in which it can be restored.", 7, { minimum: 7, maximum: 30 });

/** A deleted secret can be had back for long enough. */
export const secretRecoveryWindow = resourceRule({
    id: "aws-secret-recovery-window",
    severity: "medium",
    theme: "deletion",
    proves: "Every secret of Secrets Manager can be restored for at least minDays days after it was deleted.",
    risk: "A secret deleted by a slip is gone at once, and with it every login that used it.",
    remediation: { property: "Set recoveryWindowInDays on aws.secretsmanager.Secret, or leave it out." },
    page: {
        title: "Delete an AWS Secrets Manager secret",
        url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    },
    types: [secret],
    binds: "production",
    fixClass: "in-place",
    requires: atLeast("recoveryWindowInDays", window, "days"),
});
