import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { CliRunner } from "./cli-runner";

const PROJECT = `name: shop
runtime: nodejs
config:
  size: { type: integer, default: 3 }
  owner: { type: string }
  aws:region: { value: eu-west-2 }
`;

describe("pulumi config", () => {
    let cli: CliRunner;
    beforeEach(() => {
        cli = new CliRunner();
        assert.equal(cli.run("stack init dev").code, 0);
    });
    afterEach(() => cli.dispose());

    const file = (): string => readFileSync(path.join(cli.project, "Pulumi.dev.yaml"), "utf8");

    it("keeps comments, order and everything else of the file", () => {
        const salt = file();
        cli.write(
            "Pulumi.dev.yaml",
            `# head\n${salt}config:\n  # about a\n  shop:a: one # aside\n  shop:list:\n    - name: x # first\n    - name: y\n`,
        );
        cli.run("config set a two");
        cli.run("config set --path list[1].size 5");
        assert.equal(
            file(),
            `# head\n${salt}config:\n  # about a\n  shop:a: two # aside\n  shop:list:\n    - name: x # first\n    - name: y\n      size: 5\n`,
        );
    });

    it("writes secrets as ciphertext and reads them back", () => {
        cli.run("config set --secret password hunter2");
        assert.ok(!file().includes("hunter2"));
        assert.equal(cli.run("config get password").out, "hunter2\n");
        assert.deepEqual(JSON.parse(cli.run("config --json").out), { "shop:password": { secret: true } });
        assert.deepEqual(JSON.parse(cli.run("config --json --show-secrets").out), {
            "shop:password": { value: "hunter2", secret: true },
        });
    });

    it("says what is wrong with the passphrase", () => {
        cli.run("config set --secret password hunter2");
        const wrong = cli.run("config get password", { PULUMI_CONFIG_PASSPHRASE: "wrong" });
        assert.deepEqual(wrong, { code: 1, out: "", err: "error: incorrect passphrase\n" });
        assert.match(
            cli.run("config get password", { PULUMI_CONFIG_PASSPHRASE: undefined }).err,
            /passphrase must be set with PULUMI_CONFIG_PASSPHRASE/,
        );
    });

    it("takes the passphrase from a file", () => {
        cli.run("config set --secret password hunter2");
        cli.write("phrase", "throw-away\n");
        const env = { PULUMI_CONFIG_PASSPHRASE: undefined, PULUMI_CONFIG_PASSPHRASE_FILE: "phrase" };
        assert.equal(cli.run("config get password", env).out, "hunter2\n");
    });

    it("refuses what looks like a secret in plain text", () => {
        assert.match(cli.run("config set apiToken aB3dE5fG7hI9jK1lM3").err, /looks like a secret/);
        assert.equal(cli.run("config set apiToken name-of-token").code, 0);
    });

    it("sets and removes several values", () => {
        assert.equal(cli.run("config set-all --plaintext a=1 --secret b=2").code, 0);
        assert.equal(cli.run("config rm-all a b").code, 0);
        assert.equal(cli.run("config --json").out, "{}\n");
    });

    it("reads keys that leave out the project", () => {
        cli.write("Pulumi.dev.yaml", `${file()}config:\n  plain: here\n`);
        assert.equal(cli.run("config get shop:plain").out, "here\n");
        cli.run("config set plain there");
        assert.match(file(), /^ {2}plain: there$/m);
    });

    it("fills in what Pulumi.yaml declares, and names what is missing", () => {
        cli.write("Pulumi.yaml", PROJECT);
        const listed = JSON.parse(cli.run("config --json").out) as Record<string, { value: string }>;
        assert.equal(listed["shop:size"]?.value, "3");
        assert.equal(listed["aws:region"]?.value, "eu-west-2");
        assert.match(cli.run("preview").err, /Stack 'dev' is missing configuration value 'owner'/);
        cli.run("config set owner me");
        cli.run("config set size big");
        assert.match(cli.run("preview").err, /Stack 'dev' with configuration key 'size' must be of type 'integer'/);
    });
});
