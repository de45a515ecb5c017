import { mskNotPublic } from "../../../../policy-pack/aws/msk/not-public";
import { describeRule } from "../../describe-rule";

describeRule(mskNotPublic, {
    compliant: { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "DISABLED" } } } },
    violating: { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "SERVICE_PROVIDED_EIPS" } } } },
    undefined: "passes",
});
