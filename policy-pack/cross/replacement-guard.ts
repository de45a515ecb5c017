import { storeTypes } from "../data/stores";
import { resourceRule } from "../frame/define";

/** A replacement never deletes the data first. */
export const replacementGuard = resourceRule({
    id: "cross-replacement-guard",
    severity: "high",
    theme: "deletion",
    proves: "No store is deleted before what replaces it exists, unless it is protected.",
    risk: "A change that cannot be made in place deletes the data first, and whatever fails after that leaves nothing.",
    remediation: { property: "Leave the resource option deleteBeforeReplace out, or set protect: true." },
    page: {
        title: "Resource option: deleteBeforeReplace",
        url: "https://www.pulumi.com/docs/iac/concepts/resources/options/deletebeforereplace/",
    },
    types: storeTypes,
    fixClass: "person",
    check: ({ options: { deleteBeforeReplace, protect } }) =>
        deleteBeforeReplace && !protect ? ["deleteBeforeReplace is true and protect is false"] : [],
});
