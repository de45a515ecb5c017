import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { RdsEngine } from "./engine-versions";
import { RdsDatabase } from "./rds-database";

/** A ledger in PostgreSQL: all that it cannot know by itself is where it stands, and whom to alert. */
export function ledger(placement: AwsPlacementArgs, alertTopics: AlertTopicArns): RdsDatabase {
    return new RdsDatabase("ledger", { engine: RdsEngine.Postgres, tier: Tier.Basic, placement, alertTopics });
}
