import type { Rule } from "../../frame/rule";
import { glueCatalogEncrypted } from "./catalog-encryption";
import { glueConnectionPasswords } from "./connection-passwords";
import { glueSecurityConfigured } from "./security-configuration";
import { glueSupportedVersion } from "./supported-version";
import { glueUsesSecurityConfiguration } from "./uses-security-configuration";

/** Rules about AWS Glue. */
export const glueRules: readonly Rule[] = [
    glueCatalogEncrypted,
    glueConnectionPasswords,
    glueSecurityConfigured,
    glueUsesSecurityConfiguration,
    glueSupportedVersion,
];
