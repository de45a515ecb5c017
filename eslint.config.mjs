import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
    { ignores: ["**/node_modules/**", "**/*.cjs", "tests/fixtures/**", "sandbox/bin/**"] },
    js.configs.recommended,
    ...tseslint.configs.recommended,
    {
        files: ["**/*.ts"],
        languageOptions: { parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
        rules: {
            "@typescript-eslint/no-floating-promises": "error",
            "@typescript-eslint/no-misused-promises": "error",
            "@typescript-eslint/await-thenable": "error",
            "@typescript-eslint/consistent-type-imports": "error",
            "@typescript-eslint/prefer-nullish-coalescing": "error",
            "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
            "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
            "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
            eqeqeq: "error",
            "no-console": "error",
        },
    },
    {
        // A describe block is a list of tests, not a function to keep short.
        files: ["tests/**/*.ts"],
        rules: { "max-lines-per-function": "off" },
    },
    { files: ["bench/**/*.ts", "scripts/**/*.ts"], rules: { "no-console": "off" } },
);
