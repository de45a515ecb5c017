/** Types that Strata makes and that CloudFormation has no resource for, and why they cannot be looked at alone. */
export const withoutTwin: { [type: string]: string } = {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup":
        "CloudFormation cannot take over a VPC's default security group.",
    "aws:lakeformation/optIn:OptIn": "CloudFormation has no such resource.",
    "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant": "CloudFormation has no such resource.",
    "aws:redshift/snapshotScheduleAssociation:SnapshotScheduleAssociation": "CloudFormation has no such resource.",
    "aws:redshift/usageLimit:UsageLimit": "CloudFormation has no such resource.",
    "aws:redshiftserverless/usageLimit:UsageLimit": "CloudFormation has no such resource.",
    "aws:secretsmanager/secretVersion:SecretVersion": "Part of AWS::SecretsManager::Secret, and all of it is secret.",
};
