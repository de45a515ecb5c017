import type { ServiceError } from "@grpc/grpc-js";
import { ErrorCause, InputPropertiesError } from "@pulumi/pulumi/proto/errors_pb";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";

/** What a provider packed into the status of a failed call. */
export interface ErrorDetails {
    initFailed?: ErrorResourceInitFailed;
    properties: { path: string; reason: string }[];
    cause?: string;
}

export function errorDetails(error: ServiceError): ErrorDetails {
    const details: ErrorDetails = { properties: [] };
    const [packed] = error.metadata.get("grpc-status-details-bin");
    if (!(packed instanceof Buffer)) return details;
    for (const detail of Status.deserializeBinary(packed).getDetailsList()) {
        const bytes = detail.getValue_asU8();
        switch (detail.getTypeUrl().split("/").at(-1)) {
            case "pulumirpc.ErrorResourceInitFailed":
                details.initFailed = ErrorResourceInitFailed.deserializeBinary(bytes);
                break;
            case "pulumirpc.InputPropertiesError":
                for (const entry of InputPropertiesError.deserializeBinary(bytes).getErrorsList()) {
                    details.properties.push({ path: entry.getPropertyPath(), reason: entry.getReason() });
                }
                break;
            case "pulumirpc.ErrorCause":
                details.cause = ErrorCause.deserializeBinary(bytes).getMessage();
                break;
            default:
        }
    }
    return details;
}
