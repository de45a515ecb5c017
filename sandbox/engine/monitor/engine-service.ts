import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Severity } from "../apitype";
import type { EventEmitter } from "../events/event-emitter";
import { serveUnary } from "../rpc/unary";

const SEVERITIES: Severity[] = ["debug", "info", "warning", "error"];

/** How the SDK begins its message when the run ended before the program did: the user has been told why, if the message comes in time at all. */
const SHUT_OUT = /^(Running program .*\n)?(\S*<ref \*\d+>\S* )?Error: Resource monitor is terminating/;

/** The service through which programs, plugins and policy packs speak to the user. */
export function engineService(events: EventEmitter): UntypedServiceImplementation {
    let rootUrn = "";
    return {
        log: serveUnary((request: proto.LogRequest) => {
            log(events, request);
            return new Empty();
        }),
        getRootResource: serveUnary(() => new proto.GetRootResourceResponse().setUrn(rootUrn)),
        setRootResource: serveUnary((request: proto.SetRootResourceRequest) => {
            rootUrn = request.getUrn();
            return new proto.SetRootResourceResponse();
        }),
        startDebugging: serveUnary((request: proto.StartDebuggingRequest) => {
            events.info("", request.getMessage());
            return new Empty();
        }),
        requirePulumiVersion: serveUnary(() => new proto.RequirePulumiVersionResponse()),
    };
}

/** Debug messages repeat whole resources, secrets included, a few times for each: they are dropped. */
function log(events: EventEmitter, request: proto.LogRequest): void {
    const severity = SEVERITIES[request.getSeverity()] ?? "info";
    if (severity === "debug" || SHUT_OUT.test(request.getMessage())) return;
    const streamID = request.getStreamid();
    const more = { ...(streamID === 0 ? {} : { streamID }), ...(request.getEphemeral() ? { ephemeral: true } : {}) };
    events.diagnostic(severity, request.getUrn(), request.getMessage(), more);
}
