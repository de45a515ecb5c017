import { idFrom, creationTime, type AwsBehaviour } from "../subject";

const resource: AwsBehaviour = {
    replaces: ["arn", "roleArn", "useServiceLinkedRole"],
    id: idFrom("arn"),
    outputs: ({ partition, account, inputs }) => ({
        lastModified: creationTime,
        roleArn:
            inputs["roleArn"] ??
            `arn:${partition}:iam::${account}:role/aws-service-role/lakeformation.amazonaws.com/AWSServiceRoleForLakeFormationDataAccess`,
    }),
    imported: (id) => ({ arn: id }),
};
export default resource;
