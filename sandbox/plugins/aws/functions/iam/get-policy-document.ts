import { isObject, type PropertyMap, type Value } from "../../../host/wire";
import { crc32 } from "../../crc32";
import type { AwsFunction } from "../../subject";

/** A policy document as the provider renders it: single values out of their lists, keys in its order, two spaces of indent. */
const getPolicyDocument: AwsFunction = (args) => {
    const version = typeof args["version"] === "string" ? args["version"] : "2012-10-17";
    const sources = [...texts(args["sourceJson"]), ...texts(args["sourcePolicyDocuments"])].flatMap(statementsOf);
    const own = (Array.isArray(args["statements"]) ? args["statements"] : []).filter(isObject).map(renderStatement);
    const overrides = [...texts(args["overrideJson"]), ...texts(args["overridePolicyDocuments"])].flatMap(statementsOf);
    const document: PropertyMap = {
        Version: version,
        ...(typeof args["policyId"] === "string" ? { Id: args["policyId"] } : {}),
        Statement: mergeBySid([...sources, ...own], overrides),
    };
    const json = JSON.stringify(document, undefined, 2);
    return { ...args, id: String(crc32(json)), json, minifiedJson: JSON.stringify(document), version };
};
export default getPolicyDocument;

function renderStatement(statement: PropertyMap): PropertyMap {
    const entries: [string, Value][] = [
        ["Sid", statement["sid"]],
        ["Effect", statement["effect"] ?? "Allow"],
        ["Action", single(statement["actions"])],
        ["NotAction", single(statement["notActions"])],
        ["Resource", single(statement["resources"])],
        ["NotResource", single(statement["notResources"])],
        ["Principal", principals(statement["principals"])],
        ["NotPrincipal", principals(statement["notPrincipals"])],
        ["Condition", conditions(statement["conditions"])],
    ];
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

/** One value stands alone, several are listed in the provider's order: descending. */
function single(values: Value): Value {
    if (!Array.isArray(values) || values.length === 0) return undefined;
    return values.length === 1 ? values[0] : [...values].sort().reverse();
}

function principals(list: Value): Value {
    if (!Array.isArray(list) || list.length === 0) return undefined;
    const grouped: Record<string, Value[]> = {};
    for (const principal of list.filter(isObject)) {
        const identifiers = Array.isArray(principal["identifiers"]) ? principal["identifiers"] : [];
        const type = String(principal["type"]);
        if (type === "*" && identifiers.length === 1 && identifiers[0] === "*") return "*";
        grouped[type] = [...(grouped[type] ?? []), ...identifiers];
    }
    return Object.fromEntries(Object.entries(grouped).map(([type, identifiers]) => [type, single(identifiers)]));
}

function conditions(list: Value): Value {
    if (!Array.isArray(list) || list.length === 0) return undefined;
    const tests: Record<string, PropertyMap> = {};
    for (const condition of list.filter(isObject)) {
        const test = String(condition["test"]);
        const values = Array.isArray(condition["values"]) ? condition["values"] : [];
        tests[test] = { ...tests[test], [String(condition["variable"])]: values.length === 1 ? values[0] : values };
    }
    return tests;
}

/** An overriding statement takes the place of the one with its Sid; one without a Sid is added. */
function mergeBySid(statements: PropertyMap[], overrides: PropertyMap[]): PropertyMap[] {
    const merged = [...statements];
    for (const override of overrides) {
        const at = merged.findIndex(
            (statement) => statement["Sid"] !== undefined && statement["Sid"] === override["Sid"],
        );
        if (at >= 0) merged[at] = override;
        else merged.push(override);
    }
    return merged;
}

function statementsOf(json: string): PropertyMap[] {
    const { Statement: statements } = JSON.parse(json) as { Statement?: PropertyMap | PropertyMap[] };
    return Array.isArray(statements) ? statements : statements === undefined ? [] : [statements];
}

function texts(value: Value): string[] {
    return (Array.isArray(value) ? value : [value]).filter(
        (item): item is string => typeof item === "string" && item !== "",
    );
}
