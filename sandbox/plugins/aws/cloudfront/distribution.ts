import { creationTime, type AwsBehaviour } from "../subject";

const distribution: AwsBehaviour = {
    replaces: ["staging"],
    id: ({ seed }) => `E${seed.base32("id", 13)}`,
    outputs: ({ id, arn, seed, inputs }) => ({
        arn: arn("cloudfront", `distribution/${id}`),
        callerReference: creationTime,
        domainName: `d${seed.base36("domain", 13)}.cloudfront.net`,
        etag: `E${seed.base32("etag", 13)}`,
        // The zone of all distributions (Amazon Route 53, alias records).
        hostedZoneId: "Z2FDTNDATAQYW2",
        inProgressValidationBatches: 0,
        lastModifiedTime: creationTime,
        status: "Deployed",
        trustedKeyGroups: inputs["trustedKeyGroups"] ?? [],
        trustedSigners: inputs["trustedSigners"] ?? [],
    }),
};
export default distribution;
