/* global confirm, document, EventSource, fetch, FormData */
"use strict";
// Everything that is shown is set as text: names and messages never become markup.

const cards = new Map();
const form = document.getElementById("ask");

/** Asks the service; throws what it answers when it refuses. */
async function ask(path, options) {
    const response = await fetch(path, options);
    const body = await response.json();
    if (!response.ok) throw body;
    return body;
}

function cardOf({ name }) {
    const known = cards.get(name);
    if (known) return known;
    const element = document.getElementById("card").content.firstElementChild.cloneNode(true);
    element.dataset.name = name;
    const card = { element, part: (selector) => element.querySelector(selector), steps: new Map() };
    card.part("h3").textContent = name;
    card.part(".delete").addEventListener("click", () => remove(name, card));
    document.getElementById("list").prepend(element);
    cards.set(name, card);
    follow(name, card);
    return card;
}

function show(database) {
    const card = cardOf(database);
    card.part(".about").textContent = `${database.engine}, ${database.tier}, team ${database.team}`;
    card.part(".problem").textContent = database.error ?? "";
    showStatus(card, database.status);
    const rows = Object.entries(database.outputs).flatMap(([key, value]) => row(key, value));
    card.part("dl").replaceChildren(...rows);
    document.getElementById("empty").hidden = true;
}

function row(key, value) {
    if (value !== null && typeof value === "object")
        return Object.entries(value).flatMap(([inner, text]) => row(`${key}.${inner}`, text));
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = key;
    text.textContent = String(value);
    return [term, text];
}

function showStatus(card, status) {
    const badge = card.part(".status");
    badge.textContent = status;
    badge.dataset.status = status;
    const busy = status === "creating" || status === "deleting";
    card.part(".delete").disabled = busy;
    card.part("details").open = busy;
    if (!busy) card.part(".now").textContent = "";
}

/** Follows a database; the browser comes back by itself after an interruption. */
function follow(name, card) {
    const source = new EventSource(`/api/databases/${encodeURIComponent(name)}/events`);
    source.addEventListener("message", ({ data }) => {
        const progress = JSON.parse(data);
        if (progress.kind !== "status") return step(card, progress);
        showStatus(card, progress.status);
        if (progress.status === "ready" || progress.status === "failed") void reload(name);
    });
    source.addEventListener("gone", () => {
        source.close();
        card.element.remove();
        cards.delete(name);
        document.getElementById("empty").hidden = cards.size > 0;
    });
}

/** One line a resource: the same one when it starts and when it ends. */
function step(card, { text, state }) {
    const line = (state && card.steps.get(text)) || document.createElement("li");
    line.textContent = text;
    line.dataset.state = state ?? "failed";
    if (!line.isConnected) card.part("ol").append(line);
    if (state) card.steps.set(text, line);
    card.part("ol").scrollTop = card.part("ol").scrollHeight;
    card.part(".count").textContent = String(card.part("ol").querySelectorAll('[data-state="finished"]').length);
    card.part(".now").textContent = state === "started" ? `— ${text}` : "";
}

async function reload(name) {
    try {
        show(await ask(`/api/databases/${encodeURIComponent(name)}`));
    } catch {
        // It was deleted meanwhile, and its card goes with the event that says so.
    }
}

async function remove(name, card) {
    if (!confirm(`Delete ${name} and all of its data?`)) return;
    try {
        show(await ask(`/api/databases/${encodeURIComponent(name)}`, { method: "DELETE" }));
    } catch (refusal) {
        card.part(".problem").textContent = refusal.message ?? "the service did not answer";
    }
}

function showProblems({ message, problems = [] }) {
    for (const field of ["name", "team"]) {
        const told = problems.filter((problem) => problem.field === field).map(({ problem }) => problem);
        document.getElementById(`${field}-problem`).textContent = told.join("; ");
        form.elements[field].setAttribute("aria-invalid", String(told.length > 0));
    }
    const others = problems.filter(({ field }) => !["name", "team"].includes(field)).map(({ problem }) => problem);
    document.getElementById("form-problem").textContent = problems.length > 0 ? others.join("; ") : (message ?? "");
}

form.addEventListener("submit", async (event) => {
    event.preventDefault();
    showProblems({});
    const body = JSON.stringify(Object.fromEntries(new FormData(form)));
    try {
        show(await ask("/api/databases", { method: "POST", headers: { "content-type": "application/json" }, body }));
        form.elements.name.value = "";
    } catch (refusal) {
        showProblems(refusal instanceof Error ? { message: "the service did not answer; try again" } : refusal);
    }
});

ask("/api/databases").then(
    (databases) => databases.forEach(show),
    () => showProblems({ message: "the service did not answer; reload the page" }),
);
