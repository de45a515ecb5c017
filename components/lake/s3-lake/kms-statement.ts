import * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "./policy";

/** Lets a role use a key, but only through services of the key's region: S3, unless others are named. */
export function kmsStatement(
    Sid: string,
    keyArn: pulumi.Input<string>,
    Action: string[],
    regionName: pulumi.Output<string>,
    conditions: PolicyStatement["Condition"] = {},
    services: string[] = ["s3"],
): PolicyStatement {
    const via = services.map((service) => pulumi.interpolate`${service}.${regionName}.amazonaws.com`);
    return {
        Sid,
        Effect: "Allow",
        Action,
        Resource: keyArn,
        Condition: { StringEquals: { "kms:ViaService": via }, ...conditions },
    };
}
