import { EXIT } from "../cli-error";
import type { Command } from "../command";
import { PENDING_CREATES_FLAGS } from "../pending-creates";
import {
    EXCLUDE_DEPENDENTS_FLAG,
    EXPECT_NO_CHANGES_FLAG,
    JSON_FLAG,
    OPERATION_FLAGS,
    PREVIEW_ONLY_FLAG,
    SKIP_PREVIEW_FLAG,
    YES_FLAG,
} from "../operation-flags";
import { runPreview, runStackOperation } from "../stack-operation";

export const refresh: Command = {
    usage: "refresh",
    help: "Ask the providers what every resource looks like and take that into the state.",
    flags: [
        ...OPERATION_FLAGS,
        ...PENDING_CREATES_FLAGS,
        EXCLUDE_DEPENDENTS_FLAG,
        EXPECT_NO_CHANGES_FLAG,
        PREVIEW_ONLY_FLAG,
        SKIP_PREVIEW_FLAG,
        YES_FLAG,
        JSON_FLAG,
    ],
    run: (context) =>
        context.flags.on("preview-only")
            ? runPreview(context, "refresh")
            : runStackOperation(context, "refresh", EXIT.error),
};
