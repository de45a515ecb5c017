import type { RdsSettingArgs } from "../../relational/rds-database/rds-database.args";
import type { NetworkedStoreEntry } from "./store-entry";

/** An entry that becomes an RdsDatabase: service mariadb or postgres. */
export interface RdsStore extends RdsSettingArgs, NetworkedStoreEntry {
    /** Makes one fully isolated database a client, `<name>-<client>`: own instance, key, secret, security group and alarms. Default: one database for all. */
    clients?: string[];
}
