/** Canonical type tokens of diagnostic settings of Azure. */
export const diagnosticSetting = "azure-native:monitor:DiagnosticSetting";
