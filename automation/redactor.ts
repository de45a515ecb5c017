const MASK = "[secret]";

/** Shorter values of the environment are too common in ordinary text to be masked. */
const LEAST_CREDENTIAL = 6;

/** Variables whose values are credentials, by the field's names. */
const CREDENTIAL = /(SECRET|PASSWORD|PASSPHRASE|TOKEN)(?!.*(FILE|URL)$)/i;

/** Masks secrets in text that leaves this package. */
export class Redactor {
    private readonly secrets: string[];

    constructor(secrets: Iterable<string>, environment: NodeJS.ProcessEnv) {
        const credentials = Object.entries(environment)
            .filter(([name, value]) => CREDENTIAL.test(name) && (value?.length ?? 0) >= LEAST_CREDENTIAL)
            .map(([, value]) => value ?? "");
        // The longest first: a secret may be part of another.
        this.secrets = [...new Set([...secrets, ...credentials])]
            .filter((secret) => secret !== "")
            .sort((a, b) => b.length - a.length);
    }

    /** The text without the secrets and without what only a terminal shows. */
    text(given: string): string {
        let text = given.replace(COLOURS, "");
        for (const secret of this.secrets) text = text.replaceAll(secret, MASK);
        return text.trim();
    }
}

/** The engine's own colour marks and a terminal's. */
// eslint-disable-next-line no-control-regex -- the escape character is what a terminal's colours begin with
const COLOURS = /<\{%[^%]*%\}>|\u001b\[[0-9;]*m/g;
