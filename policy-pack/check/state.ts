import { Secret } from "@pulumi/policy";
import type { Properties } from "../frame/properties";
import { Resource } from "../frame/resource";
import type { Session } from "../frame/session";
import { Stack } from "../frame/stack";

/** A resource as `pulumi stack export` writes it. */
export interface StateResource {
    readonly urn: string;
    readonly type: string;
    /** What the cloud names it by; providers of Azure do not repeat it among the outputs. */
    readonly id?: string;
    readonly inputs?: Properties;
    readonly outputs?: Properties;
    readonly parent?: string;
    readonly protect?: boolean;
    readonly ignoreChanges?: readonly string[];
    /** The URN and the id of the provider, joined by `::`. */
    readonly provider?: string;
    readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
    /** A resource that waits to be deleted, after its replacement. */
    readonly delete?: boolean;
}

/** What `pulumi stack export` writes. */
export interface StateExport {
    readonly deployment: { readonly resources?: readonly StateResource[] };
}

const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** Whether a text holds a state, not the lines of an event log. */
export function isState(value: unknown): value is StateExport {
    return typeof (value as Partial<StateExport> | null)?.deployment === "object";
}

/** The resources of a state, joined as they were in the run that made it; secrets stay unread. */
export function stackOfState({ deployment }: StateExport, session: Session): Stack {
    const resources = (deployment.resources ?? []).filter((each) => each.delete !== true);
    const byUrn = new Map(resources.map((each) => [each.urn, each]));
    const views = new Map<string, Resource>();
    const viewOf = (urn: string): readonly Resource[] => {
        const state = byUrn.get(urn);
        const view = views.get(urn) ?? (state && makeView(state, byUrn, viewOf));
        if (view) {
            views.set(urn, view);
        }
        return view ? [view] : [];
    };
    for (const { urn, parent, inputs } of resources) {
        session.recordParent(urn, parent);
        session.recordInputs(urn, hidden(inputs ?? {}) as Properties);
    }
    return new Stack(
        resources.filter(({ type }) => !type.startsWith("pulumi:providers:")).flatMap(({ urn }) => viewOf(urn)),
    );
}

function makeView(
    state: StateResource,
    byUrn: ReadonlyMap<string, StateResource>,
    viewOf: (urn: string) => readonly Resource[],
): Resource {
    const provider = byUrn.get(state.provider?.slice(0, state.provider.lastIndexOf("::")) ?? "");
    return new Resource({
        type: state.type,
        urn: state.urn,
        name: state.urn.slice(state.urn.lastIndexOf("::") + 2),
        properties: hidden({ id: state.id, ...state.inputs, ...state.outputs }) as Properties,
        inputs: hidden(state.inputs ?? {}) as Properties,
        options: {
            protect: state.protect === true,
            ignoreChanges: state.ignoreChanges ?? [],
            ...(state.parent !== undefined && { parent: state.parent }),
        },
        ...(provider && {
            providerType: provider.type,
            providerProperties: hidden(provider.inputs ?? {}) as Properties,
        }),
        references: (property) => (state.propertyDependencies?.[property] ?? []).flatMap(viewOf),
    });
}

/** The value with every encrypted one as a secret that nobody can read. */
function hidden(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(hidden);
    }
    if (typeof value !== "object" || value === null) {
        return value;
    }
    const properties = value as Properties;
    return properties[signature] === secretSignature
        ? new Secret("[secret]")
        : Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, hidden(each)]));
}
