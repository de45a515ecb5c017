import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { staleFiles } from "../../policy-pack/docs/generate";
import { secretInputs } from "../../policy-pack/data/secret-inputs";
import { readFrameworks } from "../../policy-pack/frameworks/frameworks";
import { rules } from "../../policy-pack/rules";
import taggableTypes from "../../policy-pack/data/taggable-types.json";
import { defaultRows, definitionOf, hasInput, inputAt } from "./typings";

const pack = join(__dirname, "..", "..", "policy-pack");

/** The files in which rules stand: by id, as cloud, folder and name spell it. */
const files: ReadonlyMap<string, string> = new Map(
    [
        ...serviceFolders("aws", "aws"),
        ...serviceFolders("azure", "az"),
        ["cross", "cross"] as const,
        ["accepted", ""] as const,
    ].flatMap(([folder, prefix]) =>
        readdirSync(join(pack, folder))
            .filter((file) => file.endsWith(".ts"))
            .map((file) => [idOf(prefix, file), join(pack, folder, file)] as const),
    ),
);

function idOf(prefix: string, file: string): string {
    const name = file.replace(/\.ts$/, "");
    return prefix === "" ? name : `${prefix}-${name}`;
}

function serviceFolders(cloud: string, prefix: string): readonly (readonly [string, string])[] {
    const folder = join(pack, cloud);
    return existsSync(folder)
        ? readdirSync(folder).map((service) => [join(cloud, service), `${prefix}-${service}`] as const)
        : [];
}

describe("the rules", () => {
    for (const rule of rules) {
        it(`${rule.id} is complete and stands in its own file`, () => {
            assert.match(rule.id, /^(aws|az|azure|cross)(-[a-z0-9]+)+$/);
            assert.ok(files.has(rule.id), "the names of its folders and its file spell its id");
            const { argument, property } = rule.remediation;
            for (const sentence of [rule.proves, rule.risk, property, ...(argument === undefined ? [] : [argument])]) {
                assert.match(sentence, /^[A-Z"].*\.$/);
            }
            const examples = (files.get(rule.id) ?? "").replace(pack, __dirname).replace(/\.ts$/, ".test.ts");
            assert.ok(existsSync(examples), "its examples mirror its file");
            assert.match(rule.page.url, /^https:\/\//);
            assert.ok(rule.page.title.length > 0);
            assert.equal(rule.fix !== undefined && rule.fixClass !== "in-place", false, "only in-place fixes are done");
        });
    }

    it("are all listed, each once", () => {
        const ids = rules.map(({ id }) => id);
        assert.deepEqual([...new Set(ids)], ids);
        const defined = [...files]
            .filter(([, file]) => /= (resource|stack|secret)Rule[<(]/.test(readFileSync(file, "utf8")))
            .map(([id]) => id);
        assert.deepEqual(defined.sort(), [...ids].sort());
    });

    it("name types that the installed SDKs have", () => {
        const types = rules.flatMap((rule) => [
            ...(rule.types === "any" ? [] : rule.types),
            ...(rule.fix?.types ?? []),
        ]);
        const missing = types.filter((type) => definitionOf(type) === "");
        assert.deepEqual(missing, []);
    });

    it("guard properties that the installed SDKs have", () => {
        const dead = rules.flatMap(({ id, types, guards, reaches }) => {
            const own = types === "any" ? [] : guards.filter((path) => !types.some((type) => hasInput(type, path)));
            const reached = reaches.flatMap((reach) => reach.guards.filter((path) => !hasInput(reach.type, path)));
            return [...own, ...reached].map((path) => `${id}: ${path}`);
        });
        assert.deepEqual(dead, []);
    });
});

describe("the data beside the rules", () => {
    for (const { name, shape, rules: mapped, controls } of readFrameworks()) {
        it(`${name} names rules that exist and controls that it has`, () => {
            const ids = rules.map(({ id }) => id);
            const strangers = Object.keys(mapped).filter((id) => !ids.includes(id));
            const used = Object.values(mapped).flat();
            assert.deepEqual(strangers, []);
            assert.deepEqual(
                used.filter((id) => !new RegExp(shape).test(id) || (controls && !(id in controls))),
                [],
            );
        });
    }

    for (const { type, path, documented, page } of defaultRows()) {
        it(`the default of ${type} ${path} is what the typings say`, () => {
            const input = inputAt(type, path);
            assert.ok(input !== undefined, "the property exists");
            if (documented !== undefined) {
                assert.ok(input.comment.includes(documented), input.comment);
            } else if (page === undefined) {
                assert.doesNotMatch(input.comment, /default/i);
            } else {
                assert.match(page, /^https:\/\//);
            }
        });
    }

    it("names secret inputs that the installed SDKs have", () => {
        const missing = Object.entries(secretInputs).flatMap(([type, inputs]) =>
            inputs.filter((input) => !hasInput(type, input)).map((input) => `${type} ${input}`),
        );
        assert.deepEqual(missing, []);
    });

    it("lists the types that take tags", () => {
        assert.ok(taggableTypes.includes("aws:s3/bucket:Bucket"));
        assert.ok(taggableTypes.includes("azure-native:sql:Server"));
        assert.ok(!taggableTypes.includes("aws:s3/bucketPolicy:BucketPolicy"));
    });

    it("is fresh: RULES.md and the generated data say what the code says", async () => {
        assert.deepEqual(await staleFiles(), []);
    });
});
