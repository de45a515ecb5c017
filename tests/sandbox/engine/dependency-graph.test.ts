import assert from "node:assert/strict";
import fc from "fast-check";
import { DependencyGraph, deletionRounds } from "../../../sandbox/engine/deployment/dependency-graph";
import { newState, type State } from "../../../sandbox/engine/deployment/state";

const urn = (name: string): string => `urn:pulumi:dev::p::t:i:T::${name}`;
const state = (name: string, fields: Partial<State> = {}): State =>
    newState({ type: "t:i:T", urn: urn(name), custom: true, ...fields });
const names = (states: Iterable<State>): string[] => [...states].map((s) => s.urn.split("::")[3] ?? "");

describe("the dependency graph", () => {
    it("knows what depends on a resource, through others too, but not its mere children", () => {
        const a = state("a");
        const all = [
            a,
            state("b", { dependencies: [urn("a")] }),
            state("c", { dependencies: [urn("b")] }),
            state("d", { parent: urn("a") }),
        ];
        assert.deepEqual(names(new DependencyGraph(all).dependingOn(a, new Set())), ["b", "c"]);
    });

    it("counts the provider, the parent and a component's children among what a resource needs", () => {
        const component = state("component", { custom: false });
        const child = state("child", { parent: urn("component") });
        const provider = state("provider");
        const user = state("user", { dependencies: [urn("component")], provider: `${urn("provider")}::id` });
        const graph = new DependencyGraph([provider, component, child, user]);
        assert.deepEqual(names(graph.dependenciesOf(user)).sort(), ["child", "component", "provider"]);
    });
});

describe("deletes", () => {
    it("go in rounds, dependents first", () => {
        const all = [
            state("a"),
            state("b", { dependencies: [urn("a")] }),
            state("c", { parent: urn("b") }),
            state("d"),
        ];
        const rounds = deletionRounds(new DependencyGraph(all), all).map(names);
        assert.deepEqual(rounds, [["c"], ["b"], ["a", "d"]]);
    });

    it("never take a resource away before what needs it, in any graph", () => {
        const graphs = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 25 });
        fc.assert(
            fc.property(graphs, (edges) => {
                const all = edges.map((targets, i) =>
                    state(`r${i}`, {
                        dependencies: targets.filter((target) => target < i).map((target) => urn(`r${target}`)),
                    }),
                );
                const rounds = deletionRounds(new DependencyGraph(all), all);
                const roundOf = new Map(rounds.flatMap((round, i) => round.map((s) => [s.urn, i] as const)));
                assert.equal(roundOf.size, all.length);
                for (const s of all) {
                    for (const needed of s.dependencies)
                        assert.ok((roundOf.get(s.urn) ?? 0) < (roundOf.get(needed) ?? 0));
                }
            }),
        );
    });
});
