import type * as pulumi from "@pulumi/pulumi";
import type { AwsSite } from "../catalogue/built-store";
import { AwsRegion } from "./aws-region";
import type { PlatformSettings } from "./platform-settings";

/** The AWS regions of a platform. */
export function awsSite(name: string, settings: PlatformSettings, parent: pulumi.Resource): AwsSite {
    const regions = new Map<string, AwsRegion>();
    const region = (regionName: string) => {
        const known = regions.get(regionName) ?? new AwsRegion(regionName, name, settings, parent);
        regions.set(regionName, known);
        return known;
    };
    const { recoveryRegion } = settings;
    const recovery = recoveryRegion === undefined ? undefined : region(recoveryRegion);
    return { settings, home: region(settings.region), recovery, region, parent };
}
