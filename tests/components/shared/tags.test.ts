import assert from "node:assert/strict";
import { platformTags, tagProblems } from "../../../components/shared/tags";
import { Environment } from "../../../components/shared/tier";

const facts = { environment: Environment.Dev, project: "strata", owner: "data", costCenter: "CC-1" };

describe("The tags of a platform", () => {
    it("name the environment, the project, the owner and the cost centre beside the user's own", () => {
        assert.deepEqual(platformTags(facts, { Team: "lake" }), {
            Team: "lake",
            Environment: "dev",
            Project: "strata",
            Owner: "data",
            CostCenter: "CC-1",
        });
    });

    it("are not replaced by the user's", () => {
        assert.equal(platformTags(facts, { Owner: "somebody" }).Owner, "data");
    });
});

describe("A user's own tags", () => {
    const refused: [what: string, tags: { [key: string]: string }, reason: RegExp][] = [
        ["one that the platform sets, in any case", { costcenter: "x" }, /platform sets itself/],
        ["one that AWS keeps", { "aws:x": "y" }, /AWS keeps/],
        ["a key that is too long", { ["k".repeat(129)]: "x" }, /129 characters/],
        ["a value that is too long", { k: "x".repeat(257) }, /257 characters/],
        ["a character that AWS refuses", { k: "a;b" }, /other characters/],
    ];
    for (const [what, tags, reason] of refused) {
        it(`cannot be ${what}`, () => {
            const problems = tagProblems("tags", tags);
            assert.equal(problems.length, 1);
            assert.match(problems[0]?.reason ?? "", reason);
            assert.equal(problems[0]?.key, `tags.${Object.keys(tags)[0]}`);
        });
    }

    it("leave room for the platform's among the 50 that AWS allows", () => {
        const tags = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`k${index}`, "v"]));
        assert.deepEqual(
            tagProblems("tags", tags).map(({ key }) => key),
            ["tags"],
        );
    });

    it("may have letters of any language", () => {
        assert.deepEqual(tagProblems("tags", { Besitzer: "Größe: 5 @ home" }), []);
    });
});
