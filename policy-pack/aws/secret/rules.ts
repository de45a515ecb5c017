import type { Rule } from "../../frame/rule";
import { secretCmk } from "./cmk";
import { secretPolicyPrivate } from "./policy-private";
import { secretRecoveryWindow } from "./recovery-window";
import { secretRotated } from "./rotation";

/** Rules about AWS Secrets Manager. */
export const secretRules: readonly Rule[] = [secretCmk, secretRecoveryWindow, secretRotated, secretPolicyPrivate];
