import { CacheAccess } from "./elasticache.args";

/** What every cluster client asks the server about itself; the rest of "dangerous" stays shut. */
const introspection = "+info +command +cluster|slots +cluster|shards +cluster|nodes";

const commands: Record<CacheAccess, string> = {
    [CacheAccess.Read]: `+@read +@connection -@dangerous ${introspection}`,
    [CacheAccess.ReadWrite]: `+@read +@write +@connection +@transaction +@scripting +@pubsub -@dangerous ${introspection}`,
};

/** A user who can neither sign in nor do anything. */
export const disabledAccess = "off -@all";

/** What a user may do, in the language of ACL rules: commands that flush, list all keys or administer are never among them. Source: "Specifying permissions using an access string", Amazon ElastiCache user guide. */
export function accessString(access: CacheAccess, keyPrefix = ""): string {
    const channels = access === CacheAccess.ReadWrite ? ` &${keyPrefix}*` : "";
    return `on ~${keyPrefix}*${channels} -@all ${commands[access]}`;
}
