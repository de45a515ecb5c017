/** Any inputs or outputs, as they go over the wire. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the wire's values have no type
export type Wire = any;

type Values = { [name: string]: Wire };

const account = "123456789012";
const region = "eu-west-2";
const subscriptionId = "11111111-2222-4333-8444-555555555555";

const awsOutputNames =
    "address bucket bucketDomainName bucketRegionalDomainName clusterAddress clusterIdentifier clusterResourceId configurationEndpointAddress dnsName domainName endpoint keyId primaryEndpointAddress readerEndpoint readerEndpointAddress resourceId result roleArn".split(
        " ",
    );
const azureOutputNames = "clientId documentEndpoint fullyQualifiedDomainName hostName principalId result".split(" ");

/** Outputs that resources of many types have; each has a value of its own, by which its uses are found again. */
const genericOutputs = (outputNames: string[], name: string): Values =>
    Object.fromEntries(outputNames.map((output) => [output, `${name}.${output}.example`]));

function awsOutputs(type: string, name: string, inputs: Wire): Values {
    const service = type.split(":")[1]?.split("/")[0] ?? "";
    return {
        ...genericOutputs(awsOutputNames, name),
        name: `${name}-1234567`,
        ...inputs,
        id: `${name}-id`,
        arn: `arn:aws:${service}:${inputs.region ?? region}:${account}:${name}`,
    };
}

/** The outputs that are objects: what the cloud adds to those inputs, or makes of its own. */
function azureObjects(name: string, { identity }: Wire): Values {
    const urlOf = (endpoint: string): string => `https://${name}.${endpoint}.example/`;
    return {
        primaryEndpoints: { blob: urlOf("blob"), dfs: urlOf("dfs") },
        connectivityEndpoints: { dev: urlOf("dev"), sql: `${name}.sql.example`, sqlOnDemand: `${name}.demand.example` },
        ...(identity && { identity: { ...identity, principalId: `${name}.identity.example` } }),
    };
}

function azureOutputs(type: string, name: string, inputs: Wire): Values {
    const [, service, kind] = type.split(":");
    const keyUri = `https://bench.vault.azure.net/keys/${name}`;
    return {
        ...genericOutputs(azureOutputNames, name),
        keyUri,
        keyUriWithVersion: `${keyUri}/0123456789abcdef`,
        name: `${name}1a2b3c4d`,
        ...inputs,
        ...azureObjects(name, inputs),
        id: `/subscriptions/${subscriptionId}/resourceGroups/bench/providers/${service}/${kind}/${name}`,
    };
}

/** What the cloud answers: as much as any component of this project reads. */
export function outputsOf(type: string, name: string, inputs: Wire): Values {
    return type.startsWith("azure-native:") ? azureOutputs(type, name, inputs) : awsOutputs(type, name, inputs);
}

/** What providers answer. */
export const answers: { [token: string]: Wire } = {
    "aws:index/getCallerIdentity:getCallerIdentity": {
        accountId: account,
        arn: `arn:aws:iam::${account}:user/bench`,
        id: account,
        userId: "bench",
    },
    "aws:index/getRegion:getRegion": { region, name: region, id: region },
    "azure-native:authorization:getClientConfig": {
        subscriptionId,
        tenantId: "99999999-8888-4777-8666-555555555555",
        objectId: "22222222-3333-4444-8555-666666666666",
        clientId: "33333333-4444-4555-8666-777777777777",
    },
};
