import { storageBlobPitr } from "../../../../policy-pack/azure/storage/blob-pitr";
import { storageAccount, blobService } from "../../../../policy-pack/azure/storage/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const restored = (days: number, account: object = {}) => [
    resource(storageAccount, { accountName: "lake", ...account }),
    resource(blobService, { accountName: "lake", restorePolicy: { enabled: true, days } }),
];

describeRule(storageBlobPitr, {
    compliant: restored(7),
    violating: restored(6),
    undefined: "violates",
    configured: [{ settings: { minDays: 14 }, given: restored(13), expect: "violates" }],
    others: [{ title: "a hierarchical namespace", given: restored(1, { isHnsEnabled: true }), expect: "passes" }],
});
