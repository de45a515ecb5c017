import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import type { Goal } from "../deployment/goal";
import type { State } from "../deployment/state";
import type { EventEmitter } from "../events/event-emitter";
import { KEEP_ALL, marshalProperties, unmarshalProperties } from "../properties/marshal";
import { maskSecrets } from "../properties/secrets";
import { ROOT_STACK_TYPE, createUrn, urnName } from "../urn";
import { levelName } from "./policy-config";
import type { PolicyPack } from "./policy-pack";
import type { ResourceAnalyzer, Verdict } from "./resource-analyzer";

const PASSED: Verdict = { violated: false, refused: false };
const SEVERITIES = ["", "low", "medium", "high", "critical"];
const PLAIN = { ...KEEP_ALL, resources: false, outputValues: false };

/** Asks every policy pack of a run, and reports what they say. */
export class PolicyPacks implements ResourceAnalyzer {
    constructor(
        private readonly packs: PolicyPack[],
        private readonly events: EventEmitter,
        private readonly options: { dryRun: boolean; stack: string; project: string },
    ) {}

    async remediate(state: State, goal: Goal, provider: State | undefined): Promise<void> {
        for (const pack of this.packs) {
            await pack.ready;
            if (!pack.remediates) continue;
            const response = await pack.remediate(analyzeRequest(state, state.inputs, goal, provider));
            for (const remediation of response.getRemediationsList()) this.apply(pack, state, remediation);
        }
    }

    async analyze(state: State, goal: Goal, provider: State | undefined): Promise<Verdict> {
        if (this.packs.length === 0) return PASSED;
        const request = analyzeRequest(state, state.inputs, goal, provider);
        const verdicts = this.packs.map(async (pack) => {
            await pack.ready;
            return this.report(pack, (await pack.analyze(request)).getDiagnosticsList(), () => state.urn);
        });
        return this.combine(await Promise.all(verdicts));
    }

    async analyzeStack(
        states: { state: State; goal: Goal | undefined; provider: State | undefined }[],
    ): Promise<Verdict> {
        if (this.packs.length === 0) return PASSED;
        const urns = new Set(states.map(({ state }) => state.urn));
        const { stack, project } = this.options;
        const root = createUrn(stack, project, "", ROOT_STACK_TYPE, `${project}-${stack}`);
        const request = new proto.AnalyzeStackRequest().setResourcesList(states.map(analyzerResource));
        const verdicts = this.packs.map(async (pack) => {
            await pack.ready;
            const response = await pack.analyzeStack(request);
            return this.report(pack, response.getDiagnosticsList(), (urn) => (urns.has(urn) ? urn : root));
        });
        return this.combine(await Promise.all(verdicts));
    }

    /** True when a mandatory policy is violated. */
    private report(pack: PolicyPack, diagnostics: proto.AnalyzeDiagnostic[], urnOf: (urn: string) => string): boolean {
        let violated = false;
        for (const diagnostic of diagnostics) {
            const level = levelName(diagnostic.getEnforcementlevel());
            const mandatory = level !== "advisory";
            violated ||= mandatory;
            this.violation(pack, urnOf(diagnostic.getUrn()), mandatory ? "mandatory" : level, diagnostic);
        }
        return violated;
    }

    private combine(violations: boolean[]): Verdict {
        const violated = violations.includes(true);
        return { violated, refused: violated && !this.options.dryRun };
    }

    private violation(pack: PolicyPack, urn: string, level: string, diagnostic: proto.AnalyzeDiagnostic): void {
        const severity = SEVERITIES[diagnostic.getSeverity()] ?? "";
        this.events.emit({
            policyEvent: {
                resourceUrn: urn,
                message: `${this.events.scrubber.scrub(diagnostic.getMessage())}\n`,
                color: "never",
                ...policyNames(pack, diagnostic),
                enforcementLevel: level,
                ...(severity === "" ? {} : { severity }),
            },
        });
    }

    private apply(pack: PolicyPack, state: State, remediation: proto.Remediation): void {
        const diagnostic = remediation.getDiagnostic();
        const names = policyNames(pack, remediation);
        if (diagnostic !== "") {
            const message = `${this.events.scrubber.scrub(diagnostic)}\n`;
            const event = { resourceUrn: state.urn, message, color: "never", ...names, enforcementLevel: "advisory" };
            this.events.emit({ policyEvent: event });
            return;
        }
        const after = unmarshalProperties(remediation.getProperties());
        this.events.emit({
            policyRemediationEvent: {
                resourceUrn: state.urn,
                color: "never",
                ...names,
                before: maskSecrets(state.inputs),
                after: maskSecrets(after),
            },
        });
        state.inputs = after;
    }
}

interface PolicyNames {
    policyName: string;
    policyPackName: string;
    policyPackVersion: string;
    policyPackVersionTag: string;
}

function policyNames(pack: PolicyPack, source: proto.AnalyzeDiagnostic | proto.Remediation): PolicyNames {
    const version = pack.version === "" ? source.getPolicypackversion() : pack.version;
    return {
        policyName: source.getPolicyname(),
        policyPackName: source.getPolicypackname(),
        policyPackVersion: version,
        policyPackVersionTag: version,
    };
}

function analyzeRequest(
    state: State,
    properties: State["inputs"],
    goal: Goal | undefined,
    provider: State | undefined,
): proto.AnalyzeRequest {
    return new proto.AnalyzeRequest()
        .setUrn(state.urn)
        .setType(state.type)
        .setName(urnName(state.urn))
        .setProperties(marshalProperties(properties, PLAIN))
        .setOptions(resourceOptions(state, goal))
        .setProvider(providerResource(provider));
}

function analyzerResource({
    state,
    goal,
    provider,
}: {
    state: State;
    goal: Goal | undefined;
    provider: State | undefined;
}): proto.AnalyzerResource {
    const resource = new proto.AnalyzerResource()
        .setUrn(state.urn)
        .setType(state.type)
        .setName(urnName(state.urn))
        .setProperties(marshalProperties(state.outputs, PLAIN))
        .setOptions(resourceOptions(state, goal))
        .setProvider(providerResource(provider))
        .setParent(state.parent)
        .setDependenciesList(state.dependencies);
    for (const [key, urns] of Object.entries(state.propertyDependencies)) {
        if (urns.length === 0) continue;
        resource.getPropertydependenciesMap().set(key, new proto.AnalyzerPropertyDependencies().setUrnsList(urns));
    }
    return resource;
}

function resourceOptions(state: State, goal: Goal | undefined): proto.AnalyzerResourceOptions {
    const { create, update, delete: remove } = state.customTimeouts;
    const timeouts = new proto.AnalyzerResourceOptions.CustomTimeouts()
        .setCreate(create)
        .setUpdate(update)
        .setDelete(remove);
    return new proto.AnalyzerResourceOptions()
        .setProtect(state.protect)
        .setIgnorechangesList(state.ignoreChanges)
        .setDeletebeforereplace(goal?.deleteBeforeReplace ?? false)
        .setDeletebeforereplacedefined(goal?.deleteBeforeReplace !== undefined)
        .setAdditionalsecretoutputsList(state.additionalSecretOutputs)
        .setAliasesList(state.aliases)
        .setCustomtimeouts(timeouts)
        .setParent(state.parent);
}

function providerResource(provider: State | undefined): proto.AnalyzerProviderResource | undefined {
    if (provider === undefined) return undefined;
    return new proto.AnalyzerProviderResource()
        .setUrn(provider.urn)
        .setType(provider.type)
        .setName(urnName(provider.urn))
        .setProperties(marshalProperties(provider.inputs, PLAIN));
}
