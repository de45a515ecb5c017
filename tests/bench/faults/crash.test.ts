import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { finishedSteps, type Phase } from "../../../bench/faults/boundaries";
import { edited } from "../../../bench/faults/edit";
import { differences, meaningOfStack } from "../../../bench/faults/meaning";
import type { Instant } from "../../../bench/faults/recording";
import { registrationsOf } from "../../../bench/faults/registrations";
import { resumeAll } from "../../../bench/faults/resuming";
import { sameFiles } from "../../../bench/faults/same-files";
import { type Scenario, Stage } from "../../../bench/faults/scenario";
import { problemsOf, table, type Tried } from "../../../bench/faults/table";
import { type Situation, World } from "../../../bench/faults/world";
import type { Deployment, ResourceState } from "../../../sandbox/engine/apitype";
import { makeSecret, SIGNATURE } from "../../../sandbox/engine/properties/signatures";

const urn = (type: string, name: string): string => `urn:pulumi:dev::small::${type}::${name}`;
const STACK = urn("pulumi:pulumi:Stack", "small-dev");
const GROUP = urn("strata:index:Group", "group");
const PROVIDER = urn("pulumi:providers:aws", "default_7_48_0");
const named = (name: string): string => urn("strata:index:Group$aws:s3/bucket:Bucket", name);

const bucket = (name: string, more: Partial<ResourceState> = {}): ResourceState => ({
    urn: named(name),
    custom: true,
    id: `${name}-1`,
    type: "aws:s3/bucket:Bucket",
    inputs: { bucket: name },
    outputs: { bucket: name, arn: `arn:aws:s3:::${name}` },
    parent: GROUP,
    provider: `${PROVIDER}::some-id`,
    ...more,
});

/** As `pulumi stack export --show-secrets` gives it. */
const STATE: ResourceState[] = [
    { urn: STACK, custom: false, type: "pulumi:pulumi:Stack" },
    { urn: GROUP, custom: false, type: "strata:index:Group", parent: STACK, outputs: { count: 3 } },
    { urn: PROVIDER, custom: true, id: "some-id", type: "pulumi:providers:aws" },
    bucket("first"),
    bucket("second", {
        dependencies: [named("first")],
        inputs: { token: { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", plaintext: '"hunter2"' } },
    }),
    bucket("third"),
];
const registrations = registrationsOf(STATE);

const deployment = (...resources: ResourceState[]): Deployment => ({
    manifest: { time: "", magic: "", version: "" },
    resources,
    metadata: {},
});

describe("the registrations behind a state", () => {
    it("leave the default providers to the engine, which is told their version", () => {
        assert.deepEqual(
            registrations.map(({ name, version }) => [name, version]),
            [
                ["small-dev", ""],
                ["group", ""],
                ["first", "7.48.0"],
                ["second", "7.48.0"],
                ["third", "7.48.0"],
            ],
        );
    });

    it("hold secrets as a program sends them", () => {
        assert.deepEqual(registrations[3]?.inputs, { token: makeSecret("hunter2") });
    });

    it("are edited to change, replace, remove and add, and keep what others need", () => {
        const many = Array.from({ length: 12 }, (_, at) => ({
            ...registrations[4]!,
            name: `b${at}`,
            urn: named(`b${at}`),
        }));
        const needing = { ...registrations[4]!, name: "needing", urn: named("needing"), dependencies: [named("b8")] };
        const editions = (list: typeof many) => list.map(({ name, inputs }) => [name, inputs["faultsEdition"]]);
        assert.deepEqual(
            editions(edited(many)).filter(([name, edition]) => edition !== undefined || /twin/.test(String(name))),
            [
                ["b0", "changed"],
                ["b3", "replaced"],
                ["b6", "replaced-first"],
                ["b10-twin", undefined],
            ],
        );
        const kept = (list: typeof many) => edited(list).some(({ name }) => name === "b8");
        assert.deepEqual([kept(many), kept([...many, needing])], [false, true]);
    });
});

describe("the steps that a checkpoint has finished", () => {
    const [old, next] = [bucket("first"), bucket("first", { id: "first-2" })];

    it("are told apart as what came, what changed and what went", () => {
        const changed = bucket("first", { inputs: { bucket: "other" } });
        const steps = (before: ResourceState[], after: ResourceState[]) =>
            finishedSteps(deployment(...before), deployment(...after)).map(({ operation }) => operation);
        assert.deepEqual(steps([], [old]), ["create"]);
        assert.deepEqual(steps([old], [changed]), ["update"]);
        assert.deepEqual(steps([old], []), ["delete"]);
        assert.deepEqual(steps([old], [next, { ...old, delete: true }]), ["create"]);
        assert.deepEqual(steps([old], [{ ...old, pendingReplacement: true }]), ["delete"]);
        assert.deepEqual(steps([old], [old]), []);
    });
});

describe("the meaning of a state", () => {
    const differ = async (one: ResourceState[], other: ResourceState[]) =>
        differences(await meaningOfStack(deployment(...one), ""), await meaningOfStack(deployment(...other), ""));

    it("leaves ids, times and the order aside", async () => {
        const again = bucket("first", { id: "first-2", created: "2026-01-01T00:00:00Z", importID: "first-2" });
        assert.deepEqual(await differ([bucket("first"), bucket("third")], [bucket("third"), again]), []);
    });

    it("differs by a field, and by what is there more than once or not at all", async () => {
        const [found] = await differ([bucket("first")], [bucket("first", { protect: true })]);
        assert.match(found ?? "", /first: protect is true instead of nothing/);
        const twice = await differ([bucket("first")], [bucket("first"), bucket("first", { delete: true })]);
        assert.deepEqual(twice, [`${named("first")} is there 2 times instead of 1`]);
        assert.equal((await differ([bucket("first")], [])).length, 1);
    });
});

describe("an engine that is killed", function () {
    let folder: string;
    let stage: Stage;
    let recorded: Scenario;

    before(async function () {
        // The harness sees through /proc that a process stands still.
        if (process.platform !== "linux") this.skip();
        folder = fs.mkdtempSync(path.join(os.tmpdir(), "faults "));
        stage = new Stage(folder, registrations);
        recorded = await stage.record("first-update");
    });

    after(() => fs.rmSync(folder, { recursive: true, force: true }));

    const at = (name: string, phase: Phase): Instant => {
        const found = recorded.instants.find(({ boundaries }) =>
            boundaries.some((boundary) => boundary.urn === named(name) && boundary.phase === phase),
        );
        assert.ok(found, `${name} was never ${phase}`);
        return found;
    };

    it("is stopped at each boundary: four of what a provider makes, two of all else", () => {
        const counts = new Map<string, number>();
        for (const { urn } of recorded.instants.flatMap(({ boundaries }) => boundaries))
            counts.set(urn, (counts.get(urn) ?? 0) + 1);
        for (const name of ["first", "second", "third"]) assert.equal(counts.get(named(name)), 4, name);
        for (const urn of [STACK, GROUP]) assert.equal(counts.get(urn), 2, urn);
    });

    it("leaves on the disk what was there when it was stopped, byte for byte", async () => {
        const kill = await stage.kill("first-update", Math.ceil(recorded.instants.length / 2));
        assert.ok(kill, "it was not killed");
        assert.equal(sameFiles(kill.stopped, kill.killed), undefined);
        fs.appendFileSync(kill.killed.ledger, "\n");
        assert.equal(sameFiles(kill.stopped, kill.killed), "the ledger differ");
    });

    it("makes a resource twice when nobody looks in the cloud for what is pending, and the ledger shows it", async () => {
        const situation: Situation = at("second", "made");
        const world = await World.open(path.join(folder, "careless"), registrations, stage.shared);
        world.become(situation);
        const up = await world.pulumi(world.update);
        world.close();
        assert.equal(up.code, 0, up.output);
        const made = world.ledger().filter((each) => each.urn === named("second"));
        assert.equal(made.length, 2);
        assert.notEqual(made[0]?.id, made[1]?.id);
    });

    it("loses nothing, makes nothing twice, and tells what is pending, at whatever boundary it ends", async () => {
        const task = {
            ...{ folder, registrations, shared: stage.shared, destroys: false, atOnce: 2, retained: [] },
            wanted: [...recorded.wanted].map(([urn, states]): [string, [string, string][][]] => [
                urn,
                states.map((fields) => [...fields]),
            ]),
        };
        const tried: Tried[] = [];
        await resumeAll(task, recorded.instants, {
            processes: 1,
            stop: new AbortController().signal,
            judged: (instant, verdict) => tried.push({ instant, verdict }),
        });
        assert.equal(tried.length, recorded.instants.length);
        assert.deepEqual(
            tried.flatMap(({ verdict }) => problemsOf(verdict)),
            [],
        );
        assert.ok(
            tried.some(({ verdict }) => verdict.pending > 0),
            "nothing was ever pending",
        );
        assert.match(table(tried), /^all +\d+ +\d+ +0 +0 +0 +\d+ +0$/m);
    });
});
