import type { PropertyMap } from "../../apitype";
import { defaultProviderName, packageConfig } from "../../providers/default-providers";
import { errorMessage } from "../../rpc/unary";
import { pluginInputs } from "../../providers/provider-registry";
import { formatProviderReference, isProviderType, makeProviderType, typePackage, urnName, urnType } from "../../urn";
import type { Deployment } from "../deployment";
import { describe } from "../generator/check-inputs";
import { newState, type State } from "../state";
import type { Step } from "../step";
import { createStep } from "../steps/create-step";
import type { ResourceImport } from "./resource-import";

/** A provider that the state does not have yet. */
interface MissingProvider {
    urn: string;
    parent: string;
    inputs: PropertyMap;
}

/** The providers of an import: those that the state has, and those that it makes. */
export class ImportProviders {
    constructor(
        private readonly deployment: Deployment,
        private readonly imports: ResourceImport[],
    ) {}

    /** URN of the provider that serves the resource; "" where it needs none. */
    urnOf(wanted: ResourceImport): string {
        if (wanted.provider !== "") return wanted.provider;
        if (isProviderType(wanted.type) || (wanted.component && !wanted.remote)) return "";
        const packageName = typePackage(wanted.type);
        if (packageName === "") throw new Error("incorrect package type specified");
        const name = defaultProviderName({ packageName, ...wanted });
        return this.deployment.urn("", makeProviderType(packageName), name);
    }

    /** The reference of the resource's provider, which the state has by now; "" where it needs none. */
    referenceOf(wanted: ResourceImport): string {
        const urn = this.urnOf(wanted);
        if (urn === "") return "";
        const { id } = this.deployment.olds.get(urn) ?? this.deployment.news.get(urn) ?? { id: "" };
        return formatProviderReference({ urn, id });
    }

    /** Makes what is missing: first the default providers, then the explicit ones. */
    async steps(): Promise<Step[]> {
        const missing = [...this.missingDefaults(), ...this.missingExplicit()];
        const steps: Step[] = [];
        for (const provider of missing) steps.push(await this.step(provider));
        return steps;
    }

    private missingDefaults(): MissingProvider[] {
        const found = new Map<string, MissingProvider>();
        for (const wanted of this.imports.filter(({ provider }) => provider === "")) {
            const urn = this.urnOf(wanted);
            if (urn === "" || this.deployment.olds.has(urn)) continue;
            const settings = packageConfig(this.deployment.options.config, typePackage(wanted.type));
            found.set(urn, { urn, parent: "", inputs: { ...settings, ...pluginOf(wanted) } });
        }
        return byUrn(found);
    }

    /** A provider among the imports counts before one that is only referred to. */
    private missingExplicit(): MissingProvider[] {
        const found = new Map<string, MissingProvider>();
        const add = (urn: string, parent: string, inputs: PropertyMap): void => {
            if (!this.deployment.olds.has(urn) && !found.has(urn)) found.set(urn, { urn, parent, inputs });
        };
        for (const wanted of this.imports.filter(({ type }) => isProviderType(type))) {
            const urn = this.deployment.urn(wanted.parent, wanted.type, wanted.name);
            add(urn, wanted.parent, { ...wanted.inputs, ...pluginOf(wanted) });
        }
        for (const wanted of this.imports.filter(({ provider }) => provider !== ""))
            add(wanted.provider, "", { ...wanted.providerInputs, ...pluginOf(wanted) });
        return byUrn(found);
    }

    private async step({ urn, parent, inputs }: MissingProvider): Promise<Step> {
        const { registry, events } = this.deployment;
        const type = urnType(urn);
        if (!isProviderType(type))
            throw new Error(`imported provider URN ${JSON.stringify(urn)} is not a provider type`);
        const fresh: State = newState({ type, urn, custom: true, inputs, parent });
        const { failures } = await registry.check(urn, {}, inputs).catch((error: unknown) => {
            const what = isExplicit(this.imports, urn) ? `explicit provider config for ${urn}` : "provider config";
            throw new Error(`failed to validate ${what}: ${errorMessage(error)}`, { cause: error });
        });
        for (const failure of failures) events.error(urn, describe(fresh, failure));
        if (failures.length > 0)
            throw new Error(
                isExplicit(this.imports, urn) ? `explicit provider check failed for ${urn}` : "provider check failed",
            );
        return createStep(this.deployment, { done: () => undefined }, fresh);
    }
}

function isExplicit(imports: ResourceImport[], urn: string): boolean {
    return (
        imports.some(({ provider }) => provider === urn) ||
        imports.some(({ type, name }) => isProviderType(type) && urnName(urn) === name)
    );
}

const pluginOf = ({ version, pluginDownloadUrl }: ResourceImport): PropertyMap =>
    pluginInputs(version, pluginDownloadUrl);

function byUrn(found: Map<string, MissingProvider>): MissingProvider[] {
    return [...found.values()].sort((left, right) => (left.urn < right.urn ? -1 : 1));
}
