import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import {
    CancelledError,
    ConfigError,
    ConflictError,
    CrashError,
    deploy,
    destroy,
    outputs,
    PolicyError,
    preview,
    ProgramError,
    refresh,
} from "../../automation";
import { type AutomationWorkspace, all, automationWorkspace, inline, sandboxOnPath, Thing } from "./support";

/** The rejection of a promise that must reject. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
        () => assert.fail("it succeeded"),
        (error: unknown) => error,
    );

const ownFolders = (temporary: string): string[] =>
    fs.readdirSync(temporary).filter((name) => name.startsWith("strata-automation-"));

const chain = (count: number, delayMs: number): void => {
    let before: Thing[] = [];
    for (let at = 0; at < count; at++) before = [new Thing(`t${at}`, { delayMs }, { dependsOn: before })];
};

interface State {
    deployment: { resources?: { urn: string }[]; pending_operations?: unknown[] };
}

describe("embedded operations", function () {
    // Some processes of `pulumi` one after the other, on a machine that may be busy.
    this.timeout(300_000);
    let work: AutomationWorkspace;
    /** Where a test that looks at its temporary files keeps them, for other tests run beside it. */
    let temporary = "";
    const usual = process.env["TMPDIR"];
    sandboxOnPath();
    beforeEach(() => (work = automationWorkspace()));
    afterEach(() => {
        work.remove();
        if (temporary === "") return;
        if (usual === undefined) delete process.env["TMPDIR"];
        else process.env["TMPDIR"] = usual;
        fs.rmSync(temporary, { recursive: true, force: true });
        temporary = "";
    });

    const state = async (stack = "dev"): Promise<State["deployment"]> => {
        work.write("Pulumi.yaml", "name: small\nruntime: nodejs\n");
        return (JSON.parse((await work.pulumi(["stack", "export", "--stack", stack])).stdout) as State).deployment;
    };

    it("deploy, refresh and destroy an inline program, which leaves no file", async () => {
        temporary = fs.mkdtempSync(path.join(os.tmpdir(), "strata-own-"));
        process.env["TMPDIR"] = temporary;
        const project = inline(
            work,
            { text: "t" },
            ({ text }) => ({ arn: new Thing("a", { text }).arn, password: pulumi.secret("hunter2-inline") }),
            { settings: { "small:plain": "p" }, secretSettings: { "small:token": "open-sesame" } },
        );
        const told = await all(deploy(project));
        const last = told.at(-1);
        assert.ok(last?.kind === "result");
        assert.deepEqual(last.result.outputs, {
            arn: { secret: false, value: "arn:fault:a" },
            password: { secret: true },
        });
        const things = told.filter((event) => "name" in event && event.name === "a").map(({ kind }) => kind);
        assert.deepEqual(things, ["resource-started", "resource-finished"]);
        assert.doesNotMatch(JSON.stringify(told), /hunter2|sesame/);
        const shown = await outputs(project, { showSecrets: true });
        assert.deepEqual(shown["password"], { secret: true, value: "hunter2-inline" });
        assert.deepEqual((await refresh(project).result).changes, { same: 2 });
        assert.deepEqual((await destroy(project, { remove: true }).result).changes, { delete: 2 });
        assert.ok((await rejection(outputs(project))) instanceof ConfigError);
        assert.deepEqual(ownFolders(temporary), []);
    });

    it("deploy the program of a folder, with the settings and the policies given", async () => {
        work.write(
            "index.ts",
            `import * as pulumi from "@pulumi/pulumi"; export const size = new pulumi.Config().require("size");`,
        );
        work.write("pack/PulumiPolicy.yaml", "runtime: nodejs\n");
        work.write("pack/package.json", '{ "name": "rules", "version": "0.0.1", "main": "index.cjs" }\n');
        work.write(
            "pack/index.cjs",
            `const { PolicyPack } = require("@pulumi/policy");
            const rule = (name, enforcementLevel) => ({ name, description: name, enforcementLevel,
                validateStack: ({ resources }, report) => { if (process.env.RULE_LEVELS.includes(name)) report(name + " found " + resources.length); } });
            new PolicyPack("rules", { policies: [rule("soft", "advisory"), rule("hard", "mandatory")] });`,
        );
        const project = (levels: string) => ({
            folder: work.folder,
            stack: "dev",
            settings: { "small:size": "large" },
            policyPacks: [path.join(work.folder, "pack")],
            environment: { ...work.environment, RULE_LEVELS: levels },
        });
        const done = await deploy(project("soft")).result;
        assert.deepEqual(done.outputs, { size: { secret: false, value: "large" } });
        assert.deepEqual(done.policies.packs, { rules: "0.0.1" });
        assert.deepEqual(
            done.policies.violations.map(({ policy, enforcement }) => [policy, enforcement]),
            [["soft", "advisory"]],
        );
        const error = await rejection(preview(project("hard")).result);
        assert.ok(error instanceof PolicyError);
        assert.match(error.message, /^preview of dev: rules\/hard: hard \| hard found \d/);
        assert.match(work.read("Pulumi.dev.yaml"), /small:size: large/);
    });

    it("stop after the running steps at the signal, and keep what was done", async () => {
        const stop = new AbortController();
        const run = deploy(
            inline(work, {}, () => chain(4, 300)),
            { signal: stop.signal },
        );
        const error = await rejection(
            (async () => {
                for await (const event of run)
                    if (event.kind === "resource-started" && event.name === "t1") stop.abort();
            })(),
        );
        assert.ok(error instanceof CancelledError);
        const names = ((await state()).resources ?? []).map(({ urn }) => urn.split("::").at(-1));
        assert.ok(names.includes("t1") && !names.includes("t3"), names.join(", "));
        assert.deepEqual((await state()).pending_operations ?? [], []);
        const again = deploy(
            inline(work, {}, () => undefined),
            { signal: stop.signal },
        );
        assert.match(String(await rejection(again.result)), /stopped by its signal before it began/);
    });

    it("stop at once when terminated, and leave what was under way as pending", async () => {
        const end = new AbortController();
        const run = deploy(
            inline(work, {}, () => void new Thing("stuck", { hang: "create", deaf: true })),
            { terminate: end.signal },
        );
        for await (const event of { [Symbol.asyncIterator]: () => run[Symbol.asyncIterator]() }) {
            if (event.kind !== "resource-started" || event.name !== "stuck") continue;
            end.abort();
            break;
        }
        assert.ok((await rejection(run.result)) instanceof CancelledError);
        assert.equal((await state()).pending_operations?.length, 1);
    });

    it("tell a crash, a conflict and a mistake of the config apart", async () => {
        const died = await rejection(deploy(inline(work, {}, () => void new Thing("a", { die: "create" }))).result);
        assert.ok(died instanceof CrashError, String(died));
        assert.equal(died.failures[0]?.name, "a");
        let other: Promise<unknown> | undefined;
        const slow = deploy(inline(work, {}, () => chain(1, 4000)));
        for await (const event of slow)
            if (event.kind === "resource-started" && event.name === "t0")
                other ??= rejection(deploy(inline(work, {}, () => undefined)).result);
        assert.ok((await other) instanceof ConflictError, String(await other));
        const missing = inline(work, {}, () => void new pulumi.Config().require("size"));
        const config = await rejection(deploy(missing).result);
        assert.ok(config instanceof ConfigError, String(config));
        assert.match(config.message, /'small:size'/);
    });

    it("refuse what is wrong with a project before anything is started", async () => {
        const check = (size: number): string[] => [`size ${size} is too small; give at least 20`];
        const project = inline(work, 5, () => undefined, { check, stack: "a b", settings: { region: "x" } });
        const error = await rejection(deploy(project).result);
        assert.ok(error instanceof ConfigError);
        assert.match(
            error.message,
            /stack name "a b" is not allowed.*setting "region" has no namespace.*size 5 is too small/,
        );
    });

    it("name the tool when there is none", async () => {
        process.env["PATH"] = work.folder;
        const error = await rejection(deploy(inline(work, {}, () => undefined)).result);
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, /there is no `pulumi` on PATH; install the Pulumi CLI/);
    });

    it("keep the mistake of one inline program from the others and from the service", async () => {
        const seen: unknown[] = [];
        const listener = (reason: unknown): void => void seen.push(reason);
        process.on("unhandledRejection", listener);
        const broken = inline(work, {}, () => {
            new Thing("a").arn.apply(() => {
                throw new Error("the apply broke");
            });
        });
        const sound = inline(work, {}, () => ({ arn: new Thing("b", { delayMs: 1500 }).arn }), { stack: "other" });
        const [error, result] = await Promise.all([rejection(deploy(broken).result), deploy(sound).result]);
        process.off("unhandledRejection", listener);
        assert.ok(error instanceof ProgramError, String(error));
        assert.match(error.message, /the apply broke$/);
        assert.deepEqual(result.outputs["arn"], { secret: false, value: "arn:fault:b" });
        assert.deepEqual(seen, []);
    });
});
