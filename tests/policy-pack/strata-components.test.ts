import assert from "node:assert/strict";
import { rules } from "../../policy-pack/rules";
import { Pack } from "../../policy-pack/testing/pack";
import { components, settings, stackOf } from "./strata-samples";

describe("Strata's own components pass every rule at mandatory without exemption", () => {
    for (const [name, record] of Object.entries(components)) {
        for (const setting of settings) {
            it(`${name}, ${setting.tier} in ${setting.environment}`, async () => {
                const pack = Pack.of(rules, { preview: false });
                await pack.configure();
                const stack = stackOf(await record(setting));
                for (const each of stack) {
                    assert.equal(await pack.remediate(each), undefined, `${each.name} needs no fix`);
                }
                const found = await pack.judge(stack);
                assert.deepEqual(
                    found.map(({ rule, urn, message }) => `${rule}: ${urn.split("::").at(-1)}: ${message}`),
                    [],
                );
            });
        }
    }
});
