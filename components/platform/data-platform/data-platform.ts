import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../shared/problems";
import type { BuiltStore, BuiltStores, Site } from "../catalogue/built-store";
import { dataTiers, entryOf, storesOf } from "../catalogue/catalogue";
import { AwsRegion } from "./aws-region";
import type { DataPlatformArgs } from "./data-platform.args";
import { dataPlatformProblems } from "./data-platform.rules";
import { platformSettings } from "./platform-settings";

/** A whole data platform: the foundation of each region in use, and every store of the arguments upon it. */
export class DataPlatform extends pulumi.ComponentResource {
    /** Of each store, by name: its service, endpoints, port, secret, alarms and recovery. */
    public readonly stores: { [name: string]: BuiltStore };

    constructor(name: string, args: DataPlatformArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:DataPlatform", name, {}, opts);
        refuse("DataPlatform", name, dataPlatformProblems(args));

        const settings = platformSettings(args);
        const regions = new Map<string, AwsRegion>();
        const region = (regionName: string) => {
            const known = regions.get(regionName) ?? new AwsRegion(regionName, name, settings, this);
            regions.set(regionName, known);
            return known;
        };
        const { recoveryRegion } = settings;
        const site: Site = {
            settings,
            home: region(settings.region),
            recovery: recoveryRegion === undefined ? undefined : region(recoveryRegion),
            region,
            parent: this,
        };
        this.stores = buildStores(args, site);
        this.registerOutputs({ stores: this.stores });
    }
}

function buildStores(args: DataPlatformArgs, site: Site): BuiltStores {
    const built = dataTiers.flatMap((tier) =>
        storesOf(args, tier).map((store) => entryOf(tier, store.service).build(store, site)),
    );
    return Object.assign({}, ...built);
}
