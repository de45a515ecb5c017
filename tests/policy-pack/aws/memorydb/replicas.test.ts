import { memorydbReplicas } from "../../../../policy-pack/aws/memorydb/replicas";
import { describeRule } from "../../describe-rule";

describeRule(memorydbReplicas, {
    compliant: { numReplicasPerShard: 1 },
    violating: { numReplicasPerShard: 0 },
    undefined: "passes",
    configured: [{ settings: { minReplicas: 2 }, given: { numReplicasPerShard: 1 }, expect: "violates" }],
});
