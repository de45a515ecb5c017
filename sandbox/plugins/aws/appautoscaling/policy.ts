import { idFrom } from "../subject";
import type { AwsBehaviour } from "../subject";

const policy: AwsBehaviour = {
    replaces: ["name", "resourceId", "scalableDimension", "serviceNamespace"],
    id: idFrom("name"),
    outputs: ({ arn, text, seed }) => ({
        arn: arn(
            "autoscaling",
            `scalingPolicy:${seed.uuid("policy")}:resource/${text("serviceNamespace")}/${text("resourceId")}:policyName/${text("name")}`,
        ),
    }),
};
export default policy;
