import assert from "node:assert/strict";
import { Environment, Tier } from "../../../../components/shared/tier";
import { azurePlacement } from "../../azure.fixture";
import { valueOf } from "../../mocks";
import { deploy, parametersOf, recovery } from "./azure-postgres.fixture";

describe("AzurePostgres with replicas", () => {
    it("has one in the recovery region, as large as the server, with a key and an endpoint there", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        const { inputs: there } = one("orders-recovery-server");
        const { inputs: here } = one("orders-server");
        assert.deepEqual([there.createMode, there.location], ["Replica", "ukwest"]);
        assert.match(there.sourceServerResourceId, /flexibleServers\/orders-server$/);
        assert.deepEqual([there.sku, there.storage], [here.sku, here.storage]);
        assert.notEqual(there.dataEncryption.primaryKeyURI, here.dataEncryption.primaryKeyURI);
        assert.equal(one("orders-recovery-server-endpoint").inputs.location, "ukwest");
    });

    it("leaves out what a replica cannot have: a standby, backups and a version of its own", async () => {
        const { highAvailability, backup, version } = (await deploy({ tier: Tier.Premium })).one(
            "orders-recovery-server",
        ).inputs;
        assert.deepEqual([highAvailability, backup, version], [undefined, undefined, undefined]);
    });

    it("gives it the same parameters, which it would not follow by itself", async () => {
        const recording = await deploy({ tier: Tier.Premium, parameters: { work_mem: "8192" } });
        const there = parametersOf(recording, "orders-recovery-server");
        assert.deepEqual(there, parametersOf(recording));
        assert.equal(there["work_mem"], "8192");
    });

    it("leads writers and readers by names that follow a promotion, unique all over Azure", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium });
        const { virtualEndpointName, members, endpointType } = one("orders-virtual-endpoint").inputs;
        assert.match(virtualEndpointName, /^strata-test-orders-[a-z0-9]{8}$/);
        assert.deepEqual([members, endpointType], [["orders-recovery-server"], "ReadWrite"]);
        assert.deepEqual(await valueOf(result.endpoints), {
            writer: `${virtualEndpointName}.writer.postgres.database.azure.com`,
            reader: `${virtualEndpointName}.reader.postgres.database.azure.com`,
            recovery: "orders-recovery-server.postgres.database.azure.com",
        });
        assert.equal(one("orders-virtual-endpoint").deleteBeforeReplace, true);
    });

    it("does not undo a promotion: roles, source and reader stay as Azure has them", async () => {
        const { one } = await deploy({ tier: Tier.Premium });
        for (const property of ["createMode", "sourceServerResourceId"])
            assert.ok(one("orders-recovery-server").ignoreChanges.includes(property), property);
        assert.deepEqual(one("orders-virtual-endpoint").ignoreChanges, ["members"]);
    });

    it("does not undo a failover: zones stay as Azure has them", async () => {
        const { one } = await deploy();
        assert.deepEqual(one("orders-server").ignoreChanges, [
            "availabilityZone",
            "highAvailability.standbyAvailabilityZone",
        ]);
        assert.ok(!one("orders-server").inputs.availabilityZone, "Azure chooses");
    });

    it("makes them one at a time, that of the recovery region first, which readers get", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium, readReplicas: 2 });
        const last = (server: string, recording = one) =>
            recording(`${server}-metrics-collector-database-activity`).urn;
        assert.ok(one("orders-recovery-server").dependencies.includes(last("orders-server")));
        assert.ok(one("orders-replica-1").dependencies.includes(last("orders-recovery-server")));
        assert.ok(one("orders-replica-2").dependencies.includes(last("orders-replica-1")));
        assert.deepEqual(one("orders-virtual-endpoint").inputs.members, ["orders-recovery-server"]);
        assert.deepEqual(Object.keys(await valueOf(result.replicaIds)), ["recovery", "replica-1", "replica-2"]);
        assert.equal(one("orders-replica-1").inputs.location, "uksouth");
    });

    it("has read replicas in its own region without a recovery region, with the same key", async () => {
        const { one, all } = await deploy({ recovery: undefined, readReplicas: 1 });
        assert.equal(all("azure-native:dbforpostgresql:Server").length, 2);
        assert.deepEqual(
            one("orders-replica-1").inputs.dataEncryption.primaryKeyURI,
            one("orders-server").inputs.dataEncryption.primaryKeyURI,
        );
        assert.deepEqual(one("orders-virtual-endpoint").inputs.members, ["orders-replica-1"]);
    });

    it("can be grown replicas first, as Azure wants it", async () => {
        const { one } = await deploy({
            tier: Tier.Premium,
            replicaSkuName: "Standard_E16ds_v5",
            replicaStorageGib: 2_048,
        });
        assert.equal(one("orders-recovery-server").inputs.sku.name, "Standard_E16ds_v5");
        assert.equal(one("orders-recovery-server").inputs.storage.storageSizeGB, 2_048);
        assert.equal(one("orders-server").inputs.sku.name, "Standard_E8ds_v5");
    });

    it("encrypts backups in the paired region with that region's key, by another identity", async () => {
        const { one, all } = await deploy();
        const { dataEncryption, identity, backup } = one("orders-server").inputs;
        assert.equal(backup.geoRedundantBackup, "Enabled");
        assert.match(dataEncryption.geoBackupKeyURI, /orders-recovery/);
        assert.notEqual(dataEncryption.geoBackupUserAssignedIdentityId, dataEncryption.primaryUserAssignedIdentityId);
        assert.deepEqual(
            Object.keys(identity.userAssignedIdentities).sort(),
            [dataEncryption.geoBackupUserAssignedIdentityId, dataEncryption.primaryUserAssignedIdentityId].sort(),
        );
        assert.equal(all("azure-native:dbforpostgresql:Server").length, 1, "no replica in tier standard");
    });

    it("keeps backups at home where the recovery region is not the paired one", async () => {
        const elsewhere = { placement: azurePlacement("northeurope") };
        const { one } = await deploy({ tier: Tier.Premium, recovery: elsewhere });
        assert.equal(one("orders-server").inputs.backup.geoRedundantBackup, "Disabled");
        assert.equal(one("orders-recovery-server").inputs.location, "northeurope");
    });

    it("makes nothing elsewhere where nothing is kept there", async () => {
        const nothing = { replica: false, geoRedundantBackup: false };
        for (const over of [{ recovery: undefined }, nothing, { ...nothing, recovery }]) {
            const { resources, result } = await deploy({ tier: Tier.Premium, ...over });
            assert.ok(!resources.some(({ name }) => name.includes("recovery")));
            assert.equal(result.virtualEndpoint, undefined);
        }
    });

    it("keeps the replica's alarms where the replica is", async () => {
        const { all } = await deploy({ tier: Tier.Premium, environment: Environment.Prod });
        for (const { name, inputs } of all("azure-native:monitor:MetricAlert")) {
            const there = name.startsWith("orders-recovery-server-");
            assert.equal(inputs.resourceGroupName, there ? "ukwest" : "uksouth", name);
            assert.ok(inputs.scopes[0].endsWith(there ? "orders-recovery-server" : "orders-server"), name);
        }
    });
});
