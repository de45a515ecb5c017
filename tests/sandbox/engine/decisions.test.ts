import assert from "node:assert/strict";
import fc from "fast-check";
import { applyReplaceOnChanges, isReplace } from "../../../sandbox/engine/deployment/generator/diff-resource";
import { withoutDangling } from "../../../sandbox/engine/deployment/dangling";
import { newState, type State } from "../../../sandbox/engine/deployment/state";
import { Targets } from "../../../sandbox/engine/deployment/targets";
import { splitArguments } from "../../../sandbox/engine/language/program";
import { parseDuration } from "../../../sandbox/engine/monitor/resource-options";
import { changedKeys, detailedDiff } from "../../../sandbox/engine/properties/diff";
import { makeSecret } from "../../../sandbox/engine/properties/signatures";
import { defaultProviderName } from "../../../sandbox/engine/providers/default-providers";
import { plainDiff, type DiffResult } from "../../../sandbox/engine/providers/provider";
import { createUrn, parseProviderReference, urnName, urnQualifiedType, urnType } from "../../../sandbox/engine/urn";

describe("a change", () => {
    const changed = (fields: Partial<DiffResult>): DiffResult => ({ ...plainDiff("some"), ...fields });

    it("replaces when the provider names keys or details that do", () => {
        assert.ok(isReplace(changed({ replaceKeys: ["name"] })));
        assert.ok(isReplace(changed({ detailedDiff: { "a.b": { diffKind: "update-replace", inputDiff: true } } })));
        assert.ok(!isReplace(changed({ changedKeys: ["name"] })));
    });

    it("replaces when replaceOnChanges covers a changed key or path", () => {
        const diff = changed({
            changedKeys: ["tags"],
            detailedDiff: { "tags.Owner": { diffKind: "add", inputDiff: true } },
        });
        assert.deepEqual(applyReplaceOnChanges(diff, ["tags"], false).replaceKeys, ["tags"]);
        assert.equal(
            applyReplaceOnChanges(diff, ["tags.Owner"], false).detailedDiff?.["tags.Owner"]?.diffKind,
            "add-replace",
        );
        assert.ok(!isReplace(applyReplaceOnChanges(diff, ["name"], false)));
    });

    it("of nothing stays nothing, whatever replaceOnChanges says", () => {
        assert.ok(!isReplace(applyReplaceOnChanges(plainDiff("none"), ["*"], false)));
    });

    it("is seen in inputs by what secrets hold, not by the wrapping", () => {
        assert.deepEqual(changedKeys({ a: makeSecret(1), b: 1 }, { a: 1, b: 2 }), ["b"]);
        assert.deepEqual(detailedDiff({ l: [1], o: { x: 1 } }, { l: [1, 2], o: {} }), {
            "l[1]": { diffKind: "add", inputDiff: true },
            "o.x": { diffKind: "delete", inputDiff: true },
        });
    });
});

describe("targets", () => {
    it("are everything when none is given, else the named and the matching", () => {
        assert.ok(new Targets([]).contains("urn:a::b"));
        const targets = new Targets(["urn:one::x", "urn:two::*", "urn:deep**"]);
        assert.ok(["urn:one::x", "urn:two::y", "urn:deep::a::b"].every((urn) => targets.contains(urn)));
        assert.ok(!targets.contains("urn:two::y::z"));
    });
});

describe("a refresh", () => {
    it("takes references to what is gone out, that of a child to its parent too", () => {
        const state = (urn: string, fields: Partial<State> = {}): State =>
            newState({ type: "t", urn, custom: true, ...fields });
        const top = state("top");
        const child = state("child", {
            parent: "gone",
            dependencies: ["gone", "top"],
            propertyDependencies: { a: ["gone"] },
        });
        const [, after] = withoutDangling([top, child]);
        assert.deepEqual([after?.parent, after?.dependencies, after?.propertyDependencies], ["", ["top"], {}]);
    });
});

describe("names", () => {
    it("of resources hold the types of their parents, but not the stack's", () => {
        const stack = createUrn("dev", "p", "", "pulumi:pulumi:Stack", "p-dev");
        const parent = createUrn("dev", "p", stack, "a:b:C", "parent");
        const child = createUrn("dev", "p", parent, "d:e:F", "child::of");
        assert.equal(child, "urn:pulumi:dev::p::a:b:C$d:e:F::child::of");
        assert.deepEqual(
            [urnType(child), urnQualifiedType(child), urnName(child)],
            ["d:e:F", "a:b:C$d:e:F", "child::of"],
        );
        assert.deepEqual(parseProviderReference(`${parent}::some-id`), { urn: parent, id: "some-id" });
    });

    it("of default providers hold the version", () => {
        const request = { packageName: "aws", version: "7.48.0", pluginDownloadUrl: "" };
        assert.equal(defaultProviderName(request), "default_7_48_0");
        assert.equal(defaultProviderName({ ...request, version: "" }), "default");
    });
});

describe("options", () => {
    it("give durations as Go writes them", () => {
        assert.deepEqual(["1h30m", "90s", "1.5m", ""].map(parseDuration), [5400, 90, 90, 0]);
        assert.throws(() => parseDuration("soon"), /unable to parse customTimeout value "soon"/);
    });

    it("give node arguments as a shell splits them", () => {
        const words = fc.array(fc.stringMatching(/^[a-z=\-/ ]+$/), { minLength: 1 });
        fc.assert(
            fc.property(words, (list) => assert.deepEqual(splitArguments(list.map((w) => `"${w}"`).join("  ")), list)),
        );
        assert.deepEqual(splitArguments("--require tsx/cjs --title='a b'"), ["--require", "tsx/cjs", "--title=a b"]);
    });
});
