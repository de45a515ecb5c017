import { storeTypes } from "../data/stores";
import { stackRule } from "../frame/define";
import type { Reader } from "../frame/reader";
import type { Resource } from "../frame/resource";
import type { Stack } from "../frame/stack";

const bucket = "aws:s3/bucket:Bucket";
const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";

/** Pulumi itself refuses to delete a store. */
export const pulumiProtect = stackRule({
    id: "cross-pulumi-protect",
    severity: "high",
    theme: "deletion",
    proves: "Every store of production is protected by Pulumi against deletion and replacement, except read replicas and buckets in which everything expires.",
    risk: "A renamed resource, a changed create-only input or a `pulumi destroy` of the wrong stack deletes the data in seconds.",
    remediation: {
        argument: "Set environment: Environment.Prod on the component.",
        property: "Set the resource option protect: true.",
    },
    page: {
        title: "Resource option: protect",
        url: "https://www.pulumi.com/docs/iac/concepts/resources/options/protect/",
    },
    types: storeTypes,
    binds: "production",
    unless: (store) => store.has("replicateSourceDb"),
    fixClass: "person",
    check: (store, _settings, stack) =>
        store.options.protect || expiresWhole(store, stack) ? [] : ["protect is false"],
});

/** Query results and the like, which nobody keeps. */
function expiresWhole(store: Resource, stack: Stack): boolean {
    if (store.type !== bucket) {
        return false;
    }
    const rules = stack.attachedTo(store, lifecycle, "bucket").flatMap((each) => each.entries("rules"));
    return rules.some((rule) => rule.value("status") === "Enabled" && rule.has("expiration.days") && isForAll(rule));
}

function isForAll(rule: Reader): boolean {
    const filter = rule.value("filter") ?? {};
    const narrowings = Object.values(filter as Readonly<Record<string, unknown>>);
    return !rule.text("prefix") && narrowings.every((each) => each === "" || each === undefined);
}
