import { subscriptionProblems } from "../../shared/alerts";
import type { Problem } from "../../shared/problems";
import { tagProblems } from "../../shared/tags";
import { Environment } from "../../shared/tier";
import type { DataTier } from "../catalogue/catalogue";
import { catalogue, dataTiers, storesOf } from "../catalogue/catalogue";
import type { CatalogueItem } from "../catalogue/catalogue-item";
import { retiredServices } from "../catalogue/retired-services";
import type { StoreEntry } from "../catalogue/store-entry";
import type { DataPlatformArgs } from "./data-platform.args";
import type { PlatformSettings } from "./platform-settings";
import { platformSettings } from "./platform-settings";
import { regionProblems, under } from "./regions.rules";

/** A store of any tier, where it stands in the arguments, and what the catalogue knows of it. */
interface PlacedStore {
    key: string;
    names: string[];
    allowDataLoss?: boolean;
    problems: Problem[];
}

/**
 * All that is wrong with a platform, its regions and its stores together. Holes in the lists of stores, and an environment or region
 * that is missing, are passed over: whoever checks a config has found them already and wants to know the rest.
 */
export function dataPlatformProblems(args: DataPlatformArgs): Problem[] {
    const stores = placedStores(args);
    return [
        ...ownershipProblems(args),
        ...dataLossProblems(args, stores),
        ...regionProblems(args),
        ...tagProblems("tags", args.tags),
        ...under("alerts", subscriptionProblems(args.alerts)),
        ...nameProblems(stores),
        ...stores.flatMap(({ key, problems }) => under(key, problems)),
    ];
}

function placedStores(args: DataPlatformArgs): PlacedStore[] {
    const settings = platformSettings(args);
    return dataTiers.flatMap((tier) => {
        const placed = storesOf(args, tier).map((store, index) => placedStore(tier, store, index, settings));
        return [...placed].filter((store) => store !== undefined);
    });
}

function placedStore(tier: DataTier, store: StoreEntry, index: number, settings: PlatformSettings): PlacedStore {
    const place = { key: `${tier}[${index}]`, allowDataLoss: store.allowDataLoss };
    const known = catalogue[tier];
    const item = known[store.service];
    if (item) {
        const entry = item.entry();
        // Where stores stand is the platform's to say, once and not a store each.
        const own = entry.problems(store, settings).filter((problem) => problem.key !== "placement.location");
        const problems = [...foreignSettings(item, store), ...own];
        return { ...place, names: entry.names(store), problems };
    }
    const advice =
        retiredServices[store.service] ?? `the known services are ${Object.keys(known).join(", ")}; use one of them`;
    const reason = `got "${store.service}"; ${advice}`;
    return { ...place, names: [store.name], problems: [{ key: "service", reason }] };
}

/** The list of a tier takes the settings of all its services; each service takes its own. */
function foreignSettings({ schema }: CatalogueItem, store: StoreEntry): Problem[] {
    const given = Object.entries(store).filter(([, value]) => value !== undefined);
    return given
        .filter(([key]) => !(key in schema.shape))
        .map(([key]) => ({ key, reason: `is no setting of ${store.service}; take it out` }));
}

function ownershipProblems(args: DataPlatformArgs): Problem[] {
    if (args.environment !== Environment.Dev && args.environment !== Environment.Prod) return [];
    return (["owner", "costCenter"] as const)
        .filter((key) => args[key] === undefined)
        .map((key) => ({
            key,
            reason: `got nothing; every environment but local names who answers for its resources and who pays; set it`,
        }));
}

function dataLossProblems(args: DataPlatformArgs, stores: PlacedStore[]): Problem[] {
    if (args.environment !== Environment.Prod) return [];
    const reason = `got true in prod, where nothing may be lost; leave it out, or take another environment`;
    const own = args.allowDataLoss === true ? [{ key: "allowDataLoss", reason }] : [];
    const theirs = stores.filter((store) => store.allowDataLoss === true);
    return [...own, ...theirs.map(({ key }) => ({ key: `${key}.allowDataLoss`, reason }))];
}

function nameProblems(stores: PlacedStore[]): Problem[] {
    const problems: Problem[] = [];
    const holders = new Map<string, string>();
    for (const { key, names } of stores) {
        for (const name of names) {
            const holder = holders.get(name);
            if (holder === undefined) {
                holders.set(name, key);
                continue;
            }
            const reason = `got "${name}", which is ${holder} already; a name is allowed once in a platform; rename one of them`;
            problems.push({ key: `${key}.name`, reason });
        }
    }
    return problems;
}
