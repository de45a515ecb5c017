import { checkpointText } from "../../backend/checkpoint";
import { qualifiedName, type StackReference } from "../../backend/stack-reference";
import { DeploymentSecrets } from "../../secrets/deployment-secrets";
import type { SecretsManager } from "../../secrets/secrets-manager";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import type { StackConfigFile } from "../config/stack-config-file";
import { type ConfigValue, holdsSecure, mapSecure } from "../config/config-value";
import { type CommandContext, print } from "../context";
import { Session } from "../session";
import { configSecrets, managerOfNewPassphrase } from "../stack-secrets";
import { decryptDeployment } from "../state-secrets";

const KINDS = ["default", "passphrase", "awskms", "azurekeyvault", "gcpkms", "hashivault"];

export const stackChangeSecretsProvider: Command = {
    usage: "stack change-secrets-provider <new-secrets-provider>",
    help:
        "Encrypt a stack's secrets, in its configuration and its state, anew. `passphrase` asks for another passphrase, or reads it " +
        "from the standard input where nobody can be asked; `default` keeps the present one. The sandbox has no keys of clouds.",
    flags: [STACK_FLAG],
    arguments: { least: 1, most: 1 },
    run: change,
};

async function change(context: CommandContext): Promise<void> {
    const kind = (context.words[0] ?? "").split(":")[0] ?? "";
    if (!KINDS.includes(kind))
        throw new CliError(`unknown secrets provider type '${kind}' (supported values: ${KINDS.join(",")})`);
    if (kind !== "default" && kind !== "passphrase")
        throw new CliError(`the sandbox does not have the secrets provider '${kind}'; use the real Pulumi CLI for it`);
    const session = new Session(context);
    session.requireProject();
    const reference = await session.requireStack();
    const file = session.loadConfig(reference);
    const open = await openConfig(context, file);
    const manager = kind === "default" ? await configSecrets(context, file) : await managerOfNewPassphrase(context);
    print(context, "Migrating old configuration and state to new secrets provider");
    const backend = await session.backend();
    await backend.whileLocked(reference, async () => {
        // All is opened before anything is written: neither half is left behind under a key that nobody has.
        const state = await resealed(session, reference, manager);
        const crypter = await manager.crypter();
        file.salt = manager.salt;
        file.replaceAll(mapValues(open, (text) => ({ secure: crypter.encrypt(text) })));
        file.save();
        if (state !== undefined) await backend.write(reference, state);
    });
}

/** The configuration, in which each secret is its plain text. */
async function openConfig(context: CommandContext, file: StackConfigFile): Promise<Map<string, ConfigValue>> {
    const entries = file.entries();
    if (![...entries.values()].some(holdsSecure)) return entries;
    const crypter = await (await configSecrets(context, file)).crypter();
    return mapValues(entries, (ciphertext) => ({ secure: crypter.decrypt(ciphertext) }));
}

function mapValues(values: Map<string, ConfigValue>, map: (text: string) => ConfigValue): Map<string, ConfigValue> {
    return new Map([...values].map(([key, value]) => [key, mapSecure(value, map)]));
}

/** The stack's checkpoint under the new key; undefined when it has no state. */
async function resealed(
    session: Session,
    reference: StackReference,
    manager: SecretsManager,
): Promise<string | undefined> {
    const latest = (await (await session.backend()).read(reference))?.latest;
    if (latest === undefined) return undefined;
    const { deployment } = await decryptDeployment(session, latest);
    const secrets = new DeploymentSecrets(await manager.stateCrypter("encrypt"));
    const changed = { ...secrets.encrypt(deployment), secrets_providers: manager.provider };
    return checkpointText(qualifiedName(reference), changed);
}
