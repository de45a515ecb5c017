import { Seed } from "../../cloud/seed";
import { idFrom, type AwsBehaviour } from "../subject";

const cluster: AwsBehaviour = {
    replaces: [
        "clusterIdentifier",
        "clusterSubnetGroupName",
        "databaseName",
        "masterUsername",
        "ownerAccount",
        "snapshotArn",
        "snapshotClusterIdentifier",
        "snapshotIdentifier",
    ],
    keeps: ["availabilityZone"],
    id: idFrom("clusterIdentifier"),
    outputs: ({ inputs, id, arn, seed, region, account, dnsSuffix }) => {
        const label = new Seed(`${account} ${region}`).base36("redshift", 12);
        const host = `${id}.${label}.${region}.redshift.${dnsSuffix}`;
        const managed = inputs["manageMasterPassword"] === true;
        return {
            arn: arn("redshift", `cluster:${id}`),
            availabilityZone: inputs["availabilityZone"] ?? `${region}a`,
            clusterNamespaceArn: arn("redshift", `namespace:${seed.uuid("namespace")}`),
            clusterNodes: [],
            clusterParameterGroupName: inputs["clusterParameterGroupName"] ?? "default.redshift-2.0",
            clusterRevisionNumber: "190000",
            databaseName: inputs["databaseName"] ?? "dev",
            dnsName: host,
            endpoint: `${host}:${String(inputs["port"] ?? 5439)}`,
            masterPasswordSecretArn: managed
                ? arn("secretsmanager", `secret:redshift!${id}-admin-${seed.base36("secret", 6)}`)
                : "",
        };
    },
    imported: (id) => ({ clusterIdentifier: id, nodeType: "ra3.xlplus" }),
};
export default cluster;
