import { idFrom, type AwsBehaviour } from "../subject";

const namespace: AwsBehaviour = {
    replaces: ["namespaceName", "dbName"],
    id: idFrom("namespaceName"),
    outputs: ({ inputs, arn, id, seed }) => ({
        adminPasswordSecretArn:
            inputs["manageAdminPassword"] === true
                ? arn("secretsmanager", `secret:redshift!${id}-admin-${seed.base36("secret", 6)}`)
                : "",
        arn: arn("redshift-serverless", `namespace/${seed.uuid("namespace")}`),
        namespaceId: seed.uuid("namespace"),
    }),
    imported: (id) => ({ namespaceName: id }),
};
export default namespace;
