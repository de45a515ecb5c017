import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { RdsDatabase } from "../../../../components/relational/rds-database/rds-database";
import { record } from "../../mocks";
import { args } from "./rds-database.fixture";

describe("RdsDatabase refuses", () => {
    it("arguments with all their problems at once, before anything is created", async () => {
        const { resources, result } = await record(() => {
            try {
                return new RdsDatabase("ledger", args({ storageGib: 200, iops: 6000, username: "admin", port: 80 }));
            } catch (error) {
                return error as Error;
            }
        });
        assert.ok(pulumi.InputPropertiesError.isInstance(result));
        const { errors } = result as pulumi.InputPropertiesError;
        assert.deepEqual(
            errors?.map((problem) => problem.propertyPath),
            ["iops", "username", "port"],
        );
        assert.match(
            (result as Error).message,
            /RdsDatabase "ledger".*iops: 6000 needs at least 400 GiB of gp3 storage, got 200; set storageGib to 400 or leave iops out/s,
        );
        assert.deepEqual(
            resources.filter(({ custom }) => custom),
            [],
        );
    });
});
