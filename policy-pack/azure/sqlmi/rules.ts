import type { Rule } from "../../frame/rule";
import { sqlmiNoPublicEndpoint } from "./no-public-endpoint";

/** Rules about Azure SQL Managed Instance. */
export const sqlmiRules: readonly Rule[] = [sqlmiNoPublicEndpoint];
