import { json, none, unknown, type Twin } from "../crossing";

const resourcePolicy: Twin = {
    type: "AWS::DynamoDB::Table",
    properties: {
        policy: json("ResourcePolicy.PolicyDocument"),
        ...none("the table is a resource of its own", "resourceArn"),
        ...none("how the provider works", "confirmRemoveSelfResourceAccess"),
    },
    base: { BillingMode: unknown, KeySchema: unknown },
};
export default resourcePolicy;
