import type { AwsBehaviour } from "../subject";

const accessPoint: AwsBehaviour = {
    autoName: { maxLength: 50 },
    replaces: ["accountId", "bucketAccountId", "vpcConfiguration", "publicAccessBlockConfiguration"],
    id: ({ account, text }) => `${account}:${text("name")}`,
    outputs: ({ partition, seed, account, region, dnsSuffix, text, inputs }) => ({
        accountId: inputs["accountId"] ?? account,
        alias: `${text("name").slice(0, 20)}-${seed.base36("alias", 30)}-s3alias`,
        arn: `arn:${partition}:s3:${region}:${account}:accesspoint/${text("name")}`,
        bucketAccountId: inputs["bucketAccountId"] ?? account,
        domainName: `${text("name")}-${account}.s3-accesspoint.${region}.${dnsSuffix}`,
        endpoints: {
            dualstack: `s3-accesspoint.dualstack.${region}.${dnsSuffix}`,
            fips: `s3-accesspoint-fips.${region}.${dnsSuffix}`,
            ipv6: `s3-accesspoint.dualstack.${region}.${dnsSuffix}`,
        },
        hasPublicAccessPolicy: false,
        networkOrigin: inputs["vpcConfiguration"] === undefined ? "Internet" : "VPC",
    }),
};
export default accessPoint;
