import { status } from "@grpc/grpc-js";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { versionFault } from "../providers/version";
import { RpcError } from "../rpc/unary";
import { isProviderType } from "../urn";

/** Refuses, as `INVALID_ARGUMENT`, a registration whose type, options and references are not what they must be. */
export function checkRegistration(request: RegisterResourceRequest): void {
    optionalUrn(request.getParent(), "parent");
    if (request.getCustom() || request.getRemote()) checkTypeToken(request.getType());
    if (request.getEnvvarmappingsMap().getLength() > 0 && !isProviderType(request.getType())) {
        throw invalid("envVarMappings can only be used with provider resources");
    }
    for (const urn of request.getDependenciesList()) parsedUrn(urn, "dependency");
    optionalUrn(request.getDeletedwith(), "DeletedWith");
}

/** Refuses a type of resources that a provider serves if it has no package, module and member. */
export function checkTypeToken(type: string): void {
    if (type.split(":").length >= 3) return;
    throw invalid(`Type '${type}' is not a valid type token (must have format '*:*:*')`);
}

/** Refuses what is no semantic version; none at all will do. `what` begins the error. */
export function checkVersion(version: string, what: string): void {
    const fault = version === "" ? undefined : versionFault(version);
    if (fault !== undefined) throw new Error(`${what}: ${fault}`);
}

/** The URN as it was given; refused if it is none. `what` says of what it is the URN. */
export function parsedUrn(urn: string, what: string): string {
    if (urn === "") throw invalid(`invalid ${what} URN: missing required URN`);
    return optionalUrn(urn, what);
}

/** As `parsedUrn`, where there need not be one. */
export function optionalUrn(urn: string, what: string): string {
    if (urn === "" || (urn.startsWith("urn:pulumi:") && urn.split("::").length >= 4)) return urn;
    throw invalid(`invalid ${what} URN: invalid URN ${JSON.stringify(urn)}`);
}

const invalid = (message: string): RpcError => new RpcError(status.INVALID_ARGUMENT, message);
