import { Seed } from "../../../cloud/seed";
import type { AzureFunction } from "../../subject";

const getClientConfig: AzureFunction = (_, { subscription, tenant }) => {
    const seed = new Seed(`${subscription} ${tenant}`);
    return {
        clientId: seed.uuid("client"),
        objectId: seed.uuid("object"),
        subscriptionId: subscription,
        tenantId: tenant,
    };
};
export default getClientConfig;
