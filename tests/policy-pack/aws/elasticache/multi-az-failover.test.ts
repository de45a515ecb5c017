import { elasticacheMultiAzFailover } from "../../../../policy-pack/aws/elasticache/multi-az-failover";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheMultiAzFailover, {
    compliant: { multiAzEnabled: true, automaticFailoverEnabled: true },
    violating: { multiAzEnabled: true, automaticFailoverEnabled: false },
    undefined: "violates",
    others: [
        {
            title: "failover within one zone",
            given: { automaticFailoverEnabled: true, multiAzEnabled: false },
            expect: "violates",
            says: /multiAzEnabled is false/,
        },
    ],
});
