import * as pulumi from "@pulumi/pulumi";
import type { Wire } from "./outputs";
import { answers, outputsOf } from "./outputs";

/** A resource as a program registered it. */
export interface Registered {
    type: string;
    name: string;
    urn: string;
    custom: boolean;
    /** What was given; secrets are still wrapped. */
    inputs: Wire;
    /** The URNs on whose outputs each input depends. */
    inputDependencies: { [input: string]: string[] };
    /** All URNs that it waits for. */
    dependencies: string[];
    protect: boolean;
    ignoreChanges: string[];
    deleteBeforeReplace: boolean;
}

/** A question to a provider. */
export interface Invoked {
    token: string;
    inputs: Wire;
}

const mocks: pulumi.runtime.Mocks = {
    newResource: ({ type, name, inputs }) => {
        const state = outputsOf(type, name, inputs);
        return { id: state.id, state };
    },
    call: ({ token }) => answers[token] ?? {},
};

/** Runs a program on a monitor in this process, and waits until all of it is registered. */
export async function run(program: () => void): Promise<void> {
    await pulumi.runtime.setMocks(mocks, "bench", "local");
    program();
    await pulumi.runtime.disconnect();
}

/** Runs a program and gives back what it registered and asked for. */
export async function recordOf(program: () => void): Promise<{ resources: Registered[]; invokes: Invoked[] }> {
    const resources: Registered[] = [];
    const invokes: Invoked[] = [];
    await pulumi.runtime.setMocks(mocks, "bench", "local");
    const monitor = pulumi.runtime.getMonitor() as Wire;
    const register = monitor.registerResource.bind(monitor);
    monitor.registerResource = (request: Wire, callback: Wire) => {
        const resource = registeredOf(request);
        resources.push(resource);
        return register(request, (error: unknown, response: Wire) => {
            if (response) resource.urn = response.getUrn();
            callback(error, response);
        });
    };
    const invoke = monitor.invoke.bind(monitor);
    monitor.invoke = (request: Wire, callback: Wire) => {
        invokes.push({ token: request.getTok(), inputs: request.getArgs().toJavaScript() });
        return invoke(request, callback);
    };
    program();
    await pulumi.runtime.disconnect();
    return { resources, invokes };
}

function registeredOf(request: Wire): Registered {
    const inputDependencies: { [input: string]: string[] } = {};
    request.getPropertydependenciesMap().forEach((of: Wire, input: string) => {
        inputDependencies[input] = of.getUrnsList();
    });
    return {
        type: request.getType(),
        name: request.getName(),
        urn: "",
        custom: request.getCustom(),
        inputs: pulumi.runtime.deserializeProperties(request.getObject(), true),
        inputDependencies,
        dependencies: request.getDependenciesList(),
        protect: request.getProtect(),
        ignoreChanges: request.getIgnorechangesList(),
        deleteBeforeReplace: request.getDeletebeforereplace(),
    };
}
