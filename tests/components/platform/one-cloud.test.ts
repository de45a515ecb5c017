import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { record } from "../mocks";
import { recordPlatform, stackConfig } from "../stacks";

const run = promisify(execFile);
const root = path.resolve(__dirname, "../../..");
const components = path.join(root, "components");

/** What a program prints that runs in a process of its own, where nothing has been loaded before. */
async function printed(program: string, env: { [name: string]: string } = {}): Promise<string> {
    const source = `process.chdir(${JSON.stringify(root)});\nrequire("tsx/cjs");\n${program}`;
    const { stdout } = await run(process.execPath, ["-e", source], { cwd: root, env: { ...process.env, ...env } });
    return stdout.trim();
}

const loaded = (sdk: string) =>
    `Object.keys(require.cache).some((file) => file.includes(require("node:path").join("@pulumi", "${sdk}")))`;

/** A file and all that it imports of the package, types included. */
function reachOf(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, from = ""] of fs.readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)";/g))
        reachOf(`${path.resolve(path.dirname(file), from)}.ts`, seen);
    return seen;
}

describe("A stack of one cloud", () => {
    it("creates nothing in the other cloud, and loads nothing of its SDK: AWS", async () => {
        const program = `
            const { recordPlatform, stackConfig } = require("./tests/components/stacks");
            recordPlatform(stackConfig("local")).then(({ resources }) => {
                const clouds = new Set(resources.map(({ type }) => type.split(":")[0]));
                const made = ["aws", "azure-native"].map((cloud) => clouds.has(cloud));
                process.stdout.write(JSON.stringify([...made, ${loaded("aws")}, ${loaded("azure-native")}]));
            });`;
        assert.equal(await printed(program), "[true,false,true,false]");
    });

    it("creates nothing in the other cloud, and loads nothing of its SDK: Azure", async () => {
        const program = `
            const { record } = require("./tests/components/mocks");
            const { azureSite } = require("./components/platform/data-platform/azure-site");
            const { checkStackConfig } = require("./components/platform/stack-config/stack-config");
            const { platformSettings } = require("./components/platform/data-platform/platform-settings");
            const pulumi = require("@pulumi/pulumi");
            const args = { environment: "local", location: "uksouth" };
            record(() => {
                const parent = new pulumi.ComponentResource("test:index:Platform", "platform");
                azureSite("platform", platformSettings(args), parent).home.customerKey("sql");
            }).then(() => process.stdout.write(JSON.stringify([typeof checkStackConfig, ${loaded("aws")}, ${loaded("azure-native")}])));`;
        assert.equal(await printed(program), '["function",false,true]');
    });

    it("needs the other cloud's SDK not even installed, as a library", async () => {
        const manifest = JSON.parse(fs.readFileSync(path.join(components, "package.json"), "utf8"));
        assert.deepEqual(Object.keys(manifest.peerDependencies), ["@pulumi/aws", "@pulumi/azure-native"]);
        for (const sdk of Object.keys(manifest.peerDependencies)) {
            assert.equal(manifest.dependencies[sdk], undefined);
            assert.deepEqual(manifest.peerDependenciesMeta[sdk], { optional: true });
        }
        const missing = (sdk: string) => `
            const Module = require("node:module");
            const resolve = Module._resolveFilename;
            Module._resolveFilename = function (request, ...rest) {
                if (request.startsWith("@pulumi/${sdk}")) throw Object.assign(new Error("Cannot find module '" + request + "'"), { code: "MODULE_NOT_FOUND" });
                return resolve.call(this, request, ...rest);
            };`;
        const use = (name: string) => `process.stdout.write(typeof require("./components").${name});`;
        assert.equal(await printed(missing("azure-native") + use("RdsDatabase")), "function");
        assert.equal(await printed(missing("aws") + use("AzureVault")), "function");
        await assert.rejects(
            printed(missing("azure-native") + use("AzureVault")),
            /Cannot find module '@pulumi\/azure-native/,
        );
    });

    it("needs the other cloud's SDK not even in a type, by the entry for its own", () => {
        for (const [entry, foreign, store] of [
            ["aws", "azure-native", "S3Lake"],
            ["azure", "aws", "AdlsLake"],
        ] as const) {
            const files = reachOf(path.join(components, `${entry}.ts`));
            assert.ok(files.size > 100, `${entry}: ${files.size} files`);
            const naming = [...files].filter((file) => fs.readFileSync(file, "utf8").includes(`"@pulumi/${foreign}`));
            assert.deepEqual(naming, []);
            // eslint-disable-next-line @typescript-eslint/no-require-imports -- what a program gets that requires the entry
            const library = require(`@strata-data/strata/${entry}`) as { [name: string]: unknown };
            assert.equal(typeof library[store], "function");
        }
    });

    it("may be told nothing of the other cloud's region", async () => {
        const { region, ...config } = stackConfig("local");
        await assert.rejects(recordPlatform(config), /region: got nothing, with stores on AWS/);
        assert.equal(config.location, undefined);
        assert.ok(region);
    });
});

describe("The package's exports", () => {
    it("are those of its index, to the last one", async () => {
        await record(() => undefined);
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- what a program gets that requires the package
        const library = require(components) as object;
        const index = fs.readFileSync(path.join(components, "index.ts"), "utf8");
        const names = [...index.matchAll(/^export \{([^}]+)\}/gm)].flatMap(([, list = ""]) => list.match(/\w+/g) ?? []);
        assert.deepEqual(Object.keys(library).sort(), names.sort());
        for (const [name, value] of Object.entries(library)) assert.notEqual(value, undefined, name);
    });
});
