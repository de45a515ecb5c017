import { rdsLogExports } from "../../../../policy-pack/aws/rds/log-exports";
import { rdsCluster, rdsInstance } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsLogExports, {
    compliant: { enabledCloudwatchLogsExports: ["postgresql", "upgrade"] },
    violating: { enabledCloudwatchLogsExports: ["upgrade"] },
    undefined: "violates",
    required: { engine: "postgres" },
    fixed: { engine: "postgres", enabledCloudwatchLogsExports: ["upgrade", "postgresql"] },
    configured: [
        {
            settings: { logTypes: ["upgrade"] },
            given: { enabledCloudwatchLogsExports: ["postgresql"] },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "MariaDB without its audit log",
            given: [resource(rdsInstance, { engine: "mariadb", enabledCloudwatchLogsExports: ["error"] })],
            expect: "violates",
            says: /lacks audit/,
        },
        {
            title: "Aurora MySQL with its audit log",
            given: [resource(rdsCluster, { engine: "aurora-mysql", enabledCloudwatchLogsExports: ["audit"] })],
            expect: "passes",
        },
        {
            title: "SQL Server Web with its error log",
            given: [resource(rdsInstance, { engine: "sqlserver-web", enabledCloudwatchLogsExports: ["error"] })],
            expect: "passes",
        },
        {
            title: "a replica, whose engine nobody says, with a log",
            given: [resource(rdsInstance, { replicateSourceDb: "a", enabledCloudwatchLogsExports: ["error"] })],
            expect: "passes",
        },
        {
            title: "a replica without any log",
            given: [resource(rdsInstance, { replicateSourceDb: "a" })],
            expect: "violates",
        },
    ],
});
