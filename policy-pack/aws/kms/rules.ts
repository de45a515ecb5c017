import type { Rule } from "../../frame/rule";
import { kmsDeletionWindow } from "./deletion-window";
import { kmsEnabled } from "./enabled";
import { kmsLockoutCheck } from "./lockout-check";
import { kmsPolicyScoped } from "./policy-scoped";
import { kmsRotation } from "./rotation";

/** Rules about AWS KMS. */
export const kmsRules: readonly Rule[] = [kmsRotation, kmsDeletionWindow, kmsEnabled, kmsPolicyScoped, kmsLockoutCheck];
