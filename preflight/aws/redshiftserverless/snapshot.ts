import { same, type Twin } from "../crossing";

const snapshot: Twin = {
    type: "AWS::RedshiftServerless::Snapshot",
    properties: {
        ...same("namespaceName", "retentionPeriod", "snapshotName"),
    },
};
export default snapshot;
