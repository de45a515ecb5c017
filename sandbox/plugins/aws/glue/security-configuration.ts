import type { AwsBehaviour } from "../subject";

const securityConfiguration: AwsBehaviour = {
    replaces: ["encryptionConfiguration"],
};
export default securityConfiguration;
