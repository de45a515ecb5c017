import type { Rule } from "../../frame/rule";
import { adxCmk } from "./cmk";
import { adxDiskEncryption } from "./disk-encryption";
import { adxDoubleEncryption } from "./double-encryption";
import { adxPublicNetworkDisabled } from "./public-network-disabled";
import { adxZones } from "./zones";

/** Rules about Azure Data Explorer. */
export const adxRules: readonly Rule[] = [
    adxPublicNetworkDisabled,
    adxDiskEncryption,
    adxDoubleEncryption,
    adxCmk,
    adxZones,
];
