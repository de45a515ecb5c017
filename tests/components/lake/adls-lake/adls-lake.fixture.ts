import type { ComponentResourceOptions } from "@pulumi/pulumi";
import { AdlsLake } from "../../../../components/lake/adls-lake/adls-lake";
import type { AdlsLakeArgs } from "../../../../components/lake/adls-lake/adls-lake.args";
import { adlsLakeProblems } from "../../../../components/lake/adls-lake/adls-lake.rules";
import { settingsOf } from "../../../../components/lake/adls-lake/adls-lake.settings";
import { alertGroups, azurePlacement, customerKey } from "../../azure.fixture";
import type { RecordOptions, Recording } from "../../mocks";
import { record } from "../../mocks";

/** Where the lakes of the tests stand, with the private zones that they need. */
export function lakePlacement(location?: string) {
    return azurePlacement(location);
}

/** What every lake of a test is given. */
export const given: AdlsLakeArgs = { placement: lakePlacement(), alertGroups, customerKey: customerKey() };

const recorded = new Map<string, Promise<Recording<AdlsLake>>>();

/** The resources of a lake called "events"; the same lake is recorded once a file, since tests only read it. */
export function lakeOf(
    args: Partial<AdlsLakeArgs> = {},
    options: RecordOptions = {},
    opts: ComponentResourceOptions = {},
): Promise<Recording<AdlsLake>> {
    const program = () => new AdlsLake("events", { ...given, ...args }, opts);
    if (opts.transformations !== undefined) return record(program, options);
    const key = JSON.stringify([args, "customerKey" in args, options]);
    const known = recorded.get(key) ?? record(program, options);
    recorded.set(key, known);
    return known;
}

/** The problems of arguments: path and reason, one line each. */
export function problemsOf(args: Partial<AdlsLakeArgs>): string[] {
    const all = { ...given, ...args };
    return adlsLakeProblems(all, settingsOf(all)).map(({ key, reason }) => `${key}: ${reason}`);
}
