import assert from "node:assert/strict";
import fc from "fast-check";
import { deterministicGuid } from "../../../../components/foundation/azure/guid";
import { azureLocations, hasZones, pairOf } from "../../../../components/foundation/azure/locations";
import { nameOf } from "../../../../components/foundation/azure/names";
import { locationRule } from "../../../../components/foundation/azure/placement.rules";
import { addressRules, principalRules } from "../../../../components/foundation/azure/store-settings.rules";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { brokenRules } from "../../../../components/shared/rule";
import { subscriptionId } from "../../mocks.azure";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15}){0,5}$/);

describe("A name all over Azure", () => {
    it("keeps the service's length and characters, whatever the project, stack and store are called", () => {
        fc.assert(
            fc.property(word, fc.constantFrom(24, 44, 60), (identifier, maxLength) => {
                const account = nameOf(identifier, subscriptionId, { maxLength: 24, separator: "" });
                assert.match(account, /^[a-z][a-z0-9]{2,23}$/);
                const name = nameOf(identifier, subscriptionId, { maxLength });
                assert.ok(name.length <= maxLength);
                assert.match(name, /^[a-z]([a-z0-9]|-(?!-))*[a-z0-9]$/);
            }),
        );
    });

    it("is the same for the same store, and another in another subscription, stack or store", () => {
        const form = { maxLength: 24, separator: "" } as const;
        const long = "strata-platform-production-events";
        assert.equal(nameOf(long, subscriptionId, form), nameOf(long, subscriptionId, form));
        assert.notEqual(nameOf(long, subscriptionId, form), nameOf(long, "another", form));
        assert.notEqual(nameOf(long, subscriptionId, form), nameOf(`${long}-2`, subscriptionId, form));
    });
});

describe("A deterministic GUID", () => {
    it("is a valid one of version 5, the same for the same words and another for others", () => {
        fc.assert(
            fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
                const guid = deterministicGuid(...one);
                assert.match(guid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
                const isSame = JSON.stringify(one) === JSON.stringify(other);
                assert.equal(deterministicGuid(...other) === guid, isSame);
            }),
        );
    });

    it("stays what it was: another would make every role assignment anew", () => {
        assert.equal(deterministicGuid("scope", "principal", "role"), "86494f62-2091-564f-a278-f8f6b41697ea");
    });
});

describe("Azure's regions", () => {
    it("know their pairs, which are regions themselves", () => {
        for (const [location, { pair }] of Object.entries(azureLocations)) {
            assert.ok(pair === undefined || pair in azureLocations, location);
            assert.notEqual(pair, location);
        }
        assert.equal(pairOf("uksouth"), "ukwest");
    });

    it("know whether they have zones; one newer than the table is taken to have them", () => {
        assert.deepEqual(["uksouth", "ukwest", "northcentralus", "atlantis"].map(hasZones), [true, false, false, true]);
    });

    it("are named by their short names; a slip is told, and a new region is taken at its word", () => {
        const problem = (location: string) => brokenRules([locationRule("location", location)])[0]?.reason;
        assert.match(problem("UK South") ?? "", /did you mean uksouth\?/);
        assert.match(problem("westeurop") ?? "", /did you mean westeurope\?/);
        assert.match(problem("eu-west-2") ?? "", /use one, for example uksouth/);
        for (const fine of ["uksouth", "eastus3", "saudiarabiaeast"]) assert.equal(problem(fine), undefined, fine);
    });
});

describe("A store's principals", () => {
    const id = "44444444-5555-4666-8777-888888888888";
    const keys = (...principals: { name: string; principalId: string; access: AzureAccess }[]) =>
        brokenRules(principalRules(principals, { service: "the store", access: [AzureAccess.Read] })).map(
            ({ key }) => key,
        );

    it("have names of their own, object ids, and what the service can give", () => {
        const fine = { name: "orders", principalId: id, access: AzureAccess.Read };
        assert.deepEqual(keys(fine), []);
        assert.deepEqual(keys(fine, fine), ["principals[1].name"]);
        assert.deepEqual(keys({ name: "Orders", principalId: "orders-app", access: AzureAccess.Admin }), [
            "principals[0].name",
            "principals[0].principalId",
            "principals[0].access",
        ]);
    });
});

describe("Addresses that may come in", () => {
    const keys = (...addresses: string[]) =>
        brokenRules(addressRules("allowedAddresses", addresses)).map(({ key }) => key);

    it("are IPv4 addresses and blocks, and never everybody or all of Azure", () => {
        assert.deepEqual(keys("203.0.113.7", "203.0.113.0/24"), []);
        for (const wrong of ["0.0.0.0", "0.0.0.0/0", "office", "203.0.113.7/24", "::1"]) {
            assert.deepEqual(keys(wrong), ["allowedAddresses[0]"], wrong);
        }
    });
});
