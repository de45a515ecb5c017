import { Alias as AliasMessage } from "@pulumi/pulumi/proto/alias_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { Alias } from "../deployment/goal";
import type { CustomTimeouts } from "../deployment/state";
import { optionalUrn, parsedUrn } from "./request-checks";

/** The options of a registration in the form that transforms change. */
export function optionsFromRequest(
    request: proto.RegisterResourceRequest,
    provider: string,
): proto.TransformResourceOptions {
    const options = new proto.TransformResourceOptions()
        .setImport(request.getImportid())
        .setDependsOnList(request.getDependenciesList())
        .setIgnoreChangesList(request.getIgnorechangesList())
        .setReplaceOnChangesList(request.getReplaceonchangesList())
        .setReplacementTrigger(request.getReplacementTrigger())
        .setVersion(request.getVersion())
        .setAliasesList(aliasesOf(request))
        .setProvider(provider)
        .setHideDiffList(request.getHidediffsList())
        .setCustomTimeouts(request.getCustomtimeouts())
        .setPluginDownloadUrl(request.getPlugindownloadurl())
        .setDeletedWith(request.getDeletedwith())
        .setReplaceWithList(request.getReplaceWithList())
        .setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList())
        .setHooks(request.getHooks());
    if (request.hasProtect()) options.setProtect(request.getProtect() ?? false);
    if (request.hasRetainondelete()) options.setRetainOnDelete(request.getRetainondelete() ?? false);
    if (request.getDeletebeforereplacedefined() || request.getDeletebeforereplace()) {
        options.setDeleteBeforeReplace(request.getDeletebeforereplace());
    }
    request.getProvidersMap().forEach((value, key) => options.getProvidersMap().set(key, value));
    return options;
}

function aliasesOf(request: proto.RegisterResourceRequest): AliasMessage[] {
    const urns = request.getAliasurnsList().map((urn) => new AliasMessage().setUrn(urn));
    return [...urns, ...request.getAliasesList().map((alias) => (request.getAliasspecs() ? alias : corrected(alias)))];
}

/** Older Node SDKs give an absent parent where they mean none, and none where they mean the resource's own. */
function corrected(alias: AliasMessage): AliasMessage {
    const spec = alias.getSpec();
    if (spec === undefined || spec.getParenturn() !== "") return alias;
    const copy = spec.clone();
    copy.clearParenturn();
    if (spec.getNoparent()) copy.clearNoparent();
    else copy.setNoparent(true);
    return new AliasMessage().setSpec(copy);
}

export function parseAlias(alias: AliasMessage): Alias {
    const spec = alias.getSpec();
    if (spec === undefined) return { urn: parsedUrn(alias.getUrn(), "alias") };
    return {
        name: spec.getName(),
        type: spec.getType(),
        stack: spec.getStack(),
        project: spec.getProject(),
        parent: optionalUrn(spec.getParenturn(), "parent alias"),
        noParent: spec.getNoparent(),
    };
}

export function parseTimeouts(timeouts: proto.RegisterResourceRequest.CustomTimeouts | undefined): CustomTimeouts {
    return {
        create: parseDuration(timeouts?.getCreate() ?? ""),
        update: parseDuration(timeouts?.getUpdate() ?? ""),
        delete: parseDuration(timeouts?.getDelete() ?? ""),
    };
}

const UNIT_SECONDS: Record<string, number> = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** Seconds of a Go duration such as `1h30m`, `90s` or `-5m`; "" is 0. */
export function parseDuration(text: string): number {
    if (text === "") return 0;
    const [, sign = "", length = ""] = /^([+-]?)(.*)$/.exec(text) ?? [];
    if (length === "0") return 0;
    const parts = [...length.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join("") !== length) {
        throw new Error(`unable to parse customTimeout Value ${text}`);
    }
    const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ""] ?? 0), 0);
    return sign === "-" ? -seconds : seconds;
}

const HOOK_LISTS = {
    BeforeCreate: "getBeforeCreateList",
    AfterCreate: "getAfterCreateList",
    BeforeUpdate: "getBeforeUpdateList",
    AfterUpdate: "getAfterUpdateList",
    BeforeDelete: "getBeforeDeleteList",
    AfterDelete: "getAfterDeleteList",
    OnError: "getOnErrorList",
} as const;

/** The names of a resource's hooks by type; types without any are left out. */
export function parseHooks(
    hooks: proto.RegisterResourceRequest.ResourceHooksBinding | undefined,
): Record<string, string[]> {
    if (hooks === undefined) return {};
    const lists = Object.entries(HOOK_LISTS).map(([type, getter]) => [type, hooks[getter]()] as const);
    return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}
