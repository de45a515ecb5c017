import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import type { Level } from "../frame/pack-configuration";
import { configurationPolicy } from "../frame/pack-configuration";
import { configSchemaOf } from "../frame/parameters";
import type { PackOptions } from "../frame/policies";
import { strataPolicies } from "../frame/policies";
import type { Rule } from "../frame/rule";
import { protocolLevels } from "../frame/sdk-internals";
import type { Host } from "./host";
import { hostOf } from "./host";
import { resourceRequest, stackRequest, structOf } from "./requests";
import type { Json, TestResource } from "./shapes";

/** Configuration by rule as Pulumi's policy configuration file has it, `enforcementLevel` included. */
export type Configuration = Readonly<Record<string, Json & { readonly enforcementLevel?: Level }>>;

/** One diagnostic of a pack. */
export interface Finding {
    readonly rule: string;
    readonly level: Level;
    readonly message: string;
    readonly urn: string;
}

/** Rules behind the SDK's own analyze and remediate functions, in this process and without a network. */
export class Pack {
    constructor(
        private readonly rules: readonly Rule[],
        readonly host: Host,
    ) {}

    /** `preview` tells the rules whether values may still be unknown at the end. */
    static of(rules: readonly Rule[], options: PackOptions): Pack {
        return new Pack(rules, hostOf(strataPolicies(rules, options)));
    }

    /** Fills in defaults and levels as the engine does, then configures the pack; rules without a level are mandatory. */
    async configure(configuration: Configuration = {}): Promise<void> {
        const request = new analyzer.ConfigureAnalyzerRequest();
        for (const rule of this.rules) {
            const { enforcementLevel = rule.level ?? "mandatory", ...given } = configuration[rule.id] ?? {};
            const schema = Object.entries(configSchemaOf(rule)?.properties ?? {});
            const defaults = Object.fromEntries(schema.map(([name, property]) => [name, property.default]));
            const policy = new analyzer.PolicyConfig();
            policy.setEnforcementlevel(protocolLevels.indexOf(enforcementLevel) as 0 | 1 | 2 | 3);
            policy.setProperties(structOf({ ...defaults, ...given }));
            request.getPolicyconfigMap().set(rule.id, policy);
        }
        const { [configurationPolicy]: own = {} } = configuration;
        const carrier = new analyzer.PolicyConfig();
        const { enforcementLevel = "remediate", ...properties } = own;
        carrier.setEnforcementlevel(protocolLevels.indexOf(enforcementLevel) as 0 | 1 | 2 | 3);
        carrier.setProperties(structOf(properties));
        request.getPolicyconfigMap().set(configurationPolicy, carrier);
        await this.host.configure(request);
    }

    /** What the pack says before a resource is made. */
    async analyze(subject: TestResource): Promise<readonly Finding[]> {
        return findingsOf(await this.host.analyze(resourceRequest(subject)));
    }

    /** What the pack says at the end of a preview or an update. */
    async analyzeStack(subjects: readonly TestResource[]): Promise<readonly Finding[]> {
        return findingsOf(await this.host.analyzeStack(stackRequest(subjects)));
    }

    /** What the pack says about every resource and then about all of them, as in a run. */
    async judge(subjects: readonly TestResource[]): Promise<readonly Finding[]> {
        const found: Finding[] = [];
        for (const subject of subjects) {
            found.push(...(await this.analyze(subject)));
        }
        return [...found, ...(await this.analyzeStack(subjects))];
    }

    /** The inputs after all fixes, or undefined when no rule changed any. */
    async remediate(subject: TestResource): Promise<Json | undefined> {
        const response = await this.host.remediate(resourceRequest(subject));
        return response.getRemediationsList().at(-1)?.getProperties()?.toJavaScript() as Json | undefined;
    }
}

/** The diagnostics of an answer of the protocol. */
export function findingsOf(response: analyzer.AnalyzeResponse): readonly Finding[] {
    return response.getDiagnosticsList().map((diagnostic) => ({
        rule: diagnostic.getPolicyname(),
        level: protocolLevels[diagnostic.getEnforcementlevel()] ?? "mandatory",
        message: diagnostic.getMessage(),
        urn: diagnostic.getUrn(),
    }));
}
