import { storageImmutability } from "../../../../policy-pack/azure/storage/immutability";
import { storageAccount, containerImmutability } from "../../../../policy-pack/azure/storage/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const account = resource(storageAccount, { accountName: "lake" });

describeRule(storageImmutability, {
    compliant: { immutableStorageWithVersioning: { enabled: true } },
    violating: { immutableStorageWithVersioning: { enabled: false } },
    undefined: "violates",
    others: [
        {
            title: "an immutable container",
            given: [account, resource(containerImmutability, { accountName: "lake", containerName: "raw" })],
            expect: "passes",
        },
        {
            title: "a container of another account",
            given: [account, resource(containerImmutability, { accountName: "other", containerName: "raw" })],
            expect: "violates",
        },
    ],
});
