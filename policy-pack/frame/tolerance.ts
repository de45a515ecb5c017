import type { Exemption } from "./exemption";
import { concernsStack, covers, isExpired } from "./exemption";
import type { KnownViolations } from "./known-violations";
import { violationKey } from "./known-violations";
import type { Place } from "./exemption";

/** Why a violation does not block, or what else there is to say about it. */
export type Tolerance =
    | { readonly kind: "none" }
    | { readonly kind: "exempted"; readonly exemption: Exemption }
    | { readonly kind: "expired"; readonly exemption: Exemption }
    | { readonly kind: "known"; readonly since: string };

/** What the reviewed files say about violations, and which of their lines were of use. */
export class Tolerances {
    private readonly used = new Set<Exemption>();
    private readonly met = new Set<string>();
    private readonly knownKeys: ReadonlySet<string>;

    constructor(
        private readonly exemptions: readonly Exemption[],
        private readonly known: KnownViolations | undefined,
        private readonly now: () => Date,
    ) {
        this.knownKeys = new Set(known?.violations.map(violationKey));
    }

    get knowsSome(): boolean {
        return this.known !== undefined;
    }

    /** What is tolerated about a violation that was found. */
    of(ruleId: string, place: Place): Tolerance {
        const covering = this.exemptions.filter((exemption) => covers(exemption, ruleId, place));
        covering.forEach((exemption) => this.used.add(exemption));
        const valid = covering.find((exemption) => !isExpired(exemption, this.now()));
        if (valid) {
            return { kind: "exempted", exemption: valid };
        }
        const key = violationKey({ rule: ruleId, urn: place.urn });
        if (this.known && this.knownKeys.has(key)) {
            this.met.add(key);
            return { kind: "known", since: this.known.since };
        }
        return covering[0] ? { kind: "expired", exemption: covering[0] } : { kind: "none" };
    }

    /** The exemptions for this stack that no violation needed. `open` are the rules that could not be decided everywhere. */
    unused(urn: string, open: ReadonlySet<string>): readonly Exemption[] {
        return this.exemptions.filter(
            (exemption) => !this.used.has(exemption) && !open.has(exemption.rule) && concernsStack(exemption, urn),
        );
    }

    /** The known violations that are gone, so that the list can become shorter. */
    fixed(): number {
        return this.knownKeys.size - this.met.size;
    }
}
