import type { Command } from "../command";
import {
    CONTINUE_FLAG,
    JSON_FLAG,
    OPERATION_FLAGS,
    PROGRAM_FLAGS,
    SKIP_PREVIEW_FLAG,
    YES_FLAG,
} from "../operation-flags";
import { runPreview, runStackOperation } from "../stack-operation";

export const up: Command = {
    usage: "up",
    help: "Run the program and make the stack's resources what it says. Shows a preview and asks first. With --json each event is a line.",
    flags: [
        ...OPERATION_FLAGS,
        ...PROGRAM_FLAGS,
        SKIP_PREVIEW_FLAG,
        CONTINUE_FLAG,
        YES_FLAG,
        JSON_FLAG,
        { name: "plan", kind: "text", help: "Refuse what exceeds the plan in this file, of `preview --save-plan`" },
        { name: "strict", kind: "boolean", help: "Refuse what exceeds the preview; not with --skip-preview" },
    ],
    run: (context) => runStackOperation(context, "update"),
};

export const preview: Command = {
    usage: "preview",
    help: "Run the program and show what an update would do. With --json the result is one JSON document.",
    flags: [
        ...OPERATION_FLAGS,
        ...PROGRAM_FLAGS,
        JSON_FLAG,
        {
            name: "save-plan",
            kind: "text",
            help: "Write what would be done to a file for `pulumi up --plan`; with --show-secrets its secrets are in plain text",
        },
        { name: "import-file", kind: "text", help: "Write what would be created to a file for `pulumi import --file`" },
    ],
    run: (context) => runPreview(context),
};
