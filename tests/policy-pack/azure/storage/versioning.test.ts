import { storageVersioning } from "../../../../policy-pack/azure/storage/versioning";
import { storageAccount, blobService } from "../../../../policy-pack/azure/storage/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const versioned = (isVersioningEnabled: boolean, account: object = {}) => [
    resource(storageAccount, { accountName: "lake", ...account }),
    resource(blobService, { accountName: "lake", isVersioningEnabled }),
];

describeRule(storageVersioning, {
    compliant: versioned(true),
    violating: versioned(false),
    undefined: "violates",
    others: [
        {
            title: "a hierarchical namespace, which knows no versions",
            given: versioned(false, { isHnsEnabled: true }),
            expect: "passes",
        },
        { title: "an account of file shares", given: { kind: "FileStorage" }, expect: "passes" },
    ],
});
