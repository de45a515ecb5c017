import type { SecretsProviders } from "../engine/apitype";
import { type Crypter, IncorrectPassphraseError, newSalt, openSalt } from "./crypter";

/** Asks for a passphrase; rejects when there is none. */
export type PassphraseSource = () => Promise<string>;

const PLEASE_SET =
    "incorrect passphrase, please set PULUMI_CONFIG_PASSPHRASE to the correct passphrase " +
    "or set PULUMI_CONFIG_PASSPHRASE_FILE to a file containing the passphrase";

/** The secrets of one stack under one salt. The key is derived at the first secret and kept for the process. */
export class SecretsManager {
    private opened: Promise<Crypter> | undefined;

    constructor(
        readonly salt: string,
        private readonly passphrase: PassphraseSource,
    ) {}

    /** Starts a new salt with the passphrase of the source. */
    static async create(passphrase: PassphraseSource): Promise<SecretsManager> {
        const { salt, crypter } = await newSalt(await passphrase());
        const manager = new SecretsManager(salt, passphrase);
        manager.opened = Promise.resolve(crypter);
        return manager;
    }

    /** What a checkpoint says about its secrets. */
    get provider(): SecretsProviders {
        return { type: "passphrase", state: { salt: this.salt } };
    }

    /** Derives the key, once. Throws IncorrectPassphraseError. */
    crypter(): Promise<Crypter> {
        this.opened ??= this.passphrase().then((passphrase) => openSalt(passphrase, this.salt));
        return this.opened;
    }

    /** The same for a stack's state, where a wrong passphrase is explained in full. `doing` begins the sentence. */
    async stateCrypter(doing: "encrypt" | "decrypt"): Promise<Crypter> {
        try {
            return await this.crypter();
        } catch (error) {
            if (error instanceof IncorrectPassphraseError)
                throw new Error(`failed to ${doing}: ${PLEASE_SET}`, { cause: error });
            throw error;
        }
    }
}
