import { classPaths } from "../data/stores";
import { resourceRule } from "../frame/define";
import type { Resource } from "../frame/resource";
import { matchesAny } from "./wildcard";

type ClassSettings = Readonly<{ allowedClasses: readonly string[] }>;

/** Nobody takes a larger size than he may. */
export const costCeiling = resourceRule<ClassSettings>({
    id: "cross-cost-ceiling",
    severity: "low",
    theme: "cost",
    proves: "Every store is of an allowed instance class or SKU.",
    risk: "One word in a program can cost more in a month than the project has for a year.",
    remediation: {
        argument: "Choose a smaller tier of the component, or an allowed class.",
        property: "Set the instance class, node type or sku.name to an allowed one.",
    },
    page: {
        title: "Amazon RDS DB instance classes",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html",
    },
    types: Object.keys(classPaths),
    parameters: {
        allowedClasses: {
            schema: {
                type: "array",
                items: { type: "string" },
                description: "Classes and SKUs that may be used, * for anything; with none, all are allowed.",
            },
            default: [],
            shared: "allowedClasses",
        },
    },
    fixClass: "person",
    check(store, { allowedClasses }) {
        if (allowedClasses.length === 0) {
            return [];
        }
        const names = namesOf(store);
        const fits = names.length === 0 || names.some((name) => matchesAny(name, allowedClasses));
        return fits ? [] : [`${classPaths[store.type]} is ${names.at(-1)}, allowed is ${allowedClasses.join(" or ")}`];
    },
});

/** The class as it is given, and with its capacity as Azure calls it in full: GP_Gen5 of 4 is GP_Gen5_4. */
function namesOf(store: Resource): readonly string[] {
    const name = store.text(classPaths[store.type] ?? "");
    const capacity = store.type.startsWith("azure-native:") ? store.number("sku.capacity") : undefined;
    return name === undefined ? [] : [name, ...(capacity === undefined ? [] : [`${name}_${capacity}`])];
}
