import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { neptuneCluster } from "./types";

/** Snapshots carry the tags of their Neptune cluster. */
export const neptuneCopyTags = resourceRule({
    id: "aws-neptune-copy-tags",
    severity: "low",
    theme: "tagging",
    proves: "Every Neptune cluster copies its tags to its snapshots.",
    risk: "Snapshots without tags escape access rules, retention and cost reports that go by tag.",
    remediation: {
        property: "Set copyTagsToSnapshot: true on aws.neptune.Cluster.",
    },
    page: {
        title: "Tagging Amazon Neptune resources",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/tagging.html",
    },
    types: [neptuneCluster],
    fixClass: "in-place",
    requires: isTrue("copyTagsToSnapshot"),
});
