import type { Deployment, ResourceState } from "../engine/apitype";
import { DeploymentSecrets } from "../secrets/deployment-secrets";
import type { SecretsManager } from "../secrets/secrets-manager";
import { magicOf, orderedState, wrapCheckpoint } from "./checkpoint";
import { formatOf } from "./format";

export interface CheckpointWriterOptions {
    /** Full name of the stack, as it stands in the file. */
    stack: string;
    /** The version that the manifest names. */
    version: string;
    secrets: SecretsManager | undefined;
    /** Remembers the ciphertexts that were read, so that unchanged secrets keep theirs. */
    known: DeploymentSecrets | undefined;
    /** Replaces the file durably; the text stays as it is until then. */
    write(text: Uint8Array): Promise<void>;
}

/**
 * Saves a deployment over and over while an update runs. Saves that wait while one is being written become one write;
 * the text of a state is kept with its object, in the bytes that are written, so a save costs what changed and one pass of joining.
 */
export class CheckpointWriter {
    private readonly texts = new WeakMap<ResourceState, Buffer>();
    private readonly room = new Room();
    private running: Promise<void> | undefined;
    private waiting: { deployment: Deployment; done: Promise<void> } | undefined;
    private secrets: DeploymentSecrets | undefined;
    private lastFailed = false;

    constructor(private readonly options: CheckpointWriterOptions) {
        this.secrets = options.known;
    }

    /** Resolves when this deployment, or one handed in later, is on the disk. A state in it is never changed afterwards: what changes is a new object. */
    save(deployment: Deployment): Promise<void> {
        if (this.waiting !== undefined) {
            this.waiting.deployment = deployment;
            return this.waiting.done;
        }
        if (this.running === undefined) return this.start(deployment);
        const waiting = { deployment, done: Promise.resolve() };
        const next = (): Promise<void> => {
            this.waiting = undefined;
            return this.start(waiting.deployment);
        };
        waiting.done = this.running.then(next, next);
        this.waiting = waiting;
        return waiting.done;
    }

    private start(deployment: Deployment): Promise<void> {
        const writing = this.write(deployment).finally(() => {
            if (this.running === writing) this.running = undefined;
        });
        this.running = writing;
        return writing;
    }

    /** True when the last write did not reach the disk. */
    get failed(): boolean {
        return this.lastFailed;
    }

    /** The JSON text of a deployment as it would be written, secrets encrypted. */
    async deploymentText(deployment: Deployment): Promise<string> {
        await this.unlock();
        return new Room().join(this.partsOf(deployment)).toString();
    }

    private async write(deployment: Deployment): Promise<void> {
        this.lastFailed = true;
        await this.unlock();
        const frame = wrapCheckpoint(this.options.stack, "", formatOf(deployment));
        const place = frame.length - FRAME_END.length;
        await this.options.write(this.room.join([frame.slice(0, place), ...this.partsOf(deployment), FRAME_END]));
        this.lastFailed = false;
    }

    /** Derives the key before anything is written, and so before anything is made: a wrong passphrase must not be found out at the first secret. */
    private async unlock(): Promise<void> {
        this.secrets ??= new DeploymentSecrets(await this.options.secrets?.stateCrypter("encrypt"));
    }

    private partsOf(deployment: Deployment): Part[] {
        const { manifest, resources = [], pending_operations: pending = [], metadata = {} } = deployment;
        const { version } = this.options;
        const head = JSON.stringify({
            time: new Date().toISOString(),
            magic: magicOf(version),
            version,
            plugins: manifest?.plugins,
        });
        const parts: Part[] = [`{"manifest":${head}`];
        const provider = this.options.secrets?.provider ?? deployment.secrets_providers;
        if (provider !== undefined) parts.push(`,"secrets_providers":${JSON.stringify(provider)}`);
        if (resources.length > 0)
            parts.push(',"resources":[', ...listed(resources.map((state) => this.stateText(state))));
        if (pending.length > 0) {
            const texts = pending.map(({ resource, type }) => {
                const rest = Buffer.from(`"type":${JSON.stringify(type)}},`);
                return Buffer.concat([Buffer.from('{"resource":'), this.stateText(resource), rest]);
            });
            parts.push(',"pending_operations":[', ...listed(texts));
        }
        const rest = [`"metadata":${JSON.stringify(metadata)}`, ...unknownFields(deployment)];
        return [...parts, ...rest.map((field) => `,${field}`), "}"];
    }

    /** The text of a state and a comma. */
    private stateText(state: ResourceState): Buffer {
        const known = this.texts.get(state);
        if (known !== undefined) return known;
        const secrets = this.secrets ?? new DeploymentSecrets(undefined);
        const text = Buffer.from(`${JSON.stringify(orderedState(secrets.encryptState(state)))},`);
        this.texts.set(state, text);
        return text;
    }
}

/** A piece of JSON text. */
type Part = string | Buffer;

/** What stands behind the deployment in the text of a checkpoint. */
const FRAME_END = "}}";

/** The rest of a JSON list, whose items end with commas. */
function listed(items: Buffer[]): Part[] {
    return [...items.slice(0, -1), ...items.slice(-1).map((last) => last.subarray(0, -1)), "]"];
}

/** Where one text after the other is put together: memory of its own for each would be most of what an engine throws away. */
class Room {
    private bytes = Buffer.alloc(0);

    /** The parts in one; they are there until the next ones come. */
    join(parts: Part[]): Buffer {
        const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
        if (length > this.bytes.length) this.bytes = Buffer.allocUnsafeSlow(length + length / 2);
        let end = 0;
        for (const part of parts)
            end += typeof part === "string" ? this.bytes.write(part, end) : part.copy(this.bytes, end);
        return this.bytes.subarray(0, length);
    }
}

const KNOWN_FIELDS = new Set(["manifest", "secrets_providers", "resources", "pending_operations", "metadata"]);

/** What a newer CLI wrote and we only carry along. */
function unknownFields(deployment: Deployment): string[] {
    return Object.entries(deployment)
        .filter(([key, value]) => !KNOWN_FIELDS.has(key) && value !== undefined)
        .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
}
