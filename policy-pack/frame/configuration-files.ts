import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Exemption } from "./exemption";
import { isExpired } from "./exemption";
import type { KnownViolations } from "./known-violations";
import type { PackConfiguration } from "./pack-configuration";
import { configurationPolicy } from "./pack-configuration";
import { malformations, packConfigurationProblems } from "./pack-configuration.problems";
import type { Rule } from "./rule";

/** The one configuration with the files it names read, and everything wrong with both. */
export interface ReadConfiguration {
    readonly configuration: PackConfiguration;
    readonly exemptions: readonly Exemption[];
    readonly known: KnownViolations | undefined;
    readonly problems: readonly string[];
}

/**
 * Reads the files that the configuration names; relative paths start at `STRATA_POLICY_DIRECTORY`, else at the directory
 * from which Pulumi was called. What is wrong is reported and left out, so that a slip never exempts anything.
 */
export function configurationFiles(
    given: PackConfiguration,
    rules: readonly Rule[],
    now: Date,
    directory = process.env["STRATA_POLICY_DIRECTORY"] ?? process.env["PWD"] ?? process.cwd(),
): ReadConfiguration {
    const shape = packConfigurationProblems(configurationPolicy, given, rules);
    if (shape.length > 0) {
        return { configuration: {}, exemptions: [], known: undefined, problems: shape };
    }
    const problems: string[] = [];
    const read = <T>(name: string, value: T | string | undefined): T | undefined => {
        try {
            return typeof value === "string"
                ? (JSON.parse(readFileSync(resolve(directory, value), "utf8")) as T)
                : value;
        } catch (error) {
            problems.push(`${configurationPolicy}.${name}: ${value} cannot be read: ${(error as Error).message}`);
            return undefined;
        }
    };
    const exemptions = read<readonly Exemption[]>("exemptions", given.exemptions) ?? [];
    const known = read<KnownViolations>("known", given.known);
    const judged = exemptions.map((exemption, index) => ({
        exemption,
        where: `exemption ${index + 1} (${exemption.rule})`,
        malformed: malformations(exemption, given, rules, now),
    }));
    for (const { exemption, where, malformed } of judged) {
        const expired = malformed.length === 0 && isExpired(exemption, now);
        problems.push(...malformed.map((problem) => `${where}: ${problem}`));
        problems.push(
            ...(expired ? [`${where}: expired on ${exemption.expires}; put the resource right or review it anew`] : []),
        );
    }
    const accepted = judged.filter(({ malformed }) => malformed.length === 0).map(({ exemption }) => exemption);
    return { configuration: given, exemptions: accepted, known, problems };
}
