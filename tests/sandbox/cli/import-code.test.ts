import assert from "node:assert/strict";
import ts from "typescript";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { typescriptOf } from "../../../sandbox/cli/import/typescript";
import { PROVIDER, ROOT, SECRET, urn } from "./stack-state";

const custom = (type: string, name: string, more: Partial<ResourceState> = {}): ResourceState => ({
    urn: urn(type, name),
    custom: true,
    type,
    parent: ROOT,
    provider: `${urn(`pulumi:providers:${type.split(":")[0]}`, "default_1_0_0")}::1`,
    ...more,
});
const bucket = custom("aws:s3/bucket:Bucket", "logs", {
    id: "b-1",
    inputs: { __defaults: [], tags: { "with-dash": "x", Name: "y" }, bucket: "logs-1", list: ["a", "b"], empty: {} },
    outputs: { arn: "arn:logs" },
    protect: true,
});

const codeOf = (...states: ResourceState[]): string => {
    const { code } = typescriptOf(states, new Map());
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
    assert.deepEqual(diagnostics, []);
    return code;
};

describe("the code of what was imported", () => {
    it("is laid out as the real CLI lays it out", () => {
        assert.equal(
            codeOf(bucket),
            `import * as pulumi from "@pulumi/pulumi";
import * as aws from "@pulumi/aws";

const logs = new aws.s3.Bucket("logs", {
    bucket: "logs-1",
    empty: {},
    list: [
        "a",
        "b",
    ],
    tags: {
        Name: "y",
        "with-dash": "x",
    },
}, {
    protect: true,
});
`,
        );
    });

    it("names the classes of every package as its SDK does", () => {
        const code = codeOf(
            custom("random:index/randomPet:RandomPet", "pet"),
            custom("azure-native:storage:StorageAccount", "account"),
            custom("azure-native:storage/v20230101:StorageAccount", "old-account"),
            { urn: urn("my:index:Group", "group"), custom: false, type: "my:index:Group", parent: ROOT },
        );
        assert.match(code, /import \* as azure_native from "@pulumi\/azure-native";/);
        assert.match(code, /const pet = new random\.RandomPet\("pet", \{\}\);/);
        assert.match(code, /const account = new azure_native\.storage\.StorageAccount\("account", \{\}\);/);
        assert.match(
            code,
            /const old_account = new azure_native\.storage\.v20230101\.StorageAccount\("old-account", \{\}\);/,
        );
        assert.match(code, /const group = new pulumi\.ComponentResource\("my:index:Group", "group", \{\}\);/);
    });

    it("refers to resources that stand before by their ids and ARNs, parents and providers first", () => {
        const child = custom("aws:iam/role:Role", "class", {
            parent: bucket.urn,
            provider: `${PROVIDER}::own-1`,
            inputs: { bucket: "b-1", arns: ["arn:logs"] },
        });
        const { code } = typescriptOf([child, bucket], new Map([[PROVIDER, "own"]]));
        const [, definition = ""] = code.split("const _class");
        assert.equal(
            definition,
            ` = new aws.iam.Role("class", {
    arns: [logs.arn],
    bucket: logs.id,
}, {
    parent: logs,
    provider: own,
});
`,
        );
    });

    it("takes secrets from the configuration, and says which", () => {
        const database = custom("aws:rds/instance:Instance", "db", { inputs: { password: SECRET } });
        const { code, secretKeys } = typescriptOf([database], new Map());
        assert.match(code, /const config = new pulumi\.Config\(\);/);
        assert.match(code, /password: config\.requireSecret\("db-password"\),/);
        assert.deepEqual(secretKeys, ["db-password"]);
        assert.ok(!code.includes("ciphertext"));
    });

    it("writes texts of several lines as templates that mean the same", () => {
        const policy = '{"a": 1}\nline `${x}` \\ end';
        const code = codeOf(custom("aws:iam/policy:Policy", "policy", { inputs: { policy } }));
        const [literal = ""] = /`(?:[^`\\]|\\.)*`/s.exec(code) ?? [];
        assert.equal(eval(literal), policy);
    });
});
