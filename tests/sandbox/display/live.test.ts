import assert from "node:assert/strict";
import { createDisplay } from "../../../sandbox/display/display";
import { createLiveScreen, framedRows } from "../../../sandbox/display/live-screen";
import { liveLines, settledTree } from "../../../sandbox/display/live.lines";
import { palette } from "../../../sandbox/display/palette";
import type { RowStyle } from "../../../sandbox/display/row.lines";
import { widthOf } from "../../../sandbox/display/text";
import { applyEvent, closeView, emptyView, type View } from "../../../sandbox/display/view-model";
import type { EngineEvent } from "../../../sandbox/engine/apitype";
import { recorded, resultOf, Sink, stackUrn, step, urnOf } from "./support";
import { screenAfter } from "./terminal";

const style = (view: View, nowMs: number): RowStyle => ({
    paint: palette(false),
    preview: view.preview,
    root: view.root,
    nowMs,
    whole: false,
});

function viewOf(events: EngineEvent[], everyMs = 0): View {
    const view = emptyView(false, 0);
    events.forEach((event, index) => applyEvent(view, event, index * everyMs));
    return view;
}

const group = urnOf("store", "demo:index:Store");
const started = [
    step("resourcePreEvent", "create", stackUrn),
    step("resourcePreEvent", "create", group, stackUrn),
    step("resOutputsEvent", "create", group, stackUrn),
    step("resourcePreEvent", "create", urnOf("raw"), group),
    step("resOutputsEvent", "create", urnOf("raw"), group),
    step("resourcePreEvent", "create", urnOf("curated"), group),
];

describe("the live tree", () => {
    it("shows each resource under its parent with its operation, state and time", () => {
        const view = viewOf(started, 1000);
        assert.deepEqual(liveLines(view, style(view, 8000), 80, 24), [
            "     Type                 Name      Status",
            " +   pulumi:pulumi:Stack  demo-dev  creating (8s)",
            " +   └─ demo:index:Store  store     creating (7s)",
            " +      ├─ aws:s3:Bucket  raw       created (1.0s)",
            " +      └─ aws:s3:Bucket  curated   creating (3s)",
            "",
            " ⠋ 2 creating, 2 created · 8s",
        ]);
    });

    it("says that a component is created when the last of its children is", () => {
        const events = [...started, step("resOutputsEvent", "create", urnOf("curated"), group)];
        const view = viewOf(events, 1000);
        closeView(view, true, 9000);
        const tree = settledTree(view, style(view, 9000), 80);
        assert.match(tree[2] ?? "", /store +created \(5\.0s\)/);
        assert.match(tree[1] ?? "", /demo-dev +created \(9\.0s\)/);
    });

    it("counts what did not change instead of showing it", () => {
        const same = Array.from({ length: 5 }, (_, index) => urnOf(`same-${index}`)).flatMap((urn) => [
            step("resourcePreEvent", "same", urn, stackUrn),
            step("resOutputsEvent", "same", urn, stackUrn),
        ]);
        const view = viewOf([step("resourcePreEvent", "same", stackUrn), ...same]);
        const lines = liveLines(view, style(view, 0), 80, 24);
        assert.deepEqual(lines.slice(1), ["     pulumi:pulumi:Stack  demo-dev  running", "", " ⠋ 5 unchanged"]);
    });

    it("fits any terminal: failures and what is under way stay, the rest is counted", () => {
        const events = [step("resourcePreEvent", "create", stackUrn)];
        for (let index = 0; index < 1000; index++) {
            const urn = urnOf(`bucket-${index}`);
            events.push(step("resourcePreEvent", "create", urn, stackUrn));
            if (index === 3) events.push(step("resOpFailedEvent", "create", urn, stackUrn));
            else if (index !== 7) events.push(step("resOutputsEvent", "create", urn, stackUrn));
        }
        const view = viewOf(events, 1);
        for (const [columns, rows] of [
            [80, 24],
            [40, 10],
            [20, 6],
        ] as const) {
            const lines = liveLines(view, style(view, 9000), columns, rows);
            assert.ok(lines.length < rows, `${lines.length} lines on ${rows} rows`);
            for (const line of lines) assert.ok(widthOf(line) < columns, line);
        }
        const text = liveLines(view, style(view, 9000), 100, 12).join("\n");
        assert.match(text, /bucket-3 .*\*\*creating failed\*\*/);
        assert.match(text, /bucket-7 .*creating \(/);
        assert.match(text, /… and 994 more: 994 created/);
    });

    it("says once that a resource was replaced, with all that changed", () => {
        const view = viewOf(recorded("replace"));
        closeView(view, true, 0);
        const tree = settledTree(view, style(view, 0), 100);
        assert.equal(tree.filter((line) => line.includes("replica")).length, 1);
        assert.match(tree.join("\n"), / \+-.*replica +replaced \(0\.00s\) +\[diff: ~key,tags\]/);
    });
});

describe("the live screen", () => {
    it("leaves the tree, the diagnostics, the outputs and the summary, and nothing of the frames before", () => {
        const out = new Sink(80, 24);
        const events = recorded("create");
        const display = createDisplay({
            kind: "update",
            stack: "dev",
            project: "trace",
            mode: "progress",
            interactive: true,
            color: true,
            columns: 80,
            out,
            suppressOutputs: false,
            now: () => 0,
        });
        for (const event of events) display.event(event);
        display.finish(resultOf(events), { before: {}, after: { bucket: "raw" } });
        const screen = screenAfter(out.text);
        assert.equal(screen[0], "Updating (dev):");
        assert.equal(screen[3], " +   pulumi:pulumi:Stack      trace-dev  created (0.00s)  2 messages");
        assert.ok(screen.includes('    bucket: "raw"'));
        assert.ok(screen.includes("    + 6 created"));
        assert.ok(!screen.some((line) => line.includes("⠋")));
        assert.ok(out.text.trimEnd().endsWith("\u001b[?25h"), "the cursor is back");
        assert.ok(out.writes <= 4, `${out.writes} writes for a flood of events within one moment`);
    });

    it("draws a frame over the one before, whatever their lengths", () => {
        const out = new Sink();
        const screen = createLiveScreen(out);
        out.write("title\n");
        screen.draw(["one", "two", "three"], 20);
        screen.draw(["a longer line"], 20);
        screen.draw(["x", "y"], 20);
        assert.deepEqual(screenAfter(out.text), ["title", "x", "y", ""]);
        screen.settle(["done"], 20);
        assert.deepEqual(screenAfter(out.text), ["title", "done", ""]);
    });

    it("writes nothing for a frame that is the same", () => {
        const out = new Sink();
        const screen = createLiveScreen(out);
        screen.draw(["one"], 20);
        const { writes } = out;
        screen.draw(["one"], 20);
        assert.equal(out.writes, writes);
        screen.settle([], 20);
    });

    it("knows how many rows a frame takes once the terminal is narrower", () => {
        assert.equal(framedRows(["12345678", "", "123"], 8), 3);
        assert.equal(framedRows(["12345678", "", "123"], 4), 4);
    });
});
