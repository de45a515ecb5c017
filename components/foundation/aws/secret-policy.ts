import * as pulumi from "@pulumi/pulumi";

/** A policy, as JSON, to read secrets and, through Secrets Manager only, to use their key. */
export function secretReadPolicy(
    secretArns: pulumi.Input<string>[],
    keyArn: pulumi.Input<string>,
    region: pulumi.Output<string>,
): pulumi.Output<string> {
    return pulumi.jsonStringify({
        Version: "2012-10-17",
        Statement: [
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
                    StringEquals: { "kms:ViaService": region.apply((name) => `secretsmanager.${name}.amazonaws.com`) },
                },
            },
        ],
    });
}
