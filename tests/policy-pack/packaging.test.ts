import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../policy-pack/build";

const pack = join(__dirname, "..", "..", "policy-pack");
const modules = join(pack, "..", "node_modules");

interface Manifest {
    readonly files: readonly string[];
    readonly dependencies: Readonly<Record<string, string>>;
}

describe("the published pack", () => {
    let folder = "";
    let installed = "";

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "strata pack "));
        installed = join(folder, "node_modules", "@strata-data", "policy-pack");
        mkdirSync(join(installed, "bin"), { recursive: true });
        build(join(installed, "dist"), { declarations: false });
        const { dependencies } = manifest();
        for (const file of [
            "load.cjs",
            "main.cjs",
            "testing.cjs",
            "package.json",
            "PulumiPolicy.yaml",
            "bin/strata-policy",
        ]) {
            copyFileSync(join(pack, file), join(installed, file));
        }
        for (const name of [...Object.keys(dependencies), "@grpc/grpc-js"]) {
            mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
            symlinkSync(join(modules, name), join(folder, "node_modules", name));
        }
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    function manifest(): Manifest {
        return JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as Manifest;
    }

    function run(script: string): string {
        const env = { ...process.env, NODE_OPTIONS: "" };
        return execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8", env });
    }

    it("is plain JavaScript that loads neither a TypeScript loader nor a provider SDK", () => {
        const loaded = run(`
            const { load } = require("./node_modules/@strata-data/policy-pack/load.cjs");
            const { strataPolicies } = load("frame/policies");
            const { rules } = load("rules");
            console.log(strataPolicies(rules).length === rules.length + 1);
            console.log(Object.keys(require.cache).join("\\n"));
        `);
        assert.match(loaded, /^true$/m);
        assert.doesNotMatch(loaded, /node_modules.(tsx|esbuild)|@pulumi.(aws|azure-native|random)/);
    });

    it("gives others its harness by name", () => {
        const names = run('console.log(Object.keys(require("@strata-data/policy-pack/testing")).join())');
        assert.match(names, /Pack/);
        assert.match(names, /hostOf/);
    });

    it("has its command", () => {
        const command = join(installed, "bin", "strata-policy");
        const said = execFileSync(process.execPath, [command, "--help"], { cwd: folder, encoding: "utf8" });
        assert.match(said, /^Usage: strata-policy <command> FILE/);
    });

    it("lists files that exist, or that are built", () => {
        const missing = manifest().files.filter((file) => file !== "dist" && !existsSync(join(pack, file)));
        assert.deepEqual(missing, []);
    });
});
