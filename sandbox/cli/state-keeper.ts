import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { formatOf, withFormat } from "../backend/format";
import { CheckpointWriter } from "../backend/checkpoint-writer";
import type { FileBackend } from "../backend/file-backend";
import { addToHistory, type UpdateInfo } from "../backend/history";
import { qualifiedName, type StackReference } from "../backend/stack-reference";
import type { Deployment } from "../engine/apitype";
import type { OpenDeployment } from "./state-secrets";
import { SANDBOX_VERSION } from "./version";

/** Keeps a stack's state while it is updated, and brings it into the history at the end. The caller holds the lock. */
export class StateKeeper {
    /** The newest deployment that the engine handed over, whether or not it could be written. */
    last: Deployment | undefined;
    private readonly writer: CheckpointWriter;

    constructor(
        private readonly backend: FileBackend,
        private readonly reference: StackReference,
        open: OpenDeployment | undefined,
    ) {
        this.writer = new CheckpointWriter({
            stack: qualifiedName(reference),
            version: SANDBOX_VERSION,
            secrets: open?.manager,
            known: open?.secrets,
            // The attributes are settled once, at the end.
            write: (text) => backend.write(reference, text, { attributes: false }),
        });
    }

    /** Resolves when the deployment is on the disk. */
    save(deployment: Deployment): Promise<void> {
        this.last = deployment;
        return this.writer.save(deployment);
    }

    /**
     * Tries once more what could not be written, and adds the run to the history. When the state folder still cannot
     * be written, the state goes to a file in the temporary folder, and the error names it.
     */
    async settle(update: UpdateInfo): Promise<void> {
        const { backend, reference } = this;
        if (this.last !== undefined && this.writer.failed) await this.saveOrRescue(this.last);
        const key = backend.checkpointKey(reference);
        try {
            await backend.store.refreshAttributes(key);
            await addToHistory(backend.store, reference, key, update);
        } catch (error) {
            throw new Error(`saving update info: ${(error as Error).message}`, { cause: error });
        }
    }

    private async saveOrRescue(deployment: Deployment): Promise<void> {
        try {
            await this.writer.save(deployment);
        } catch (error) {
            const rescued = await this.rescue(deployment).catch(() => undefined);
            const way =
                rescued === undefined
                    ? ""
                    : `; what it would have held is in ${rescued}: \`pulumi stack import --file ${rescued}\` takes it in`;
            throw new Error(`${(error as Error).message}${way}`, { cause: error });
        }
    }

    private async rescue(deployment: Deployment): Promise<string> {
        const file = path.join(os.tmpdir(), `pulumi-${this.reference.name}-${randomUUID()}.json`);
        const text = await this.writer.deploymentText(deployment);
        writeFileSync(file, `${withFormat(formatOf(deployment), `"deployment":${text}`)}\n`, {
            mode: 0o600,
            flag: "wx",
        });
        return file;
    }
}
