import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { FailureDetails } from "../../automation/errors";
import { type Failed, failureOf } from "../../automation/failure";
import { PulumiFailed } from "../../automation/pulumi-command";
import { Redactor } from "../../automation/redactor";

const nothing: FailureDetails = {
    operation: "deploy",
    target: "shop/dev",
    diagnostics: [],
    failures: [],
    violations: [],
    changes: {},
};

function failure(failed: Partial<Failed>, details: Partial<FailureDetails> = {}) {
    return failureOf({
        thrown: { commandResult: { err: { exitCode: 255 } } },
        stderr: "",
        cancelled: false,
        programFailures: [],
        redactor: new Redactor(["sesame"], {}),
        ...failed,
        details: { ...nothing, ...details },
    });
}

const told = (...messages: string[]): Partial<FailureDetails> => ({
    diagnostics: messages.map((message) => ({ severity: "error", message })),
});

function failed(...messages: string[]): Partial<FailureDetails> {
    const step = { urn: "urn", type: "aws:rds/instance:Instance", name: "db", op: "create" as const };
    return { failures: messages.map((message) => ({ ...step, message })) };
}

describe("the class of a failure", () => {
    const of = (given: Partial<Failed>, details?: Partial<FailureDetails>) => {
        const { name, retriable } = failure(given, details);
        return retriable ? `${name}, retriable` : name;
    };

    it("is cancelled when the signal was given, whatever else was told", () => {
        assert.equal(of({ cancelled: true }, told("update canceled")), "CancelledError");
    });

    it("is a conflict when another update holds the stack", () => {
        const stderr = "error: the stack is currently locked by 1 lock(s). Either wait";
        assert.equal(of({ stderr }), "ConflictError, retriable");
        const cloud = "error: [409] Conflict: Another update is currently in progress.";
        assert.equal(of({ stderr: cloud }), "ConflictError, retriable");
        assert.equal(
            of({ thrown: new PulumiFailed("error: stack 'dev' already exists", undefined) }),
            "ConflictError, retriable",
        );
    });

    it("is policy when a mandatory policy was violated, and not when an advisory one was", () => {
        const found = { policy: "tls", pack: "strata", packVersion: "1.0.0", message: "no TLS" };
        const mandatory = { violations: [{ ...found, enforcement: "mandatory" as const }] };
        assert.equal(of({}, mandatory), "PolicyError");
        assert.match(failure({}, mandatory).message, /^deploy of shop\/dev: strata\/tls: no TLS$/);
        assert.equal(
            of({}, { violations: [{ ...found, enforcement: "advisory" }], ...failed("denied") }),
            "ProviderError",
        );
    });

    for (const message of [
        "ThrottlingException: Rate exceeded",
        "TooManyRequests",
        "operation error RDS: StatusCode: 503, ServiceUnavailable",
        "read tcp 10.0.0.1: connection reset by peer",
        "timeout while waiting for state to become 'available'",
        "Conflict: AnotherOperationInProgress",
    ])
        it(`is a transient provider error for ${message}`, () => {
            assert.equal(of({}, failed(message)), "ProviderError, retriable");
        });

    it("is a lasting provider error as soon as one resource failed for good", () => {
        assert.equal(of({}, failed("ThrottlingException", "AccessDenied: not authorised")), "ProviderError");
    });

    it("is a crash when a plugin has gone, pulumi was killed, or nothing was said", () => {
        const gone = 'provider plugin "aws" (/opt/aws) ended with exit code 7';
        assert.equal(of({}, { ...told(gone), ...failed(gone) }), "CrashError, retriable");
        assert.equal(of({ thrown: { commandResult: { err: { signal: "SIGKILL" } } } }), "CrashError, retriable");
        assert.equal(of({}), "CrashError, retriable");
        assert.equal(of({ stderr: "error: dial tcp: lookup state.example.com: i/o timeout" }), "CrashError, retriable");
    });

    it("is program for a mistake of the program, and config for what the user gave it", () => {
        assert.equal(of({ programFailures: [new TypeError("x is not a function")] }), "ProgramError");
        assert.equal(
            of({}, told("an unhandled error occurred: Program exited with non-zero exit code: 1")),
            "ProgramError",
        );
        assert.equal(of({ programFailures: [new pulumi.RunError("strata:tier is missing")] }), "ConfigError");
        const refused = new pulumi.InputPropertiesError({ message: "iops needs 400 GiB", errors: [] });
        assert.equal(of({ programFailures: [refused] }), "ConfigError");
    });

    it("is config for what pulumi refuses", () => {
        assert.equal(of({ stderr: "error: incorrect passphrase" }), "ConfigError");
        assert.equal(of({ thrown: new PulumiFailed("error: no stack named 'dev' found", undefined) }), "ConfigError");
        assert.match(
            failure({ thrown: { commandResult: { err: { code: "ENOENT" } } } }).message,
            /no `pulumi` on PATH; install/,
        );
    });

    it("says all problems in one line, each once, without secrets", () => {
        const { message } = failure({}, told("first sesame\n  at once", "second", "second", "update failed"));
        assert.equal(message, "deploy of shop/dev: first [secret] | at once; second");
    });

    it("carries nothing of the output of pulumi", () => {
        const thrown = Object.assign(new Error("stdout: hunter2"), { commandResult: { err: {} } });
        const error = failure({ thrown, stderr: "a line\nerror: broken\n" });
        assert.doesNotMatch(JSON.stringify(error) + error.message + (error.stack ?? ""), /hunter2/);
        assert.equal(error.cause, undefined);
    });
});

describe("a redactor", () => {
    it("masks secrets and the credentials of the environment, the longest first", () => {
        const environment = {
            AWS_SECRET_ACCESS_KEY: "abcdefgh",
            PULUMI_CONFIG_PASSPHRASE_FILE: "/home/me",
            PATH: "/usr/bin",
        };
        const redactor = new Redactor(["open", "open sesame"], environment);
        assert.equal(redactor.text("open sesame abcdefgh /home/me /usr/bin"), "[secret] [secret] /home/me /usr/bin");
    });
});
