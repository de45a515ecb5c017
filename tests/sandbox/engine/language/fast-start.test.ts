import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    realpathSync,
    rmSync,
    statSync,
    symlinkSync,
    utimesSync,
    writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const fastStart = path.resolve(__dirname, "../../../../sandbox/engine/language/fast-start.cjs");
const tsx = path.resolve(__dirname, "../../../../node_modules/tsx");

const start = `require(${JSON.stringify(fastStart)}).startFast("test"); require("tsx/cjs");`;

describe("a process of the sandbox", () => {
    let folder: string;
    const file = (name: string): string => path.join(folder, name);
    const write = (name: string, text: string): void => {
        mkdirSync(path.dirname(file(name)), { recursive: true });
        writeFileSync(file(name), text);
    };
    const caches = (): string[] => readdirSync(file("caches/strata-sandbox"));
    const cacheText = (): Buffer => readFileSync(file(`caches/strata-sandbox/${caches()[0]}`));

    /** Runs a module of the folder in a process of its own; the result is what it prints. */
    async function run(name: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
        write("main.cjs", `${start} console.log(require(process.argv[2]).default());`);
        const { stdout } = await promisify(execFile)(process.execPath, [file("main.cjs"), file(name)], {
            cwd: folder,
            env: { ...process.env, NODE_OPTIONS: "", XDG_CACHE_HOME: file("caches"), ...env },
        });
        return stdout.trim();
    }

    beforeEach(() => {
        folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "strata fast ")));
        mkdirSync(file("node_modules"));
        symlinkSync(tsx, file("node_modules/tsx"), "junction");
        write("answer.ts", "export const answer: number = 41;\n");
        write("program.ts", 'import { answer } from "./answer";\nexport default () => answer + 1;\n');
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it("keeps the code that it loaded, once for the processes after it", async () => {
        assert.equal(await run("program.ts"), "42");
        assert.equal(caches().length, 1);
        const first = cacheText();
        assert.equal(await run("program.ts"), "42");
        assert.deepEqual(cacheText(), first);
    });

    it("runs what a changed file says", async () => {
        await run("program.ts");
        write("answer.ts", "export const answer: number = 11;\n");
        assert.equal(await run("program.ts"), "12");
    });

    it("runs without kept code, whole or in part, and where none can be kept", async () => {
        await run("program.ts");
        const cache = file(`caches/strata-sandbox/${caches()[0]}`);
        for (const damaged of [cacheText().subarray(0, 1000), Buffer.from("no code at all"), cacheText().fill(7, 24)]) {
            writeFileSync(cache, damaged);
            assert.equal(await run("program.ts"), "42");
        }
        assert.equal(await run("program.ts", { XDG_CACHE_HOME: file("main.cjs") }), "42");
    });

    it("tells the TypeScript's lines in traces, whoever compiled it", async () => {
        const thrower =
            'interface Unused {\n    x: 1;\n}\n\nexport default () => new Error("no").stack!.split("\\n")[1];\n';
        for (const name of ["one/thrower.ts", "two/thrower.ts"]) {
            write(name, thrower);
            const compiled = await run(name);
            const kept = await run(name);
            const never = await run(name, { NODE_DISABLE_COMPILE_CACHE: "1" });
            assert.deepEqual(
                [compiled, kept, never].map((line) => line.split("(")[1]),
                Array(3).fill(`${file(name)}:5:22)`),
            );
        }
    });

    it("tells the TypeScript's lines in the traces of threads, too", async () => {
        write(
            "thrower.ts",
            'interface Unused {\n    x: 1;\n}\n\nexport const trace: string = new Error("no").stack!;\n',
        );
        write(
            "thread.cjs",
            `${start} require("node:worker_threads").parentPort.postMessage(require("./thrower.ts").trace);`,
        );
        write(
            "program.cjs",
            `exports.default = () => {
                const thread = new (require("node:worker_threads").Worker)(${JSON.stringify(file("thread.cjs"))});
                thread.once("message", (trace) => console.log(trace.split("\\n")[1]));
                return "";
            };`,
        );
        assert.match(await run("program.cjs"), /thrower\.ts:5:\d+$/);
    });

    it("imports as Node does, in code that was loaded before, too", async () => {
        write("answer.mjs", "export const answer = 7;\n");
        write(
            "program.cjs",
            'const load = (0, eval)("(file) => import(file)");\nexports.default = () => load(`${__dirname}/answer.mjs`);\n',
        );
        write(
            "importer.cjs",
            'exports.default = () => void require("./program.cjs").default().then(() => import("./answer.mjs")).then(({ answer }) => console.log(answer));\n',
        );
        for (const time of ["first", "second"]) assert.equal(await run("importer.cjs"), "undefined\n7", time);
    });

    it("removes the code that no process has used for a month", async () => {
        await run("program.ts");
        const [current = ""] = caches();
        const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
        const others = { "test-v18.code": 32, "test-v20.code": 29, "engine-v18.code.123": 40, "notes.txt": 100 };
        for (const [name, age] of Object.entries({ ...others, [current]: 2 })) {
            if (name !== current) write(`caches/strata-sandbox/${name}`, "");
            utimesSync(file(`caches/strata-sandbox/${name}`), days(age), days(age));
        }
        await run("program.ts");
        assert.deepEqual(caches().sort(), [current, "notes.txt", "test-v20.code"].sort());
        assert.ok(statSync(file(`caches/strata-sandbox/${current}`)).mtime > days(1), "its use is told by its time");
    });

    it("finds the file behind a link, and what is no TypeScript, as Node does", async () => {
        write("real/linked.ts", 'export { where } from "./beside";\n');
        write("real/beside.ts", "export const where = __filename;\n");
        symlinkSync(file("real/linked.ts"), file("linked.ts"));
        write("data.json", '{ "x": 1 }');
        write("folder/index.ts", 'export { where } from "../linked";\n');
        write(
            "all.ts",
            'import { where } from "./folder";\nimport * as data from "./data.json";\nexport default () => [where, data.x].join();\n',
        );
        assert.equal(await run("all.ts"), `${file("real/beside.ts")},1`);
    });

    describe("that was started before", () => {
        /** Tells with the answer whether tsx was loaded; twice, for the second time nothing has to be translated. */
        async function answers(...imports: string[]): Promise<string[]> {
            const loaded = "Object.keys(require.cache).some((file) => /tsx.dist/.test(file)) ? 'translated' : 'kept'";
            write("asks.ts", `${imports.join("\n")}\nexport default () => \`\${answer}, \${${loaded}}\`;\n`);
            return [await run("asks.ts"), await run("asks.ts")];
        }
        const fromAnswer = 'import { answer } from "./answer";';

        it("leaves the translator out", async () => {
            assert.deepEqual(await answers(fromAnswer), ["41, translated", "41, kept"]);
            write("folder/index.ts", 'export * from "../answer";\n');
            write("folder/inner/asks.ts", 'export * from "..";\n');
            assert.deepEqual(await answers('import { answer } from "./folder/inner/asks";'), [
                "41, translated",
                "41, kept",
            ]);
        });

        it("translates anew what changed, and by whichever setting it would be translated otherwise", async () => {
            await answers(fromAnswer);
            write("answer.ts", "export const answer: number = 12;\n");
            assert.deepEqual(await answers(fromAnswer), ["12, translated", "12, kept"]);
            const settings = (useDefineForClassFields: boolean): void =>
                write("tsconfig.json", JSON.stringify({ compilerOptions: { useDefineForClassFields } }));
            write(
                "answer.ts",
                "class Base { constructor() { (this as { x?: number }).x = 1; } }\nclass Sub extends Base { x?: number; }\nexport const answer = new Sub().x;\n",
            );
            settings(true);
            assert.deepEqual(await answers(fromAnswer), ["undefined, translated", "undefined, kept"]);
            settings(false);
            assert.deepEqual(await answers(fromAnswer), ["1, translated", "1, kept"]);
        });

        it("asks the translator about what it alone finds or reads", async () => {
            write("module.mjs", "export const answer = 1;\n");
            write("plain.js", "export const answer = 2;\n");
            write("markup.tsx", "export const answer: number = 3;\n");
            write("both.ts", "export const answer: number = 4;\n");
            write("both.js", "exports.answer = 0;\n");
            const names = ["./module.mjs", "./plain", "./markup", "./both.js"];
            for (const [index, name] of names.entries()) {
                const answer = `${index + 1}, translated`;
                assert.deepEqual(await answers(`import { answer } from "${name}";`), [answer, answer], name);
            }
        });

        it("leaves files that settings put elsewhere to the translator", async () => {
            write("tsconfig.json", JSON.stringify({ compilerOptions: { paths: { elsewhere: ["./answer.ts"] } } }));
            const answer = "41, translated";
            assert.deepEqual(await answers('import { answer } from "elsewhere";'), [answer, answer]);
        });
    });
});
