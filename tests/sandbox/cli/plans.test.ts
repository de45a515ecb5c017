import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Finished, runInProcess } from "../../support/in-process";
import { root } from "../../support/sandbox";
import { CliRunner } from "./cli-runner";

const fixture = path.join(root, "tests/fixtures/plans");
const read = (name: string): string => readFileSync(path.join(fixture, name), "utf8");

/** What differs between two plans of the same: times, seeds, ciphertexts and who wrote it. */
function comparable(text: string): unknown {
    return JSON.parse(text, (key, value: unknown) => {
        if (["time", "magic", "version", "seed"].includes(key) && typeof value === "string") return key;
        return key === "ciphertext" ? "sealed" : value;
    });
}

describe("an update plan", () => {
    let cli: CliRunner;
    beforeEach(async () => {
        cli = new CliRunner(read("Pulumi.yaml"), read("index.cjs"));
        cli.write("Pulumi.dev.yaml", read("Pulumi.dev.yaml"));
        cli.write("real.json", read("create.json"));
        await pulumi("stack init dev");
    });
    afterEach(() => cli.dispose());

    const pulumi = (line: string, variant = ""): Promise<Finished> =>
        runInProcess(line.split(" "), cli.project, {
            ...cli.env,
            PULUMI_CONFIG_PASSPHRASE: "trace",
            VARIANT: variant,
        });
    const up = (variant = ""): Promise<Finished> => pulumi("up --yes --skip-preview --plan real.json", variant);
    const written = (name: string): string => readFileSync(path.join(cli.project, name), "utf8");

    it("is the one that the real CLI writes of the same preview, its secrets encrypted", async () => {
        const preview = await pulumi("preview --save-plan own.json");
        assert.equal(preview.code, 0, preview.stdout);
        assert.match(
            preview.stderr,
            /^Update plan written to 'own.json'\nRun `pulumi up --plan='own.json'` to constrain/,
        );
        assert.equal(JSON.stringify(comparable(written("own.json"))), JSON.stringify(comparable(read("create.json"))));
        assert.ok(!/hush|quiet/.test(written("own.json")));
    });

    it("holds its secrets in plain text where that is asked for", async () => {
        await pulumi("preview --save-plan open.json --show-secrets");
        assert.match(written("open.json"), /"plaintext": "\\"hush\\""/);
        const done = await pulumi("up --yes --skip-preview --plan open.json");
        assert.equal(done.code, 0, done.stdout);
    });

    it("of the real CLI is carried out, and again when all of it has been done", async () => {
        const first = await up();
        assert.equal(first.code, 0, first.stdout);
        const again = await up();
        assert.equal(again.code, 0, again.stdout);
        assert.match(again.stdout, /4 unchanged/);
    });

    const violations: [variant: string, message: string][] = [
        ["length", "violates plan: properties changed: ++length[{2}!={3}]"],
        ["open", "resource violates plan: properties changed: ++shut[{true}!={false}]"],
        ["more", "create is not allowed by the plan: no steps were expected for this resource"],
        [
            "less",
            "expected resource operations for urn:pulumi:dev::plans::random:index/randomString:RandomString::text but",
        ],
    ];
    for (const [variant, message] of violations) {
        it(`refuses what it does not expect, in the real CLI's words: ${variant}`, async () => {
            const { code, stdout } = await up(variant);
            assert.equal(code, 1, stdout);
            // Not broken into lines, so that a script finds it.
            assert.ok(stdout.split("\nDiagnostics:\n")[1]?.includes(message), stdout);
        });
    }

    it("is made of the preview and kept with --strict, which therefore needs one", async () => {
        const done = await pulumi("up --yes --strict");
        assert.equal(done.code, 0, done.stdout);
        const refused = await pulumi("up --strict --skip-preview");
        assert.deepEqual(
            [refused.code, refused.stderr],
            [1, "error: --strict cannot be used with --skip-preview; strict requires a preview\n"],
        );
    });

    it("that cannot be read is refused", async () => {
        const { code, stderr } = await pulumi("up --yes --plan missing.json");
        assert.deepEqual([code, stderr], [1, "error: open missing.json: no such file or directory\n"]);
    });

    for (const content of ["null", "[]", '{"resourcePlans":[]}', '{"resourcePlans":{"urn":{"goal":{}}}}']) {
        it(`that is none is refused: ${content}`, async () => {
            cli.write("none.json", content);
            const { code, stderr } = await pulumi("up --yes --plan none.json");
            const message =
                "error: none.json is not an update plan; `pulumi preview --save-plan none.json` makes one\n";
            assert.deepEqual([code, stderr], [1, message]);
        });
    }
});
