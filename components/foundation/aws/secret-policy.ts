import type * as pulumi from "@pulumi/pulumi";
import { policyDocument, policyText } from "./policy-document";

/** A policy, as JSON, to read secrets and, through Secrets Manager only, to use their key. */
export function secretReadPolicy(
    secretArns: pulumi.Input<string>[],
    keyArn: pulumi.Input<string>,
    region: pulumi.Input<string>,
): pulumi.Input<string> {
    return policyDocument([
        {
            Sid: "ReadSecrets",
            Effect: "Allow",
            Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resource: secretArns,
        },
        {
            Sid: "DecryptSecrets",
            Effect: "Allow",
            Action: "kms:Decrypt",
            Resource: keyArn,
            Condition: {
                StringEquals: { "kms:ViaService": policyText`secretsmanager.${region}.amazonaws.com` },
            },
        },
    ]);
}
