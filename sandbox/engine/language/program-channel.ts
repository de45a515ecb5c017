import type { ChildProcess } from "node:child_process";
import type { ServiceError, UntypedServiceImplementation } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import { callService } from "../rpc/unary";

/** What the program asks of the engine. */
export interface EngineServices {
    ResourceMonitor: UntypedServiceImplementation;
    Engine: UntypedServiceImplementation;
}

interface Message {
    toArray(): unknown[];
}
/** What the generated code of a service tells of each method. */
type Definition = Record<string, { requestType: new (fields: unknown[]) => Message }>;

const definitions = {
    ResourceMonitor: ResourceMonitorService as unknown as Definition,
    Engine: EngineService as unknown as Definition,
};

type Call = [id: number, service: keyof EngineServices, method: string, fields: unknown[]];

/** Answers a program that calls the engine over the channel to its process (`channel-client.cjs`). */
export function serveChannel(program: ChildProcess, services: EngineServices): void {
    program.on("message", (message) => {
        const [id, service, method, fields] = message as Call;
        const { requestType } = definitions[service][method]!;
        callService<Message, Message>(services[service], method, new requestType(fields)).then(
            (response) => send(program, [id, null, response.toArray()]),
            ({ code, details }: ServiceError) => send(program, [id, { code, details }]),
        );
    });
}

/** A program that has ended needs no answer. */
function send(program: ChildProcess, message: unknown[]): void {
    if (program.connected) program.send(message, () => undefined);
}
