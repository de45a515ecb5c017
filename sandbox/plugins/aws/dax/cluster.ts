import type { PropertyMap } from "../../host/wire";
import type { AwsBehaviour, AwsSubject } from "../subject";

/** Only the number of nodes, groups, window and topic change in place. */
const cluster: AwsBehaviour = {
    replaces: [
        "clusterName",
        "nodeType",
        "iamRoleArn",
        "subnetGroupName",
        "availabilityZones",
        "clusterEndpointEncryptionType",
        "serverSideEncryption",
    ],
    id: ({ text }) => text("clusterName").toLowerCase(),
    outputs: clusterOutputs,
};
export default cluster;

function clusterOutputs({ arn, text, inputs, seed, region }: AwsSubject): PropertyMap {
    const name = text("clusterName").toLowerCase();
    const isTls = inputs["clusterEndpointEncryptionType"] === "TLS";
    const port = isTls ? 9111 : 8111;
    const suffix = `${seed.base36("host", 6)}.dax-clusters.${region}.amazonaws.com`;
    const address = `${name}.${suffix}`;
    const count = typeof inputs["replicationFactor"] === "number" ? inputs["replicationFactor"] : 1;
    const zones = ["a", "b", "c"];
    return {
        arn: arn("dax", `cache/${name}`),
        clusterName: name,
        clusterAddress: address,
        configurationEndpoint: `${address}:${port}`,
        port,
        nodes: Array.from({ length: count }, (_, index) => {
            const id = `${name}-${String.fromCharCode(97 + index)}`;
            return { id, address: `${id}.${suffix}`, port, availabilityZone: `${region}${zones[index % 3]}` };
        }),
    };
}
