import { members, one, renamed, type Twin } from "../crossing";

const selection: Twin = {
    type: "AWS::Backup::BackupSelection",
    properties: {
        ...renamed({
            iamRoleArn: "BackupSelection.IamRoleArn",
            name: "BackupSelection.SelectionName",
            notResources: "BackupSelection.NotResources",
            planId: "BackupPlanId",
            resources: "BackupSelection.Resources",
        }),
        conditions: one("BackupSelection.Conditions", {
            stringEquals: members("StringEquals", renamed({ key: "ConditionKey", value: "ConditionValue" })),
            stringLikes: members("StringLike", renamed({ key: "ConditionKey", value: "ConditionValue" })),
            stringNotEquals: members("StringNotEquals", renamed({ key: "ConditionKey", value: "ConditionValue" })),
            stringNotLikes: members("StringNotLike", renamed({ key: "ConditionKey", value: "ConditionValue" })),
        }),
        selectionTags: members(
            "BackupSelection.ListOfTags",
            renamed({ key: "ConditionKey", type: "ConditionType", value: "ConditionValue" }),
        ),
    },
    filled: {
        "BackupSelection.SelectionName": "a name of its own",
    },
};
export default selection;
