import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { s3AccessPoint, s3MultiRegionAccessPoint } from "./types";

const switches = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];
const blocks = ["publicAccessBlockConfiguration", "details.publicAccessBlock"] as const;
const blockOf = (point: Resource) => blocks[point.type === s3AccessPoint ? 0 : 1];

/** Access points block public access. */
export const s3AccessPointBlocksPublicAccess = resourceRule({
    id: "aws-s3-access-point-bpa",
    severity: "critical",
    theme: "network",
    proves: "Every S3 access point and multi-Region access point blocks public access in all four ways.",
    risk: "An access point has switches of its own: one that is off opens a way around those of the bucket's other doors.",
    remediation: {
        property:
            "Leave publicAccessBlockConfiguration of aws.s3.AccessPoint and details.publicAccessBlock of aws.s3control.MultiRegionAccessPoint out, or all their switches on; they can only be chosen when the access point is made.",
    },
    page: {
        title: "Managing public access to access points for general purpose buckets",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
    },
    types: [s3AccessPoint, s3MultiRegionAccessPoint],
    fixClass: "replaces",
    guards: blocks.flatMap((block) => switches.map((each) => `${block}.${each}`)),
    check: (point) =>
        eachOf(
            ...switches.map(
                (each) => () => (point.flag(`${blockOf(point)}.${each}`) ? [] : `${blockOf(point)}.${each} is false`),
            ),
        ),
});
