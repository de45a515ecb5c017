import type { AwsBehaviour } from "../subject";

const responseHeadersPolicy: AwsBehaviour = {
    autoName: { maxLength: 128 },
    replaces: ["name"],
    id: ({ seed }) => seed.uuid("id"),
    outputs: ({ id, arn, seed }) => ({
        arn: arn("cloudfront", `response-headers-policy/${id}`),
        etag: `E${seed.base32("etag", 13)}`,
    }),
};
export default responseHeadersPolicy;
