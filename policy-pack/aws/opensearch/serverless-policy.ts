import { listOf } from "../../frame/policy-document";
import type { Resource } from "../../frame/resource";

/** The rules in the JSON of a security policy of OpenSearch Serverless, one or a list; none when it is no JSON. */
export function documentIn(policy: Resource): readonly Readonly<Record<string, unknown>>[] {
    const text = policy.text("policy") ?? "[]";
    try {
        return listOf(JSON.parse(text)) as readonly Readonly<Record<string, unknown>>[];
    } catch {
        return [];
    }
}
