import assert from "node:assert/strict";
import fc from "fast-check";
import { applyReplaceOnChanges, isReplace } from "../../../sandbox/engine/deployment/generator/diff-resource";
import { withoutDangling } from "../../../sandbox/engine/deployment/dangling";
import { newState, type State } from "../../../sandbox/engine/deployment/state";
import { Targets } from "../../../sandbox/engine/deployment/targets";
import { splitArguments } from "../../../sandbox/engine/language/program";
import { checkTypeToken, parsedUrn } from "../../../sandbox/engine/monitor/request-checks";
import { parseDuration } from "../../../sandbox/engine/monitor/resource-options";
import { isAtLeast, versionFault } from "../../../sandbox/engine/providers/version";
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
        assert.deepEqual(["1h30m", "90s", "1.5m", "-5m", "", "0"].map(parseDuration), [5400, 90, 90, -300, 0, 0]);
        assert.throws(() => parseDuration("soon"), /unable to parse customTimeout Value soon/);
    });

    it("name versions that are none, and which is the later one", () => {
        const faults = ["1.2.3-rc.1+b", "seven", "1.x.3", "1.02.3"].map((version) => versionFault(version));
        const [none, short, letters, zeroes] = faults;
        assert.equal(none, undefined);
        assert.equal(short, "No Major.Minor.Patch elements found");
        assert.equal(letters, 'Invalid character(s) found in minor number "x"');
        assert.equal(zeroes, 'Minor number must not contain leading zeroes "02"');
        const ordered = ["0.9.9", "1.0.0-1", "1.0.0-2", "1.0.0-a", "1.0.0-a.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0"];
        for (const [i, version] of ordered.entries()) {
            const atLeast = ordered.map((wanted) => isAtLeast(version, wanted));
            assert.deepEqual(
                atLeast,
                ordered.map((_, j) => j <= i),
                version,
            );
        }
        assert.equal(isAtLeast("", "1.0.0"), false);
    });

    it("refuse what is no URN, and types that name no member", () => {
        assert.throws(() => parsedUrn("not a urn", "alias"), /^Error: invalid alias URN: invalid URN "not a urn"$/);
        assert.throws(() => parsedUrn("", "alias"), /^Error: invalid alias URN: missing required URN$/);
        assert.throws(
            () => checkTypeToken("bad"),
            /Type 'bad' is not a valid type token \(must have format '\*:\*:\*'\)/,
        );
    });

    it("give node arguments as a shell splits them", () => {
        const words = fc.array(fc.stringMatching(/^[a-z=\-/ ]+$/), { minLength: 1 });
        fc.assert(
            fc.property(words, (list) => assert.deepEqual(splitArguments(list.map((w) => `"${w}"`).join("  ")), list)),
        );
        assert.deepEqual(splitArguments("--require tsx/cjs --title='a b'"), ["--require", "tsx/cjs", "--title=a b"]);
    });
});
