import { storageNoAnonymousBlobs } from "../../../../policy-pack/azure/storage/no-anonymous-blobs";
import { blobContainer } from "../../../../policy-pack/azure/storage/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(storageNoAnonymousBlobs, {
    compliant: { allowBlobPublicAccess: false },
    violating: { allowBlobPublicAccess: true },
    undefined: "passes",
    others: [
        { title: "a public container", given: [resource(blobContainer, { publicAccess: "Blob" })], expect: "violates" },
        { title: "a private container", given: [resource(blobContainer, { publicAccess: "None" })], expect: "passes" },
        { title: "a container that says nothing", given: [resource(blobContainer)], expect: "passes" },
    ],
});
