import { resourceRule } from "../../frame/define";
import { all, when } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { everyEntry } from "../../requirements/list";
import { dynamodbTable, dynamodbTableReplica } from "./types";

/** Every replica of a global table is encrypted with a customer's key. */
export const dynamodbReplicaCmk = resourceRule({
    id: "aws-dynamodb-replica-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every replica of a DynamoDB table is encrypted with a customer-managed key of its Region.",
    risk: "A copy under a key of AWS's own takes the data out of reach of your key policy.",
    remediation: {
        argument: "DynamodbTable brings a key of every Region.",
        property:
            "Set kmsKeyArn on aws.dynamodb.TableReplica, or in every entry of replicas on aws.dynamodb.Table; this creates the replica anew.",
    },
    page: {
        title: "DynamoDB encryption at rest: usage notes",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html",
    },
    types: [dynamodbTableReplica, dynamodbTable],
    fixClass: "replaces",
    requires: all(
        when((replica) => replica.type === dynamodbTableReplica, customerKey("kmsKeyArn")),
        everyEntry("replicas", customerKey("kmsKeyArn")),
    ),
});
