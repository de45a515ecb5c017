import type { EnvironmentSettings } from "./environment";
import { bindsIn } from "./environment";
import type { Resource } from "./resource";
import type { Rule, Settings } from "./rule";

/** Whether a rule binds a resource of its types: it does unless the rule or the resource's environment says otherwise. */
export function bindsTo(rule: Rule, resource: Resource, settings: Settings): boolean {
    if (rule.unless?.(resource) === true) {
        return false;
    }
    return rule.binds === undefined || bindsIn(settings as EnvironmentSettings, resource);
}
