import type { AzureBehaviour } from "../subject";

/** It stands in its subnet by a network interface, whose records are kept in private DNS. */
const privateEndpoint: AzureBehaviour = {
    autoName: { maxLength: 64 },
    outputs: ({ id, resourceName, seed }) => {
        const group = id.split("/providers/")[0] ?? "";
        const nic = `${resourceName}.nic.${seed.uuid("interface")}`;
        return {
            customDnsConfigs: [],
            networkInterfaces: [{ id: `${group}/providers/Microsoft.Network/networkInterfaces/${nic}` }],
        };
    },
};
export default privateEndpoint;
