import type { Rule } from "../../shared/rule";
import type { AzureSqlArgs } from "./azure-sql.args";

/** Names that need no quoting anywhere; Azure itself would take more. */
const form = /^[A-Za-z0-9][\w-]{0,127}$/;
const reserved = ["master", "model", "msdb", "tempdb"];

/** What is wrong with the names of databases and pools, and with who lies in which. */
export function databaseRules(name: string, args: AzureSqlArgs): Rule[] {
    const databases = args.databases ?? [{ name }];
    const pools = args.elasticPools ?? [];
    return [
        {
            key: "databases",
            broken: databases.length === 0,
            reason: `got none; a server has one at least; name one, or take databases out for one called "${name}"`,
        },
        ...nameRules("databases", databases),
        ...nameRules("elasticPools", pools),
        ...databases.flatMap(({ elasticPool, skuName }, index) => [
            {
                key: `databases[${index}].elasticPool`,
                broken: elasticPool !== undefined && !pools.some((pool) => pool.name === elasticPool),
                reason: `got "${elasticPool}", which is none of elasticPools (${pools.map((pool) => pool.name).join(", ")}); add it there or correct the name`,
            },
            {
                key: `databases[${index}].skuName`,
                broken: elasticPool !== undefined && skuName !== undefined,
                reason: `got "${skuName}", but a database in a pool has its pool's vCores; take skuName or elasticPool out`,
            },
        ]),
    ];
}

function nameRules(key: string, named: { name: string }[]): Rule[] {
    return named.flatMap(({ name }, index) => [
        {
            key: `${key}[${index}].name`,
            broken: !form.test(name) || reserved.includes(name.toLowerCase()),
            reason: `got "${name}"; 1 to 128 letters, digits, hyphens and underscores are allowed, and not ${reserved.join(", ")}; rename it`,
        },
        {
            key: `${key}[${index}].name`,
            // SQL Server compares names without looking at case.
            broken: named.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) !== index,
            reason: `got "${name}" a second time; a name is allowed once; rename one of them`,
        },
    ]);
}
