import { anyOf } from "../frame/evaluation";
import { closedToPublic } from "./closed-to-public";
import type { StackRequirement } from "./requirement";
import { isOneOf } from "./value";

const closed = closedToPublic();
const denies = isOneOf("defaultAction", ["Deny"]);

/** A namespace of messages is closed to public networks, by itself or by its set of network rules, a type of its own. */
export function networkIsolated(ruleSet: string): StackRequirement {
    return {
        guards: closed.guards,
        reaches: [{ type: ruleSet, guards: [...closed.guards, ...denies.guards] }],
        problems(namespace, settings, stack) {
            const rules = stack.attachedTo(namespace, ruleSet, "namespaceName");
            const isClosed = anyOf(
                () => closed.problems(namespace, settings),
                ...rules.flatMap((each) => [
                    () => closed.problems(each, settings),
                    () => denies.problems(each, settings),
                ]),
            );
            return isClosed
                ? []
                : ["publicNetworkAccess is not Disabled, and no NamespaceNetworkRuleSet denies by default"];
        },
    };
}
