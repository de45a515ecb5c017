/** Canonical type tokens of AWS IAM. */
export const iamPolicy = "aws:iam/policy:Policy";
export const iamRolePolicy = "aws:iam/rolePolicy:RolePolicy";
export const iamUserPolicy = "aws:iam/userPolicy:UserPolicy";
export const iamGroupPolicy = "aws:iam/groupPolicy:GroupPolicy";
