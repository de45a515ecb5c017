import type * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "./policy-document";

/** Who may assume a service's role. */
export interface ServiceTrust {
    /** The service principal, for example "monitoring.rds.amazonaws.com". */
    service: string;
    /** The account on whose behalf the service must act (`aws:SourceAccount`), so that it is no confused deputy. Default: left out, for a service that is not documented to say on whose behalf it comes, which a condition could lock out. */
    accountId?: pulumi.Input<string>;
    /** The resources on whose behalf the service must act (`aws:SourceArn`, wildcards allowed). Default: any of the account. */
    sourceArn?: pulumi.Input<string>;
}

/** The assume-role policy document, as JSON, of a role that one AWS service assumes, for one account where it says which. */
export function trustService(trust: ServiceTrust): pulumi.Input<string> {
    const conditions = {
        ...(trust.accountId === undefined ? {} : { StringEquals: { "aws:SourceAccount": trust.accountId } }),
        ...(trust.sourceArn === undefined ? {} : { ArnLike: { "aws:SourceArn": trust.sourceArn } }),
    };
    return policyDocument([
        {
            Effect: "Allow",
            Principal: { Service: trust.service },
            Action: "sts:AssumeRole",
            ...(Object.keys(conditions).length === 0 ? {} : { Condition: conditions }),
        },
    ]);
}
