import type * as pulumi from "@pulumi/pulumi";
import type { Problem } from "./problems";

/** How urgent an alarm is, and so who is told of it. */
export enum AlarmSeverity {
    Critical = "critical",
    Warning = "warning",
    Info = "info",
}

/** How somebody is told of an alarm. */
export enum SubscriptionProtocol {
    Email = "email",
    Https = "https",
}

/** Somebody, or something, that is told of alarms. */
export interface AlertSubscription {
    /** Names the subscription: lower-case letters, digits and hyphens. */
    name: string;
    /** Which alarms are told. */
    severity: AlarmSeverity;
    /** How they are told. */
    protocol: SubscriptionProtocol;
    /** The e-mail address or https URL; on AWS, an e-mail address has to confirm by a link that it is sent. A URL is kept as a Pulumi secret, since it often holds a token. */
    endpoint: pulumi.Input<string>;
}

const endpointForm: Record<SubscriptionProtocol, { form: RegExp; allowed: string }> = {
    [SubscriptionProtocol.Email]: { form: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, allowed: "an e-mail address" },
    [SubscriptionProtocol.Https]: { form: /^https:\/\/[^\s/]+/, allowed: "a URL that starts with https://" },
};

/** What either cloud would refuse of subscriptions. An endpoint is not repeated in the message, since a URL often holds a token. */
export function subscriptionProblems(subscriptions: AlertSubscription[] = []): Problem[] {
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
