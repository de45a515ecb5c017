import { randomFillSync } from "node:crypto";
import type { PropertyMap } from "../../apitype";
import type { CheckResponse, Provider } from "../../providers/provider";
import { isProviderType, parseProviderReference } from "../../urn";
import type { Deployment } from "../deployment";
import type { RegisterResourceEvent, SourceEvent } from "../goal";

/** A provider's check that was asked for before its resource's turn. */
interface EarlyCheck {
    olds: PropertyMap;
    news: PropertyMap;
    response: Promise<CheckResponse>;
}

/** How many registrations behind the one whose turn it is are checked. */
const AHEAD = 16;

/** The old inputs of a resource that is checked as a new one. */
const NONE: PropertyMap = {};

/**
 * Asks providers about registrations that wait for their turn, so that provider and engine work at the same time. A check changes
 * nothing, and its answer is used only where the turn comes to ask the very same; otherwise the provider is asked again.
 */
export class CheckAhead {
    private readonly early = new Map<string, EarlyCheck>();
    private readonly asked = new WeakSet<SourceEvent>();
    private readonly seeds = new Seeds();

    constructor(private readonly deployment: Deployment) {}

    look(waiting: SourceEvent[]): void {
        for (const event of waiting.slice(0, AHEAD)) {
            if (event.kind === "register" && !this.asked.has(event)) this.ask(event);
        }
    }

    /** The provider's answer about these inputs. */
    check(provider: Provider, urn: string, olds: PropertyMap | undefined, news: PropertyMap): Promise<CheckResponse> {
        const early = this.early.get(urn);
        this.early.delete(urn);
        if (early?.olds === (olds ?? NONE) && early.news === news) return early.response;
        return provider.check(urn, olds ?? NONE, news, this.seed(urn), this.deployment.options.dryRun);
    }

    private seed(urn: string): Buffer {
        return this.deployment.planner?.seed(urn) ?? this.seeds.next();
    }

    private ask(event: RegisterResourceEvent): void {
        const { goal } = event;
        const { deployment, early } = this;
        if (!goal.custom || isProviderType(goal.type) || goal.provider === "" || goal.id !== "") return;
        const urn = deployment.urn(goal.parent, goal.type, goal.name);
        if (early.has(urn)) return;
        const provider = deployment.registry.get(parseProviderReference(goal.provider));
        if (provider === undefined) return;
        this.asked.add(event);
        const olds = deployment.olds.get(urn)?.inputs ?? NONE;
        const news = goal.properties;
        const response = provider.check(urn, olds, news, this.seed(urn), deployment.options.dryRun);
        // A provider that dies meanwhile is told of by the call whose turn it is.
        response.catch(() => undefined);
        early.set(urn, { olds, news, response });
    }
}

const SEED_BYTES = 32;

/** What providers draw names from; a call for randomness costs as much for a hundred seeds as for one. */
export class Seeds {
    private pool = Buffer.alloc(0);

    next(): Buffer {
        if (this.pool.length === 0) this.pool = randomFillSync(Buffer.alloc(128 * SEED_BYTES));
        const seed = this.pool.subarray(0, SEED_BYTES);
        this.pool = this.pool.subarray(SEED_BYTES);
        return seed;
    }
}
