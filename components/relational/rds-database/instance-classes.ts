import type { InstanceClass, InstanceFamily } from "../shared/instance-class";
import { burstableSizes, instanceClassesOf, upTo16, upTo24, upTo32, upTo48 } from "../shared/instance-class";

/** The families that take today's MariaDB and PostgreSQL. The first generations up to m4, r4 and t2 take none of their versions. */
const families: { [family: string]: InstanceFamily } = {
    m5: { gibPerVcpu: 4, sizes: upTo24 },
    m5d: { gibPerVcpu: 4, sizes: upTo24 },
    m6g: { gibPerVcpu: 4, sizes: upTo16 },
    m6gd: { gibPerVcpu: 4, sizes: upTo16 },
    m6i: { gibPerVcpu: 4, sizes: upTo32 },
    m6id: { gibPerVcpu: 4, sizes: upTo32 },
    m6idn: { gibPerVcpu: 4, sizes: upTo32 },
    m6in: { gibPerVcpu: 4, sizes: upTo32 },
    m7g: { gibPerVcpu: 4, sizes: upTo16 },
    m7i: { gibPerVcpu: 4, sizes: upTo48 },
    m8g: { gibPerVcpu: 4, sizes: upTo48 },
    m8gd: { gibPerVcpu: 4, sizes: upTo48 },
    m9g: { gibPerVcpu: 4, sizes: upTo48 },
    r5: { gibPerVcpu: 8, sizes: upTo24 },
    r5b: { gibPerVcpu: 8, sizes: upTo24 },
    r5d: { gibPerVcpu: 8, sizes: upTo24 },
    r6g: { gibPerVcpu: 8, sizes: upTo16 },
    r6gd: { gibPerVcpu: 8, sizes: upTo16 },
    r6i: { gibPerVcpu: 8, sizes: upTo32 },
    r6id: { gibPerVcpu: 8, sizes: upTo32 },
    r6idn: { gibPerVcpu: 8, sizes: upTo32 },
    r6in: { gibPerVcpu: 8, sizes: upTo32 },
    r7g: { gibPerVcpu: 8, sizes: upTo16 },
    r7i: { gibPerVcpu: 8, sizes: upTo48 },
    r8g: { gibPerVcpu: 8, sizes: upTo48 },
    r8gd: { gibPerVcpu: 8, sizes: upTo48 },
    x2g: { gibPerVcpu: 16, sizes: upTo16 },
    x2iedn: { gibPerVcpu: 32, sizes: ["xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge", "24xlarge", "32xlarge"] },
};

/** Every instance class that today's MariaDB and PostgreSQL run on, by name. A region may lack some. */
export const instanceClasses: ReadonlyMap<string, InstanceClass> = instanceClassesOf(families, burstableSizes);
