import type { Resource } from "../../frame/resource";
import type { Stack } from "../../frame/stack";
import { stackRule } from "../../frame/define";
import { anyOf, eachOf } from "../../frame/evaluation";
import { dynamodbTable, scalingTarget } from "./types";

const dimensions = ["dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits"];

/** A DynamoDB table follows its load. */
export const dynamodbScaling = stackRule({
    id: "aws-dynamodb-scaling",
    severity: "medium",
    theme: "availability",
    proves: "Every DynamoDB table is on demand, or scales both reads and writes by itself.",
    risk: "A table of fixed capacity refuses requests as soon as the load exceeds it.",
    remediation: {
        argument: "DynamodbTable is on demand.",
        property:
            'Set billingMode: "PAY_PER_REQUEST", or add an aws.appautoscaling.Target for dynamodb:table:ReadCapacityUnits and one for dynamodb:table:WriteCapacityUnits.',
    },
    page: {
        title: "Managing throughput capacity automatically with DynamoDB auto scaling",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    },
    types: [dynamodbTable],
    fixClass: "person",
    guards: ["billingMode"],
    check(table, _settings, stack) {
        if (table.text("billingMode")?.toUpperCase() === "PAY_PER_REQUEST") {
            return [];
        }
        return eachOf(
            ...dimensions.map(
                (dimension) => () =>
                    scales(table, dimension, stack)
                        ? undefined
                        : `${dimension} has no scaling target and billingMode is PROVISIONED`,
            ),
        );
    },
});

function scales(table: Resource, dimension: string, stack: Stack): boolean {
    return anyOf(
        ...stack.ofType(scalingTarget).map((target) => () => {
            const fits =
                target.text("scalableDimension") === dimension &&
                target.text("resourceId") === `table/${table.text("name")}`;
            return fits ? [] : ["another table or dimension"];
        }),
    );
}
