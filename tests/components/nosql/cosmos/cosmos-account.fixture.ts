import { CosmosAccount } from "../../../../components/nosql/cosmos/cosmos-account";
import type { CosmosAccountArgs } from "../../../../components/nosql/cosmos/cosmos-account.args";
import { cosmosAccountProblems } from "../../../../components/nosql/cosmos/cosmos-account.rules";
import { settingsOf } from "../../../../components/nosql/cosmos/cosmos-account.settings";
import { alertGroups, azurePlacement, azureVault, customerKey } from "../../azure.fixture";
import type { RecordOptions, Recording } from "../../mocks";
import { record } from "../../mocks";

/** What every account of a test is given. */
export const given: CosmosAccountArgs = {
    placement: azurePlacement(),
    alertGroups,
    customerKey: customerKey(),
    vault: azureVault(),
    recovery: { placement: azurePlacement("ukwest") },
};

/** Azure gives out an account's keys. */
const invokes = {
    "azure-native:cosmosdb:listDatabaseAccountKeys": () => ({ primaryMasterKey: "the-key" }),
};

const recorded = new Map<string, Promise<Recording<CosmosAccount>>>();

/** The resources of an account called "carts"; the same one is recorded once a file, since tests only read it. */
export function accountOf(
    args: Partial<CosmosAccountArgs> = {},
    options: RecordOptions = {},
): Promise<Recording<CosmosAccount>> {
    const key = JSON.stringify([args, Object.keys(args), options]);
    const known =
        recorded.get(key) ?? record(() => new CosmosAccount("carts", { ...given, ...args }), { invokes, ...options });
    recorded.set(key, known);
    return known;
}

/** The problems of arguments: path and reason, one line each. */
export function problemsOf(args: Partial<CosmosAccountArgs>): string[] {
    const all = { ...given, ...args };
    return cosmosAccountProblems(all, settingsOf("carts", all)).map(({ key, reason }) => `${key}: ${reason}`);
}
