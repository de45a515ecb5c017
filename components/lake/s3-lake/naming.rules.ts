import type { Problem } from "../../shared/problems";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeSettings } from "./s3-lake.settings";

/** What Pulumi adds to a name that it makes unique: a hyphen and seven hexadecimal digits. */
const randomEnd = "-0000000";

const reservedPrefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
const reservedSuffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3", "-an"];

/**
 * What S3 would refuse in a bucket's name, and dots, which break TLS to virtual-hosted buckets; undefined if nothing.
 * Source: "General purpose bucket naming rules", Amazon S3 user guide.
 */
export function bucketNameFault(bucketName: string): string | undefined {
    if (bucketName.length < 3 || bucketName.length > 63) {
        return `a bucket's name has 3 to 63 characters, got ${bucketName.length} in "${bucketName}"`;
    }
    if (!/^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(bucketName)) {
        return `a bucket's name has lower-case letters, digits and hyphens, and neither starts nor ends with a hyphen, got "${bucketName}"`;
    }
    const prefix = reservedPrefixes.find((reserved) => bucketName.startsWith(reserved));
    if (prefix !== undefined) return `S3 reserves names that start with "${prefix}", got "${bucketName}"`;
    const suffix = reservedSuffixes.find((reserved) => bucketName.endsWith(reserved));
    if (suffix !== undefined) return `S3 reserves names that end with "${suffix}", got "${bucketName}"`;
    return undefined;
}

/** What is wrong with the names of the lake's buckets and databases. */
export function namingProblems(name: string, args: S3LakeArgs, settings: LakeSettings): Problem[] {
    return [
        ...bucketNameProblems(name, args, settings),
        ...uniquenessProblems(settings),
        ...databaseProblems(settings.databasePrefix),
    ];
}

function bucketNameProblems(name: string, args: S3LakeArgs, settings: LakeSettings): Problem[] {
    const problems: Problem[] = [];
    for (const { zone } of settings.zones) {
        const fault = args[zone]?.bucketName === undefined ? undefined : bucketNameFault(args[zone].bucketName);
        if (fault) problems.push({ key: `${zone}.bucketName`, reason: `${fault}; choose another name` });
    }
    const fault = derivedNames(name, args.bucketNamePrefix, settings).map(bucketNameFault).find(Boolean);
    if (fault && args.bucketNamePrefix !== undefined) {
        problems.push({ key: "bucketNamePrefix", reason: `${fault}; choose another prefix` });
    } else if (fault) {
        problems.push({
            key: "name",
            reason: `buckets are named after the lake: ${fault}; name the lake otherwise or set bucketNamePrefix`,
        });
    }
    return problems;
}

/** The names that follow from the lake's name or its prefix. Pulumi lower-cases a bucket's name before it adds the random end. */
function derivedNames(name: string, prefix: string | undefined, settings: LakeSettings): string[] {
    const copied = settings.zones.filter(({ replicate }) => replicate).map(({ zone }) => `${zone}-replica`);
    const roles = [
        ...settings.zones.map(({ zone }) => zone),
        "results",
        "access-logs",
        ...copied,
        ...(copied.length > 0 ? ["recovery-access-logs"] : []),
    ];
    return roles.map((role) =>
        prefix === undefined ? `${name.toLowerCase()}-${role}${randomEnd}` : `${prefix}-${role}`,
    );
}

function uniquenessProblems({ zones }: LakeSettings): Problem[] {
    return zones.flatMap(({ zone, bucketName }, index) => {
        const twin = zones.slice(0, index).find((other) => bucketName !== undefined && other.bucketName === bucketName);
        if (twin === undefined) return [];
        const reason = `every zone has a bucket of its own, got "${bucketName}" for ${twin.zone} too; choose another name`;
        return [{ key: `${zone}.bucketName`, reason }];
    });
}

function databaseProblems(prefix: string): Problem[] {
    if (/^[a-z0-9_]{1,200}$/.test(prefix)) return [];
    const reason = `Athena takes databases of lower-case letters, digits and underscores, at most 200 before the zone, got "${prefix}"; choose another prefix`;
    return [{ key: "catalogue.databasePrefix", reason }];
}
