import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { S3Lake } from "../../lake/s3-lake/s3-lake";
import type { S3LakeArgs } from "../../lake/s3-lake/s3-lake.args";
import { lakeProblems } from "../../lake/s3-lake/s3-lake.rules";
import { settingsOf as lakeSettings } from "../../lake/s3-lake/s3-lake.settings";
import type { Problem } from "../../shared/problems";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { S3LakeStore } from "./s3-lake.store";

/** A lake on S3. */
export const s3LakeEntry: CatalogueEntry<S3LakeStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const topics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
        const { recoveryRegion: region } = settings;
        const recovery = region === undefined ? undefined : { region, alertTopics: topics };
        const args = { ...settingsOf(store, settings), alertTopics: topics, recovery };
        const problems = lakeProblems(store.name, args, lakeSettings(store.name, args));
        return problems.map((problem) => inConfig(problem, store));
    },
    build: (store, site) => ({ [store.name]: buildLake(store, site) }),
};

/** The part of a lake's arguments that the entry decides. */
function settingsOf(store: S3LakeStore, settings: PlatformSettings): Omit<S3LakeArgs, "alertTopics"> {
    return { ...componentSettings(store, ["name", "service"], settings), region: settings.region };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: S3LakeStore): Problem {
    const isOfThePlatform = key === "recovery" || key.startsWith("recovery.");
    return isOfThePlatform
        ? { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` }
        : { key, reason };
}

function buildLake(store: S3LakeStore, { settings, home, recovery, parent }: AwsSite): BuiltStore {
    const own = settingsOf(store, settings);
    const alertTopics = home.topics();
    const isCopied = lakeSettings(store.name, { ...own, alertTopics }).zones.some(({ replicate }) => replicate);
    const copy = isCopied ? recovery : undefined;
    const lake = new S3Lake(
        store.name,
        {
            ...own,
            alertTopics,
            kmsKeyArn: home.keyArn(KeyUsage.S3),
            recovery: copy && {
                region: copy.region,
                alertTopics: copy.topics(),
                kmsKeyArn: copy.keyArn(KeyUsage.S3),
            },
        },
        { parent },
    );
    const { endpoints, alarms, recovery: how } = lake;
    return { service: store.service, endpoints, alarms, recovery: how };
}
