/** Canonical type tokens of Amazon Keyspaces. */
export const keyspacesTable = "aws:keyspaces/table:Table";
