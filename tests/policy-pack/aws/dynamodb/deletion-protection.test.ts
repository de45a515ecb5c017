import { dynamodbDeletionProtection } from "../../../../policy-pack/aws/dynamodb/deletion-protection";
import { dynamodbTableReplica } from "../../../../policy-pack/aws/dynamodb/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(dynamodbDeletionProtection, {
    compliant: { deletionProtectionEnabled: true },
    violating: { deletionProtectionEnabled: false },
    undefined: "violates",
    others: [
        {
            title: "a replica that anyone may delete",
            given: { deletionProtectionEnabled: true, replicas: [{ regionName: "eu-west-1" }] },
            expect: "violates",
            says: /replicas\.0/,
        },
        { title: "a replica resource that says nothing", given: [resource(dynamodbTableReplica)], expect: "violates" },
    ],
});
