import type { PropertyMap } from "../apitype";
import type { State } from "../deployment/state";
import { urnType } from "../urn";
import type * as types from "./provider";
import { NO_DETAILS, plainDiff } from "./provider";

const STACK_REFERENCE = "pulumi:pulumi:StackReference";

export interface BuiltinContext {
    readStack(name: string): Promise<{ outputs: PropertyMap; secretOutputNames: string[] } | undefined>;
    findResource(urn: string): State | undefined;
}

/** The engine's own package `pulumi`: stack references and the look-up of resources by URN. */
export class BuiltinProvider implements types.Provider {
    constructor(private readonly context: BuiltinContext) {}

    close(): void {}

    async checkConfig(_urn: string, _olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        return { inputs: news, failures: [] };
    }

    async diffConfig(): Promise<types.DiffResult> {
        return plainDiff("none");
    }

    async configure(): Promise<void> {}

    async check(urn: string, _olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        this.known(urn);
        const named = typeof news["name"] === "string" && news["name"] !== "";
        const failures = named ? [] : [{ property: "name", reason: 'missing required property "name"' }];
        return { inputs: news, failures };
    }

    async diff(): Promise<types.DiffResult> {
        return plainDiff("none");
    }

    async create({ urn, inputs }: types.CreateRequest): Promise<types.LiveResource> {
        return this.read({ urn, id: String(inputs["name"]), state: inputs });
    }

    async update({ urn, id, newInputs }: types.UpdateRequest): Promise<types.LiveResource> {
        return this.read({ urn, id, state: newInputs });
    }

    async read({ urn, id, inputs, state }: types.ReadRequest): Promise<types.LiveResource> {
        this.known(urn);
        const name = typeof state["name"] === "string" ? state["name"] : id;
        const outputs = await this.stackOutputs(name);
        const secretOutputNames = [...outputs.secret].sort();
        return {
            id,
            inputs: inputs ?? state,
            outputs: { name, outputs: outputs.all, secretOutputNames },
            ...NO_DETAILS,
        };
    }

    async delete(): Promise<void> {}

    async invoke(token: string, args: PropertyMap): Promise<types.InvokeResponse> {
        switch (token) {
            case "pulumi:pulumi:getResource":
                return this.getResource(String(args["urn"]));
            case "pulumi:pulumi:readStackOutputs": {
                const name = String(args["name"]);
                const outputs = await this.stackOutputs(name);
                return {
                    returns: { name, outputs: outputs.all, secretOutputNames: [...outputs.secret].sort() },
                    failures: [],
                };
            }
            default:
                throw new Error(
                    `unknown function ${token}; the sandbox's engine has no such built-in, use the real Pulumi CLI`,
                );
        }
    }

    private known(urn: string): void {
        if (urnType(urn) === STACK_REFERENCE) return;
        throw new Error(`${urnType(urn)} is not supported by the sandbox's engine; use the real Pulumi CLI`);
    }

    private getResource(urn: string): types.InvokeResponse {
        const state = this.context.findResource(urn);
        if (state === undefined) throw new Error(`unknown resource ${urn}`);
        return { returns: { urn: state.urn, id: state.id, state: state.outputs }, failures: [] };
    }

    private async stackOutputs(name: string): Promise<{ all: PropertyMap; secret: Set<string> }> {
        const stack = await this.context.readStack(name);
        if (stack === undefined) throw new Error(`unknown stack "${name}"`);
        return { all: stack.outputs, secret: new Set(stack.secretOutputNames) };
    }
}
