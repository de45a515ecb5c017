import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { neptuneClusterInstance } from "./types";

/** A Neptune instance has no public address. */
export const neptuneNotPublic = resourceRule({
    id: "aws-neptune-not-public",
    severity: "critical",
    theme: "network",
    proves: "No Neptune instance has a public address.",
    risk: "A public address lets anyone on the internet send requests to the graph.",
    remediation: {
        property: "On aws.neptune.ClusterInstance set publiclyAccessible: false or leave it out.",
    },
    page: {
        title: "Neptune public endpoints",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html",
    },
    types: [neptuneClusterInstance],
    fixClass: "in-place",
    requires: isFalse("publiclyAccessible"),
});
