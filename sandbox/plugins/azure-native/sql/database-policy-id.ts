import type { AzureSubject } from "../subject";
import { text } from "../texts";

/** The id of a policy of a database; its inputs name the database before the server. */
export function databasePolicyId(collection: string, { inputs, subscription }: AzureSubject): string {
    const group = `/subscriptions/${subscription}/resourceGroups/${text(inputs, "resourceGroupName")}`;
    const database = `servers/${text(inputs, "serverName")}/databases/${text(inputs, "databaseName")}`;
    return `${group}/providers/Microsoft.Sql/${database}/${collection}/${text(inputs, "policyName")}`;
}
