import { Seed } from "../../cloud/seed";
import type { AwsSubject } from "../subject";

/** The hosted zones of RDS's endpoints (Amazon RDS endpoints and quotas); others are made up in the same form. */
const zones: Record<string, string> = {
    "eu-central-1": "Z1RLNUO7B9Q6NB",
    "eu-west-1": "Z29XKXDKYMONMX",
    "eu-west-2": "Z1TTGA775OQIYO",
    "us-east-1": "Z2R2ITUGPM61AM",
    "us-east-2": "Z2XHWR1WZ565X2",
    "us-west-2": "Z1PVIF0B656C1W",
};

/** The host of a database by its name: one account has the same label in all its endpoints of a region. */
export function endpointHost({ region, account, dnsSuffix }: AwsSubject, name: string, role = ""): string {
    const label = new Seed(`${account} ${region}`).base36("rds", 11);
    return `${name}.${role}c${label}.${region}.rds.${dnsSuffix}`;
}

/** The id of the hosted zone in which a region's database endpoints are. */
export function rdsZoneId(region: string): string {
    return zones[region] ?? `Z${new Seed(region).base32("rds zone", 13)}`;
}
