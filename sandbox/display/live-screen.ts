import { widthOf } from "./text";

/** Terminal codes (ECMA-48) that a live display needs. */
const codes = {
    hideCursor: "\u001b[?25l",
    showCursor: "\u001b[?25h",
    clearToEndOfLine: "\u001b[K",
    clearBelow: "\u001b[J",
    up: (lines: number): string => (lines > 0 ? `\u001b[${lines}A` : ""),
};

/** The end of a terminal's text that is drawn again and again. */
export interface LiveScreen {
    /** Replaces what was drawn last; lines must be narrower than the terminal. */
    draw(lines: string[], columns: number): void;
    /** Replaces what was drawn last for good: nothing above will be touched any more. */
    settle(lines: string[], columns: number): void;
}

/** How many rows the last frame takes now: a terminal that became narrower has folded its lines. */
export function framedRows(lines: string[], columns: number): number {
    return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, columns))), 0);
}

/** One write a frame and no clearing before drawing: nothing flickers. */
export function createLiveScreen(out: NodeJS.WritableStream): LiveScreen {
    let drawn: string[] = [];
    let hidden = false;
    const restore = (): void => {
        out.write(codes.showCursor);
    };
    const frame = (lines: string[], columns: number): string => {
        const body = lines.map((line) => `${line}${codes.clearToEndOfLine}\n`).join("");
        return `${codes.up(framedRows(drawn, columns))}\r${body}${codes.clearBelow}`;
    };
    return {
        draw(lines, columns) {
            if (lines.length === drawn.length && lines.every((line, index) => line === drawn[index])) return;
            if (!hidden) process.once("exit", restore);
            out.write((hidden ? "" : codes.hideCursor) + frame(lines, columns));
            hidden = true;
            drawn = lines;
        },
        settle(lines, columns) {
            out.write(frame(lines, columns) + (hidden ? codes.showCursor : ""));
            process.removeListener("exit", restore);
            hidden = false;
            drawn = [];
        },
    };
}
