import { TokenFiles } from "@strata-data/preflight/token-files";
import type { Behaviour, Cloud, Subject } from "../cloud/behaviour";
import { exampleInputs } from "../cloud/example-inputs";
import type { PropertyMap } from "../host/wire";
import type { ResourceSchema } from "../sdk/resource-schema";

/** `@pulumi/random`: real randomness, drawn when a resource is created and kept in the state from then on. */
export class RandomCloud implements Cloud {
    readonly computesOnce = true;
    readonly #behaviours = new TokenFiles<Behaviour>(__dirname);

    problems(): [] {
        return [];
    }

    configure(): void {
        // The provider takes no configuration.
    }

    behaviour(token: string): Behaviour {
        return this.#behaviours.find(token) ?? {};
    }

    subject(subject: Subject): Subject {
        return subject;
    }

    autoName(): undefined {
        return undefined;
    }

    defaults(): PropertyMap {
        return {};
    }

    id({ token }: Subject): string {
        throw new Error(`the sandbox cannot create a "${token}" yet; use the real pulumi-resource-random for it`);
    }

    outputs(): PropertyMap {
        return {};
    }

    /** Any change draws anew. */
    replaces(): boolean {
        return true;
    }

    imported(schema: ResourceSchema, id: string): PropertyMap {
        return exampleInputs(schema, id);
    }

    invoke(token: string): PropertyMap {
        throw new Error(`random has no function "${token}"`);
    }
}
