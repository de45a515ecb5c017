import assert from "node:assert/strict";
import { Environment, Tier } from "../../components/shared/tier";

/** A fact, arguments against it, and every message that they get. */
export type RefusedFact<Args> = [fact: string, over: Partial<Args>, ...messages: string[]];

/** What a service takes, and arguments that say so. */
export type TakenFact<Args> = [fact: string, over: Partial<Args>];

/** The problems of a store's arguments, as "key: reason". */
export type Problems<Args> = (over: Partial<Args>) => string[];

/** A test a fact: the arguments get these messages and no other. */
export function refusesEach<Args>(problems: Problems<Args>, refused: RefusedFact<Args>[]): void {
    for (const [fact, over, ...messages] of refused) {
        it(fact, () => assert.deepEqual(problems(over), messages));
    }
}

/** A test a fact: the arguments get no message. */
export function takesEach<Args>(problems: Problems<Args>, taken: TakenFact<Args>[]): void {
    for (const [fact, over] of taken) it(fact, () => assert.deepEqual(problems(over), []));
}

/** A test a tier and environment: its defaults get no message. */
export function takesDefaults(problems: Problems<{ tier: Tier; environment: Environment }>): void {
    for (const tier of Object.values(Tier)) {
        for (const environment of Object.values(Environment))
            it(`the defaults of tier ${tier} in ${environment}`, () =>
                assert.deepEqual(problems({ tier, environment }), []));
    }
}
