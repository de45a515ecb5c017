import assert from "node:assert/strict";
import { rules } from "../../policy-pack/rules";
import type { Level } from "../../policy-pack/frame/pack-configuration";
import type { Configuration, Finding } from "../../policy-pack/testing/pack";
import { Pack } from "../../policy-pack/testing/pack";
import { anew } from "../../policy-pack/testing/rule-under-test";
import type { Json, TestResource } from "../../policy-pack/testing/shapes";
import { resource, secret, unknown } from "../../policy-pack/testing/shapes";

export type Outcome = "passes" | "violates" | "waits";

/** A stack, the settings of the rule under test, and what the rule says about it. */
export interface RuleCase {
    readonly stack: readonly TestResource[];
    readonly settings?: Json & { readonly enforcementLevel?: Level };
    readonly expect: Outcome;
    /** What the message has to say. */
    readonly says?: RegExp;
}

let started: readonly Pack[] | undefined;

/** The whole pack at preview and at update. The test files share them; each finds them with their default configuration. */
export class Packs {
    private running: readonly Pack[] = [];

    get preview(): Pack {
        return this.at(0);
    }

    get update(): Pack {
        return this.at(1);
    }

    async start(): Promise<void> {
        started ??= [true, false].map((preview) => Pack.of(rules, { preview }));
        this.running = started;
        await Promise.all(this.running.map((pack) => pack.configure()));
    }

    private at(index: number): Pack {
        const pack = this.running[index];
        assert.ok(pack, "the packs are started in a before hook");
        return pack;
    }
}

/** Analyses every resource and then the stack, as the engine does, and keeps what one rule says. */
export async function findings(
    pack: Pack,
    rule: string,
    stack: readonly TestResource[],
    configuration: Configuration = {},
): Promise<readonly Finding[]> {
    await pack.configure(configuration);
    const found = await pack.judge(anew(stack));
    return found.filter((finding) => finding.rule === rule);
}

/** Runs one case in a preview, and in an update too unless the values are still to come. */
export async function expectOutcome(packs: Packs, rule: string, ruleCase: RuleCase): Promise<void> {
    const configuration = ruleCase.settings ? { [rule]: ruleCase.settings } : {};
    const runs = ruleCase.expect === "waits" ? [packs.preview] : [packs.preview, packs.update];
    for (const pack of runs) {
        const found = await findings(pack, rule, ruleCase.stack, configuration);
        assert.equal(outcomeOf(found), ruleCase.expect, JSON.stringify(found, null, 2));
        if (ruleCase.says) {
            assert.match(found.map(({ message }) => message).join("\n"), ruleCase.says);
        }
    }
}

function outcomeOf(found: readonly Finding[]): Outcome {
    if (found.some(({ level }) => level === "mandatory")) {
        return "violates";
    }
    return found.length > 0 ? "waits" : "passes";
}

/**
 * A value unknown at preview waits; the same resource is decided by the end of the update from its outputs, although its
 * own check could not.
 */
export async function expectDeferral(
    packs: Packs,
    rule: string,
    make: (outputs: Json) => readonly TestResource[],
    { good, bad }: { readonly good: Json; readonly bad: Json },
): Promise<void> {
    await expectOutcome(packs, rule, { stack: make({}), expect: "waits" });
    const afterGood = await findings(packs.update, rule, make(good));
    assert.deepEqual(afterGood, []);
    const afterBad = await findings(packs.update, rule, make(bad));
    assert.deepEqual(
        afterBad.map(({ level }) => level),
        ["mandatory"],
    );
}

/** A fix makes the resource compliant, is idempotent, and leaves unknowns and secrets as they were. */
export async function expectFix(packs: Packs, rule: string, broken: TestResource, fixed: Json): Promise<void> {
    const guarded = { ...broken, inputs: { ...broken.inputs, hidden: secret("s3cret"), later: unknown } };
    await packs.preview.configure({});
    assert.equal(await packs.preview.remediate(guarded), undefined, "nothing is fixed unless it is configured");
    await packs.preview.configure({ [rule]: { enforcementLevel: "remediate" } });
    const properties = await packs.preview.remediate(guarded);
    assert.deepEqual(properties, { ...guarded.inputs, ...fixed });
    const after = resource(broken.type, properties);
    assert.deepEqual(
        (await packs.preview.analyze(after)).filter((finding) => finding.rule === rule),
        [],
    );
    assert.equal(await packs.preview.remediate(after), undefined, "a fixed resource needs no fix");
}
