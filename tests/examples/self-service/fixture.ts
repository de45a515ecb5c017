import type { AddressInfo } from "node:net";
import type { DeployResult, OperationEvent, OperationOptions, OperationResult, Run } from "@strata-data/automation";
import type { DatabaseRequest } from "../../../examples/self-service/database-request";
import { Databases, type Deployer } from "../../../examples/self-service/databases";
import { createService } from "../../../examples/self-service/service";

const base = {
    target: "self-service/x",
    changes: {},
    durationMs: 1,
    policies: { packs: {}, violations: [] },
    warnings: [],
};

/** What a deployment ends with in these tests; its secret has no value, as the automation package gives it. */
const deployed: DeployResult = {
    ...base,
    operation: "deploy",
    outputs: {
        endpoints: { secret: false, value: { writer: "orders.example:5432" } },
        secretRef: { secret: false, value: "arn:aws:secretsmanager:eu-west-2:1:secret:orders" },
        password: { secret: true },
    },
};
const destroyed: OperationResult = { ...base, operation: "destroy" };

const step = { urn: "urn", type: "aws:rds/instance:Instance", name: "orders", op: "create" as const };

/** A deployer whose work goes on when the test says so. */
export class HeldDeployer implements Deployer {
    /** The work under way, in the order in which it was begun. */
    readonly held: { let(error?: Error): void; signal: AbortSignal | undefined }[] = [];

    deploy(_request: DatabaseRequest, options: OperationOptions): Run<DeployResult> {
        return this.hold(deployed, options);
    }

    destroy(_request: DatabaseRequest, options: OperationOptions): Run<OperationResult> {
        return this.hold(destroyed, options);
    }

    private hold<Result>(result: Result, { signal }: OperationOptions): Run<Result> {
        let go: (error?: Error) => void = () => undefined;
        const told = new Promise<Error | undefined>((resolve) => (go = resolve));
        this.held.push({ let: go, signal });
        async function* events(): AsyncGenerator<OperationEvent<Result>> {
            yield { kind: "resource-started", ...step };
            const error = await told;
            if (error !== undefined) throw error;
            yield { kind: "resource-finished", ...step, durationMs: 5 };
            yield { kind: "result", result };
        }
        return { result: Promise.resolve(result), [Symbol.asyncIterator]: events };
    }
}

/** The service on a free port. */
export async function serve(deployer: Deployer) {
    const databases = new Databases(deployer);
    const server = createService(databases);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const close = (): void => {
        server.close();
        server.closeAllConnections();
    };
    return { url, databases, close };
}

export const orders: DatabaseRequest = { name: "orders", team: "checkout", engine: "postgres", tier: "basic" };
