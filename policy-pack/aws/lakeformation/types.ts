/** Canonical type tokens of AWS Lake Formation. */
export const lakeSettings = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
