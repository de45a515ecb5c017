import { all } from "../../requirements/combine";
import { someEntry } from "../../requirements/list";
import { isOneOf, isTrue } from "../../requirements/value";

/** The domain publishes the log of this type. */
export const publishedLog = (logType: string) =>
    someEntry(
        "logPublishingOptions",
        all(isOneOf("logType", [logType]), isTrue("enabled")),
        `${logType} are not published`,
    );
