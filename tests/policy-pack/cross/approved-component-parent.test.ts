import { approvedComponentParent } from "../../../policy-pack/cross/approved-component-parent";
import { resource } from "../../../policy-pack/testing/shapes";
import { describeCases } from "./describe-cases";

const bucket = "aws:s3/bucket:Bucket";
const inside = (types: string) => [
    resource(bucket, {}, { options: { parent: `urn:pulumi:prod::shop::${types}::events` } }),
];

describeCases(approvedComponentParent, [
    { title: "a bucket of Strata", given: inside("strata:index:S3Lake"), expect: "passes" },
    {
        title: "a bucket of a component inside Strata",
        given: inside("strata:index:S3Lake$own:index:Zone"),
        expect: "passes",
    },
    { title: "a bucket of another component", given: inside("own:index:Bucket"), expect: "violates" },
    {
        title: "a bucket of its own",
        given: [resource(bucket)],
        expect: "violates",
        says: /its parent is none of strata:index/,
    },
    {
        title: "a bucket of a component that is approved here",
        settings: { allowedComponents: ["own:index:*"] },
        given: inside("own:index:Bucket"),
        expect: "passes",
    },
    { title: "what holds no data", given: [resource("aws:lambda/function:Function")], expect: "passes" },
]);
