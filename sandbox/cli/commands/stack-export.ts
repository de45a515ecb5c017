import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { orderedDeployment } from "../../backend/checkpoint";
import { formatOf } from "../../backend/format";
import type { Deployment } from "../../engine/apitype";
import { CliError } from "../cli-error";
import { type Command, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import type { CommandContext } from "../context";
import { Session } from "../session";
import { decryptDeployment } from "../state-secrets";
import { revealSecrets } from "../shown-outputs";

export const stackExport: Command = {
    usage: "stack export",
    help: "Print a stack's deployment, which `pulumi stack import` reads back.",
    flags: [
        STACK_FLAG,
        { name: "file", kind: "text", help: "Write to this file" },
        { ...SHOW_SECRETS_FLAG, help: "Write secrets in plain text" },
        { name: "version", kind: "text" },
    ],
    run: exportStack,
};

async function exportStack(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack(undefined, false);
    const backend = await session.backend();
    if ((context.flags.text("version") ?? "") !== "")
        throw new CliError(
            `the current backend (${os.hostname()}) does not provide the ability to export previous deployments`,
        );
    const latest = (await backend.read(reference))?.latest;
    const deployment =
        context.flags.on("show-secrets") && latest !== undefined ? await plainDeployment(session, latest) : latest;
    const document = {
        ...formatOf(deployment),
        deployment: deployment === undefined ? null : orderedDeployment(deployment),
    };
    const text = `${JSON.stringify(document, undefined, 4)}\n`;
    const file = context.flags.text("file");
    if (file === undefined || file === "") context.out.write(text);
    else writeFileSync(path.resolve(context.cwd, file), text, { mode: 0o600 });
}

async function plainDeployment(session: Session, latest: Deployment): Promise<Deployment> {
    try {
        const { deployment } = await decryptDeployment(session, latest);
        return revealSecrets(deployment);
    } catch (error) {
        throw new Error(`could not deserialize deployment: ${(error as Error).message}`, { cause: error });
    }
}
