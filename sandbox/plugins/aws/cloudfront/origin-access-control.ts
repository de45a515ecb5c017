import type { AwsBehaviour } from "../subject";

const originAccessControl: AwsBehaviour = {
    autoName: { maxLength: 64 },
    replaces: ["name"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    id: ({ seed }) => `E${seed.base32("id", 13)}`,
    outputs: ({ id, arn, seed }) => ({
        arn: arn("cloudfront", `origin-access-control/${id}`),
        etag: `E${seed.base32("etag", 13)}`,
    }),
};
export default originAccessControl;
