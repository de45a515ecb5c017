import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 8;
const ITERATIONS = 1_000_000;
/** What every verifier encrypts; a passphrase that decrypts it is the right one. */
const VERIFIER_TEXT = "pulumi";

const derive = promisify(pbkdf2);

/** The passphrase does not open the salt's verifier. */
export class IncorrectPassphraseError extends Error {
    constructor() {
        super("incorrect passphrase");
    }
}

/** AES-256-GCM in Pulumi's text form: `v1:NONCE:CIPHERTEXT+TAG`, both base64. */
export class Crypter {
    constructor(private readonly key: Buffer) {}

    encrypt(plaintext: string): string {
        const nonce = randomBytes(NONCE_BYTES);
        const cipher = createCipheriv("aes-256-gcm", this.key, nonce);
        const sealed = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final(), cipher.getAuthTag()]);
        return `v1:${nonce.toString("base64")}:${sealed.toString("base64")}`;
    }

    /** Throws when the text is not of this form or was not written with this key. */
    decrypt(ciphertext: string): string {
        const [version, nonce, sealedText, ...rest] = ciphertext.split(":");
        if (nonce === undefined || sealedText === undefined || rest.length > 0) throw new Error("bad value");
        if (version !== "v1") throw new Error("unknown value version");
        const sealed = Buffer.from(sealedText, "base64");
        if (sealed.length < TAG_BYTES) throw new Error("bad value");
        const decipher = createDecipheriv("aes-256-gcm", this.key, Buffer.from(nonce, "base64"));
        decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
        return Buffer.concat([
            decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)),
            decipher.final(),
        ]).toString("utf8");
    }
}

async function crypterOf(passphrase: string, salt: Buffer): Promise<Crypter> {
    return new Crypter(await derive(passphrase, salt, ITERATIONS, KEY_BYTES, "sha256"));
}

/** Makes the salt line of a new stack (`v1:SALT:v1:NONCE:CIPHERTEXT`) and the crypter that goes with it. */
export async function newSalt(passphrase: string): Promise<{ salt: string; crypter: Crypter }> {
    const random = randomBytes(SALT_BYTES);
    const crypter = await crypterOf(passphrase, random);
    return { salt: `v1:${random.toString("base64")}:${crypter.encrypt(VERIFIER_TEXT)}`, crypter };
}

/** Derives the key of a salt line; takes about half a second of CPU. Throws {@link IncorrectPassphraseError}. */
export async function openSalt(passphrase: string, salt: string): Promise<Crypter> {
    const [version, random, ...verifier] = salt.split(":");
    if (random === undefined || verifier.length === 0) throw new Error("malformed state value");
    if (version !== "v1") throw new Error("unknown state version");
    const crypter = await crypterOf(passphrase, Buffer.from(random, "base64"));
    if (!opens(crypter, verifier.join(":"))) throw new IncorrectPassphraseError();
    return crypter;
}

function opens(crypter: Crypter, verifier: string): boolean {
    try {
        return crypter.decrypt(verifier) === VERIFIER_TEXT;
    } catch {
        return false;
    }
}
