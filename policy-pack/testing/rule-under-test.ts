import assert from "node:assert/strict";
import type { Rule } from "../frame/rule";
import type { Exemption } from "../frame/exemption";
import type { Level } from "../frame/pack-configuration";
import type { Configuration, Finding } from "./pack";
import { Pack } from "./pack";
import type { Outcome } from "./rule-examples";
import type { Json, TestResource } from "./shapes";

/** The day on which all examples are judged. */
export const today = new Date("2026-11-21T12:00:00Z");

let runs = 0;

/** A rule alone in a pack at preview and in one at update, started when first asked. */
export class RuleUnderTest {
    private packs: readonly Pack[] = [];

    constructor(readonly rule: Rule) {}

    get preview(): Pack {
        return this.at(0);
    }

    get update(): Pack {
        return this.at(1);
    }

    /** Judges the stack in a preview, and in an update too unless it waits. */
    async expect(stack: readonly TestResource[], expect: Outcome, settings: Json = {}, says?: RegExp): Promise<void> {
        const packs = expect === "waits" ? [this.preview] : [this.preview, this.update];
        for (const pack of packs) {
            const found = await this.findings(pack, stack, { enforcementLevel: "mandatory", ...settings });
            assert.equal(outcomeOf(found), expect, JSON.stringify(found, null, 2));
            assert.match(found.map(({ message }) => message).join("\n"), says ?? /^/);
        }
    }

    /** Judges the stack in an update, whose end knows what its beginning did not. */
    async expectAtEnd(stack: readonly TestResource[], expect: Outcome): Promise<void> {
        const found = await this.findings(this.update, stack, { enforcementLevel: "mandatory" });
        assert.equal(outcomeOf(found), expect, JSON.stringify(found, null, 2));
    }

    /** A violation is reported at the configured level, or not at all when the rule is disabled. */
    async expectLevel(stack: readonly TestResource[], enforcementLevel: Level): Promise<void> {
        const found = await this.findings(this.update, stack, { enforcementLevel });
        const reported = new Set(found.map(({ level }) => level));
        assert.deepEqual([...reported], enforcementLevel === "disabled" ? [] : [enforcementLevel]);
    }

    /** Judges the stack under an exemption from the rule that holds until `expires`. */
    async expectExempted(stack: readonly TestResource[], expires: string, expect: Outcome): Promise<void> {
        const exemption: Exemption = {
            rule: this.rule.id,
            resource: "urn:pulumi:test::run-*",
            reason: "The test asks for it.",
            owner: "team",
            ticket: "T-1",
            expires,
        };
        const configuration = { configuration: { exemptions: [exemption] } };
        const found = await this.findings(this.update, stack, { enforcementLevel: "mandatory" }, configuration);
        assert.equal(outcomeOf(found), expect, JSON.stringify(found, null, 2));
    }

    async findings(
        pack: Pack,
        stack: readonly TestResource[],
        settings: Json,
        configuration: Configuration = {},
    ): Promise<readonly Finding[]> {
        await pack.configure({ ...configuration, [this.rule.id]: settings });
        const found = await pack.judge(anew(stack));
        return found.filter(({ rule }) => rule === this.rule.id);
    }

    private at(index: number): Pack {
        if (this.packs.length === 0) {
            this.packs = [true, false].map((preview) => Pack.of([this.rule], { preview, now: () => today }));
        }
        return this.packs[index] as Pack;
    }
}

/** A pack remembers what it decided about a URN, so every run has its own. */
export function anew(stack: readonly TestResource[]): readonly TestResource[] {
    runs += 1;
    return stack.map((each) => ({ ...each, urn: `urn:pulumi:test::run-${runs}::${each.type}::${each.name}` }));
}

function outcomeOf(found: readonly Finding[]): Outcome {
    if (found.some(({ level }) => level === "mandatory")) {
        return "violates";
    }
    return found.length > 0 ? "waits" : "passes";
}
