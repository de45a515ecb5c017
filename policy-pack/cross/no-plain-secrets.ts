import { secretInputs } from "../data/secret-inputs";
import type { Reading } from "../frame/properties";
import { secretRule } from "../frame/define";

// What everyone who may describe a resource reads, whether or not Pulumi's state encrypts it.
const readableInputs = ["tags", "description", "userData", "environment", "containerDefinitions", "parameters"];

const credentialShapes: readonly { readonly name: string; readonly shape: RegExp }[] = [
    { name: "a private key", shape: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/ },
    { name: "an AWS access key", shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
    { name: "a URL with a password", shape: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]+:[^\s:@/]+@/i },
    { name: "an Azure account key", shape: /\bAccountKey=[A-Za-z0-9+/=]{20,}/ },
];

/** No credential is in plain text. */
export const noPlainSecrets = secretRule<Readonly<{ wrap: boolean }>>({
    id: "cross-no-plain-secrets",
    level: "remediate",
    severity: "critical",
    theme: "secrets",
    proves: "No password, token or key is plain text: well-known inputs are Pulumi secrets, and nothing readable holds a credential.",
    risk: "A plain value stays in every checkpoint, log and diff of the stack, and whoever reads one of them has the credential.",
    remediation: {
        argument: "Take the value from StoreSecret.",
        property:
            "Take it from Secrets Manager or Key Vault, or wrap it in pulumi.secret(), and keep credentials out of tags, descriptions, user data and environment variables.",
    },
    page: { title: "Secrets handling", url: "https://www.pulumi.com/docs/iac/concepts/secrets/" },
    types: "any",
    parameters: {
        wrap: {
            schema: { type: "boolean", description: "Whether a plain value is made secret instead of being refused." },
            default: true,
        },
    },
    fixClass: "in-place",
    secretPaths: (resource) => secretInputs[resource.type] ?? [],
    check: (resource) =>
        readableInputs
            .filter((property) => resource.has(property))
            .flatMap((property) =>
                credentialsIn(resource.peek(property)).map((name) => `${property} holds ${name} in plain text`),
            ),
});

function credentialsIn(reading: Reading): readonly string[] {
    if (reading.kind !== "known") {
        return [];
    }
    const text = typeof reading.value === "string" ? reading.value : JSON.stringify(reading.value);
    return credentialShapes.filter(({ shape }) => shape.test(text)).map(({ name }) => name);
}
