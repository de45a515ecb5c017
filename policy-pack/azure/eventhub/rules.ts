import type { Rule } from "../../frame/rule";
import { eventhubCmk } from "./cmk";
import { eventhubLocalAuthDisabled } from "./local-auth-disabled";
import { eventhubNetworkIsolated } from "./network-isolated";
import { eventhubRetentionCapture } from "./retention-capture";
import { eventhubTls } from "./tls";
import { eventhubZoneRedundant } from "./zone-redundant";

/** Rules about Azure Event Hubs. */
export const eventhubRules: readonly Rule[] = [
    eventhubTls,
    eventhubLocalAuthDisabled,
    eventhubNetworkIsolated,
    eventhubZoneRedundant,
    eventhubCmk,
    eventhubRetentionCapture,
];
