import { storageSoftDelete } from "../../../../policy-pack/azure/storage/soft-delete";
import { storageAccount, blobService } from "../../../../policy-pack/azure/storage/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const kept = (blobs: number, containers = 7) => [
    resource(storageAccount, { accountName: "lake", kind: "StorageV2" }),
    resource(blobService, {
        accountName: "lake",
        deleteRetentionPolicy: { enabled: true, days: blobs },
        containerDeleteRetentionPolicy: { enabled: true, days: containers },
    }),
];

describeRule(storageSoftDelete, {
    compliant: kept(7),
    violating: kept(6),
    undefined: "violates",
    configured: [{ settings: { minDays: 30 }, given: kept(29, 30), expect: "violates" }],
    others: [
        { title: "containers for less", given: kept(7, 1), expect: "violates", says: /containerDeleteRetentionPolicy/ },
        { title: "an account of file shares", given: { kind: "FileStorage" }, expect: "passes" },
    ],
});
