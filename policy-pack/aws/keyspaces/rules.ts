import type { Rule } from "../../frame/rule";
import { keyspacesCmk } from "./cmk";
import { keyspacesPitr } from "./pitr";

/** Rules about Amazon Keyspaces. */
export const keyspacesRules: readonly Rule[] = [keyspacesPitr, keyspacesCmk];
