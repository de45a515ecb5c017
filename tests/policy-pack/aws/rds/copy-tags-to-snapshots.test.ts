import { rdsCopyTagsToSnapshots } from "../../../../policy-pack/aws/rds/copy-tags-to-snapshots";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsCopyTagsToSnapshots, {
    compliant: { copyTagsToSnapshot: true },
    violating: { copyTagsToSnapshot: false },
    undefined: "violates",
    others: [{ title: "a cluster that says nothing", given: [resource(rdsCluster)], expect: "violates" }],
});
