import { sqlEntraOnly } from "../../../../policy-pack/azure/sql/entra-only";
import { sqlServer, sqlManagedInstance, sqlEntraOnlySetting } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(sqlEntraOnly, {
    compliant: { administrators: { azureADOnlyAuthentication: true } },
    violating: { administrators: { azureADOnlyAuthentication: false } },
    undefined: "violates",
    others: [
        {
            title: "a server with a setting of its own",
            given: [
                resource(sqlServer, { serverName: "ledger" }),
                resource(sqlEntraOnlySetting, { serverName: "ledger", azureADOnlyAuthentication: true }),
            ],
            expect: "passes",
        },
        {
            title: "a setting that allows passwords again",
            given: [
                resource(sqlServer, { serverName: "ledger", administrators: { azureADOnlyAuthentication: true } }),
                resource(sqlEntraOnlySetting, { serverName: "ledger", azureADOnlyAuthentication: false }),
            ],
            expect: "violates",
        },
        { title: "a managed instance with passwords", given: [resource(sqlManagedInstance)], expect: "violates" },
    ],
});
