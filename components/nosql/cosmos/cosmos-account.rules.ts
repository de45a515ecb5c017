import { hasZones } from "../../foundation/azure/locations";
import { endpointRules, locationRule } from "../../foundation/azure/placement.rules";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { addressRules, principalRules } from "../../foundation/azure/store-settings.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import type { CosmosAccountArgs } from "./cosmos-account.args";
import { CosmosApi, CosmosBackup, CosmosConsistency, CosmosThroughputMode } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";
import { containerRules, throughputRule } from "./cosmos-container.rules";

/** What Azure's built-in data roles give. */
export const cosmosAccess = [AzureAccess.Read, AzureAccess.Write];

/** Everything that is wrong with the arguments of an account. Values that are not known yet are skipped. */
export function cosmosAccountProblems(args: CosmosAccountArgs, settings: CosmosSettings): Problem[] {
    const { placement, endpointDns, recovery, principals, allowedAddresses } = args;
    const { subResource, zone } = settings.facts;
    const endpoints = [{ subResource, zones: [zone] }];
    return brokenRules([
        ...endpointRules("placement", placement, endpoints, endpointDns),
        ...endpointRules("recovery.placement", recovery?.placement, endpoints, endpointDns),
        ...locationRules(settings),
        ...consistencyRules(args, settings),
        ...throughputRules(args, settings),
        ...backupRules(args, settings),
        ...apiRules(args, settings),
        ...containerRules(settings),
        ...addressRules("allowedAddresses", allowedAddresses),
        ...principalRules(principals, { service: "Cosmos DB", access: cosmosAccess }),
    ]);
}

function locationRules({ locations, multiRegionWrites, consistencyLevel }: CosmosSettings): Rule[] {
    const names = locations.map(({ location }) => location);
    return [
        ...locations.slice(1).map(({ location }, index) => locationRule(`readLocations[${index}]`, location)),
        ...names.map((location, index) => ({
            key: `readLocations[${index - 1}]`,
            broken: names.indexOf(location) !== index,
            reason: `got "${location}" a second time; an account has each region once; take it out`,
        })),
        ...locations
            .filter(({ location, zoneRedundant }) => zoneRedundant && !hasZones(location))
            .map(({ location }) => ({
                key: "zoneRedundant",
                broken: true,
                reason: `got true with ${location}, which has no availability zones; set it to false, or leave it out, which asks only regions that have them`,
            })),
        {
            key: "multiRegionWrites",
            broken: multiRegionWrites && locations.length < 2,
            reason: `got true with one region; writes in several need several; add readLocations, or leave it out`,
        },
        {
            key: "consistencyLevel",
            broken: multiRegionWrites && consistencyLevel === CosmosConsistency.Strong,
            reason: `got Strong with multiRegionWrites; regions that write for themselves cannot agree at once; use BoundedStaleness, or leave multiRegionWrites out`,
        },
    ];
}

/** Source: "Consistency levels in Azure Cosmos DB". */
function consistencyRules({ staleness: given }: CosmosAccountArgs, settings: CosmosSettings): Rule[] {
    const { staleness, consistencyLevel, locations } = settings;
    const several = locations.length > 1;
    const least = several ? { seconds: 300, versions: 100_000 } : { seconds: 5, versions: 10 };
    const where = several ? "several regions" : "one region";
    const seconds = staleness?.maxIntervalSeconds ?? least.seconds;
    const versions = staleness?.maxVersions ?? least.versions;
    return [
        {
            key: "staleness",
            broken: given !== undefined && consistencyLevel !== CosmosConsistency.BoundedStaleness,
            reason: `was given with ${consistencyLevel}, which has no bounds; set consistencyLevel to BoundedStaleness, or leave it out`,
        },
        {
            key: "staleness.maxIntervalSeconds",
            broken: !isWithin(seconds, least.seconds, 86_400),
            reason: `got ${seconds}; an account in ${where} takes ${least.seconds} to 86,400; set one of those`,
        },
        {
            key: "staleness.maxVersions",
            broken: !isWithin(versions, least.versions, 1_000_000),
            reason: `got ${versions}; an account in ${where} takes ${count(least.versions)} to 1,000,000; set one of those`,
        },
    ];
}

function throughputRules({ throughputRu }: CosmosAccountArgs, settings: CosmosSettings): Rule[] {
    const isServerless = settings.throughputMode === CosmosThroughputMode.Serverless;
    return [
        {
            key: "throughputMode",
            broken: isServerless && settings.locations.length > 1,
            reason: `got serverless in ${settings.locations.length} regions; a serverless account has one; use autoscale, or set readLocations to []`,
        },
        {
            key: "throughputRu",
            broken: isServerless && throughputRu !== undefined,
            reason: `got ${throughputRu} with serverless, which is paid by request; set throughputMode to autoscale or manual, or leave it out`,
        },
        throughputRule("throughputRu", settings.throughputRu, settings.throughputMode),
    ];
}

/** Source: "Online backup and on-demand data restore in Azure Cosmos DB". */
function backupRules({ periodicBackup: given }: CosmosAccountArgs, settings: CosmosSettings): Rule[] {
    const { backupMode, backupRetentionDays, periodicBackup, api, facts } = settings;
    const { intervalMinutes, retentionHours } = periodicBackup;
    const isContinuous = backupMode === CosmosBackup.Continuous;
    const leastHours = Math.max(8, Math.ceil((intervalMinutes * 2) / 60));
    return [
        {
            key: "backupMode",
            broken: isContinuous && !facts.continuousBackup,
            reason: `got continuous for ${api}, which has periodic backups only; set it to periodic, or leave it out`,
        },
        {
            key: "backupRetentionDays",
            broken: isContinuous && backupRetentionDays !== 7 && backupRetentionDays !== 30,
            reason: `got ${backupRetentionDays}; continuous backups reach back 7 or 30 days; set one of those`,
        },
        {
            key: "periodicBackup",
            broken: isContinuous && given !== undefined,
            reason: `was given with continuous backups, which need no times; set backupMode to periodic, or leave it out`,
        },
        {
            key: "periodicBackup.intervalMinutes",
            broken: !isWithin(intervalMinutes, 60, 1_440),
            reason: `got ${intervalMinutes}; 60 to 1,440 whole minutes are allowed; set one of those`,
        },
        {
            key: "periodicBackup.retentionHours",
            broken: !isContinuous && !isWithin(retentionHours, leastHours, 720),
            reason: `got ${retentionHours}; ${leastHours} to 720 whole hours are allowed, two intervals at least; set one of those`,
        },
    ];
}

const mongoVersions = ["4.2", "5.0", "6.0", "7.0"];

function apiRules({ mongoVersion, principals, databaseName }: CosmosAccountArgs, settings: CosmosSettings): Rule[] {
    const { api, facts } = settings;
    return [
        {
            key: "mongoVersion",
            broken: mongoVersion !== undefined && api !== CosmosApi.MongoDb,
            reason: `got "${mongoVersion}" for ${api}; only the API mongodb has one; take it out`,
        },
        {
            key: "mongoVersion",
            broken: mongoVersion !== undefined && !mongoVersions.includes(mongoVersion),
            reason: `got "${mongoVersion}"; ${mongoVersions.join(", ")} are allowed; use one of them`,
        },
        {
            key: "principals",
            broken: !facts.entra && (principals ?? []).length > 0,
            reason: `got principals for ${api}, which lets programs in by key alone; give them the secret that secretRef names, and take principals out`,
        },
        {
            key: "databaseName",
            broken: databaseName !== undefined && api === CosmosApi.Table,
            reason: `got "${databaseName}" for table, whose accounts have one database without a name; take it out`,
        },
        {
            key: "databaseName",
            broken: !/^[A-Za-z0-9](-?[A-Za-z0-9_])*$/.test(settings.databaseName) || settings.databaseName.length > 255,
            reason: `got "${settings.databaseName}"; up to 255 letters, digits, underscores and single hyphens are allowed, with a letter or digit first; rename it`,
        },
    ];
}
