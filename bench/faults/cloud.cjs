"use strict";
// A cloud in the place of the sandbox's plugins, with a ledger of its own. A run's project folder holds what it needs:
//   ledger        what is made, changed and deleted is appended here, one JSON value a line, whatever the engine gets to know of it
//   outputs.json  URN to the outputs of what is made there
// Preloaded into an engine's process, it is all there is to the outside; other processes call `replacePlugins` themselves. With STRATA_INSTANT, a
// file, the engine's process stops itself (SIGSTOP) at every boundary, see boundaries.ts, once it has written to the file where it is.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

/** The input that an edit of a program sets: another value changes, replaces or first deletes the resource, by what the value says. */
const EDITION = "faultsEdition";

const instant = process.env.STRATA_INSTANT;
if (process.env.STRATA_CLOUD === "1" && path.basename(process.argv[1] ?? "") === "pulumi") {
    replacePlugins(instant === undefined ? () => undefined : stopped);
    if (instant !== undefined) watchCheckpoints(stopped);
}

/** A stopped process does nothing more until it is told to go on: what is on the disk is what a SIGKILL would have left. */
function stopped(where) {
    fs.writeFileSync(instant, JSON.stringify(where));
    process.kill(process.pid, "SIGSTOP");
}

/** `reached` hears of every call, before and after the cloud does what it is asked. */
function replacePlugins(reached = () => undefined) {
    const load = Module._load;
    const ownPlugin = (_executable, directory) => ({
        service: cloudService(directory, reached),
        prepare: () => undefined,
    });
    Module._load = function (request, ...rest) {
        return request.endsWith("/plugins/own-plugins") ? { ownPlugin } : load.call(this, request, ...rest);
    };
}
exports.replacePlugins = replacePlugins;

const known = new Map();
function outputsOf(directory) {
    if (!known.has(directory))
        known.set(directory, JSON.parse(fs.readFileSync(path.join(directory, "outputs.json"), "utf8")));
    return known.get(directory);
}

class Ledger {
    constructor(directory) {
        this.file = path.join(directory, "ledger");
    }
    lines() {
        return fs
            .readFileSync(this.file, "utf8")
            .split("\n")
            .slice(0, -1)
            .map((line) => JSON.parse(line));
    }
    add(line) {
        fs.appendFileSync(this.file, `${JSON.stringify(line)}\n`);
    }
    newId(urn) {
        this.made ??= this.lines().filter(({ operation }) => operation === "create").length;
        return `${urn.split("::").pop()}-${createHash("sha1").update(urn).digest("hex").slice(0, 8)}-${++this.made}`;
    }
    editionOf(id) {
        return this.lines()
            .filter((line) => line.id === id)
            .at(-1)?.edition;
    }
}

const KINDS = {
    changed: { replaces: [], deleteBeforeReplace: false },
    replaced: { replaces: [EDITION], deleteBeforeReplace: false },
    "replaced-first": { replaces: [EDITION], deleteBeforeReplace: true },
};
const UNCHANGED = { changes: new Map(), diffs: [], replaces: [], deleteBeforeReplace: false, stables: [] };

function diff({ oldInputs, news }) {
    if (oldInputs[EDITION] === news[EDITION]) return UNCHANGED;
    return { ...UNCHANGED, changes: new Map([[EDITION, "update"]]), diffs: [EDITION], ...KINDS[news[EDITION]] };
}

/** A plugin for every package: it takes any inputs and gives the outputs that are on file. */
function cloudService(directory, reached) {
    const { providerService } = require("../../sandbox/plugins/host/service");
    const { PlainStruct } = require("../../sandbox/plugins/host/plain-struct");
    const proto = require("@pulumi/pulumi/proto/provider_pb");
    const { Empty } = require("google-protobuf/google/protobuf/empty_pb");
    const outputs = outputsOf(directory);
    const ledger = new Ledger(directory);
    const checked = (inputs) => ({ inputs, failures: [] });
    const edited = (map, edition) => ({ ...map, ...(edition !== undefined && { [EDITION]: edition }) });
    const stateOf = (urn, edition) => new PlainStruct(edited(outputs[urn].state, edition));
    const read = ({ urn, id, inputs, state }) => {
        const edition = ledger.editionOf(id);
        return {
            id,
            state: state ?? edited(outputs[urn].state, edition),
            inputs: inputs ?? edited(outputs[urn].inputs, edition),
        };
    };
    const service = providerService({
        version: "0.0.0",
        checkConfig: checked,
        diffConfig: () => UNCHANGED,
        configure: () => undefined,
        check: ({ news }) => checked(news),
        diff,
        read,
    });
    /** Answers late, as clouds do, so that several are under way at once. */
    const late =
        (operation, act) =>
        ({ request }, callback) => {
            const urn = request.getUrn();
            reached({ operation, urn, phase: "called" });
            setTimeout(() => {
                const { line, response } = act(request, urn);
                ledger.add({ operation, urn, ...line });
                reached({ operation, urn, phase: "made" });
                callback(null, response);
            }, 1);
        };
    const editionOf = (struct) => struct.toJavaScript()[EDITION];
    return {
        ...service,
        create: late("create", (request, urn) => {
            const edition = editionOf(request.getProperties());
            const id = ledger.newId(urn);
            return {
                line: { id, edition },
                response: new proto.CreateResponse().setId(id).setProperties(stateOf(urn, edition)),
            };
        }),
        update: late("update", (request, urn) => {
            const edition = editionOf(request.getNews());
            return {
                line: { id: request.getId(), edition },
                response: new proto.UpdateResponse().setProperties(stateOf(urn, edition)),
            };
        }),
        delete: late("delete", (request) => ({ line: { id: request.getId() }, response: new Empty() })),
    };
}

/** Tells of each checkpoint before and after it takes the place of the one before. */
function watchCheckpoints(reached) {
    const files = require("node:fs/promises");
    const { rename } = files;
    files.rename = async (from, to) => {
        const watched = /[/\\]stacks[/\\].*\.json$/.test(to);
        if (watched) reached({ phase: "writing", file: from });
        await rename(from, to);
        if (watched) reached({ phase: "written", file: to });
    };
}
