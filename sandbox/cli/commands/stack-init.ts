import { existsSync } from "node:fs";
import { qualifiedName } from "../../backend/stack-reference";
import { CliError } from "../cli-error";
import { type Command, STACK_FLAG } from "../command";
import type { CommandContext } from "../context";
import { ask } from "../prompt";
import { Session } from "../session";
import { configSecrets } from "../stack-secrets";
import { copyConfig } from "../config/copy-config";
import { newManifest } from "../state/empty-deployment";

export const stackInit: Command = {
    usage: "stack init [stack-name]",
    help: "Create an empty stack and select it. Its secrets are kept under the passphrase of PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE.",
    flags: [
        { ...STACK_FLAG, help: "The name of the stack" },
        { name: "secrets-provider", kind: "text", help: "default or passphrase; others need the real Pulumi CLI" },
        { name: "copy-config-from", kind: "text", help: "Copy the configuration of this stack" },
        { name: "no-select", kind: "boolean", help: "Do not select the stack" },
        { name: "yes", short: "y", kind: "boolean" },
        { name: "teams", kind: "list", unsupported: true },
        { name: "remote-config", kind: "boolean", unsupported: true },
    ],
    arguments: { least: 0, most: 1 },
    run: init,
};

async function init(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const backend = await session.backend();
    const name = await nameOf(context);
    checkProvider(context.flags.text("secrets-provider") ?? "default");
    const reference = session.parse(name);
    if (backend.exists(reference)) throw new CliError(`stack '${qualifiedName(reference)}' already exists`);
    const config = session.loadConfig(reference);
    const hadSalt = config.salt !== undefined;
    const manager = await configSecrets(context, config).catch((error: unknown) => {
        throw new CliError(`could not create secrets manager for new stack: ${(error as Error).message}`);
    });
    await backend.create(reference, {
        manifest: newManifest(),
        secrets_providers: manager.provider,
        metadata: {},
    });
    context.err.write(`Created stack '${session.shown(reference)}'\n`);
    if (!hadSalt || !existsSync(config.file)) config.save();
    if (!context.flags.on("no-select")) session.selection()?.set(session.backendUrl, qualifiedName(reference));
    const source = context.flags.text("copy-config-from");
    if (source !== undefined) await copyConfig(session, await session.requireStack(source), reference);
}

async function nameOf(context: CommandContext): Promise<string> {
    const [word] = context.words;
    const flag = context.flags.text("stack") ?? "";
    if (word !== undefined && flag !== "")
        throw new CliError("only one of --stack or argument stack name may be specified, not both");
    const name = word ?? flag;
    if (name !== "") return name;
    if (!context.interactive || context.flags.on("yes")) throw new CliError("missing stack name");
    const typed = (await ask(context, "stack name: (dev) ")).trim();
    return typed === "" ? "dev" : typed;
}

function checkProvider(provider: string): void {
    if (provider === "" || provider === "default" || provider === "passphrase") return;
    throw new CliError(
        `the sandbox keeps secrets under a passphrase only, not with '${provider}'; use the real Pulumi CLI for this stack`,
    );
}
