import type { InstanceClass } from "../shared/instance-class";
import { instanceClassesOf, upTo16, upTo24, upTo32, upTo48 } from "../shared/instance-class";

const withoutLarge = (sizes: string[]) => sizes.filter((size) => size !== "large");

/** Every instance class that today's Aurora PostgreSQL runs on, by name; a region may lack some. All but t3 and t4g are memory-optimised. Source: "Amazon Aurora DB instance classes", supported DB engines. */
export const auroraClasses: ReadonlyMap<string, InstanceClass> = instanceClassesOf(
    {
        r5: { gibPerVcpu: 8, sizes: upTo24 },
        r6g: { gibPerVcpu: 8, sizes: upTo16 },
        r6gd: { gibPerVcpu: 8, sizes: withoutLarge(upTo16) },
        r6i: { gibPerVcpu: 8, sizes: upTo32 },
        r6id: { gibPerVcpu: 8, sizes: ["24xlarge", "32xlarge"] },
        r7g: { gibPerVcpu: 8, sizes: upTo16 },
        r7i: { gibPerVcpu: 8, sizes: upTo48 },
        r8g: { gibPerVcpu: 8, sizes: upTo48 },
        r8gd: { gibPerVcpu: 8, sizes: withoutLarge(upTo48) },
        x2g: { gibPerVcpu: 16, sizes: upTo16 },
    },
    ["medium", "large"],
);

/** The class of an instance whose capacity follows its load. */
export const serverlessClass = "db.serverless";

/** Whether a class is burstable: a t class. */
export function isBurstable(instance: InstanceClass): boolean {
    return instance.maxCpuCredits !== undefined;
}
