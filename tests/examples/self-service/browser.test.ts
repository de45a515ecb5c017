import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { automationDeployer } from "../../../examples/self-service/databases";
import { sandboxOnPath } from "../../automation/support";
import { workspace, type Workspace } from "../../support/sandbox";
import { HeldDeployer, serve } from "./fixture";

/** Debian's browser, or the one that CHROMIUM names. */
const executablePath = [
    process.env["CHROMIUM"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
].find((file) => file !== undefined && fs.existsSync(file));
const title = "the self-service example, in a browser";
const missing = "has no Chromium on this machine: apt-get install chromium, or name one in CHROMIUM";

(executablePath === undefined ? describe.skip : describe)(
    executablePath === undefined ? `${title}, ${missing}` : title,
    function () {
        this.timeout(300_000);
        let browser: Browser;
        let page: Page;
        let close: () => void = () => undefined;
        sandboxOnPath();
        before(async () => {
            browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
        });
        after(() => browser.close());
        beforeEach(async () => {
            page = await browser.newPage();
            page.setDefaultTimeout(240_000);
        });
        afterEach(async () => {
            await page.close();
            close();
        });

        const ask = async (name: string, team: string) => {
            await page.getByLabel("Name").fill(name);
            await page.getByLabel("Team").fill(team);
            await page.getByRole("button", { name: "Create" }).click();
        };

        it("makes a database in the sandbox, shows how it gets on and where it is, and deletes it", async () => {
            const work: Workspace = workspace();
            const names = ["PULUMI_HOME", "PULUMI_BACKEND_URL", "PULUMI_CONFIG_PASSPHRASE"];
            const before = names.map((name) => process.env[name]);
            for (const name of names) process.env[name] = work.env[name];
            const service = await serve(automationDeployer("eu-west-2"));
            close = service.close;
            try {
                await page.goto(service.url);
                await ask("orders", "checkout");
                const card = page.locator('article[data-name="orders"]');
                await card.locator('li[data-state="finished"]', { hasText: "aws:rds/instance:Instance" }).waitFor();
                await card.locator('.status[data-status="ready"]').waitFor();
                const shown = await card.innerText();
                assert.match(shown, /endpoints\.writer\s+\S+\.rds\.amazonaws\.com/);
                assert.match(shown, /secretRef\s+arn:aws:secretsmanager:eu-west-2/);
                const pictures = process.env["SELF_SERVICE_PICTURES"];
                if (pictures !== undefined)
                    await page.screenshot({ path: path.join(pictures, "ready.png"), fullPage: true });
                page.on("dialog", (dialog) => void dialog.accept());
                await card.getByRole("button", { name: "Delete" }).click();
                await card.waitFor({ state: "detached" });
                assert.ok(await page.getByText("No databases yet.").isVisible());
            } finally {
                await service.databases.stop();
                names.forEach((name, at) => {
                    if (before[at] === undefined) delete process.env[name];
                    else process.env[name] = before[at];
                });
                work.remove();
            }
        });

        it("says at the field what is wrong with it, and shows text as text", async () => {
            const deployer = new HeldDeployer();
            const service = await serve(deployer);
            close = service.close;
            await page.goto(service.url);
            await ask("<b>x</b>", "");
            await page.getByText('name "<b>x</b>" is not allowed').waitFor();
            assert.equal(await page.getByLabel("Team").getAttribute("aria-invalid"), "true");
            assert.equal(await page.locator("article").count(), 0);
            await ask("carts", "web");
            const card = page.locator('article[data-name="carts"]');
            await card.locator('li[data-state="started"]').waitFor();
            assert.equal(await page.getByLabel("Team").getAttribute("aria-invalid"), "false");
            assert.ok(await card.getByRole("button", { name: "Delete" }).isDisabled());
            deployer.held[0]?.let(new Error("no"));
            await card.getByText("the service failed; ask its operators").waitFor();
        });

        it("shows what is there to a page that comes later", async () => {
            const deployer = new HeldDeployer();
            const service = await serve(deployer);
            close = service.close;
            service.databases.create({ name: "late", team: "web", engine: "mariadb", tier: "basic" });
            await page.goto(service.url);
            await page.locator('article[data-name="late"] li[data-state="started"]').waitFor();
            deployer.held[0]?.let();
            await page.locator('article[data-name="late"] .status[data-status="ready"]').waitFor();
        });
    },
);
