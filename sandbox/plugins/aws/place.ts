/** Where in AWS something is: region, account, and the partition that follows from the region. */
export interface AwsPlace {
    region: string;
    account: string;
    partition: string;
    /** The domain under which the partition's endpoints are. */
    dnsSuffix: string;
}

/** The place of a region; a region that is not known yet is in the standard partition. */
export function placeOf(region: string, account: string): AwsPlace {
    if (region.startsWith("cn-")) return { region, account, partition: "aws-cn", dnsSuffix: "amazonaws.com.cn" };
    if (region.startsWith("us-gov-")) return { region, account, partition: "aws-us-gov", dnsSuffix: "amazonaws.com" };
    return { region, account, partition: "aws", dnsSuffix: "amazonaws.com" };
}

/** Services whose resources belong to no region, and those that belong to no account either. */
const global = new Set(["iam", "cloudfront", "route53", "organizations", "globalaccelerator"]);
const nobodys = new Set(["s3"]);

/** The Amazon Resource Name of `resource` (such as `vpc/vpc-1` or `db:ledger`) in a service's namespace. */
export function arnOf(place: AwsPlace, service: string, resource: string): string {
    const region = global.has(service) || nobodys.has(service) ? "" : place.region;
    const account = nobodys.has(service) ? "" : place.account;
    return `arn:${place.partition}:${service}:${region}:${account}:${resource}`;
}
