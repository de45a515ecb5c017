import { DataPlatform, Environment, RelationalService, Tier } from "@strata-data/strata";
import type { InlineProject } from "@strata-data/automation";
import type { DatabaseRequest } from "./database-request";

/** The project whose stacks are the databases: one each, in a region, for a cost centre. */
export function databaseProject(request: DatabaseRequest, region: string): InlineProject<DatabaseRequest> {
    return {
        project: "self-service",
        stack: request.name,
        settings: { "aws:region": region },
        config: request,
        program: ({ name, team, engine, tier }) => {
            const platform = new DataPlatform(name, {
                environment: Environment.Dev,
                tier: tiers[tier],
                region,
                owner: team,
                costCenter: team,
                // What a team orders by itself it may also give back, data included; a database of production is not made here.
                allowDataLoss: true,
                relational: [{ name, service: services[engine] }],
            });
            const store = platform.stores[name];
            return { endpoints: store?.endpoints, port: store?.port, secretRef: store?.secretRef };
        },
    };
}

const tiers = { basic: Tier.Basic, standard: Tier.Standard, premium: Tier.Premium };
const services = { postgres: RelationalService.Postgres, mariadb: RelationalService.MariaDb };
