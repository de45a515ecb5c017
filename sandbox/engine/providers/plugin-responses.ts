import type * as proto from "@pulumi/pulumi/proto/provider_pb";
import type { PropertyDiff } from "../apitype";
import { unmarshalProperties } from "../properties/marshal";
import type { CheckFailure, DiffResult, LiveResource } from "./provider";

export function checkFailures(list: proto.CheckFailure[]): CheckFailure[] {
    return list.map((failure) => ({ property: failure.getProperty(), reason: failure.getReason() }));
}

const KINDS: PropertyDiff["diffKind"][] = [
    "add",
    "add-replace",
    "delete",
    "delete-replace",
    "update",
    "update-replace",
];
const CHANGES: DiffResult["changes"][] = ["unknown", "none", "some"];

export function diffFromResponse(response: proto.DiffResponse): DiffResult {
    const detailed: Record<string, PropertyDiff> = {};
    response.getDetaileddiffMap().forEach((entry, path) => {
        detailed[path] = { diffKind: KINDS[entry.getKind()] ?? "update", inputDiff: entry.getInputdiff() };
    });
    return {
        changes: CHANGES[response.getChanges()] ?? "unknown",
        replaceKeys: response.getReplacesList(),
        stableKeys: response.getStablesList(),
        changedKeys: response.getDiffsList(),
        ...(response.getHasdetaileddiff() ? { detailedDiff: detailed } : {}),
        deleteBeforeReplace: response.getDeletebeforereplace(),
    };
}

export function initFailure(failed: proto.ErrorResourceInitFailed, id: string): LiveResource {
    const reasons = failed.getReasonsList();
    return {
        id: failed.getId() === "" ? id : failed.getId(),
        outputs: unmarshalProperties(failed.getProperties()),
        ...(failed.hasInputs() ? { inputs: unmarshalProperties(failed.getInputs()) } : {}),
        initErrors: reasons,
        refreshBeforeUpdate: false,
        error: `${reasons.length} error${reasons.length === 1 ? "" : "s"} occurred:\n\t* ${reasons.join("\n\t* ")}`,
    };
}
