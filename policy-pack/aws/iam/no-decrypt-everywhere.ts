import { resourceRule } from "../../frame/define";
import { statementsOf } from "../../frame/policy-document";
import { iamGroupPolicy, iamPolicy, iamRolePolicy, iamUserPolicy } from "./types";

const decrypting = new Set([
    "*",
    "kms:*",
    "kms:decrypt",
    "kms:decrypt*",
    "kms:de*",
    "kms:reencryptfrom",
    "kms:reencrypt*",
    "kms:re*",
]);
// Every key of an account, a region or the world.
const everyKey = /^(\*|arn:[^:]*:kms:[^:]*:[^:]*:(\*|key\/\*))$/;

/** No policy lets its holder decrypt with every key. */
export const iamNoDecryptEverywhere = resourceRule({
    id: "aws-iam-no-decrypt-everywhere",
    severity: "high",
    theme: "identity",
    proves: "No policy of IAM allows decryption with every KMS key.",
    risk: "One role reads what every store of the account encrypts, whatever it was meant for.",
    remediation: {
        property:
            "Name the keys' ARNs as Resource of kms:Decrypt and kms:ReEncryptFrom, or add a condition on kms:ResourceAliases or kms:ViaService.",
    },
    page: {
        title: "Using IAM policies with AWS KMS",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies.html",
    },
    types: [iamPolicy, iamRolePolicy, iamUserPolicy, iamGroupPolicy],
    fixClass: "person",
    guards: ["policy"],
    check: (holder) =>
        statementsOf(holder.value("policy")).some(
            ({ effect, actions, resources, condition }) =>
                effect === "Allow" &&
                actions.some((action) => decrypting.has(action.toLowerCase())) &&
                resources.some((resource) => everyKey.test(resource)) &&
                Object.keys(condition).length === 0,
        )
            ? ["policy allows decryption with every key"]
            : [],
});
