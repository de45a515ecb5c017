import type { JsonObject } from "./crossing";

/** A complaint that is right about CloudFormation and wrong about Pulumi's provider, which calls the same APIs otherwise. */
export interface KnownDifference {
    /** The validator's rule. */
    rule: string;
    /** The CloudFormation type; all types when it is left out. */
    type?: string;
    /** The start of the property's path in the twin; every property when it is left out. */
    property?: string;
    /** The case in which they differ; always when it is left out. */
    when?: (properties: JsonObject, message: string) => boolean;
    /** Why the provider is right. */
    why: string;
}

export const knownDifferences: readonly KnownDifference[] = [
    {
        rule: "F3020",
        type: "AWS::RDS::DBInstance",
        property: "StorageEncrypted",
        when: ({ SourceDBInstanceIdentifier: source }) => source !== undefined,
        why: "A replica inherits its encryption in CloudFormation; the provider sends CreateDBInstanceReadReplica with its key.",
    },
    {
        rule: "F3021",
        type: "AWS::DynamoDB::Table",
        property: "SSESpecification",
        when: (_properties, message) => message.includes("'SSEType' is a dependency of 'KMSMasterKeyId'"),
        why: "The provider has no such input: it sends the type KMS whenever encryption is on.",
    },
    {
        rule: "E9006",
        when: ({ EngineVersion: version }, message) => message.includes(`'${String(version)}.`),
        why: "RDS and the provider take the start of a version, such as 11.8, for its newest one.",
    },
];

/** Whether a complaint is one of those. */
export function isKnownDifference(
    type: string,
    properties: JsonObject,
    { rule, property, message }: { rule: string; property: string; message: string },
): boolean {
    return knownDifferences.some(
        (known) =>
            known.rule === rule &&
            (known.type === undefined || known.type === type) &&
            (known.property === undefined || property.startsWith(known.property)) &&
            (known.when === undefined || known.when(properties, message)),
    );
}
