import type { Plain } from "./mocks";

const region = (inputs: Plain): string => inputs.region ?? "eu-west-2";
const database = (name: string, inputs: Plain) => ({
    address: `${name}.abc.${region(inputs)}.rds.amazonaws.com`,
    endpoint: `${name}.abc.${region(inputs)}.rds.amazonaws.com:${inputs.port ?? 3306}`,
    port: inputs.port ?? 3306,
    identifier: inputs.identifier ?? `${name}-1234567`,
    resourceId: `db-${name.toUpperCase()}`,
    masterUserSecrets: inputs.manageMasterUserPassword
        ? [
              {
                  secretArn: `arn:aws:secretsmanager:${region(inputs)}:123456789012:secret:rds!${name}`,
                  secretStatus: "active",
              },
          ]
        : [],
});

/** What the cloud fills in, by type, where a plain name and ARN will not do. */
export const cloudOutputs: { [type: string]: (name: string, inputs: Plain) => Plain } = {
    "aws:kms/key:Key": (name, inputs) => ({
        keyId: `${name}-key-id`,
        arn: `arn:aws:kms:${region(inputs)}:123456789012:key/${name}-key-id`,
    }),
    "aws:secretsmanager/secret:Secret": (name, inputs) => {
        const arn = `arn:aws:secretsmanager:${region(inputs)}:123456789012:secret:${name}-AbCdEf`;
        return { id: arn, arn };
    },
    "aws:sns/topic:Topic": (name, inputs) => {
        const arn = `arn:aws:sns:${region(inputs)}:123456789012:${name}`;
        return { id: arn, arn };
    },
    "aws:iam/role:Role": (name) => ({ arn: `arn:aws:iam::123456789012:role/${name}`, id: name, name }),
    "aws:cloudwatch/metricAlarm:MetricAlarm": (name, inputs) => ({
        arn: `arn:aws:cloudwatch:${region(inputs)}:123456789012:alarm:${name}`,
    }),
    "aws:ec2/vpc:Vpc": (name) => ({ id: `vpc-${name}`, mainRouteTableId: `rtb-${name}` }),
    "aws:ec2/subnet:Subnet": (name) => ({ id: `subnet-${name}` }),
    "aws:ec2/securityGroup:SecurityGroup": (name) => ({ id: `sg-${name}` }),
    "aws:rds/instance:Instance": database,
    "aws:rds/cluster:Cluster": (name, inputs) => ({
        ...database(name, inputs),
        arn: `arn:aws:rds:${region(inputs)}:123456789012:cluster:${name}`,
        readerEndpoint: `${name}.cluster-ro-abc.${region(inputs)}.rds.amazonaws.com`,
        clusterResourceId: `cluster-${name.toUpperCase()}`,
    }),
    "aws:rds/proxy:Proxy": (name, inputs) => ({ endpoint: `${name}.proxy-abc.${region(inputs)}.rds.amazonaws.com` }),
    "aws:s3/bucket:Bucket": (name, inputs) => {
        const bucket = inputs.bucket ?? `${name}-1234567`;
        return {
            id: bucket,
            bucket,
            arn: `arn:aws:s3:::${bucket}`,
            bucketRegionalDomainName: `${bucket}.s3.${region(inputs)}.amazonaws.com`,
        };
    },
    "aws:docdb/cluster:Cluster": (_name, inputs) => ({
        id: inputs.clusterIdentifier,
        arn: `arn:aws:rds:${region(inputs)}:123456789012:cluster:${inputs.clusterIdentifier}`,
        endpoint: `${inputs.clusterIdentifier}.cluster-abc.${region(inputs)}.docdb.amazonaws.com`,
        readerEndpoint: `${inputs.clusterIdentifier}.cluster-ro-abc.${region(inputs)}.docdb.amazonaws.com`,
    }),
    "aws:docdb/globalCluster:GlobalCluster": (_name, inputs) => ({ id: inputs.globalClusterIdentifier }),
    "aws:redshift/cluster:Cluster": (name, inputs) => ({
        arn: `arn:aws:redshift:${region(inputs)}:123456789012:cluster:${inputs.clusterIdentifier}`,
        dnsName: `${inputs.clusterIdentifier}.abc.${region(inputs)}.redshift.amazonaws.com`,
        masterPasswordSecretArn: `arn:aws:secretsmanager:${region(inputs)}:123456789012:secret:redshift!${name}`,
    }),
    "aws:redshiftserverless/namespace:Namespace": (name, inputs) => ({
        arn: `arn:aws:redshift-serverless:${region(inputs)}:123456789012:namespace/${name}`,
        adminPasswordSecretArn: `arn:aws:secretsmanager:${region(inputs)}:123456789012:secret:redshift!${name}`,
    }),
    "aws:redshiftserverless/workgroup:Workgroup": (name, inputs) => ({
        arn: `arn:aws:redshift-serverless:${region(inputs)}:123456789012:workgroup/${name}`,
        endpoints: [
            { address: `${inputs.workgroupName}.123456789012.${region(inputs)}.redshift-serverless.amazonaws.com` },
        ],
    }),
    "random:index/randomPassword:RandomPassword": (_name, inputs) => ({ result: "Pa5s-".padEnd(inputs.length, "x") }),
    "random:index/randomId:RandomId": () => ({ hex: "0123abcd", b64Url: "ASOrzQ", dec: "19114957" }),
    "random:index/randomString:RandomString": (_name, inputs) => ({ result: "a".repeat(inputs.length) }),
};

/** What the cloud answers. */
export const cloudInvokes: { [token: string]: (inputs: Plain) => Plain } = {
    "aws:index/getCallerIdentity:getCallerIdentity": () => ({
        accountId: "123456789012",
        arn: "arn:aws:sts::123456789012:assumed-role/deployer/session",
        userId: "AROAEXAMPLE:session",
        id: "123456789012",
    }),
    "aws:index/getRegion:getRegion": (inputs) => ({
        region: inputs.region ?? "eu-west-2",
        name: inputs.region ?? "eu-west-2",
        id: inputs.region ?? "eu-west-2",
    }),
    "aws:ec2/getPrefixList:getPrefixList": ({ name }) => ({ id: "pl-7ca54015", name, cidrBlocks: [] }),
    "aws:index/getPartition:getPartition": () => ({ partition: "aws", dnsSuffix: "amazonaws.com", id: "aws" }),
    "aws:index/getAvailabilityZones:getAvailabilityZones": (inputs) => {
        const names = ["a", "b", "c"].map((zone) => `${inputs.region ?? "eu-west-2"}${zone}`);
        return { names, zoneIds: names, id: inputs.region ?? "eu-west-2" };
    },
};
