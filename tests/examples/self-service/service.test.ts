import assert from "node:assert/strict";
import { CancelledError } from "@strata-data/automation";
import { HeldDeployer, orders, serve } from "./fixture";

const stopped = (): CancelledError =>
    new CancelledError("stopped", {
        operation: "deploy",
        target: "x",
        diagnostics: [],
        failures: [],
        violations: [],
        changes: {},
    });

/** The events of a stream: each data document with its number, read until `enough` says so or the stream ends. */
async function readEvents(response: Response, enough: (told: Event[]) => boolean): Promise<Event[]> {
    const told: Event[] = [];
    let text = "";
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const blocks = text.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks.filter((one) => !one.startsWith(":"))) {
            const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
            told.push({
                id: Number(field("id")),
                event: field("event"),
                ...JSON.parse(field("data") ?? "{}"),
            } as Event);
        }
        if (enough(told)) break;
    }
    return told;
}
interface Event {
    id: number;
    event?: string;
    kind?: string;
    status?: string;
    state?: string;
}

describe("the self-service example, over HTTP", () => {
    let deployer: HeldDeployer;
    let service: Awaited<ReturnType<typeof serve>>;
    beforeEach(async () => {
        deployer = new HeldDeployer();
        service = await serve(deployer);
    });
    afterEach(() => service.close());

    const at = (path: string, options?: RequestInit) => fetch(service.url + path, options);
    const post = (body: unknown, type = "application/json") =>
        at("/api/databases", {
            method: "POST",
            headers: { "content-type": type },
            body: typeof body === "string" ? body : JSON.stringify(body),
        });
    const stream = (since = 0) => at("/api/databases/orders/events", { headers: { "last-event-id": String(since) } });
    const ready = async () => {
        await post(orders);
        deployer.held[0]?.let();
        await readEvents(await stream(), (told) => told.at(-1)?.status === "ready");
    };

    it("makes a database that is asked for, and tells its progress live", async () => {
        const accepted = await post(orders);
        assert.equal(accepted.status, 202);
        assert.equal(accepted.headers.get("location"), "/api/databases/orders");
        assert.deepEqual(await accepted.json(), { ...orders, status: "creating", outputs: {} });
        const followed = await stream();
        assert.match(followed.headers.get("content-type") ?? "", /^text\/event-stream/);
        const told = await readEvents(followed, (events) => {
            if (events.at(-1)?.state === "started") deployer.held[0]?.let();
            return events.at(-1)?.status === "ready";
        });
        assert.deepEqual(
            told.map(({ id, kind, status, state }) => [id, kind, status ?? state]),
            [
                [1, "status", "creating"],
                [2, "resource", "started"],
                [3, "resource", "finished"],
                [4, "status", "ready"],
            ],
        );
    });

    it("goes on where a reader was that lost its connection", async () => {
        await ready();
        const told = await readEvents(await stream(3), (events) => events.length === 1);
        assert.deepEqual(
            told.map(({ id }) => id),
            [4],
        );
    });

    it("shows references to secrets, and never a secret", async () => {
        await ready();
        const { outputs } = (await (await at("/api/databases/orders")).json()) as { outputs: Record<string, unknown> };
        assert.deepEqual(Object.keys(outputs), ["endpoints", "secretRef"]);
    });

    it("deletes a database, and tells who follows it that there is no more", async () => {
        await ready();
        assert.equal((await at("/api/databases/orders", { method: "DELETE" })).status, 202);
        const followed = await stream(4);
        deployer.held[1]?.let();
        assert.equal((await readEvents(followed, () => false)).at(-1)?.event, "gone");
        assert.equal((await at("/api/databases/orders")).status, 404);
        assert.deepEqual(await (await at("/api/databases")).json(), []);
    });

    it("names everything that is wrong with a request", async () => {
        const refused = await post({ name: "Orders!", engine: "oracle", tier: "basic", size: 3 });
        assert.equal(refused.status, 400);
        const { problems } = (await refused.json()) as { problems: { field: string; problem: string }[] };
        assert.deepEqual(
            problems.map(({ field }) => field),
            ["name", "team", "engine", "size"],
        );
        assert.match(problems[0]?.problem ?? "", /name "Orders!" is not allowed; give 1 to 30 lowercase letters/);
        assert.match(problems[2]?.problem ?? "", /engine "oracle" is not allowed; choose postgres or mariadb/);
        assert.deepEqual(deployer.held, []);
    });

    it("refuses what is not JSON, is too large, or comes as a form", async () => {
        assert.equal((await post("{")).status, 400);
        assert.equal((await post([])).status, 400);
        assert.equal((await post({ ...orders, team: "x".repeat(20_000) })).status, 413);
        assert.equal((await post(orders, "text/plain")).status, 415);
    });

    it("refuses a name that is taken, and a deletion while there is work on it", async () => {
        await post(orders);
        assert.equal((await post(orders)).status, 409);
        assert.equal((await at("/api/databases/orders", { method: "DELETE" })).status, 409);
        deployer.held[0]?.let();
    });

    it("shows why a database failed, lets it be asked for again, and keeps its own mistakes to itself", async () => {
        await post(orders);
        deployer.held[0]?.let(stopped());
        await readEvents(await stream(), (told) => told.at(-1)?.status === "failed");
        const shown = async () => ((await (await at("/api/databases/orders")).json()) as { error?: string }).error;
        assert.equal(await shown(), "deploy of x: stopped");
        assert.equal((await post(orders)).status, 202);
        deployer.held[1]?.let(new TypeError("x is undefined"));
        await readEvents(await stream(5), (told) => told.at(-1)?.status === "failed");
        assert.equal(await shown(), "the service failed; ask its operators");
    });

    it("answers what is not there with 404, what is not for a path with 405, and the page with its policy", async () => {
        assert.equal((await at("/nothing")).status, 404);
        assert.equal((await at("/api/databases/none/events")).status, 404);
        await post(orders);
        assert.equal((await at("/api/databases/orders", { method: "PUT" })).status, 405);
        deployer.held[0]?.let();
        const page = await at("/");
        assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'self'/);
        assert.match(await page.text(), /<h1>Databases<\/h1>/);
    });

    it("stops what is under way when it is shut down, and waits for its end", async () => {
        await post(orders);
        const held = deployer.held[0]!;
        held.signal?.addEventListener("abort", () => held.let(stopped()));
        await service.databases.stop();
        assert.equal(service.databases.get("orders")?.status, "failed");
    });
});
