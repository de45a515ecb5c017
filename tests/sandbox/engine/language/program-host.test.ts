import assert from "node:assert/strict";
import { project, type Workspace, workspace } from "../../../support/sandbox";

/** What the program's children do: nothing of the engine's may be in them. */
const child = `console.log(JSON.stringify([process.argv.slice(2), require("node:worker_threads").isMainThread]));`;

const program = `
    import { fork } from "node:child_process";
    import { once } from "node:events";
    import { Worker } from "node:worker_threads";

    async function said(child: any): Promise<string> {
        let text = "";
        child.stdout.on("data", (chunk: Buffer) => (text += chunk));
        const [code] = await once(child, child instanceof Worker ? "exit" : "close");
        return code + " " + text.trim();
    }

    export const worker = said(new Worker("./child.cjs", { stdout: true, argv: ["a"] }));
    export const forked = said(fork("./child.cjs", ["b"], { silent: true }));
    export const environment = Object.keys(process.env).filter((key) => key.startsWith("STRATA_PROGRAM"));
`;

describe("a program's process", () => {
    let work: Workspace;
    before(() => (work = workspace(project(program, { "child.cjs": child }))));
    after(() => work.remove());

    it("lets the program's own threads and processes run as they would without the engine", async () => {
        await work.pulumi(["stack", "init", "dev"]);
        const up = await work.pulumi(["up", "--yes", "--skip-preview"]);
        assert.equal(up.code, 0, up.output);
        const outputs = await work.pulumi(["stack", "output", "--json"]);
        assert.deepEqual(JSON.parse(outputs.stdout), {
            worker: '0 [["a"],false]',
            forked: '0 [["b"],true]',
            environment: [],
        });
    });
});
