import { resourceRule } from "../../frame/define";
import { everyEntry } from "../../requirements/list";
import { customerKey } from "../../requirements/customer-key";
import { all } from "../../requirements/combine";
import { secret } from "./types";

/** A secret's key is the customer's. */
export const secretCmk = resourceRule({
    id: "aws-secret-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every secret of Secrets Manager, and every replica of it, is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key, whoever may get the secret may read it: no key policy stands in between, and no other account can be let in.",
    remediation: {
        property: "Set kmsKeyId on aws.secretsmanager.Secret, and in its replicas, to the ARN of an aws.kms.Key.",
    },
    page: {
        title: "Secret encryption and decryption in AWS Secrets Manager",
        url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
    },
    types: [secret],
    fixClass: "person",
    requires: all(customerKey("kmsKeyId"), everyEntry("replicas", customerKey("kmsKeyId"))),
});
