import { type Command, JSON_FLAG, OUTPUT_FLAG } from "../command";
import { print, printJson } from "../context";

export const pluginLs: Command = {
    usage: "plugin ls",
    help: "List installed plugins: none. The sandbox's own providers come with it, and others are found on PATH.",
    flags: [JSON_FLAG, OUTPUT_FLAG, { name: "project", short: "p", kind: "boolean" }],
    run(context) {
        if (context.flags.on("json")) printJson(context, []);
        else
            for (const line of ["NAME  KIND  VERSION  SIZE  INSTALLED  LAST USED", "", "TOTAL plugin cache size: 0 B"])
                print(context, line);
        return Promise.resolve();
    },
};
