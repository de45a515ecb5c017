import type { AuroraSettings } from "./aurora-global.settings";
import { acuLimits } from "./capacity";

/** What Aurora takes and AWS advises against. Sources: "Performance and scaling for Aurora Serverless v2" and "Configuration requirements of an Amazon Aurora global database". */
export function adviceOn({ serverless, global, insightsRetentionDays }: AuroraSettings): string[] {
    if (serverless === undefined) return [];
    const { minAcu } = serverless;
    const { globalPrimary, withInsights } = acuLimits;
    const advice = (least: number, why: string, instead = "") =>
        `serverless.minAcu: got ${minAcu}; ${why} ${least} or more; set serverless.minAcu to ${least}${instead}`;
    if (global && minAcu < globalPrimary) return [advice(globalPrimary, "the primary of a global database wants")];
    const isWatched = insightsRetentionDays > 0;
    return isWatched && minAcu < withInsights
        ? [advice(withInsights, "Database Insights wants", ", or insightsRetentionDays to 0")]
        : [];
}
