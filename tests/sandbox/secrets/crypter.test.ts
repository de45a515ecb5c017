import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { Crypter, IncorrectPassphraseError, newSalt, openSalt } from "../../../sandbox/secrets/crypter";

const FIXTURE = path.join(__dirname, "../../fixtures/real-cli-stack/Pulumi.dev.yaml");

describe("the passphrase crypter", () => {
    it("opens what it closed, whatever the text", () => {
        const crypter = new Crypter(Buffer.alloc(32, 7));
        fc.assert(
            fc.property(fc.string({ unit: "binary" }), (text) => crypter.decrypt(crypter.encrypt(text)) === text),
        );
    });

    it("never writes the same ciphertext twice", () => {
        const crypter = new Crypter(Buffer.alloc(32, 7));
        assert.notEqual(crypter.encrypt("same"), crypter.encrypt("same"));
    });

    it("refuses a ciphertext of which one character was changed", () => {
        const crypter = new Crypter(Buffer.alloc(32, 7));
        const sealed = crypter.encrypt("some text");
        const broken = sealed.replace(
            /:([^:]+)$/,
            (_, text: string) => `:${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`,
        );
        assert.throws(() => crypter.decrypt(broken));
    });

    it("refuses what is not in its form", () => {
        const crypter = new Crypter(Buffer.alloc(32, 7));
        assert.throws(() => crypter.decrypt("v1:abc"), /bad value/);
        assert.throws(() => crypter.decrypt("v2:abc:def"), /unknown value version/);
        assert.throws(() => crypter.decrypt("v1:abc:def"), /bad value/);
    });

    it("opens its own salt with the passphrase and refuses another", async () => {
        const { salt, crypter } = await newSalt("correct horse");
        const opened = await openSalt("correct horse", salt);
        assert.equal(opened.decrypt(crypter.encrypt("text")), "text");
        await assert.rejects(openSalt("wrong", salt), IncorrectPassphraseError);
    });

    it("opens a configuration that the real CLI encrypted", async () => {
        const text = readFileSync(FIXTURE, "utf8");
        const salt = /^encryptionsalt: (\S+)$/m.exec(text)?.[1] ?? "";
        const token = /trace:token:\s+secure: (\S+)/.exec(text)?.[1] ?? "";
        assert.equal((await openSalt("x", salt)).decrypt(token), "hunter2");
    });
});
