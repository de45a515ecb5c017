import type { StoreArgs } from "../../shared/store";
import type { Environment, Tier } from "../../shared/tier";
import type { PlatformSettings } from "../data-platform/platform-settings";

/** What every store's component takes from the platform where its entry says nothing. */
interface SharedSettings {
    environment: Environment;
    tags: { [key: string]: string };
    tier: Tier;
    allowDataLoss: boolean;
}

/** The part of a component's arguments that its entry decides: all but the keys that are the entry's own, over what the platform says. */
export function componentSettings<Store extends StoreArgs, Own extends keyof Store>(
    store: Store,
    own: Own[],
    settings: PlatformSettings,
): Omit<Store, Own | keyof SharedSettings> & SharedSettings {
    const kept: Omit<Store, Own> & SharedSettings = {
        ...store,
        environment: settings.environment,
        tags: settings.tags,
        tier: store.tier ?? settings.tier,
        allowDataLoss: store.allowDataLoss ?? settings.allowDataLoss,
    };
    for (const key of own) delete (kept as Partial<Store>)[key];
    return kept as Omit<Store, Own | keyof SharedSettings> & SharedSettings;
}
