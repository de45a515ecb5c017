import { azureAccepted } from "../../../policy-pack/accepted/azure-accepted";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { describeRule } from "../describe-rule";

const type = "azure-native:sql:Server";

describeRule(azureAccepted, {
    type,
    compliant: { serverName: "ledger", minimalTlsVersion: "1.2" },
    violating: { serverName: "ledger", minimalTlsVersion: "1.4" },
    undefined: "passes",
    unknown: "passes",
    others: [
        { title: "a name of the wrong form", given: { serverName: "Ledger!" }, expect: "violates", says: /serverName/ },
        { title: "a value that only the update knows", given: { minimalTlsVersion: unknown }, expect: "passes" },
        {
            title: "another cloud",
            given: [resource("aws:sqs/queue:Queue", { serverName: "Ledger!" })],
            expect: "passes",
        },
    ],
});
