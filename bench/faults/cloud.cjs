"use strict";
// Preloaded into the engine: a cloud in the place of the sandbox's plugins, with a ledger of its own, and the moment at which the engine is killed.
//   STRATA_LEDGER   the file to which what is made and deleted is appended, one JSON value a line
//   STRATA_OUTPUTS  a JSON file: URN to the outputs of what is made there
//   STRATA_KILL_AT  {"urn","phase"}: see boundaries.ts; absent, nothing is killed
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const { STRATA_LEDGER: ledger, STRATA_OUTPUTS: outputsFile, STRATA_KILL_AT: killAt } = process.env;
if (ledger !== undefined && path.basename(process.argv[1] ?? "") === "pulumi") replacePlugins();

function replacePlugins() {
    const end = killAt === undefined ? {} : JSON.parse(killAt);
    const reached = (urn, phase) => {
        if (urn === end.urn && phase === end.phase) process.kill(process.pid, "SIGKILL");
    };
    const load = Module._load;
    const found = (service) => ({ service, prepare: () => undefined });
    let service;
    Module._load = function (request, ...rest) {
        if (!request.endsWith("/plugins/own-plugins")) return load.call(this, request, ...rest);
        return { ownPlugin: () => found((service ??= cloudService(reached))) };
    };
    if (end.phase === "writing" || end.phase === "written") watchCheckpoints(end.urn, reached);
}

/** A plugin for every package: it takes any inputs and gives the outputs that are on file. */
function cloudService(reached) {
    const { providerService } = require("../../sandbox/plugins/host/service");
    const { PlainStruct } = require("../../sandbox/plugins/host/plain-struct");
    const { CreateResponse } = require("@pulumi/pulumi/proto/provider_pb");
    const outputs = JSON.parse(fs.readFileSync(outputsFile, "utf8"));
    const made = new Map();
    const checked = (inputs) => ({ inputs, failures: [] });
    const unchanged = { changes: new Map(), diffs: [], replaces: [], deleteBeforeReplace: false, stables: [] };
    const read = ({ urn, id, inputs }) => ({ id, state: outputs[urn].state, inputs: inputs ?? outputs[urn].inputs });
    const service = providerService({
        version: "0.0.0",
        checkConfig: checked,
        diffConfig: () => unchanged,
        configure: () => undefined,
        check: ({ news }) => checked(news),
        diff: () => unchanged,
        read,
    });
    return {
        ...service,
        // Answers late, as clouds do, so that several are under way at once.
        create({ request }, callback) {
            const urn = request.getUrn();
            reached(urn, "called");
            setTimeout(() => {
                made.set(urn, (made.get(urn) ?? 0) + 1);
                const id = `${urn.split("::").pop()}-${process.pid}-${made.get(urn)}`;
                fs.appendFileSync(ledger, `${JSON.stringify({ urn, id })}\n`);
                reached(urn, "made");
                callback(null, new CreateResponse().setId(id).setProperties(new PlainStruct(outputs[urn].state)));
            }, 1);
        },
    };
}

/** Sees each checkpoint before and after it takes the place of the one before. */
function watchCheckpoints(urn, reached) {
    const files = require("node:fs/promises");
    const { rename } = files;
    const holdsResource = (file) => {
        const text = fs.readFileSync(file, "utf8");
        if (!text.includes(`"urn":${JSON.stringify(urn)}`)) return false;
        const { resources = [], pending_operations: pending = [] } = JSON.parse(text).checkpoint.latest;
        const isIt = (state) => state.urn === urn;
        return resources.some(isIt) && !pending.some(({ resource }) => isIt(resource));
    };
    files.rename = async (from, to) => {
        const watched = /[/\\]stacks[/\\].*\.json$/.test(to) && holdsResource(from);
        if (watched) reached(urn, "writing");
        await rename(from, to);
        if (watched) reached(urn, "written");
    };
}
