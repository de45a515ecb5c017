import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { orderedDeployment, parseCheckpoint } from "../../../sandbox/backend/checkpoint";
import type { PropertyMap, PropertyValue, ResourceState } from "../../../sandbox/engine/apitype";
import { Crypter, openSalt } from "../../../sandbox/secrets/crypter";
import { DeploymentSecrets, SECRET_SIGNATURE, SIGNATURE_KEY } from "../../../sandbox/secrets/deployment-secrets";

const FIXTURE = path.join(__dirname, "../../fixtures/real-cli-stack/dev.checkpoint");
const crypter = new Crypter(Buffer.alloc(32, 3));

function secret(value: PropertyValue): PropertyValue {
    return { [SIGNATURE_KEY]: SECRET_SIGNATURE, value };
}

function stateOf(outputs: PropertyMap): ResourceState {
    return { urn: "urn:pulumi:dev::p::t:i:T::a", custom: true, type: "t:i:T", outputs };
}

const plain = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
);
const values = fc.letrec<{ value: PropertyValue }>((tie) => ({
    value: fc.oneof(
        { depthSize: "small" },
        plain,
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
        tie("value").map(secret),
    ),
})).value;

/** JSON has one zero, and a fast-check dictionary may have no prototype. */
function normal(value: unknown): unknown {
    return JSON.parse(JSON.stringify(value));
}

describe("secrets of a deployment", () => {
    it("come back as they were, however deep", () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), values), (outputs) => {
                const sealed = new DeploymentSecrets(crypter).encryptState(stateOf(outputs));
                const opened = new DeploymentSecrets(crypter).decryptState(normal(sealed) as ResourceState);
                assert.deepEqual(normal(opened.outputs), normal(outputs));
            }),
        );
    });

    it("stand in no file in plain text", () => {
        const sealed = new DeploymentSecrets(crypter).encryptState(
            stateOf({ list: [{ deep: secret({ password: "hunter2" }) }] }),
        );
        assert.ok(!JSON.stringify(sealed).includes("hunter2"));
    });

    it("keep their ciphertext while they do not change", async () => {
        const deployment = parseCheckpoint(readFileSync(FIXTURE, "utf8")).latest;
        assert.ok(deployment);
        const { salt } = deployment.secrets_providers?.state as { salt: string };
        const secrets = new DeploymentSecrets(await openSalt("x", salt));
        const opened = secrets.decrypt(deployment);
        assert.ok(JSON.stringify(opened).includes("hunter2"));
        assert.deepEqual(normal(orderedDeployment(secrets.encrypt(opened))), normal(orderedDeployment(deployment)));
    });

    it("get a new ciphertext when they change", () => {
        const secrets = new DeploymentSecrets(crypter);
        const before = secrets.encryptState(stateOf({ a: secret("one") }));
        const after = secrets.encryptState(stateOf({ a: secret("two") }));
        assert.notDeepEqual(before.outputs, after.outputs);
    });
});
