import { s3AccessPointBlocksPublicAccess } from "../../../../policy-pack/aws/s3/access-point-bpa";
import { s3MultiRegionAccessPoint } from "../../../../policy-pack/aws/s3/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(s3AccessPointBlocksPublicAccess, {
    compliant: { publicAccessBlockConfiguration: { blockPublicPolicy: true } },
    violating: { publicAccessBlockConfiguration: { blockPublicPolicy: false } },
    undefined: "passes",
    others: [
        {
            title: "a multi-Region access point that says nothing",
            given: [resource(s3MultiRegionAccessPoint, { details: { name: "a" } })],
            expect: "passes",
        },
        {
            title: "a multi-Region access point with a switch off",
            given: [
                resource(s3MultiRegionAccessPoint, {
                    details: { publicAccessBlock: { restrictPublicBuckets: false } },
                }),
            ],
            expect: "violates",
            says: /details\.publicAccessBlock\.restrictPublicBuckets/,
        },
    ],
});
