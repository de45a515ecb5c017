import { replacementGuard } from "../../../policy-pack/cross/replacement-guard";
import { resource } from "../../../policy-pack/testing/shapes";
import { describeCases } from "./describe-cases";

const bucket = "aws:s3/bucketV2:BucketV2";
const stored = (options: object) => [resource(bucket, {}, { options })];

describeCases(replacementGuard, [
    { title: "deleted first", given: stored({ deleteBeforeReplace: true }), expect: "violates" },
    {
        title: "deleted first, but protected",
        given: stored({ deleteBeforeReplace: true, protect: true }),
        expect: "passes",
    },
    { title: "deleted afterwards", given: stored({ deleteBeforeReplace: false }), expect: "passes" },
    { title: "nothing said", given: stored({}), expect: "passes" },
    {
        title: "what holds no data",
        given: [resource("aws:lambda/function:Function", {}, { options: { deleteBeforeReplace: true } })],
        expect: "passes",
    },
]);
