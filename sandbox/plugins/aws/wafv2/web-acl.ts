import type { AwsBehaviour } from "../subject";

const webAcl: AwsBehaviour = {
    autoName: { maxLength: 128 },
    replaces: ["name", "namePrefix", "scope"],
    id: ({ seed }) => seed.uuid("id"),
    outputs: ({ id, arn, seed, text }) => ({
        arn: arn("wafv2", `${text("scope") === "CLOUDFRONT" ? "global" : "regional"}/webacl/${text("name")}/${id}`),
        applicationIntegrationUrl: "",
        capacity: 927,
        lockToken: seed.uuid("lock"),
    }),
};
export default webAcl;
