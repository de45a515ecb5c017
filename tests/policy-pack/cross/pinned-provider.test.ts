import { pinnedProvider } from "../../../policy-pack/cross/pinned-provider";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { describeCases } from "./describe-cases";

const table = "aws:dynamodb/table:Table";
const account = "azure-native:storage:StorageAccount";
const by = (type: string, provider: object) => [resource(type, {}, { provider: { ...provider } })];

describeCases(pinnedProvider, [
    {
        title: "a provider for one account",
        given: by(table, { allowedAccountIds: ["123456789012"] }),
        expect: "passes",
    },
    {
        title: "a provider for one account, as the bridge writes it",
        given: by(table, { allowedAccountIds: JSON.stringify(["123456789012"]) }),
        expect: "passes",
    },
    { title: "a provider for any account", given: by(table, { region: "eu-west-2" }), expect: "violates" },
    {
        title: "another account than the configured one",
        settings: { accounts: ["210987654321"] },
        given: by(table, { allowedAccountIds: ["123456789012"] }),
        expect: "violates",
        says: /123456789012, allowed is 210987654321/,
    },
    { title: "an account that is not known yet", given: by(table, { allowedAccountIds: unknown }), expect: "waits" },
    { title: "a provider for one subscription", given: by(account, { subscriptionId: "s-1" }), expect: "passes" },
    {
        title: "another subscription than the configured one",
        settings: { subscriptions: ["s-2"] },
        given: by(account, { subscriptionId: "s-1" }),
        expect: "violates",
    },
]);
