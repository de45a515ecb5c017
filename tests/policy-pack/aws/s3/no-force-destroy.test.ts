import { s3NoForceDestroy } from "../../../../policy-pack/aws/s3/no-force-destroy";
import { s3DirectoryBucket } from "../../../../policy-pack/aws/s3/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(s3NoForceDestroy, {
    compliant: { forceDestroy: false },
    violating: { forceDestroy: true },
    undefined: "passes",
    others: [
        {
            title: "a directory bucket",
            given: [resource(s3DirectoryBucket, { forceDestroy: true })],
            expect: "violates",
        },
    ],
});
