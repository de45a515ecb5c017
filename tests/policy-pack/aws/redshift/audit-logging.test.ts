import { redshiftAuditLogging } from "../../../../policy-pack/aws/redshift/audit-logging";
import { redshiftCluster, redshiftLogging } from "../../../../policy-pack/aws/redshift/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const cluster = resource(redshiftCluster, { clusterIdentifier: "reports" }, { outputs: { id: "reports" } });
const logging = (inputs: Json) => resource(redshiftLogging, { clusterIdentifier: "reports", ...inputs });

describeRule(redshiftAuditLogging, {
    compliant: [cluster, logging({ logDestinationType: "cloudwatch", logExports: ["userlog"] })],
    violating: [cluster, logging({ logDestinationType: "cloudwatch", logExports: [] })],
    undefined: "violates",
    unknown: { waits: [cluster, resource(redshiftLogging, { clusterIdentifier: unknown, logExports: ["userlog"] })] },
    others: [
        { title: "logs in a bucket", given: [cluster, logging({ bucketName: "logs" })], expect: "passes" },
        { title: "no logging", given: [cluster], expect: "violates", says: /no Logging/ },
    ],
});
