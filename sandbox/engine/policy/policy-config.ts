import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

type Settings = Record<string, unknown>;

interface PolicySettings {
    level: proto.EnforcementLevel;
    properties: Settings;
}

const LEVELS: Record<string, proto.EnforcementLevel> = {
    advisory: proto.EnforcementLevel.ADVISORY,
    mandatory: proto.EnforcementLevel.MANDATORY,
    disabled: proto.EnforcementLevel.DISABLED,
    remediate: proto.EnforcementLevel.REMEDIATE,
};

/** The word for an enforcement level, as configuration and events write it. */
export function levelName(level: proto.EnforcementLevel): string {
    return Object.entries(LEVELS).find(([, value]) => value === level)?.[0] ?? "mandatory";
}

/**
 * The configuration of a pack: each policy's own defaults, then the pack's, then the user's (`--policy-pack-config`),
 * where a policy has a level, or an object of settings with `enforcementLevel`, and `all` means every policy.
 * Throws when a level is unknown or a required setting is missing.
 */
export function policyConfig(
    info: proto.AnalyzerInfo,
    given: Record<string, unknown>,
): { request: proto.ConfigureAnalyzerRequest; levels: proto.EnforcementLevel[] } {
    const settings = new Map<string, PolicySettings>();
    for (const policy of info.getPoliciesList()) settings.set(policy.getName(), defaults(policy));
    const initial = info
        .getInitialconfigMap()
        .toArray()
        .map(([name]) => {
            const config = info.getInitialconfigMap().get(name);
            const properties = (config?.getProperties()?.toJavaScript() ?? {}) as Settings;
            return [name, { ...properties, enforcementLevel: levelName(config?.getEnforcementlevel() ?? 0) }] as const;
        });
    overlay(settings, Object.fromEntries(initial));
    overlay(settings, given);
    requireSettings(info, settings);
    const request = new proto.ConfigureAnalyzerRequest();
    for (const [name, { level, properties }] of settings) {
        const struct = Struct.fromJavaScript(properties as Parameters<typeof Struct.fromJavaScript>[0]);
        request
            .getPolicyconfigMap()
            .set(name, new proto.PolicyConfig().setEnforcementlevel(level).setProperties(struct));
    }
    return { request, levels: [...settings.values()].map(({ level }) => level) };
}

function defaults(policy: proto.PolicyInfo): PolicySettings {
    const schema = (policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {}) as Record<
        string,
        { default?: unknown }
    >;
    const entries = Object.entries(schema).filter(([, { default: value }]) => value !== undefined);
    const properties = Object.fromEntries(entries.map(([key, { default: value }]) => [key, value]));
    return { level: policy.getEnforcementlevel(), properties };
}

function overlay(settings: Map<string, PolicySettings>, given: Record<string, unknown>): void {
    const { all, ...policies } = given;
    if (all !== undefined)
        for (const policy of settings.values()) policy.level = parse("all", all).level ?? policy.level;
    for (const [name, value] of Object.entries(policies)) {
        const policy = settings.get(name);
        if (policy === undefined) continue;
        const { level, properties } = parse(name, value);
        policy.level = level ?? policy.level;
        Object.assign(policy.properties, properties);
    }
}

function parse(name: string, value: unknown): { level: proto.EnforcementLevel | undefined; properties: Settings } {
    const { enforcementLevel, ...properties } =
        typeof value === "string" ? { enforcementLevel: value } : (value as Settings);
    if (enforcementLevel === undefined) return { level: undefined, properties };
    const level = LEVELS[String(enforcementLevel)];
    if (level !== undefined) return { level, properties };
    const allowed = Object.keys(LEVELS).join(", ");
    throw new Error(
        `configuration of policy "${name}": enforcement level "${String(enforcementLevel)}" is not one of ${allowed}`,
    );
}

function requireSettings(info: proto.AnalyzerInfo, settings: Map<string, PolicySettings>): void {
    const missing = info.getPoliciesList().flatMap((policy) => {
        const { level, properties } = settings.get(policy.getName())!;
        if (level === proto.EnforcementLevel.DISABLED) return [];
        const required = policy.getConfigschema()?.getRequiredList() ?? [];
        return required.filter((key) => !(key in properties)).map((key) => `${policy.getName()}: ${key} is required`);
    });
    if (missing.length > 0) throw new Error(`policy configuration is incomplete: ${missing.join("; ")}`);
}
