import type { ProviderDefaults } from "../../frame/provider-default";
import { dmsEndpoint, dmsInstance } from "./types";

/** Defaults of `@pulumi/aws` 7 for AWS Database Migration Service. */
export const dmsDefaults: ProviderDefaults = {
    [dmsInstance]: {
        autoMinorVersionUpgrade: { value: false },
        multiAz: { value: false },
        publiclyAccessible: { value: false },
    },
    [dmsEndpoint]: {
        "mongodbSettings.authType": { value: "password", documented: "Default is `password`" },
        "redisSettings.sslSecurityProtocol": {
            value: "ssl-encryption",
            documented: "The default is `ssl-encryption`",
        },
        sslMode: { value: "none", page: "https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateEndpoint.html" },
    },
};
