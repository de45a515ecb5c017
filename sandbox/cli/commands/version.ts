import type { Command } from "../command";
import { print } from "../context";
import { SANDBOX_VERSION } from "../version";

export const version: Command = {
    usage: "version",
    help: "Print the version: that of the Pulumi SDK whose protocol the sandbox speaks, with the build tag `sandbox`.",
    flags: [],
    run(context) {
        print(context, SANDBOX_VERSION);
        return Promise.resolve();
    },
};
