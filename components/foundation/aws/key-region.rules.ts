import type { Rule } from "../../shared/rule";

/** A key, and the region of what it encrypts. */
export interface KeyPlace {
    /** The argument's path. */
    key: string;
    kmsKeyArn: unknown;
    region: unknown;
}

/** The region in an ARN; undefined where it is not known yet. */
export function regionOfArn(arn: unknown): string | undefined {
    return typeof arn === "string" && arn.startsWith("arn:") ? arn.split(":")[3] : undefined;
}

/** A service takes a key of its own region only. What is unknown at preview is skipped. */
export function keyRegionRules(places: KeyPlace[]): Rule[] {
    return places.map(({ key, kmsKeyArn, region }) => {
        const given = regionOfArn(kmsKeyArn);
        return {
            key,
            broken: given !== undefined && typeof region === "string" && given !== region,
            reason: `got a key of ${given}, but what it encrypts is in ${String(region)}; give a key of that region, or leave ${key.split(".").at(-1)} out`,
        };
    });
}

/** The same for a store and its copy in the recovery region. */
export function storeKeyRegionRules(
    { kmsKeyArn, placement }: { kmsKeyArn?: unknown; placement: { region?: unknown } },
    recovery: { kmsKeyArn?: unknown; region?: unknown } | undefined,
): Rule[] {
    return keyRegionRules([
        { key: "kmsKeyArn", kmsKeyArn, region: placement.region },
        { key: "recovery.kmsKeyArn", kmsKeyArn: recovery?.kmsKeyArn, region: recovery?.region },
    ]);
}
