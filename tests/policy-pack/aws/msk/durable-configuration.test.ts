import { mskDurableConfiguration } from "../../../../policy-pack/aws/msk/durable-configuration";
import { describeRule } from "../../describe-rule";

const properties = (...lines: readonly string[]) => ({ serverProperties: lines.join("\n") });
const clean = "unclean.leader.election.enable=false";

describeRule(mskDurableConfiguration, {
    compliant: properties(clean, "min.insync.replicas=2", "default.replication.factor=3"),
    violating: properties("unclean.leader.election.enable=true"),
    undefined: "violates",
    configured: [
        {
            settings: { minInSyncReplicas: 3 },
            given: properties(clean, "min.insync.replicas=2", "default.replication.factor=4"),
            expect: "violates",
        },
    ],
    others: [
        { title: "what is left to MSK", given: properties("# durable", ` ${clean} `), expect: "passes" },
        {
            title: "an election that nobody decided",
            given: properties("min.insync.replicas = 2"),
            expect: "violates",
            says: /unclean.leader.election.enable is true/,
        },
        {
            title: "a single copy",
            given: properties(clean, "min.insync.replicas=1"),
            expect: "violates",
            says: /min.insync.replicas is 1, at least 2 required/,
        },
        {
            title: "as many replicas as have to confirm",
            given: properties(clean, "min.insync.replicas=2", "default.replication.factor=2"),
            expect: "violates",
            says: /more than 2 required/,
        },
        {
            title: "a setting that is only a comment",
            given: properties(`#${clean}`),
            expect: "violates",
        },
    ],
});
