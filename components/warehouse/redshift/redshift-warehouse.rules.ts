import type { Problem } from "../../shared/problems";
import { accessProblems } from "./access.rules";
import { operationProblems } from "./operation.rules";
import { recoveryProblems } from "./recovery.rules";
import type { RedshiftWarehouseArgs } from "./redshift-warehouse.args";
import { settingsOf } from "./redshift-warehouse.settings";
import { sizeProblems } from "./size.rules";

/** All that Redshift would refuse, or that would take a protection away, in the arguments of a RedshiftWarehouse. What is unknown at preview is skipped. */
export function redshiftWarehouseProblems(name: string, args: RedshiftWarehouseArgs): Problem[] {
    const settings = settingsOf(name, args);
    return [
        ...sizeProblems(args, settings),
        ...recoveryProblems(args, settings),
        ...accessProblems(args, settings),
        ...operationProblems(args, settings),
    ];
}
