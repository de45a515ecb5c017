import type { AzureBehaviour } from "../subject";

/** Made on the primary, whose databases are copied before it is there. */
const failoverGroup: AzureBehaviour = {
    outputs: () => ({ replicationRole: "Primary", replicationState: "CATCH_UP" }),
};
export default failoverGroup;
