import type { Json, JsonObject } from "../aws/crossing";
import { isHidden } from "../aws/hidden";
import type { AzureProblem, AzureResource } from "./check-azure";

/** One thing that Azure refuses of a change, which no resource shows by itself. */
interface ChangeRule {
    property: string;
    /** What was given and what is allowed, when the change is refused; `changed` are the inputs that it changes. */
    refusal(old: JsonObject, given: JsonObject, changed: string[]): string | undefined;
}

/** Sources: "Manage Azure Cosmos DB for NoSQL resources with Azure Resource Manager templates", locations; the error "Cannot update continuous backup mode and other properties at the same time". */
const alone = (property: string, what: string, differs = differ): ChangeRule => ({
    property,
    refusal: (old, given, changed) => {
        const others = changed.filter((each) => each !== property && each !== "tags");
        if (old[property] === undefined || others.length === 0) return undefined;
        if (!differs(old[property], given[property])) return undefined;
        return `changes together with ${others.join(", ")}; Azure takes ${what} in an update of its own; change it alone, and the rest before or after it`;
    },
});

/** Azure may order regions anew and fill in what was left out, so that only their names count. */
const otherRegions = (old: Json | undefined, given: Json | undefined): boolean => differ(regions(old), regions(given));

const rules: { [type: string]: readonly ChangeRule[] } = {
    "azure-native:cosmosdb:DatabaseAccount": [
        alone("backupPolicy", "another backup policy"),
        alone("locations", "other regions", otherRegions),
    ],
    // Source: the clusteringPolicy of a database, Azure Managed Redis REST API 2025-07-01.
    "azure-native:redisenterprise:Database": [
        {
            property: "clusteringPolicy",
            refusal: ({ clusteringPolicy: was }, { clusteringPolicy: is }) =>
                was === undefined || was === "NoCluster" || !differ(was, is)
                    ? undefined
                    : `got ${JSON.stringify(is)}, and it is ${JSON.stringify(was)}; Azure changes NoCluster only; leave it, or make another cache and move to it`,
        },
    ],
};

/** What Azure would refuse of the change of a resource from its old inputs. What is hidden on either side is taken to stay. */
export function checkAzureChange({ type, inputs }: AzureResource, old: JsonObject): AzureProblem[] {
    const names = [...new Set([...Object.keys(old), ...Object.keys(inputs)])];
    const changed = names.filter((name) => differ(old[name], inputs[name]));
    return (rules[type] ?? []).flatMap(({ property, refusal }) => {
        const message = refusal(old, inputs, changed);
        return message === undefined ? [] : [{ property, message }];
    });
}

function differ(one: Json | undefined, other: Json | undefined): boolean {
    if (hides(one) || hides(other)) return false;
    return JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));
}

/** Whether a value, or one inside of it, is not to be looked at. */
function hides(value: Json | undefined): boolean {
    if (value === undefined || value === null) return false;
    if (isHidden(value)) return true;
    return typeof value === "object" && Object.values(value).some(hides);
}

function sorted(value: Json | undefined): Json {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value ?? null;
    const entries = Object.entries(value).map(([key, each]): [string, Json] => [key, sorted(each)]);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function regions(value: Json | undefined): Json {
    if (!Array.isArray(value)) return null;
    const names = value.map((each) => (each as JsonObject)["locationName"]);
    return names.map((name) => String(name).toLowerCase().replaceAll(" ", "")).sort();
}
