import assert from "node:assert/strict";
import type { Finished } from "../../support/in-process";
import { StackState } from "./stack-state";

const SALT = "v1:MS8fO0c4BxY=:v1:pTwWusHy6gZdAZkQ:Qdapqd6tP/QTQdV+AzsdjkIH6U2xUw==";
const CHANGE = ["stack", "change-secrets-provider"];

/** Words of the real CLI, 3.260. */
describe("pulumi stack change-secrets-provider", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
        stack.write("Pulumi.dev.yaml", `encryptionsalt: ${SALT}\nconfig: {}\n`);
    });
    after(() => stack.dispose());

    const as = (passphrase: string, ...words: string[]): Promise<Finished> =>
        stack.runWith({ PULUMI_CONFIG_PASSPHRASE: passphrase }, ...words);

    it("knows the kinds of providers, and has the passphrase alone", async () => {
        assert.equal(
            (await as("trace", ...CHANGE, "nope://x")).stderr,
            "error: unknown secrets provider type 'nope' (supported values: default,passphrase,awskms,azurekeyvault,gcpkms,hashivault)\n",
        );
        assert.match(
            (await as("trace", ...CHANGE, "awskms://x")).stderr,
            /does not have the secrets provider 'awskms'/,
        );
    });

    it("encrypts configuration and state under the new passphrase, and for the old one no more", async () => {
        assert.equal((await as("trace", "config", "set", "--secret", "pw", "hunter2")).code, 0);
        // Nobody can be asked, and the standard input is empty: so is the new passphrase.
        const { code, stdout, stderr } = await as("trace", ...CHANGE, "passphrase");
        assert.deepEqual(
            [code, stdout, stderr],
            [0, "Migrating old configuration and state to new secrets provider\n", ""],
        );
        assert.ok(!stack.read("Pulumi.dev.yaml").includes(SALT) && !stack.read("Pulumi.dev.yaml").includes("hunter2"));
        const salt = /encryptionsalt: (\S+)/.exec(stack.read("Pulumi.dev.yaml"))?.[1] ?? "";
        assert.ok(salt !== "" && stack.text.includes(salt));
        assert.equal((await as("", "config", "get", "pw")).stdout, "hunter2\n");
    });
});
