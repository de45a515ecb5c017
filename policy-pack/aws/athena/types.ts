/** Canonical type tokens of Amazon Athena. */
export const athenaWorkgroup = "aws:athena/workgroup:Workgroup";
