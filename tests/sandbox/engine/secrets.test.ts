import assert from "node:assert/strict";
import fc from "fast-check";
import type { EngineEvent, PropertyMap } from "../../../sandbox/engine/apitype";
import { EventEmitter } from "../../../sandbox/engine/events/event-emitter";
import { SecretScrubber } from "../../../sandbox/engine/events/secret-scrubber";
import { formatValue } from "../../../sandbox/engine/properties/format";
import { annotateSecrets, maskSecrets, withSecretOutputs } from "../../../sandbox/engine/properties/secrets";
import { makeSecret } from "../../../sandbox/engine/properties/signatures";

describe("secrets in what the engine shows", () => {
    it("are masked wherever they are nested", () => {
        assert.deepEqual(maskSecrets({ a: makeSecret("x"), b: [{ c: makeSecret({ d: "x" }) }], e: 1 }), {
            a: "[secret]",
            b: [{ c: "[secret]" }],
            e: 1,
        });
    });

    it("are taken out of every diagnostic", () => {
        const events: EngineEvent[] = [];
        const scrubber = new SecretScrubber();
        const emitter = new EventEmitter((event) => events.push(event), scrubber);
        scrubber.addFrom({ password: makeSecret({ deep: ["hunter2"] }) });
        emitter.error("", "login with hunter2 refused");
        assert.equal(events[0]?.diagnosticEvent?.message, "login with [secret] refused\n");
    });

    it("are never left in a text, even when one holds another", () => {
        const secret = fc.stringMatching(/^[A-Z0-9]{4,12}$/);
        fc.assert(
            fc.property(fc.array(secret, { minLength: 1 }), fc.lorem(), (secrets, text) => {
                const scrubber = new SecretScrubber();
                scrubber.add(...secrets);
                const clean = scrubber.scrub(secrets.join(` ${text} `));
                for (const value of secrets) assert.ok(!clean.includes(value), clean);
            }),
        );
    });

    it("do not make ordinary words unreadable", () => {
        const scrubber = new SecretScrubber();
        scrubber.add("", "a", "true");
        assert.equal(scrubber.scrub("a true story"), "a true story");
    });

    it("do not show in check failures", () => {
        assert.equal(formatValue(makeSecret("hunter2")), "{[secret]}");
        assert.equal(formatValue({ b: [1, true], a: null }), "{map[a:{<nil>} b:{[{1} {true}]}]}");
    });
});

describe("secret outputs", () => {
    it("are those of a secret input and those that the program names", () => {
        const outputs = { password: "p", arn: "a", size: 1 };
        assert.deepEqual(withSecretOutputs(outputs, { password: makeSecret("p") }, ["arn"]), {
            password: makeSecret("p"),
            arn: makeSecret("a"),
            size: 1,
        });
    });

    it("follow nested secret inputs of a provider that knows no secrets", () => {
        const outputs: PropertyMap = { settings: { key: "k", open: 1 }, other: "x" };
        annotateSecrets(outputs, { settings: { key: makeSecret("k"), open: 1 } });
        assert.deepEqual(outputs, { settings: { key: makeSecret("k"), open: 1 }, other: "x" });
    });
});
