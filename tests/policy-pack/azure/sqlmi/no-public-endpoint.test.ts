import { sqlmiNoPublicEndpoint } from "../../../../policy-pack/azure/sqlmi/no-public-endpoint";
import { describeRule } from "../../describe-rule";

describeRule(sqlmiNoPublicEndpoint, {
    compliant: { publicDataEndpointEnabled: false },
    violating: { publicDataEndpointEnabled: true },
    undefined: "passes",
});
