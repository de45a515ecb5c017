import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { staleFiles } from "../../policy-pack/docs/generate";
import { awsDefaults } from "../../policy-pack/data/provider-defaults";
import { secretInputs } from "../../policy-pack/data/secret-inputs";
import { readFrameworks } from "../../policy-pack/frameworks/frameworks";
import { rules } from "../../policy-pack/rules";
import taggableTypes from "../../policy-pack/data/taggable-types.json";

const pack = join(__dirname, "..", "..", "policy-pack");
const sdk = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** The files of the installed SDK that define a type: its JavaScript and its typings. */
function definitionOf(token: string): string {
    const aws = /^aws:(\w+)\/(\w+):/.exec(token);
    const azure = /^azure-native:(\w+):(\w+)$/.exec(token);
    const file = aws
        ? join(sdk("@pulumi/aws"), aws[1] ?? "", aws[2] ?? "")
        : join(sdk("@pulumi/azure-native"), azure?.[1] ?? "", lowerFirst(azure?.[2] ?? ""));
    return existsSync(`${file}.js`) ? file : "";
}

function lowerFirst(word: string): string {
    return word.charAt(0).toLowerCase() + word.slice(1);
}

describe("the rules", () => {
    for (const rule of rules) {
        it(`${rule.id} is complete and stands in its own file`, () => {
            assert.match(rule.id, /^(aws-[a-z0-9]+|az-[a-z0-9]+|cross)-[a-z0-9-]+$/);
            const [cloud = "", ...rest] = rule.id.split("-");
            const folder = cloud === "cross" ? "cross" : join(cloud, rest.shift() ?? "");
            assert.ok(
                existsSync(join(pack, folder, `${rest.join("-")}.ts`)),
                "the file's name is the rule's condition",
            );
            for (const sentence of [rule.proves, rule.risk, rule.remediation]) {
                assert.match(sentence, /^\S.*\.$/);
            }
            assert.match(rule.page.url, /^https:\/\//);
            assert.ok(rule.page.title.length > 0);
            assert.equal(rule.fix !== undefined && rule.fixClass !== "in-place", false, "only in-place fixes are done");
        });
    }

    it("are all listed, each once", () => {
        assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
        const files = ["aws/rds", "aws/s3", "cross"].flatMap((folder) =>
            readdirSync(join(pack, folder)).filter(
                (file) =>
                    /(resourceRule|stackRule|SecretRule)</.test(readFileSync(join(pack, folder, file), "utf8")) ||
                    /= (resourceRule|stackRule)\(/.test(readFileSync(join(pack, folder, file), "utf8")),
            ),
        );
        assert.equal(files.length, rules.length);
    });

    it("name types that the installed SDKs have", () => {
        const types = rules.flatMap((rule) => [
            ...(rule.types === "any" ? [] : rule.types),
            ...(rule.fix?.types ?? []),
        ]);
        assert.deepEqual(
            types.filter((type) => definitionOf(type) === ""),
            [],
        );
    });
});

describe("the data beside the rules", () => {
    for (const { name, shape, rules: mapped, controls } of readFrameworks()) {
        it(`${name} names rules that exist and controls of the right shape`, () => {
            const ids = rules.map(({ id }) => id);
            assert.deepEqual(
                Object.keys(mapped).filter((id) => !ids.includes(id)),
                [],
            );
            const used = Object.values(mapped).flat();
            assert.deepEqual(
                used.filter((id) => !new RegExp(shape).test(id)),
                [],
            );
            const known = controls && Object.keys(controls).sort();
            assert.deepEqual(known ?? [], known ? [...new Set(used)].sort() : []);
        });
    }

    for (const [type, properties] of Object.entries(awsDefaults)) {
        for (const [property, { documented }] of Object.entries(properties)) {
            it(`the default of ${type} ${property} is what the typings say`, () => {
                const typings = readFileSync(`${definitionOf(type)}.d.ts`, "utf8");
                const args = typings.slice(typings.lastIndexOf("Args {"));
                const comment = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*${property}\?:`).exec(args)?.[1];
                assert.ok(comment !== undefined, "the property exists and is optional");
                const text = comment.replace(/\s+\*\s+/g, " ");
                if (documented === undefined) {
                    assert.doesNotMatch(text, /default/i);
                } else {
                    assert.ok(text.includes(documented), text);
                }
            });
        }
    }

    it("names secret inputs that the installed SDKs have", () => {
        const missing = Object.entries(secretInputs).flatMap(([type, inputs]) => {
            const source = readFileSync(`${definitionOf(type)}.js`, "utf8");
            return inputs
                .filter((input) => !source.includes(`resourceInputs["${input}"]`))
                .map((input) => `${type} ${input}`);
        });
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
