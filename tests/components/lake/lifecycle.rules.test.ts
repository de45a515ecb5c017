import assert from "node:assert/strict";
import fc from "fast-check";
import { lifecycleProblems, minimumStorageDays } from "../../../components/lake/s3-lake/lifecycle.rules";
import type { LifecycleSettings } from "../../../components/lake/s3-lake/s3-lake.settings";
import { defaultTransitions } from "../../../components/lake/s3-lake/s3-lake.sizes";
import type { LakeTransitionArgs } from "../../../components/lake/s3-lake/zone.args";
import { LakeStorageClass } from "../../../components/lake/s3-lake/zone.args";
import { LakeZone } from "../../../components/lake/shared/lake-zone";

const classes = Object.values(LakeStorageClass);
const basics = { noncurrentExpireAfterDays: 30, abortUploadsAfterDays: 7 };
const problemsOf = (lifecycle: Partial<LifecycleSettings>) =>
    lifecycleProblems("raw.lifecycle", { transitions: [], ...basics, ...lifecycle });

/** A lifecycle that S3 takes: some classes in order, each for its minimum and some slack. */
const sound = fc
    .record({ chosen: fc.subarray(classes), slack: fc.array(fc.nat(400), { minLength: 6, maxLength: 6 }) })
    .map(({ chosen, slack }) => {
        let age = 30;
        const transitions: LakeTransitionArgs[] = chosen.map((storageClass, index) => {
            age += slack[index] as number;
            const afterDays = age;
            age += Math.max(1, minimumStorageDays[storageClass]);
            return { storageClass, afterDays };
        });
        return { transitions, expireAfterDays: age + (slack[5] as number) };
    });

describe("the rules of a lifecycle", () => {
    it("take every chain of colder classes in which each object stays for what it is charged for", () => {
        fc.assert(fc.property(sound, (lifecycle) => assert.deepEqual(problemsOf(lifecycle), [])));
    });

    it("refuse a chain once an object leaves a class a day before its minimum", () => {
        const chain = sound.filter(({ transitions }) => transitions.length > 0);
        fc.assert(
            fc.property(chain, fc.nat(), ({ transitions, expireAfterDays }, pick) => {
                const index = pick % transitions.length;
                const left = transitions[index] as LakeTransitionArgs;
                const tooEarly = left.afterDays + Math.max(1, minimumStorageDays[left.storageClass]) - 1;
                const next = transitions[index + 1];
                const broken = next
                    ? { transitions: transitions.with(index + 1, { ...next, afterDays: tooEarly }), expireAfterDays }
                    : { transitions, expireAfterDays: tooEarly };
                assert.notDeepEqual(problemsOf(broken), []);
            }),
        );
    });

    it("refuse every pair of classes that is not in S3's order", () => {
        fc.assert(
            fc.property(fc.constantFrom(...classes), fc.constantFrom(...classes), (first, second) => {
                const transitions = [
                    { storageClass: first, afterDays: 100 },
                    { storageClass: second, afterDays: 1000 },
                ];
                assert.equal(
                    problemsOf({ transitions }).length === 0,
                    classes.indexOf(second) > classes.indexOf(first),
                );
            }),
        );
    });

    it("take Standard-IA from 30 days on, and not a day earlier", () => {
        fc.assert(
            fc.property(fc.nat(60), (afterDays) => {
                const problems = problemsOf({
                    transitions: [{ storageClass: LakeStorageClass.StandardIa, afterDays }],
                });
                assert.equal(problems.length === 0, afterDays >= 30);
            }),
        );
    });

    it("take whole numbers of days only", () => {
        fc.assert(
            fc.property(
                fc.double({ min: 1, max: 1000, noNaN: true }).filter((days) => !Number.isInteger(days)),
                (days) =>
                    assert.equal(problemsOf({ expireAfterDays: days, noncurrentExpireAfterDays: days }).length, 2),
            ),
        );
    });

    it("take the defaults of every zone", () => {
        for (const zone of Object.values(LakeZone)) {
            assert.deepEqual(problemsOf({ transitions: defaultTransitions[zone] }), []);
        }
    });

    it("say where, what was given, what is allowed and what to do", () => {
        const transitions = [
            { storageClass: LakeStorageClass.StandardIa, afterDays: 30 },
            { storageClass: LakeStorageClass.GlacierInstantRetrieval, afterDays: 40 },
        ];
        assert.deepEqual(problemsOf({ transitions }), [
            {
                key: "raw.lifecycle.transitions[1].afterDays",
                reason: "STANDARD_IA, entered after 30 days, keeps (and charges) an object for at least 30 days, got GLACIER_IR after 40; set it to 60 or more",
            },
        ]);
    });
});
