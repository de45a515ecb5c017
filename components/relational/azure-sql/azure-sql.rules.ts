import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { accessRules } from "./access.rules";
import type { AzureSqlArgs } from "./azure-sql.args";
import { settingsOf } from "./azure-sql.settings";
import { databaseRules } from "./database.rules";
import { recoveryRules } from "./recovery.rules";
import { sizeRules } from "./size.rules";

/** All that Azure SQL would refuse, or that would take a protection away, in the arguments of an AzureSql. What is unknown at preview is skipped. */
export function azureSqlProblems(name: string, args: AzureSqlArgs): Problem[] {
    const settings = settingsOf(name, args);
    const problems = brokenRules([
        ...accessRules(args, settings),
        ...databaseRules(name, args),
        ...sizeRules(args, settings),
        ...recoveryRules(args, settings),
    ]);
    // Several databases of one size break a setting of the store in the same words.
    return problems.filter(
        ({ key, reason }, index) =>
            problems.findIndex((other) => other.key === key && other.reason === reason) === index,
    );
}
