import { resourceRule } from "../../frame/define";
import { isNoneOf } from "../../requirements/value";
import { everyEntry } from "../../requirements/list";
import { all } from "../../requirements/combine";
import { lakeSettings } from "./types";

const named = isNoneOf("principal", ["IAM_ALLOWED_PRINCIPALS"]);

/** New tables are not open to all of IAM. */
export const lakeformationNoIamDefaults = resourceRule({
    id: "aws-lakeformation-no-iam-defaults",
    severity: "high",
    theme: "identity",
    proves: "No settings of Lake Formation give IAM's principals new databases or tables.",
    risk: "Every new table can be read past Lake Formation by whoever has a wide IAM policy.",
    remediation: {
        property:
            "Leave IAM_ALLOWED_PRINCIPALS out of createDatabaseDefaultPermissions and createTableDefaultPermissions of aws.lakeformation.DataLakeSettings.",
    },
    page: {
        title: "Changing the default settings for your data lake",
        url: "https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html",
    },
    types: [lakeSettings],
    fixClass: "person",
    requires: all(
        everyEntry("createDatabaseDefaultPermissions", named),
        everyEntry("createTableDefaultPermissions", named),
    ),
});
