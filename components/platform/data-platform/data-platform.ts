import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../shared/problems";
import type { BuiltStore, BuiltStores } from "../catalogue/built-store";
import { Cloud } from "../catalogue/built-store";
import { dataTiers, itemOf, storesOf } from "../catalogue/catalogue";
import type { DataPlatformArgs } from "./data-platform.args";
import { dataPlatformProblems } from "./data-platform.rules";
import { platformSettings } from "./platform-settings";
import type { Sites } from "./sites";
import { sitesOf } from "./sites";

/** A whole data platform: the foundation of each region in use, and every store of the arguments upon it. */
export class DataPlatform extends pulumi.ComponentResource {
    /** Of each store, by name: its service, endpoints, port, secret, alarms and recovery. */
    public readonly stores: { [name: string]: BuiltStore };

    constructor(name: string, args: DataPlatformArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:DataPlatform", name, {}, opts);
        refuse("DataPlatform", name, dataPlatformProblems(args));
        this.stores = buildStores(args, sitesOf(name, platformSettings(args), this));
        this.registerOutputs({ stores: this.stores });
    }
}

function buildStores(args: DataPlatformArgs, sites: Sites): BuiltStores {
    const built: BuiltStores = {};
    for (const tier of dataTiers) {
        for (const store of storesOf(args, tier)) {
            const item = itemOf(tier, store.service);
            const made =
                item.cloud === Cloud.Aws
                    ? item.entry().build(store, sites.aws(), built)
                    : item.entry().build(store, sites.azure(), built);
            Object.assign(built, made);
        }
    }
    return built;
}
