import { pgLogParameters } from "../../../../policy-pack/azure/pg/log-parameters";
import { describeRule } from "../../describe-rule";

describeRule(pgLogParameters, {
    required: { configurationName: "log_connections" },
    compliant: { value: "on" },
    violating: { value: "off" },
    undefined: "violates",
    configured: [
        {
            settings: { parameters: ["log_lock_waits"] },
            given: { configurationName: "log_lock_waits", value: "off" },
            expect: "violates",
        },
    ],
    others: [
        { title: "another parameter", given: { configurationName: "log_duration", value: "off" }, expect: "passes" },
    ],
});
