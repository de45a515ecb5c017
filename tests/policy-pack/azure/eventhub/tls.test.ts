import { eventhubTls } from "../../../../policy-pack/azure/eventhub/tls";
import { describeRule } from "../../describe-rule";

describeRule(eventhubTls, {
    compliant: { minimumTlsVersion: "1.2" },
    violating: { minimumTlsVersion: "1.1" },
    undefined: "passes",
});
