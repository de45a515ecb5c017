import { storeTypes } from "../data/stores";
import { resourceRule } from "../frame/define";
import type { Resource } from "../frame/resource";
import { UnknownProperty } from "../frame/resource";

type ProviderSettings = Readonly<{ accounts: readonly string[]; subscriptions: readonly string[] }>;

const texts = { type: "array", items: { type: "string" } } as const;

/** Stores are only made in the account that they are meant for. */
export const pinnedProvider = resourceRule<ProviderSettings>({
    id: "cross-pinned-provider",
    level: "disabled",
    severity: "medium",
    theme: "placement",
    proves: "Every store is managed by a provider that works in a named account or subscription only.",
    risk: "With another profile in the shell the same program makes its stores in somebody else's account, or changes those of production.",
    remediation: {
        property:
            "Set allowedAccountIds on aws.Provider, or subscriptionId on azure_native.Provider, or the same keys in the stack's config.",
    },
    page: {
        title: "AWS Classic: provider configuration",
        url: "https://www.pulumi.com/registry/packages/aws/api-docs/provider/",
    },
    types: storeTypes,
    parameters: {
        accounts: {
            schema: { ...texts, description: "AWS accounts that will do; with none, any named one." },
            default: [],
        },
        subscriptions: {
            schema: { ...texts, description: "Azure subscriptions that will do; with none, any named one." },
            default: [],
        },
    },
    fixClass: "person",
    check(store, { accounts, subscriptions }) {
        const isAzure = store.type.startsWith("azure-native:");
        const setting = isAzure ? "subscriptionId" : "allowedAccountIds";
        const named = namedBy(store, setting);
        const allowed = isAzure ? subscriptions : accounts;
        if (named.length === 0) {
            return [`${setting} of its provider is not set`];
        }
        const strangers = allowed.length === 0 ? [] : named.filter((each) => !allowed.includes(each));
        return strangers.length === 0
            ? []
            : [`${setting} of its provider has ${strangers.join(", ")}, allowed is ${allowed.join(" or ")}`];
    },
});

function namedBy(store: Resource, setting: string): readonly string[] {
    const reading = store.provider(setting);
    if (reading.kind === "unknown") {
        throw new UnknownProperty(`${setting} of the provider`);
    }
    return reading.kind === "absent" ? [] : [reading.value].flat().map(String);
}
