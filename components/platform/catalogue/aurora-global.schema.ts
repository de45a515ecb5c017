import { z } from "zod";
import { AuroraScalingMetric, AuroraStorage } from "../../relational/aurora-global/aurora-global.args";
import { RelationalService } from "../data-platform/data-platform.args";
import type { AuroraStore } from "./aurora-global.store";
import { relationalShape } from "./relational.shape";
import type { Shape } from "./shape";
import { wholeNumber } from "./shape";

const serverless = z.strictObject({
    minAcu: z.number().min(0).optional(),
    maxAcu: z.number().min(0).optional(),
    pauseAfterSeconds: wholeNumber(0).optional(),
});

const readerAutoscaling = z.strictObject({
    minReaders: wholeNumber(0).optional(),
    maxReaders: wholeNumber(1),
    metric: z.enum(AuroraScalingMetric).optional(),
    target: z.number().min(1).optional(),
    scaleOutCooldownSeconds: wholeNumber(0).optional(),
    scaleInCooldownSeconds: wholeNumber(0).optional(),
});

const shape: Shape<AuroraStore> = {
    ...relationalShape,
    service: z.enum([RelationalService.AuroraGlobal]),

    global: z.boolean().optional(),
    instances: wholeNumber(1).optional(),
    serverless: serverless.optional(),
    readerAutoscaling: readerAutoscaling.optional(),
    storageType: z.enum(AuroraStorage).optional(),
    writeForwarding: z.boolean().optional(),
    dataApi: z.boolean().optional(),
};

/** One entry under `strata:relational` whose service is aurora-global. */
export const auroraStoreSchema = z.strictObject(shape);
