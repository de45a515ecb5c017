import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import fs from "node:fs/promises";
import path from "node:path";
import { parseRequest } from "./database-request";
import type { Databases } from "./databases";
import { streamProgress } from "./progress-stream";

const PAGE = path.join(__dirname, "page");
const FILES: Record<string, [file: string, type: string]> = {
    "/": ["index.html", "text/html; charset=utf-8"],
    "/page.js": ["page.js", "text/javascript; charset=utf-8"],
    "/page.css": ["page.css", "text/css; charset=utf-8"],
};
const LARGEST_BODY = 16 * 1024;

const SAFE_HEADERS = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
};

/** A problem to answer with its status. */
class HttpProblem extends Error {
    constructor(
        readonly status: number,
        message: string,
        readonly problems: { field: string; problem: string }[] = [],
    ) {
        super(message);
    }
}

/** The HTTP service over the databases; the caller listens and closes. */
export function createService(databases: Databases): Server {
    return createServer((request, response) => {
        answer(databases, request, response).catch((error: unknown) => {
            const known =
                error instanceof HttpProblem ? error : new HttpProblem(500, "the service failed; ask its operators");
            send(response, known.status, { message: known.message, problems: known.problems });
        });
    });
}

async function answer(databases: Databases, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://service");
    const [, name, events] = /^\/api\/databases\/([^/]+)(\/events)?$/.exec(pathname) ?? [];
    const method = request.method ?? "GET";
    const file = FILES[pathname];
    if (file !== undefined && method === "GET") return sendFile(response, ...file);
    if (pathname === "/healthz") return send(response, 200, { status: "ok" });
    if (pathname === "/api/databases" && method === "GET") return send(response, 200, databases.list());
    if (pathname === "/api/databases" && method === "POST") return create(databases, request, response);
    if (name === undefined) throw new HttpProblem(404, `there is no ${method} ${pathname}`);
    const database = databases.get(name);
    if (database === undefined) throw new HttpProblem(404, `there is no database ${JSON.stringify(name)}`);
    if (events !== undefined && method === "GET") return streamProgress(databases, name, request, response);
    if (events === undefined && method === "GET") return send(response, 200, database);
    if (events === undefined && method === "DELETE") return remove(databases, name, response);
    throw new HttpProblem(405, `${method} is not for ${pathname}`);
}

async function create(databases: Databases, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A form of another site cannot send this type without being asked first.
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
        throw new HttpProblem(415, "send the request as application/json");
    const parsed = parseRequest(await readJson(request));
    if ("problems" in parsed) throw new HttpProblem(400, "the request cannot be met", parsed.problems);
    const { name } = parsed.request;
    const database = databases.create(parsed.request);
    if (database === undefined) {
        const problem = `there is a database ${JSON.stringify(name)} already; choose another name`;
        throw new HttpProblem(409, problem, [{ field: "name", problem }]);
    }
    response.setHeader("location", `/api/databases/${name}`);
    send(response, 202, database);
}

function remove(databases: Databases, name: string, response: ServerResponse): void {
    if (!databases.remove(name))
        throw new HttpProblem(
            409,
            `database ${JSON.stringify(name)} is being worked on; delete it when that has ended`,
        );
    send(response, 202, databases.get(name));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
        size += (chunk as Buffer).length;
        if (size > LARGEST_BODY) throw new HttpProblem(413, `the body is larger than ${LARGEST_BODY} bytes`);
        chunks.push(chunk as Buffer);
    }
    try {
        return JSON.parse(Buffer.concat(chunks).toString("utf8"));
    } catch {
        throw new HttpProblem(400, "the body is not JSON");
    }
}

async function sendFile(response: ServerResponse, file: string, type: string): Promise<void> {
    const content = await fs.readFile(path.join(PAGE, file));
    response.writeHead(200, { ...SAFE_HEADERS, "content-type": type }).end(content);
}

function send(response: ServerResponse, status: number, body: unknown): void {
    if (response.headersSent) return void response.destroy();
    response.writeHead(status, { ...SAFE_HEADERS, "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
}
