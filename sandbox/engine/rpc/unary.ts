import type {
    ClientUnaryCall,
    handleUnaryCall,
    sendUnaryData,
    ServerUnaryCall,
    ServiceError,
    UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { Metadata, status } from "@grpc/grpc-js";

/** How a generated client answers. */
export type Callback<Response> = (error: ServiceError | null, response: Response) => void;

/** Provider operations may wait for a cloud for as long as they like; property maps may be large. */
export const CHANNEL_OPTIONS = {
    "grpc.max_receive_message_length": 400 * 1024 * 1024,
    "grpc.max_send_message_length": 400 * 1024 * 1024,
    "grpc.use_local_subchannel_pool": 1,
};

/** Calls a method of a generated client; the error keeps its code and details. */
export function callUnary<Request, Response>(
    method: (request: Request, callback: Callback<Response>) => ClientUnaryCall,
    request: Request,
): Promise<Response> {
    return new Promise((resolve, reject) => {
        method(request, (error, response) => (error ? reject(error) : resolve(response)));
    });
}

/** A service method from an async function; what it throws becomes the caller's error. */
export function serveUnary<Request, Response>(
    handle: (request: Request) => Promise<Response> | Response,
): handleUnaryCall<Request, Response> {
    const answer = async (request: Request): Promise<Response> => handle(request);
    return (call, callback) => {
        answer(call.request).then(
            (response) => callback(null, response),
            (error: unknown) => callback(asServiceError(error)),
        );
    };
}

/** An error that the receiver sees with the given status. */
export class RpcError extends Error {
    constructor(
        readonly code: status,
        message: string,
    ) {
        super(message);
    }
}

/** Calls a method of a service in this process, with the same errors as over the wire. */
export function callService<Request, Response>(
    service: UntypedServiceImplementation,
    method: string,
    request: Request,
): Promise<Response> {
    const handle = service[method] as handleUnaryCall<Request, Response> | undefined;
    if (handle === undefined) return Promise.reject(received({ code: status.UNIMPLEMENTED, details: "unimplemented" }));
    const { promise, callback } = awaited<Response>();
    handle({ request } as ServerUnaryCall<Request, Response>, callback);
    return promise;
}

/** A callback and what it settles. A function that has the request as well would keep it until then. */
function awaited<Response>(): { promise: Promise<Response>; callback: sendUnaryData<Response> } {
    let callback: sendUnaryData<Response> = () => undefined;
    const promise = new Promise<Response>((resolve, reject) => {
        callback = (error, response) => (error ? reject(received(error)) : resolve(response as Response));
    });
    return { promise, callback };
}

/** The error that a client of the service sees. */
function received({ code, details, metadata }: Partial<ServiceError>): ServiceError {
    const known = { code: code ?? status.UNKNOWN, details: details ?? "", metadata: metadata ?? new Metadata() };
    return Object.assign(new Error(`${known.code} ${status[known.code]}: ${known.details}`), known);
}

function asServiceError(error: unknown): ServiceError {
    const message = errorMessage(error);
    const code = error instanceof RpcError ? error.code : status.UNKNOWN;
    return { name: "ServiceError", message, code, details: message, metadata: new Metadata() };
}

/** The text of an error as its maker wrote it, without the status that gRPC puts before it. */
export function errorMessage(error: unknown): string {
    if (isServiceError(error)) return error.details;
    return error instanceof Error ? error.message : String(error);
}

/** The text of an error with its status, as Go programs write it: `rpc error: code = Unknown desc = ...`. */
export function statusText(error: unknown): string {
    if (!isServiceError(error)) return errorMessage(error);
    const words = (status[error.code] ?? "").toLowerCase().split("_");
    const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
    return `rpc error: code = ${name} desc = ${error.details}`;
}

export function isServiceError(error: unknown): error is ServiceError {
    return error instanceof Error && "code" in error && "details" in error && typeof error.details === "string";
}

export const isUnimplemented = (error: unknown): boolean =>
    isServiceError(error) && error.code === status.UNIMPLEMENTED;
