import type { AddressInfo } from "node:net";
import { automationDeployer, Databases } from "./databases";
import { createService } from "./service";

const { PORT = "8080", HOST = "127.0.0.1", AWS_REGION = "eu-west-2" } = process.env;

const databases = new Databases(automationDeployer(AWS_REGION));
const service = createService(databases);

/** Takes no more requests, lets the running steps of every deployment end, and leaves; what was begun is in its state. */
async function shutDown(): Promise<void> {
    service.close();
    await databases.stop();
    // Pages that follow a database hold their connections open.
    service.closeAllConnections();
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void shutDown());

service.listen(Number(PORT), HOST, () => {
    const { address, port } = service.address() as AddressInfo;
    process.stdout.write(`self-service on http://${address}:${port}\n`);
});
