import { pgMaintenanceWindow } from "../../../../policy-pack/azure/pg/maintenance-window";
import { describeRule } from "../../describe-rule";

describeRule(pgMaintenanceWindow, {
    compliant: { maintenanceWindow: { customWindow: "Enabled" } },
    violating: { maintenanceWindow: { customWindow: "Disabled" } },
    undefined: "violates",
});
