import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { boundariesOf, type Boundary } from "../../../bench/faults/boundaries";
import { crashAt } from "../../../bench/faults/crash";
import { registrationsOf } from "../../../bench/faults/registrations";
import { World } from "../../../bench/faults/world";
import type { ResourceState } from "../../../sandbox/engine/apitype";
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

    it("have four boundaries for what a provider makes, and two for a component", () => {
        assert.equal(boundariesOf(registrations).length, 2 * 2 + 3 * 4);
    });
});

describe("an engine that is killed", () => {
    let folder: string;
    let world: World;

    before(async () => {
        folder = fs.mkdtempSync(path.join(os.tmpdir(), "faults "));
        world = await World.open(folder, registrations);
    });

    after(() => {
        world.close();
        fs.rmSync(folder, { recursive: true, force: true });
    });

    const sample: Boundary[] = [
        { urn: named("second"), phase: "called" },
        { urn: named("second"), phase: "made" },
        { urn: named("second"), phase: "writing" },
        { urn: GROUP, phase: "written" },
    ];
    for (const boundary of sample) {
        it(`at the boundary "${boundary.phase}" of a step loses nothing, makes nothing twice and tells what is pending`, async () => {
            const { pending, ...verdict } = await crashAt(world, boundary, registrations);
            assert.deepEqual(verdict, { reached: true, lost: [], madeTwice: [], wrong: [] });
            if (boundary.urn !== GROUP) assert.ok(pending > 0, "nothing was pending");
        });
    }

    it("makes a resource twice when nobody looks in the cloud for what is pending, and the ledger shows it", async () => {
        world.reset();
        await world.update({ urn: named("second"), phase: "made" });
        assert.equal((await world.update()).code, 0);
        const made = world.ledger().filter((each) => each.urn === named("second"));
        assert.equal(made.length, 2);
        assert.notEqual(made[0]?.id, made[1]?.id);
    });
});
