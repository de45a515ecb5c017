import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { accessRules } from "./access.rules";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { settingsOf } from "./azure-postgres.settings";
import { parameterRules } from "./parameter.rules";
import { recoveryRules } from "./recovery.rules";
import { sizeRules } from "./size.rules";
import { storageRules } from "./storage.rules";

/** All that Azure would refuse, or that would take a protection away, in the arguments of an AzurePostgres. What is unknown at preview is skipped. */
export function azurePostgresProblems(name: string, args: AzurePostgresArgs): Problem[] {
    const settings = settingsOf(name, args);
    return brokenRules([
        ...accessRules(args, settings),
        ...sizeRules(args, settings),
        ...storageRules(args, settings),
        ...recoveryRules(args, settings),
        ...parameterRules(args, settings),
    ]);
}
