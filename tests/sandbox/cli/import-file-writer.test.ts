import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { EngineEvent, PropertyMap, StepOp } from "../../../sandbox/engine/apitype";
import type { CommandContext } from "../../../sandbox/cli/context";
import { writeImportFile } from "../../../sandbox/cli/import/import-file-writer";
import { type ImportFile, readImportFile } from "../../../sandbox/cli/import/import-file";
import { GROUP, PROVIDER, ROOT, StackState, urn } from "./stack-state";

const DEFAULT = urn("pulumi:providers:a", "default_1_2_3");
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

interface Step {
    parent?: string;
    provider?: string;
    inputs?: PropertyMap;
    op?: StepOp;
}

function step(urnOf: string, { parent = ROOT, provider = "", inputs = {}, op = "create" }: Step = {}): EngineEvent {
    const type = urnOf.split("::")[2]?.split("$").at(-1) ?? "";
    const custom = type !== "a:b:Group" && urnOf !== ROOT;
    const state = {
        type,
        urn: urnOf,
        custom,
        id: "",
        parent: urnOf === ROOT ? "" : parent,
        inputs,
        outputs: {},
        provider,
    };
    const metadata = { op, urn: urnOf, type, old: null, new: state, provider };
    return { sequence: 0, timestamp: 0, resourcePreEvent: { metadata } };
}

describe("pulumi preview --import-file", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
    });
    after(() => stack.dispose());

    const written = async (...events: EngineEvent[]): Promise<{ file: ImportFile; told: string }> => {
        const err = new PassThrough();
        const context = { cwd: stack.project, err } as unknown as CommandContext;
        writeImportFile(context, events, "import.json");
        err.end();
        return { file: readImportFile(context, "import.json"), told: await text(err) };
    };
    const thing = (name: string, more: Step = {}): EngineEvent => step(urn("a:b:Thing", name), more);

    it("holds what would be created, without the stack and default providers, with ids to fill in", async () => {
        const { file } = await written(
            step(ROOT),
            step(DEFAULT, { parent: "", inputs: { version: "1.2.3" } }),
            step(GROUP),
            thing("one", { provider: `${DEFAULT}::1`, parent: GROUP }),
            thing("kept", { op: "same" }),
        );
        assert.deepEqual(file, {
            nameTable: {},
            resources: [
                { type: "a:b:Group", name: "group", component: true },
                { type: "a:b:Thing", name: "one", id: "<PLACEHOLDER>", parent: "group", version: "1.2.3" },
            ],
            providerInputs: {},
        });
    });

    it("names the URNs of parents and providers that are there already", async () => {
        const { file } = await written(
            step(PROVIDER, { op: "same" }),
            step(GROUP, { op: "update" }),
            thing("one", { provider: `${PROVIDER}::1`, parent: GROUP }),
        );
        assert.deepEqual(file.nameTable, { group: GROUP, own: PROVIDER });
        assert.deepEqual([file.resources[0]?.parent, file.resources[0]?.provider], ["group", "own"]);
    });

    it("gives resources of one name others, and the name itself to whose it is", async () => {
        const { file } = await written(
            thing("x"),
            step(urn("a:b:Other", "x")),
            step(urn("a:b:Third", "xOther")),
            step(urn("a:b:Other", "y"), { parent: urn("a:b:Other", "x") }),
        );
        assert.deepEqual(
            file.resources.map(({ name, logicalName, parent }) => [name, logicalName, parent]),
            [
                ["x", undefined, undefined],
                ["xOther2", "x", undefined],
                ["xOther", undefined, undefined],
                ["y", undefined, "xOther2"],
            ],
        );
    });

    it("leaves out a provider's settings that are unknown or secret, and says so", async () => {
        const { file, told } = await written(
            step(PROVIDER, { inputs: { region: "eu", token: "[secret]", host: UNKNOWN } }),
        );
        assert.deepEqual(file.resources, [{ type: "pulumi:providers:random", name: "own", inputs: { region: "eu" } }]);
        assert.match(
            told,
            /^warning: configuration of provider .*::own is not known during the preview .*: host, token\n$/,
        );
    });
});
