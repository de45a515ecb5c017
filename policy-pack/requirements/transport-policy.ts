import type { Statement } from "../frame/policy-document";
import { listOf, statementsOf } from "../frame/policy-document";
import type { ResourceRequirement } from "./requirement";

/** The policy document at the path denies everybody these actions without TLS; any one of their spellings counts. */
export function refusesPlainRequests(path: string, actions: readonly string[]): ResourceRequirement {
    return {
        guards: [path],
        problems: (subject) =>
            statementsOf(subject.value(path)).some((statement) => deniesPlainRequests(statement, actions))
                ? []
                : [`no statement of ${subject.pathOf(path)} denies ${actions[0]} with aws:SecureTransport false`],
    };
}

/** Whether a statement denies everybody one of the actions without TLS. Any further condition would let some plain requests through. */
export function deniesPlainRequests(
    { effect, principals, actions: denied, condition }: Statement,
    actions: readonly string[],
): boolean {
    const operators = Object.entries(condition);
    const [operator, keys = {}] = operators[0] ?? [];
    const [key, value] = Object.entries(keys)[0] ?? [];
    return (
        effect === "Deny" &&
        principals.includes("*") &&
        denied.some(
            (action) => action === "*" || actions.some((each) => each.toLowerCase() === action.toLowerCase()),
        ) &&
        operators.length === 1 &&
        /^bool(ifexists)?$/i.test(operator ?? "") &&
        Object.keys(keys).length === 1 &&
        key?.toLowerCase() === "aws:securetransport" &&
        listOf(value).every((each) => String(each) === "false")
    );
}
