import { Seed } from "../../cloud/seed";
import type { PropertyMap } from "../../host/wire";
import type { AwsPlace } from "../place";

/** The hosted zones of S3's website endpoints (Amazon S3 endpoints and quotas); others are made up in the same form. */
const zones: Record<string, string> = {
    "ap-northeast-1": "Z2M4EHUR26P7ZW",
    "ap-south-1": "Z11RGJOFQNVJUP",
    "ap-southeast-1": "Z3O0J2DXBE1FTB",
    "ap-southeast-2": "Z1WCIGYICN2BYD",
    "ca-central-1": "Z1QDHH18159H29",
    "eu-central-1": "Z21DNDUVLTQW6Q",
    "eu-north-1": "Z3BAZG2TWCNX0D",
    "eu-west-1": "Z1BKCTXD74EZPE",
    "eu-west-2": "Z3GKZC51ZF0DB4",
    "eu-west-3": "Z3R1K369G5AVDG",
    "sa-east-1": "Z7KQH4QJS55SO",
    "us-east-1": "Z3AQBSTGFYJSTF",
    "us-east-2": "Z2O1EMRO9K5GLX",
    "us-west-1": "Z2F56UZL2M1ACD",
    "us-west-2": "Z3BJ6K6RIION7M",
};

/** The id of the hosted zone in which a region's bucket websites are. */
export function websiteZoneId(region: string): string {
    return zones[region] ?? `Z${new Seed(region).base32("s3 zone", 13)}`;
}

/** Regions whose website endpoint joins `s3-website` and the region by a dash; later ones have a dot (Amazon S3 endpoints and quotas). */
const dashed = new Set(
    "ap-northeast-1 ap-southeast-1 ap-southeast-2 eu-west-1 sa-east-1 us-east-1 us-gov-west-1 us-west-1 us-west-2".split(
        " ",
    ),
);

/** Where a bucket's website is, as outputs of the bucket or of its website. */
export function websiteOutputs(bucket: string, { region, dnsSuffix }: AwsPlace): PropertyMap {
    const websiteDomain = `s3-website${dashed.has(region) ? "-" : "."}${region}.${dnsSuffix}`;
    return { websiteDomain, websiteEndpoint: `${bucket}.${websiteDomain}` };
}
