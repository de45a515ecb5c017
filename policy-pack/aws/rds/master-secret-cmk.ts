import { resourceRule } from "../../frame/define";
import { when } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { rdsCluster, rdsInstance } from "./types";

/** A master password that RDS manages is encrypted with a customer's key. */
export const rdsMasterSecretCmk = resourceRule({
    id: "aws-rds-master-secret-cmk",
    severity: "medium",
    theme: "secrets",
    proves: "Every master password that RDS keeps in Secrets Manager is encrypted with a customer-managed key.",
    risk: "Under the AWS managed key, who may decrypt the master password cannot be limited, nor shared or audited by your own key policy.",
    remediation: {
        argument: "RdsDatabase uses its own StoreKey.",
        property:
            "Set masterUserSecretKmsKeyId to the ARN of an aws.kms.Key wherever manageMasterUserPassword is true.",
    },
    page: {
        title: "Password management with Amazon RDS and AWS Secrets Manager",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
    },
    types: [rdsInstance, rdsCluster],
    fixClass: "person",
    requires: when((database) => database.flag("manageMasterUserPassword"), customerKey("masterUserSecretKmsKeyId")),
});
