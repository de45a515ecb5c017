import { rdsGlobalStorageEncrypted } from "../../../../policy-pack/aws/rds/global-storage-encrypted";
import { describeRule } from "../../describe-rule";

describeRule(rdsGlobalStorageEncrypted, {
    compliant: { storageEncrypted: true },
    violating: { storageEncrypted: false },
    undefined: "violates",
    others: [
        {
            title: "one made from a cluster, which brings its encryption",
            given: { sourceDbClusterIdentifier: "arn:aws:rds:eu-west-2:123456789012:cluster:orders" },
            expect: "passes",
        },
    ],
});
