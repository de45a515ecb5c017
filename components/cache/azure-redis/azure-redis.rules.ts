import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { accessRules } from "./access.rules";
import type { AzureRedisArgs } from "./azure-redis.args";
import { settingsOf } from "./azure-redis.settings";
import { featureRules } from "./feature.rules";
import { geoRules } from "./geo.rules";

/** All that Azure Managed Redis would refuse, or that would take a protection away, in the arguments of an AzureRedis. What is unknown at preview is skipped. */
export function azureRedisProblems(args: AzureRedisArgs): Problem[] {
    const settings = settingsOf(args);
    return brokenRules([...accessRules(args, settings), ...featureRules(args, settings), ...geoRules(args, settings)]);
}
