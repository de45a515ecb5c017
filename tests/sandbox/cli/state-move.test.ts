import assert from "node:assert/strict";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { integrityProblem } from "../../../sandbox/backend/integrity";
import { chosenResources, type Move, moveResources } from "../../../sandbox/cli/state/move-resources";
import { BUCKET, GROUP, MEMBER, OBJECT, PROVIDER, ROOT, StackState } from "./stack-state";

const prod = { project: "shop", name: "prod" };
const there = (urn: string): string =>
    urn.replace("urn:pulumi:dev::", "urn:pulumi:prod::").replace("shop-dev", "shop-prod");

describe("pulumi state move", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState();
    });
    after(() => stack.dispose());

    const moved = (urns: string[], destination: ResourceState[] = [], parents = false): Move => {
        const { resources } = stack;
        const done = moveResources(resources, destination, chosenResources(resources, urns, parents), prod);
        for (const states of [done.source, done.destination]) {
            const manifest = { time: "", magic: "", version: "" };
            assert.equal(integrityProblem({ manifest, resources: states, metadata: {} }), undefined);
        }
        return done;
    };
    const urnsOf = (states: ResourceState[]): string[] => states.map((state) => state.urn);

    it("brings a resource below the other stack, with a copy of its provider", () => {
        const { source, destination } = moved([OBJECT]);
        assert.deepEqual(urnsOf(destination), [ROOT, PROVIDER, OBJECT].map(there));
        const object = destination.at(-1);
        assert.deepEqual(
            [object?.parent, object?.provider, object?.id],
            [there(ROOT), `${there(PROVIDER)}::own-1`, "o"],
        );
        assert.ok(urnsOf(source).includes(PROVIDER) && !urnsOf(source).includes(OBJECT));
    });

    it("takes children along, and parents where it is told to", () => {
        assert.deepEqual(urnsOf(moved([GROUP]).moved), [GROUP, MEMBER]);
        const alone = moved([MEMBER]).destination.at(-1);
        assert.deepEqual([alone?.urn, alone?.parent], ["urn:pulumi:prod::shop::a:b:Member::member", there(ROOT)]);
        const both = moved([MEMBER], [], true);
        assert.deepEqual(urnsOf(both.moved), [GROUP, MEMBER]);
        assert.deepEqual(both.brokenDestination, []);
    });

    it("tells what then names a resource in the other stack, and forgets it", () => {
        const { source, brokenSource } = moved([BUCKET]);
        assert.deepEqual(
            brokenSource.map(({ resource, named }) => [resource, named.kind, named.urn]),
            [
                [OBJECT, "dependency", BUCKET],
                [OBJECT, "property", BUCKET],
            ],
        );
        assert.deepEqual(source.find(({ urn }) => urn === OBJECT)?.dependencies, []);
        const { brokenDestination } = moved([OBJECT]);
        assert.deepEqual([...new Set(brokenDestination.map(({ named }) => named.urn))], [BUCKET]);
        assert.deepEqual(moved([BUCKET, OBJECT]).destination.at(-1)?.dependencies, [there(BUCKET)]);
    });

    it("uses the other stack's provider where it is the same, and refuses what is there already", () => {
        const first = moved([OBJECT]).destination;
        assert.equal(urnsOf(moved([BUCKET], first).destination).filter((urn) => urn === there(PROVIDER)).length, 1);
        assert.throws(() => moved([OBJECT], first), /already exists in destination stack/);
        assert.throws(() => moved([PROVIDER]), /cannot move providers/);
        const other = first.map((state) =>
            state.type.startsWith("pulumi:providers:") ? { ...state, id: "x", inputs: { a: "b" } } : state,
        );
        assert.throws(() => moved([BUCKET], other.slice(0, 2)), /provider .* already exists in destination stack/);
    });

    it("needs another stack, and resources that are there", async () => {
        const refusal = async (...words: string[]): Promise<string> =>
            (await stack.runAlone("state", "move", ...words)).stderr;
        assert.equal(await refusal(BUCKET), "error: at least one of --source or --dest must be provided\n");
        assert.equal(
            await refusal(BUCKET, "--source", "dev", "--dest", "none"),
            "error: no stack named 'none' found\n",
        );
        assert.match(await refusal(BUCKET, "--source", "dev", "--dest", "dev"), /are the same stack/);
    });
});
