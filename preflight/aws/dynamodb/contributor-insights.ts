import { none, unknown, type Twin } from "../crossing";

const contributorInsights: Twin = {
    type: "AWS::DynamoDB::Table",
    properties: {
        mode: { to: "ContributorInsightsSpecification.Mode" },
        ...none("the table is a resource of its own", "indexName", "tableName"),
    },
    base: { BillingMode: unknown, ContributorInsightsSpecification: { Enabled: true }, KeySchema: unknown },
};
export default contributorInsights;
