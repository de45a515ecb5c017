import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { CheckpointError, checkpointText, magicOf, parseCheckpoint } from "../../../sandbox/backend/checkpoint";
import { integrityProblem } from "../../../sandbox/backend/integrity";
import type { Deployment, ResourceState } from "../../../sandbox/engine/apitype";

const FIXTURE = path.join(__dirname, "../../fixtures/real-cli-stack/dev.checkpoint");
const A = "urn:pulumi:dev::p::t:i:T::a";
const B = "urn:pulumi:dev::p::t:i:T::b";

function deploymentOf(...resources: ResourceState[]): Deployment {
    return { manifest: { time: "2026-01-01T00:00:00Z", magic: magicOf("v1"), version: "v1" }, resources, metadata: {} };
}

function resource(urn: string, more: Partial<ResourceState> = {}): ResourceState {
    return { urn, custom: true, id: "i", type: "t:i:T", ...more };
}

describe("a checkpoint", () => {
    it("of the real CLI is written byte for byte as it was read", () => {
        const text = readFileSync(FIXTURE, "utf8").trimEnd();
        const { stack, latest } = parseCheckpoint(text);
        assert.equal(checkpointText(stack, latest), text);
    });

    it("keeps every resource and property", () => {
        const inputs = fc.dictionary(fc.string(), fc.jsonValue());
        fc.assert(
            fc.property(fc.array(inputs), (all) => {
                const states = all.map((bag, at) => resource(`${A}${at}`, { inputs: bag as ResourceState["inputs"] }));
                const back =
                    parseCheckpoint(checkpointText("organization/p/dev", deploymentOf(...states))).latest?.resources ??
                    [];
                assert.equal(back.length, states.length);
                back.forEach((state, at) =>
                    assert.deepEqual(state.inputs ?? {}, JSON.parse(JSON.stringify(states[at]?.inputs))),
                );
            }),
        );
    });

    it("that is damaged is refused, whatever is cut off", () => {
        const text = readFileSync(FIXTURE, "utf8").trimEnd();
        fc.assert(
            fc.property(fc.nat(text.length - 1), (length) =>
                assert.throws(() => parseCheckpoint(text.slice(0, length)), CheckpointError),
            ),
        );
    });

    it("names what its resources need of a reader, and is read where that is known", () => {
        const states = [resource(A, { taint: true, replaceWith: [`${A}2`] }), resource(`${A}2`, { viewOf: A })];
        const text = checkpointText("organization/p/dev", deploymentOf(...states));
        assert.ok(
            text.startsWith('{"version":4,"features":["replaceWith","taint","views"],"checkpoint":{'),
            text.slice(0, 80),
        );
        const [tainted, view] = parseCheckpoint(text).latest?.resources ?? [];
        assert.deepEqual([tainted?.taint, view?.viewOf], [true, A]);
        assert.throws(
            () => parseCheckpoint(text.replace('"views"]', '"views","byteString"]')),
            (error) => error instanceof CheckpointError && !error.damaged && /features.*byteString/.test(error.message),
        );
    });

    it("of a newer version is refused and told apart from a damaged one", () => {
        assert.throws(
            () => parseCheckpoint('{"version":9,"checkpoint":{}}'),
            (error) =>
                error instanceof CheckpointError &&
                !error.damaged &&
                /unsupported checkpoint version 9/.test(error.message),
        );
    });
});

describe("the integrity check", () => {
    const cases: [string, Deployment, RegExp | undefined][] = [
        [
            "accepts a dependency that comes before",
            deploymentOf(resource(A), resource(B, { dependencies: [A] })),
            undefined,
        ],
        [
            "refuses a dependency that comes after",
            deploymentOf(resource(B, { dependencies: [A] }), resource(A)),
            /comes after it/,
        ],
        [
            "refuses a missing dependency",
            deploymentOf(resource(B, { dependencies: [A] })),
            /refers to missing resource/,
        ],
        [
            "refuses a missing property dependency",
            deploymentOf(resource(B, { propertyDependencies: { x: [A] } })),
            /property dependency .* \(from property x\)/,
        ],
        ["refuses a missing parent", deploymentOf(resource(B, { parent: A })), /refers to missing parent/],
        ["refuses two live resources of one URN", deploymentOf(resource(A), resource(A)), /duplicate resource/],
        [
            "accepts a second one that is to be deleted",
            deploymentOf(resource(A), resource(A, { delete: true })),
            undefined,
        ],
        ["refuses an unknown provider", deploymentOf(resource(A, { provider: "urn::x" })), /unknown provider/],
        ["refuses an id on a component", deploymentOf(resource(A, { custom: false })), /non-empty ID/],
        ["refuses a missing URN", deploymentOf(resource("")), /missing required 'urn'/],
    ];
    for (const [rule, deployment, problem] of cases) {
        it(rule, () => {
            const found = integrityProblem(deployment);
            if (problem === undefined) assert.equal(found, undefined);
            else assert.match(found ?? "", problem);
        });
    }

    it("refuses a manifest that was tampered with", () => {
        const deployment = deploymentOf();
        assert.match(
            integrityProblem({ ...deployment, manifest: { ...deployment.manifest, version: "v2" } }) ?? "",
            /magic cookie mismatch/,
        );
    });
});
