import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyText } from "../../foundation/aws/policy-document";

/** Lets a role use a key, but only through services of the key's region: S3, unless others are named. */
export function kmsStatement(
    Sid: string,
    keyArn: pulumi.Input<string>,
    Action: string[],
    regionName: pulumi.Input<string>,
    conditions: PolicyStatement["Condition"] = {},
    services: string[] = ["s3"],
): PolicyStatement {
    const via = services.map((service) => policyText`${service}.${regionName}.amazonaws.com`);
    return {
        Sid,
        Effect: "Allow",
        Action,
        Resource: keyArn,
        Condition: { StringEquals: { "kms:ViaService": via }, ...conditions },
    };
}
