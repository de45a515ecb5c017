import { readHistory, type UpdateInfo } from "../../backend/history";
import { type Command, JSON_FLAG, OUTPUT_FLAG, SHOW_SECRETS_FLAG, STACK_FLAG } from "../command";
import { configJson, decrypterFor } from "../config/config-json";
import { type ConfigValue, holdsSecure } from "../config/config-value";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";
import { ago, fullDate } from "../table";

export const stackHistory: Command = {
    usage: "stack history",
    help: "List a stack's past updates, newest first.",
    flags: [
        STACK_FLAG,
        JSON_FLAG,
        { ...SHOW_SECRETS_FLAG, help: "Show secret configuration values" },
        { name: "page-size", kind: "number", help: "Updates on a page (default 10; 0 for all)" },
        { name: "page", kind: "number", help: "The page, from 1" },
        { name: "full-dates", kind: "boolean", help: "Show dates in full" },
        OUTPUT_FLAG,
    ],
    run: history,
};

const PAGE_SIZE = 10;

async function history(context: CommandContext): Promise<void> {
    const session = new Session(context);
    const reference = await session.requireStack(undefined, false);
    const { flags } = context;
    const updates = await readHistory(
        (await session.backend()).store,
        reference,
        flags.number("page-size") ?? PAGE_SIZE,
        flags.number("page") ?? 1,
    );
    if (flags.on("json")) {
        const show =
            flags.on("show-secrets") &&
            updates.some((update) => Object.values(update.config).some((value) => holdsSecure(value as ConfigValue)));
        const decrypt = show ? await decrypterFor(session, session.loadConfig(reference)) : undefined;
        printJson(
            context,
            updates.map((update) => jsonUpdate(update, decrypt)),
        );
        return;
    }
    const page = flags.number("page") ?? 1;
    if (updates.length === 0)
        print(context, page > 1 ? `No stack updates found on page '${page}'` : "Stack has never been updated");
    for (const update of updates) for (const line of updateLines(update, flags.on("full-dates"))) print(context, line);
}

function jsonUpdate(
    update: UpdateInfo,
    decrypt: ((ciphertext: string) => string) | undefined,
): Record<string, unknown> {
    const entries = Object.entries(update.config ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
    return {
        version: update.version,
        kind: update.kind,
        startTime: new Date(update.startTime * 1000).toISOString(),
        message: update.message,
        environment: update.environment,
        config: Object.fromEntries(entries.map(([key, value]) => [key, configJson(value as ConfigValue, decrypt)])),
        result: update.result,
        endTime: new Date(update.endTime * 1000).toISOString(),
        ...(update.resourceChanges && { resourceChanges: update.resourceChanges }),
    };
}

function updateLines(update: UpdateInfo, fullDates: boolean): string[] {
    const { create = 0, delete: deleted = 0, update: changed = 0, same = 0 } = update.resourceChanges ?? {};
    const started = new Date(update.startTime * 1000);
    const when = fullDates ? fullDate(started) : ago(started, new Date());
    const environment = Object.entries(update.environment ?? {}).filter(([, value]) => value !== "");
    return [
        `Version: ${update.version}`,
        `UpdateKind: ${update.kind}`,
        `Status: ${update.result}`,
        `Message: ${update.message}`,
        `+${create}-${deleted}~${changed} ${same} Updated ${when} took ${update.endTime - update.startTime}s`,
        ...environment.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, value]) => `    ${key}: ${value}`),
        "",
    ];
}
