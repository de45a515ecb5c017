import type { ChildProcess } from "node:child_process";
import type { ServiceError, UntypedServiceImplementation } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import { callService } from "../rpc/unary";
import { inBatches } from "./channel-batch.cjs";

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
    const send = inBatches<unknown[]>((answers) => {
        // A program that has ended needs no answer.
        if (program.connected) program.send(answers, () => undefined);
    });
    const answer = ([id, service, method, fields]: Call): void => {
        const { requestType } = definitions[service][method]!;
        callService<Message, Message>(services[service], method, new requestType(fields)).then(
            (response) => send([id, null, response.toArray()]),
            ({ code, details }: ServiceError) => send([id, { code, details }]),
        );
    };
    program.on("message", (calls) => (calls as Call[]).forEach(answer));
}
