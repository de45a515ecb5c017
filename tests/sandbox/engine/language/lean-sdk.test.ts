import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const leanSdk = path.resolve(__dirname, "../../../../sandbox/engine/language/lean-sdk.cjs");

/** Runs a program against mocks, on the SDK as the sandbox loads it unless said otherwise; the result is what it prints, as JSON. */
async function run(program: string, preloads = ["--require", leanSdk], given: string[] = []): Promise<unknown> {
    const setup = `
        const pulumi = require("@pulumi/pulumi");
        const print = (value) => console.log(JSON.stringify(value));
        const newResource = ({ name, inputs }) => {
            if (name === "broken") throw new Error("refused");
            return { id: name + "-id", state: { ...inputs, length: 8 } };
        };
        const mocks = { newResource, call: () => ({}) };
        void pulumi.runtime.setMocks(mocks).then(async () => {
            const pet = new pulumi.CustomResource("random:index:Pet", "pet", { prefix: "my", length: undefined, urn: undefined });
            ${program}
        });`;
    const { stdout } = await promisify(execFile)(process.execPath, [...preloads, "--eval", setup, ...given], {
        cwd: __dirname,
    });
    return JSON.parse(stdout);
}

describe("the SDK as the sandbox loads it", () => {
    it("gives a resource the same properties in the same order as the SDK does", async () => {
        const program = `print(Object.keys(pet));`;
        assert.deepEqual(await run(program), await run(program, []));
    });

    it("gives one output for a property, however often and however it is read", async () => {
        const same = await run(`
            const first = pet.prefix;
            const copies = [pet, { ...pet }, Object.create(pet), new Proxy(pet, {})];
            print([...copies.map(({ prefix }) => prefix === first), pet.urn === pet.urn, pet.id === pet.urn]);`);
        assert.deepEqual(same, [true, true, true, true, true, false]);
    });

    it("gives a property its value whether it was read before or after the engine's answer", async () => {
        const values = await run(`
            const value = (output) => new Promise((resolve) => output.apply(resolve));
            const early = value(pet.length);
            const urn = await value(pet.urn);
            await new Promise((resolve) => setTimeout(resolve, 50));
            print([await early, await value(pet.prefix), await pet.prefix.isKnown, urn, await value(pet.id), await pet.id.isKnown]);`);
        assert.deepEqual(values, [8, "my", true, "urn:pulumi:stack::project::random:index:Pet::pet", "pet-id", true]);
    });

    it("rejects what it would have given of a resource that fails, as the SDK does, whether it is read or not", async () => {
        const program = `
            const unheard = new Set();
            process.on("unhandledRejection", ({ message }) => unheard.add(message));
            const broken = new pulumi.CustomResource("random:index:Pet", "broken", { prefix: "my", length: undefined });
            const read = process.argv.includes("unread") ? [] : [broken.urn, broken.id, broken.length];
            const told = await Promise.allSettled(read.map((output) => output.promise()));
            setTimeout(() => print([told.map(({ status, reason }) => [status, reason?.message]), [...unheard]]), 50);`;
        for (const given of [[], ["unread"]]) {
            assert.deepEqual(await run(program, undefined, given), await run(program, [], given));
        }
    });

    it("serializes a function that holds a resource as the SDK does", async () => {
        const program = `
            const { text } = await pulumi.runtime.serializeFunction(() => [pet.prefix.get(), pet]);
            print(text.replace(/\\s+/g, " "));`;
        assert.equal(await run(program), await run(program, []));
    });

    it("lets a program put something else in a property's place", async () => {
        assert.equal(await run(`pet.prefix = "mine"; print(pet.prefix);`), "mine");
    });

    it("brings the Automation API to a program that uses it", async () => {
        const found = await run(
            `print([typeof pulumi.automation.LocalWorkspace.createStack, "automation" in pulumi]);`,
        );
        assert.deepEqual(found, ["function", true]);
    });

    it("brings the namespaces of a cloud's SDK to a program that uses or lists them", async () => {
        const program = `
            const aws = require("@pulumi/aws");
            print([Object.keys(aws).length, Object.keys(aws.sns), "Topic" in aws.sns, aws.sns.Topic.name, aws.getRegion.name]);`;
        assert.deepEqual(await run(program), await run(program, []));
    });

    it("knows how to make resources of a cloud's SDK from references", async () => {
        const known = await run(`
            require("@pulumi/aws");
            const { getResourceModule } = require("@pulumi/pulumi/runtime/rpc");
            print(["sns/topic", "sns/nothing"].map((name) => typeof getResourceModule("aws", name, "")?.construct));`);
        assert.deepEqual(known, ["function", "undefined"]);
    });

    it("loads gRPC when something has to go over a wire, and not before", async () => {
        const found = await run(`
            const isLoaded = () => Object.keys(require.cache).some((file) => /grpc-js.build.src.client\\.js$/.test(file));
            const { CallbacksClient } = require("@pulumi/pulumi/proto/callback_grpc_pb");
            const { credentials, status } = require("node:module").createRequire(require.resolve("@pulumi/pulumi"))("@grpc/grpc-js");
            const told = [status.UNAVAILABLE, credentials.createInsecure(), isLoaded()];
            const client = new CallbacksClient("127.0.0.1:1", told[1]);
            client.close();
            print([told[0], told[2], typeof client.getChannel, isLoaded()]);`);
        assert.deepEqual(found, [14, false, "function", true]);
    });
});
