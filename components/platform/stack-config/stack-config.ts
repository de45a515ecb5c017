import * as pulumi from "@pulumi/pulumi";
import { nearest } from "../../shared/nearest";
import type { Problem } from "../../shared/problems";
import { Tier } from "../../shared/tier";
import type { DataTier } from "../catalogue/catalogue";
import { catalogue, dataTiers } from "../catalogue/catalogue";
import type { DataPlatformArgs } from "../data-platform/data-platform.args";
import { dataPlatformProblems } from "../data-platform/data-platform.rules";
import { cloudsOf } from "../data-platform/regions.rules";
import { providerRegionProblems } from "./provider-regions";
import { problemsOf } from "./stack-config.issues";
import { stackConfigSchema } from "./stack-config.schema";

/** What a check gives: the config, or else everything that is wrong with it. */
export type CheckedConfig = { config: DataPlatformArgs; problems: [] } | { config: undefined; problems: Problem[] };

const settings = stackConfigSchema.shape;
/** Checks a config, given as plain values by key without "strata:", and the regions of the providers: shape and words, then what the components themselves would refuse. */
export function checkStackConfig(
    given: { [key: string]: unknown },
    region: string | undefined,
    location?: string,
): CheckedConfig {
    const parsed = stackConfigSchema.safeParse(given);
    // A region that is missing has been told of by the name that a config has for it.
    const sound = { ...soundSettings(given), region: region ?? "", location: location ?? "" } as DataPlatformArgs;
    const clouds = cloudsOf(sound);
    const problems = [
        ...providerRegionProblems(clouds, region, location),
        ...(parsed.error?.issues ?? []).flatMap((issue) =>
            problemsOf(issue, given, (path) => settingsBeside(path, given)),
        ),
    ];
    problems.push(...dataPlatformProblems(sound).map(({ key, reason }) => ({ key: configKey(key), reason })));
    if (parsed.success && problems.length === 0) return { config: { ...parsed.data, region, location }, problems: [] };
    return { config: undefined, problems: unique(problems) };
}

/** Reads the stack's config. What is wrong with it ends the program with all problems in one message and no stack trace. */
export function readStackConfig(): DataPlatformArgs {
    const given = Object.fromEntries(strataKeys().map((key) => [key, valueOf(key)]));
    const { config, problems } = checkStackConfig(
        given,
        new pulumi.Config("aws").get("region"),
        new pulumi.Config("azure-native").get("location"),
    );
    if (config) return config;
    throw new pulumi.RunError(messageOf(problems));
}

/** All problems of a config, one a line. */
export function messageOf(problems: Problem[]): string {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const lines = problems.map(({ key, reason }) => `  ${key}: ${reason}`);
    return `Pulumi.${pulumi.getStack()}.yaml has ${count}:\n${lines.join("\n")}`;
}

/** The key that a config has for an argument of the platform. */
function configKey(key: string): string {
    return key === "location" ? "azure-native:location" : `strata:${key}`;
}

function strataKeys(): string[] {
    const prefix = "strata:";
    const keys = Object.keys(pulumi.runtime.allConfig()).filter((key) => key.startsWith(prefix));
    return keys.map((key) => key.slice(prefix.length));
}

/** The value of a key: text for the keys that take text, else what the YAML said. */
function valueOf(key: string): unknown {
    const text = new pulumi.Config("strata").get(key) ?? "";
    if (isText(key)) return text;
    try {
        return JSON.parse(text);
    } catch {
        // A word where a list, a mapping, or true or false is expected, or under a key that is none: the check says so.
        return text;
    }
}

function isText(key: string): boolean {
    return ["environment", "tier", "owner", "costCenter"].includes(key);
}

/**
 * The settings that parse by themselves, so that one mistake does not hide another; entries that do not are left as holes.
 * A mistake is told once: a misspelt key counts as the one that was meant, and an unknown tier as the one that asks for least.
 */
function soundSettings(given: { [key: string]: unknown }): Partial<DataPlatformArgs> {
    const sound: { [key: string]: unknown } = {};
    for (const [key, value] of Object.entries(given)) {
        const meant = key in settings ? key : nearest(key, Object.keys(settings));
        if (meant === undefined || isTier(meant) || (meant !== key && meant in given)) continue;
        const parsed = settings[meant as keyof typeof settings].safeParse(value);
        if (parsed.success) sound[meant] = parsed.data;
        else if (meant === "tier") sound.tier = Tier.Basic;
    }
    for (const tier of dataTiers) sound[tier] = soundEntries(tier, given[tier]);
    return sound;
}

function isTier(key: string): key is DataTier {
    return key in catalogue;
}

function soundEntries(tier: DataTier, given: unknown): unknown[] {
    const sound: unknown[] = [];
    if (!Array.isArray(given)) return sound;
    given.forEach((entry: { service?: string } | undefined, index) => {
        const parsed = catalogue[tier][entry?.service ?? ""]?.schema.safeParse(entry);
        if (parsed?.success) sound[index] = parsed.data;
    });
    return sound;
}

/** The settings among which an unknown one stands: those of the config, or those of the entry's service. */
function settingsBeside([tier, index]: PropertyKey[], given: { [key: string]: unknown }): string[] {
    if (tier === undefined) return Object.keys(settings);
    if (typeof tier !== "string" || !isTier(tier) || typeof index !== "number") return [];
    const entry = (given[tier] as { service: string }[])[index];
    return Object.keys(catalogue[tier][entry?.service ?? ""]?.schema.shape ?? {});
}

/** One mistake can show up twice: a component's rule repeats what the shape has said. */
function unique(problems: Problem[]): Problem[] {
    return problems.filter(({ key, reason }, index) => {
        const first = problems.findIndex((other) => other.key === key && other.reason === reason);
        return first === index;
    });
}
