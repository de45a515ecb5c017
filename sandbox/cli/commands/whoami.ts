import os from "node:os";
import { type Command, JSON_FLAG, OUTPUT_FLAG } from "../command";
import { type CommandContext, print, printJson } from "../context";
import { Session } from "../session";

export const whoami: Command = {
    usage: "whoami",
    help: "Show the user, and with --verbose the backend.",
    flags: [
        JSON_FLAG,
        OUTPUT_FLAG,
        { name: "verbose", short: "v", kind: "boolean", help: "Show the backend's URL as well" },
    ],
    run,
};

function run(context: CommandContext): Promise<void> {
    const user = os.userInfo().username;
    const url = new Session(context).backendUrl;
    if (context.flags.on("json")) printJson(context, { user, url });
    else if (context.flags.on("verbose")) {
        for (const line of [`User: ${user}`, "Organizations: ", `Backend URL: ${url}`, "Token type: personal"])
            print(context, line);
    } else print(context, user);
    return Promise.resolve();
}
