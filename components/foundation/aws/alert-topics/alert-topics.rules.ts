import type { Problem } from "../../../shared/problems";
import type { AlertTopicsArgs } from "./alert-topics.args";
import { SubscriptionProtocol } from "./alert-topics.args";

const endpointForm: Record<SubscriptionProtocol, { form: RegExp; allowed: string }> = {
    [SubscriptionProtocol.Email]: { form: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, allowed: "an e-mail address" },
    [SubscriptionProtocol.Https]: { form: /^https:\/\/[^\s/]+/, allowed: "a URL that starts with https://" },
};

/** What SNS would refuse of the subscriptions. An endpoint is not repeated in the message, since a URL often holds a token. */
export function alertTopicsProblems(args: AlertTopicsArgs): Problem[] {
    const subscriptions = args.subscriptions ?? [];
    return subscriptions.flatMap(({ name, protocol, endpoint }, index) => {
        const problems: Problem[] = [];
        const path = `subscriptions[${index}]`;
        if (!/^[a-z0-9-]+$/.test(name)) {
            const reason = `got "${name}"; lower-case letters, digits and hyphens are allowed; rename it`;
            problems.push({ key: `${path}.name`, reason });
        }
        if (subscriptions.findIndex((other) => other.name === name) !== index) {
            const reason = `got "${name}" a second time; a name is allowed once; rename one of them`;
            problems.push({ key: `${path}.name`, reason });
        }
        const { form, allowed } = endpointForm[protocol];
        if (typeof endpoint === "string" && !form.test(endpoint)) {
            const reason = `got something else than ${allowed}, which is what ${protocol} takes; correct it or change the protocol`;
            problems.push({ key: `${path}.endpoint`, reason });
        }
        return problems;
    });
}
