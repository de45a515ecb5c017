import { readFileSync } from "node:fs";
import { configurationProblems } from "../frame/configuration";
import { rules } from "../rules";

// npx tsx policy-pack/docs/check-config.ts FILE: exits 1 and says why when the file is not what the pack understands.
const file = process.argv[2] ?? "policy-config.json";
const problems = configurationProblems(JSON.parse(readFileSync(file, "utf8")) as unknown, rules);
process.stdout.write(problems.map((problem) => `${file}: ${problem}\n`).join(""));
process.exitCode = problems.length === 0 ? 0 : 1;
