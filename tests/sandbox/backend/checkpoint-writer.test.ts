import assert from "node:assert/strict";
import { parseCheckpoint } from "../../../sandbox/backend/checkpoint";
import { CheckpointWriter } from "../../../sandbox/backend/checkpoint-writer";
import type { Deployment, ResourceState } from "../../../sandbox/engine/apitype";
import { Crypter } from "../../../sandbox/secrets/crypter";
import { DeploymentSecrets, SECRET_SIGNATURE, SIGNATURE_KEY } from "../../../sandbox/secrets/deployment-secrets";

function deploymentOf(...resources: ResourceState[]): Deployment {
    return { manifest: { time: "", magic: "", version: "" }, resources, metadata: {} };
}

function resource(name: string, value: string): ResourceState {
    return { urn: `urn:pulumi:dev::p::t:i:T::${name}`, custom: true, id: name, type: "t:i:T", inputs: { value } };
}

/** A disk whose writes end only when the test says so. */
class SlowDisk {
    readonly written: string[] = [];
    private release: (() => void)[] = [];

    readonly write = (text: string): Promise<void> =>
        new Promise((resolve) => {
            this.release.push(() => {
                this.written.push(text);
                resolve();
            });
        });

    /** Ends the write under way, once there is one. */
    async finishOne(): Promise<void> {
        while (this.release.length === 0) await new Promise((resolve) => setImmediate(resolve));
        this.release.shift()?.();
    }
}

function writerOn(write: (text: string) => Promise<void>, known?: DeploymentSecrets): CheckpointWriter {
    return new CheckpointWriter({
        stack: "organization/p/dev",
        version: "v1",
        secrets: undefined,
        known,
        write: (bytes) => write(bytes.toString()),
    });
}

describe("the checkpoint writer", () => {
    it("makes one write of the saves that wait at the same time, of the newest deployment", async () => {
        const disk = new SlowDisk();
        const writer = writerOn(disk.write);
        const saves = [1, 2, 3, 4].map((count) => writer.save(deploymentOf(resource("a", String(count)))));
        await disk.finishOne();
        await disk.finishOne();
        await Promise.all(saves);
        const values = disk.written.map((text) => parseCheckpoint(text).latest?.resources?.[0]?.inputs?.value);
        assert.deepEqual(values, ["1", "4"]);
    });

    it("resolves a save only when its deployment is on the disk", async () => {
        const disk = new SlowDisk();
        const writer = writerOn(disk.write);
        const first = writer.save(deploymentOf(resource("a", "1")));
        let settled = false;
        const second = writer.save(deploymentOf(resource("a", "2"))).then(() => {
            settled = true;
        });
        await disk.finishOne();
        await first;
        assert.equal(settled, false);
        await disk.finishOne();
        await second;
        assert.match(disk.written[1] ?? "", /"value":"2"/);
    });

    it("writes anew a state that a new object takes the place of", async () => {
        const written: string[] = [];
        const writer = writerOn((text) => Promise.resolve(void written.push(text)));
        const state = resource("a", "1");
        await writer.save(deploymentOf(state));
        await writer.save(deploymentOf({ ...state, inputs: { value: "2" } }));
        assert.match(written[1] ?? "", /"value":"2"/);
    });

    it("writes nothing of a longer save before into a shorter one", async () => {
        const written: string[] = [];
        const writer = writerOn((text) => Promise.resolve(void written.push(text)));
        await writer.save(deploymentOf(resource("a", "ä".repeat(99)), resource("b", "1")));
        await writer.save(deploymentOf(resource("b", "2")));
        await writer.save(deploymentOf(resource("a", "x".repeat(300))));
        const found = written.map((text) =>
            parseCheckpoint(text).latest?.resources?.map(({ inputs }) => inputs?.value),
        );
        assert.deepEqual(found, [["ä".repeat(99), "1"], ["2"], ["x".repeat(300)]]);
    });

    it("rejects when the disk refuses, remembers it, and recovers with the next save", async () => {
        let full = true;
        const writer = writerOn(() => (full ? Promise.reject(new Error("disk full")) : Promise.resolve()));
        await assert.rejects(writer.save(deploymentOf(resource("a", "1"))), /disk full/);
        assert.equal(writer.failed, true);
        full = false;
        await writer.save(deploymentOf(resource("a", "1")));
        assert.equal(writer.failed, false);
    });

    it("writes secrets as ciphertext only", async () => {
        const written: string[] = [];
        const writer = writerOn(
            (text) => Promise.resolve(void written.push(text)),
            new DeploymentSecrets(new Crypter(Buffer.alloc(32, 1))),
        );
        await writer.save(
            deploymentOf({
                ...resource("a", "x"),
                outputs: { p: { [SIGNATURE_KEY]: SECRET_SIGNATURE, value: "hunter2" } },
            }),
        );
        assert.match(written[0] ?? "", /"ciphertext":"v1:/);
        assert.ok(!(written[0] ?? "").includes("hunter2"));
    });
});
