import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { AuroraGlobal } from "./aurora-global";

/** Players in Aurora PostgreSQL, in one region: with a second one and tier premium it is a global database. */
export function players(network: AwsPlacementArgs, alertTopics: AlertTopicArns): AuroraGlobal {
    const regions = [{ region: "eu-west-2", network, alertTopics }];
    return new AuroraGlobal("players", { tier: Tier.Basic, databaseName: "players", regions });
}
