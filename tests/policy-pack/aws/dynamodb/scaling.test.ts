import { dynamodbScaling } from "../../../../policy-pack/aws/dynamodb/scaling";
import { dynamodbTable, scalingTarget } from "../../../../policy-pack/aws/dynamodb/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const target = (dimension: string, resourceId: string) =>
    resource(scalingTarget, { resourceId, scalableDimension: `dynamodb:table:${dimension}CapacityUnits` });

describeRule(dynamodbScaling, {
    compliant: [resource(dynamodbTable, { billingMode: "PAY_PER_REQUEST" })],
    violating: [resource(dynamodbTable, { billingMode: "PROVISIONED" })],
    undefined: "violates",
    unknown: { waits: [resource(dynamodbTable, { billingMode: unknown })] },
    others: [
        {
            title: "targets for both by name",
            given: [
                resource(dynamodbTable, { name: "orders" }),
                target("Read", "table/orders"),
                target("Write", "table/orders"),
            ],
            expect: "passes",
        },
        {
            title: "a target for reads alone",
            given: [resource(dynamodbTable, { name: "orders" }), target("Read", "table/orders")],
            expect: "violates",
            says: /WriteCapacityUnits/,
        },
        {
            title: "targets of another table",
            given: [
                resource(dynamodbTable, { name: "orders" }),
                target("Read", "table/games"),
                target("Write", "table/games"),
            ],
            expect: "violates",
        },
        {
            title: "targets whose table is unknown yet",
            given: [resource(dynamodbTable, { name: "orders" }), target("Read", unknown), target("Write", unknown)],
            expect: "waits",
        },
    ],
});
