import { azureRegion } from "../data/azure-regions";
import { copyPaths, storeTypes } from "../data/stores";
import { resourceRule } from "../frame/define";
import { eachOf } from "../frame/evaluation";
import type { Reader } from "../frame/reader";
import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";

type RegionSettings = Readonly<{ allowedRegions: readonly string[] }>;

/** Data stays where it is allowed to be, with all its copies. */
export const allowedRegionsResidency = resourceRule<RegionSettings>({
    id: "cross-allowed-regions-residency",
    severity: "high",
    theme: "placement",
    proves: "Every store stands in an allowed region of its cloud, and so do its replicas, read regions and copies of backups.",
    risk: "A copy in another country falls under its law, whatever the contract with the customer says.",
    remediation: {
        argument: "Set aws:region, azure-native:location and strata:recoveryRegions to allowed regions.",
        property: "Change region or location of the resource, of its replicas or of the target of its copies.",
    },
    page: {
        title: "AWS Regions",
        url: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html",
    },
    types: [...new Set([...storeTypes, ...Object.keys(copyPaths)])],
    parameters: {
        allowedRegions: {
            schema: {
                type: "array",
                items: { type: "string" },
                description: "Regions of both clouds in which data may be; with none, all are allowed.",
            },
            default: [],
            shared: "allowedRegions",
        },
    },
    fixClass: "person",
    check(store, { allowedRegions }) {
        if (allowedRegions.length === 0) {
            return [];
        }
        const allowed = new Set(allowedRegions.map(azureRegion));
        const wrong = (path: string, region: string | undefined) =>
            region === undefined || allowed.has(azureRegion(region))
                ? undefined
                : `${path} is ${region}, which is not allowed`;
        return eachOf(
            () => wrong(homePath(store), homeOf(store)),
            ...(copyPaths[store.type] ?? []).map(
                (path) => () => valuesAt(store, path).flatMap(([where, value]) => wrong(where, regionIn(value)) ?? []),
            ),
        );
    },
});

function homePath({ type }: Resource): string {
    return type.startsWith("azure-native:") ? "location" : "region";
}

function homeOf(store: Resource): string | undefined {
    const path = homePath(store);
    const usual = store.provider(path);
    if (store.has(path) || usual.kind === "absent") {
        return store.text(path);
    }
    if (usual.kind === "unknown") {
        throw new UnknownProperty(`${path} of the provider`);
    }
    return String(usual.value);
}

/** What stands at a path, in every entry of the lists on the way. */
function valuesAt(reader: Reader, path: string): readonly (readonly [string, string])[] {
    const [list, ...rest] = path.split(".*.");
    if (rest.length === 0) {
        const value = reader.text(path);
        return value === undefined ? [] : [[reader.pathOf(path), value]];
    }
    return reader.entries(list ?? "").flatMap((entry) => valuesAt(entry, rest.join(".*.")));
}

function regionIn(value: string): string | undefined {
    return value.startsWith("arn:") ? value.split(":")[3] : value;
}
