import { DataPlatform } from "./components/platform/data-platform/data-platform";
import { readStackConfig } from "./components/platform/stack-config/stack-config";

const platform = new DataPlatform("platform", readStackConfig());

/** Of each store, by name: its service, endpoints, port, secret, alarms and recovery. */
export const stores = platform.stores;
