import type { AwsFunction } from "../subject";

const getCallerIdentity: AwsFunction = (_, { account, partition }) => ({
    id: account,
    accountId: account,
    arn: `arn:${partition}:iam::${account}:user/sandbox`,
    userId: "AIDASANDBOXSANDBOX234",
});
export default getCallerIdentity;
