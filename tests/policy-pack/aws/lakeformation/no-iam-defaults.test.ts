import { lakeformationNoIamDefaults } from "../../../../policy-pack/aws/lakeformation/no-iam-defaults";
import { describeRule } from "../../describe-rule";

describeRule(lakeformationNoIamDefaults, {
    compliant: {
        createTableDefaultPermissions: [{ principal: "arn:aws:iam::123456789012:role/x", permissions: ["ALL"] }],
    },
    violating: { createTableDefaultPermissions: [{ principal: "IAM_ALLOWED_PRINCIPALS", permissions: ["ALL"] }] },
    undefined: "passes",
    others: [
        {
            title: "databases",
            given: { createDatabaseDefaultPermissions: [{ principal: "IAM_ALLOWED_PRINCIPALS" }] },
            expect: "violates",
            says: /createDatabaseDefaultPermissions/,
        },
    ],
});
