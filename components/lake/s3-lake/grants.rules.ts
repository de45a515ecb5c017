import type { Problem } from "../../shared/problems";
import type { LakeZone } from "../shared/lake-zone";
import type { LakeGrantArgs } from "./grants.args";
import { LakeAccess } from "./grants.args";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeSettings } from "./s3-lake.settings";

/** What is wrong with what applications and principals are granted. */
export function grantProblems(args: S3LakeArgs, settings: LakeSettings): Problem[] {
    const grants = args.grants ?? [];
    const throughLakeFormation = args.lakeFormationGrants ?? [];
    return [
        ...grants.flatMap((grant, index) => oneGrantProblems(`grants[${index}]`, grant, settings)),
        ...nameProblems("grants", grants),
        ...nameProblems("lakeFormationGrants", throughLakeFormation),
        ...throughLakeFormation.flatMap(({ zone, permissions }, index) => [
            ...cataloguedProblems(`lakeFormationGrants[${index}].zone`, zone, settings),
            ...(permissions?.length === 0
                ? [
                      {
                          key: `lakeFormationGrants[${index}].permissions`,
                          reason: "takes at least one permission, got none; name one or leave permissions out",
                      },
                  ]
                : []),
        ]),
    ];
}

/** What is wrong with one grant to a role. */
export function oneGrantProblems(
    key: string,
    { prefix, access, zone }: LakeGrantArgs,
    settings: LakeSettings,
): Problem[] {
    const problems = access === LakeAccess.Query ? cataloguedProblems(`${key}.zone`, zone, settings) : [];
    if (prefix !== undefined && !/^[^/*?][^*?]*\/$/.test(prefix)) {
        const reason = `a prefix ends in "/", so that "sales/" does not open "sales-secret/", does not start with one, and has no wildcard, got "${prefix}"; write it like sales/`;
        problems.push({ key: `${key}.prefix`, reason });
    }
    return problems;
}

function cataloguedProblems(key: string, zone: LakeZone, settings: LakeSettings): Problem[] {
    if (settings.zones.some((each) => each.zone === zone && each.catalogued)) return [];
    const reason = `takes a zone of the catalogue, got ${zone}, which is not in it; set ${zone}.catalogued to true`;
    return [{ key, reason }];
}

function nameProblems(key: string, grants: { name: string }[]): Problem[] {
    return grants.flatMap(({ name }, index) => {
        if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
            const reason = `takes lower-case letters, digits and hyphens, got "${name}"; choose another name`;
            return [{ key: `${key}[${index}].name`, reason }];
        }
        if (grants.findIndex((other) => other.name === name) === index) return [];
        return [
            { key: `${key}[${index}].name`, reason: `names are given once, got "${name}" again; choose another name` },
        ];
    });
}
