import type {
    PolicyProviderResource,
    PolicyResource,
    PolicyResourceOptions,
    ResourceValidationArgs,
} from "@pulumi/policy";
import type { ResourceFacts, ResourceOptions } from "./resource";
import { Resource } from "./resource";
import { behindProxies } from "./sdk-internals";
import type { Session } from "./session";
import { Stack } from "./stack";

/** The resource of a validation or remediation, or what it would be with other properties. */
export function resourceOf(args: ResourceValidationArgs, properties = behindProxies(args.props)): Resource {
    return new Resource({
        type: args.type,
        urn: args.urn,
        name: args.name,
        properties,
        options: optionsOf(args.opts, args.opts.parent),
        ...providerFacts(args.provider),
    });
}

/** All resources of a stack, each with the ones that its properties were computed from. */
export function stackOf(sources: readonly PolicyResource[], session: Session): Stack {
    const views = new Map<PolicyResource, Resource>();
    const viewOf = (source: PolicyResource): Resource => {
        const view = views.get(source) ?? makeView(source, session, viewOf);
        views.set(source, view);
        return view;
    };
    return new Stack(sources.map(viewOf));
}

function makeView(source: PolicyResource, session: Session, viewOf: (other: PolicyResource) => Resource): Resource {
    const inputs = session.inputsOf(source.urn);
    return new Resource({
        ...(inputs && { inputs }),
        type: source.type,
        urn: source.urn,
        name: source.name,
        properties: behindProxies(source.props),
        options: optionsOf(source.opts, source.parent?.urn),
        ...providerFacts(source.provider),
        references: (property) => (source.propertyDependencies[property] ?? []).map(viewOf),
    });
}

function optionsOf(opts: PolicyResourceOptions, parent: string | undefined): ResourceOptions {
    const { protect, ignoreChanges, deleteBeforeReplace = false } = opts;
    return { protect, ignoreChanges, deleteBeforeReplace, ...(parent !== undefined && { parent }) };
}

function providerFacts(
    provider: PolicyProviderResource | undefined,
): Pick<ResourceFacts, "providerType" | "providerProperties"> {
    return provider === undefined
        ? {}
        : { providerType: provider.type, providerProperties: behindProxies(provider.props) };
}
