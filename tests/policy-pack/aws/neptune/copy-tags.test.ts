import { neptuneCopyTags } from "../../../../policy-pack/aws/neptune/copy-tags";
import { describeRule } from "../../describe-rule";

describeRule(neptuneCopyTags, {
    compliant: { copyTagsToSnapshot: true },
    violating: { copyTagsToSnapshot: false },
    undefined: "violates",
});
