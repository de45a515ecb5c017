import { none, same, tags, type Twin } from "../crossing";

const namespace: Twin = {
    type: "AWS::RedshiftServerless::Namespace",
    properties: {
        ...same(
            "adminPasswordSecretKmsKeyId",
            "adminUserPassword",
            "adminUsername",
            "dbName",
            "defaultIamRoleArn",
            "iamRoles",
            "kmsKeyId",
            "logExports",
            "manageAdminPassword",
            "namespaceName",
        ),
        ...tags,
        ...none("write-only: there is no value to look at", "adminUserPasswordWo", "adminUserPasswordWoVersion"),
    },
};
export default namespace;
