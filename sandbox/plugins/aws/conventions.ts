import { emptyValue } from "../cloud/empty-value";
import { isUnknown, type PropertyMap, type Value } from "../host/wire";
import type { Property } from "../sdk/declaration";
import { creationTime, type AwsSubject } from "./subject";

/** SDK modules whose ARNs name their service otherwise. */
const services: Record<string, string> = {
    alb: "elasticloadbalancing",
    appautoscaling: "application-autoscaling",
    cfg: "config",
    cloudwatch: "cloudwatch",
    cognito: "cognito-idp",
    docdb: "rds",
    ecr: "ecr",
    efs: "elasticfilesystem",
    emr: "elasticmapreduce",
    lb: "elasticloadbalancing",
    msk: "kafka",
    neptune: "rds",
    opensearch: "es",
    sfn: "states",
    vpc: "ec2",
};

/** The module of a type token: `rds` of `aws:rds/instance:Instance`. */
export function moduleOf(token: string): string {
    return (token.split(":")[1] ?? "").split("/")[0] ?? "";
}

/** The type's own name in kebab case: `subnet-group` of `aws:rds/subnetGroup:SubnetGroup`. */
function kindOf(token: string): string {
    const name = token.split(":")[2] ?? "";
    return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

/** An id by convention: the name where the resource has one, else the kind of resource and hexadecimal digits. */
export function conventionalId(subject: AwsSubject): string {
    const { name } = subject.inputs;
    return typeof name === "string" ? name : `${kindOf(subject.token)}-0${subject.seed.hex("id", 16)}`;
}

/** Plausible values for every property that AWS fills in by itself, from its name and its type. */
export function conventionalOutputs(subject: AwsSubject): PropertyMap {
    const outputs: PropertyMap = {};
    for (const property of subject.schema.state.values()) {
        if (subject.inputs[property.name] !== undefined || property.optional) continue;
        outputs[property.name] = conventionalValue(subject, property);
    }
    return outputs;
}

const byName: Record<string, (subject: AwsSubject) => Value> = {
    arn: (subject) => {
        const module = moduleOf(subject.token);
        return subject.arn(services[module] ?? module, `${kindOf(subject.token)}/${subject.id}`);
    },
    tagsAll: ({ inputs }) => inputs["tagsAll"] ?? {},
    region: ({ region }) => region,
    partition: ({ partition }) => partition,
    accountId: ({ account }) => account,
    awsAccountId: ({ account }) => account,
    ownerId: ({ account }) => account,
    owner: ({ account }) => account,
    status: () => "ACTIVE",
    state: () => "available",
    etag: ({ seed }) => seed.hex("etag", 32),
    uniqueId: ({ seed }) => seed.base32("unique id", 21),
    uuid: ({ seed }) => seed.uuid("uuid"),
    version: () => "1",
};

function conventionalValue(subject: AwsSubject, property: Property): Value {
    const known = byName[property.name];
    if (known !== undefined) {
        const value = known(subject);
        if (property.type.kind === "string" ? typeof value === "string" : typeof value === "object") return value;
    }
    return property.type.kind === "string" ? conventionalText(subject, property.name) : emptyValue(property.type);
}

function conventionalText(subject: AwsSubject, name: string): string {
    if (/(At|Time|Date|Timestamp)$/.test(name)) return creationTime;
    if (/(Endpoint|DnsName|Hostname|endpoint|dnsName|hostname|address)$/.test(name)) return host(subject);
    if (/(Url|url|Uri|uri)$/.test(name)) return `https://${host(subject)}`;
    if (/[a-z]Arn$/.test(name))
        return subject.arn(moduleOf(subject.token), `${name.slice(0, -"Arn".length)}/${subject.id}`);
    if (/[a-z]Id$/.test(name)) return `${subject.seed.hex(name, 17)}`;
    if (/[nN]ame$/.test(name)) return isUnknown(subject.id) || subject.id === "" ? subject.logicalName : subject.id;
    return "";
}

function host(subject: AwsSubject): string {
    const label = subject.id
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, "-")
        .slice(-40);
    return `${label}.${subject.seed.base36("host", 12)}.${subject.region}.${moduleOf(subject.token)}.${subject.dnsSuffix}`;
}
