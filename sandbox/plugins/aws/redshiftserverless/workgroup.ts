import { idFrom, type AwsBehaviour } from "../subject";

const workgroup: AwsBehaviour = {
    replaces: ["workgroupName", "namespaceName"],
    id: idFrom("workgroupName"),
    outputs: ({ inputs, arn, id, seed, account, region, dnsSuffix }) => {
        const port = inputs["port"] ?? 5439;
        return {
            arn: arn("redshift-serverless", `workgroup/${seed.uuid("workgroup")}`),
            baseCapacity: inputs["baseCapacity"] ?? 128,
            configParameters: inputs["configParameters"] ?? [],
            endpoints: [
                { address: `${id}.${account}.${region}.redshift-serverless.${dnsSuffix}`, port, vpcEndpoints: [] },
            ],
            port,
            pricePerformanceTarget: inputs["pricePerformanceTarget"] ?? { enabled: false },
            trackName: inputs["trackName"] ?? "current",
            workgroupId: seed.uuid("workgroup"),
        };
    },
    imported: (id) => ({ workgroupName: id, namespaceName: id }),
};
export default workgroup;
