import { idFrom } from "../subject";
import type { AwsBehaviour } from "../subject";

const target: AwsBehaviour = {
    replaces: ["resourceId", "scalableDimension", "serviceNamespace"],
    id: idFrom("resourceId"),
    outputs: ({ arn, seed }) => ({
        arn: arn("application-autoscaling", `scalable-target/${seed.hex("target", 32)}`),
    }),
};
export default target;
