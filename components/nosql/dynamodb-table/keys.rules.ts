import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { DynamodbTableArgs } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";
import { DynamodbAttributeType, DynamodbProjection } from "./keys.args";

/** Source: "Quotas in Amazon DynamoDB" and "Constraints in Amazon DynamoDB", Amazon DynamoDB developer guide. */
const limits = {
    globalIndexes: 20,
    localIndexes: 5,
    keyAttributes: 4,
    keyName: 255,
    projected: 100,
    projectedEach: 20,
};
const resourceName = /^[A-Za-z0-9_.-]{3,255}$/;
const nameWords = "3 to 255 letters, digits, hyphens, underscores and dots";

/** What DynamoDB would refuse of names, keys and indexes. */
export function keyProblems(args: DynamodbTableArgs, settings: DynamodbSettings): Problem[] {
    if (typeof args.partitionKey !== "string" || args.partitionKey === "")
        return [{ key: "partitionKey", reason: "got nothing; every table has a partition key; name its attribute" }];
    return brokenRules([
        ...tableRules(settings),
        ...attributeRules(args, settings),
        ...globalIndexRules(settings),
        ...localIndexRules(settings),
        ...indexNameRules(settings),
        ...projectionRules(settings),
    ]);
}

function tableRules({ tableName, partitionKey, sortKey }: DynamodbSettings): Rule[] {
    return [
        {
            key: "tableName",
            broken: !resourceName.test(tableName),
            reason: `got "${tableName}"; a table has ${nameWords}; set another one`,
        },
        {
            key: "sortKey",
            broken: sortKey === partitionKey,
            reason: `got "${sortKey}", the partition key; set another attribute or leave sortKey out`,
        },
    ];
}

/** Every attribute that is part of a key. */
function keyNames({ partitionKey, sortKey, globalIndexes, localIndexes }: DynamodbSettings): string[] {
    const ofIndexes = globalIndexes.flatMap((index) => [...index.partitionKeys, ...index.sortKeys]);
    const all = [partitionKey, sortKey, ...ofIndexes, ...localIndexes.map((index) => index.sortKey)];
    return [...new Set(all.filter((name) => name !== undefined))];
}

function attributeRules({ ttl }: DynamodbTableArgs, settings: DynamodbSettings): Rule[] {
    const names = keyNames(settings);
    const types: string[] = Object.values(DynamodbAttributeType);
    const known = (name: string) => names.includes(name) || name === ttl;
    return [
        ...names.map((name) => ({
            key: "attributes",
            broken: name.length === 0 || name.length > limits.keyName,
            reason: `got a key attribute of ${name.length} characters; 1 to ${limits.keyName} are allowed; shorten it`,
        })),
        ...Object.entries(settings.attributes).flatMap(([name, type]) => [
            {
                key: `attributes.${name}`,
                broken: !known(name),
                reason: `got a type, but ${name} is part of no key, and DynamoDB knows the types of keys only; leave it out, or correct the name; the keys are ${names.join(", ")}`,
            },
            {
                key: `attributes.${name}`,
                broken: !types.includes(type),
                reason: `got "${type}"; a key attribute is ${types.join(", ")}; set one of them`,
            },
        ]),
        {
            key: "ttl",
            broken:
                ttl !== undefined &&
                (settings.attributes[ttl] ?? DynamodbAttributeType.Number) !== DynamodbAttributeType.Number,
            reason: `got "${ttl}", an attribute of another type than number, by which nothing expires; set attributes.${ttl} to number`,
        },
        {
            key: "ttl",
            broken: ttl !== undefined && names.includes(ttl) && settings.attributes[ttl] === undefined,
            reason: `got "${ttl}", a key attribute that is text, by which nothing expires; set attributes.${ttl} to number`,
        },
    ];
}

function globalIndexRules({ globalIndexes }: DynamodbSettings): Rule[] {
    const most = limits.keyAttributes;
    return [
        {
            key: "globalIndexes",
            broken: globalIndexes.length > limits.globalIndexes,
            reason: `got ${globalIndexes.length}; a table has ${limits.globalIndexes} at most; leave some out`,
        },
        ...globalIndexes.flatMap(({ partitionKeys, sortKeys }, position) => {
            const key = `globalIndexes[${position}]`;
            const all = [...partitionKeys, ...sortKeys];
            return [
                {
                    key: `${key}.partitionKeys`,
                    broken: !isWithin(partitionKeys.length, 1, most),
                    reason: `got ${partitionKeys.length} attributes; 1 to ${most} make the partition key of an index; name that many`,
                },
                {
                    key: `${key}.sortKeys`,
                    broken: sortKeys.length > most,
                    reason: `got ${sortKeys.length} attributes; ${most} at most make the sort key of an index; name that many`,
                },
                {
                    key,
                    broken: new Set(all).size !== all.length,
                    reason: `got an attribute twice among ${all.join(", ")}; name each once`,
                },
            ];
        }),
    ];
}

function localIndexRules({ localIndexes, partitionKey, sortKey }: DynamodbSettings): Rule[] {
    return [
        {
            key: "localIndexes",
            broken: localIndexes.length > limits.localIndexes,
            reason: `got ${localIndexes.length}; a table has ${limits.localIndexes} at most; use globalIndexes for the others`,
        },
        {
            key: "localIndexes",
            broken: localIndexes.length > 0 && sortKey === undefined,
            reason: "got local indexes of a table without a sort key; set sortKey, or use globalIndexes",
        },
        ...localIndexes.map((index, position) => ({
            key: `localIndexes[${position}].sortKey`,
            broken: index.sortKey === sortKey || index.sortKey === partitionKey,
            reason: `got "${index.sortKey}", a key of the table itself; set another attribute`,
        })),
    ];
}

function indexNameRules({ globalIndexes, localIndexes }: DynamodbSettings): Rule[] {
    const named = [
        ...globalIndexes.map(({ name }, position) => ({ key: `globalIndexes[${position}].name`, name })),
        ...localIndexes.map(({ name }, position) => ({ key: `localIndexes[${position}].name`, name })),
    ];
    return named.flatMap(({ key, name }, position) => [
        {
            key,
            broken: !resourceName.test(name),
            reason: `got "${name}"; an index has ${nameWords}; set another one`,
        },
        {
            key,
            broken: named.findIndex((other) => other.name === name) !== position,
            reason: `got "${name}" twice; give each index a name of its own`,
        },
    ]);
}

function projectionRules({ globalIndexes, localIndexes }: DynamodbSettings): Rule[] {
    const indexes = [
        ...globalIndexes.map((index, position) => ({ key: `globalIndexes[${position}]`, index })),
        ...localIndexes.map((index, position) => ({ key: `localIndexes[${position}]`, index })),
    ];
    const total = indexes.reduce((sum, { index }) => sum + (index.projectedAttributes?.length ?? 0), 0);
    return [
        ...indexes.flatMap(({ key, index: { projection, projectedAttributes } }) => {
            const included = projection === DynamodbProjection.Include;
            const count = projectedAttributes?.length ?? 0;
            return [
                {
                    key: `${key}.projectedAttributes`,
                    broken: included ? count === 0 : count > 0,
                    reason: included
                        ? "got none with projection include; name the attributes, or set projection to all"
                        : `got ${count} without projection include; set projection to include, or leave them out`,
                },
                {
                    key: `${key}.projectedAttributes`,
                    broken: count > limits.projectedEach,
                    reason: `got ${count}; an index keeps ${limits.projectedEach} named attributes at most; set projection to all`,
                },
            ];
        }),
        {
            key: "globalIndexes",
            broken: total > limits.projected,
            reason: `got ${total} projected attributes; all indexes together keep ${limits.projected} at most; set projection to all for some`,
        },
    ];
}
