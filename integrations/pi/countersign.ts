// Countersign for pi: put this file into ~/.pi/agent/extensions/. pi asks nobody before a tool runs, so the gate is the only
// guard. Whatever goes wrong is thrown, and pi takes that for a refusal: nothing runs unreviewed.
import { spawn } from "node:child_process"

const PROGRAM = "countersign"
const LIMIT_MS = 120_000

function gate(event: object): Promise<any> {
  return new Promise((resolve, reject) => {
    const fail = (why: unknown) => reject(new Error(`countersign gave no answer, so this does not run: ${why}`))
    const child = spawn(PROGRAM, ["hook", "pi"], { stdio: ["pipe", "pipe", "pipe"], timeout: LIMIT_MS, windowsHide: true })
    let [out, err] = ["", ""]
    child.stdout.on("data", (part) => (out += part))
    child.stderr.on("data", (part) => (err += part))
    child.stdin.on("error", () => {})
    child.on("error", fail)
    child.on("close", (code) => {
      if (code !== 0) return fail(err.trim() || `exit code ${code}`)
      try {
        resolve(out.trim() ? JSON.parse(out) : {})
      } catch {
        fail("it is not JSON")
      }
    })
    child.stdin.end(JSON.stringify(event))
  })
}

export default function (pi: any) {
  const frame = (ctx: any) => {
    const file = ctx?.sessionManager?.getSessionFile?.() ?? ""
    const id = ctx?.sessionManager?.getSessionId?.() || file || `pi in ${ctx?.cwd ?? process.cwd()}`
    return { session_id: id, transcript_path: file, cwd: ctx?.cwd ?? process.cwd(), can_ask: Boolean(ctx?.hasUI) }
  }

  pi.on("input", async (event: any, ctx: any) => {
    // Only what a person typed; extensions put text there too.
    const typed = event.source === undefined || event.source === "interactive" || event.source === "rpc"
    await gate({ event: "prompt", prompt: typed ? event.text : undefined, ...frame(ctx) })
    return { action: "continue" }
  })
  pi.on("tool_call", async (event: any, ctx: any) => {
    const answer = await gate({ event: "before", id: event.toolCallId, tool: event.toolName, input: event.input ?? {}, ...frame(ctx) })
    if (answer.decision === "allow" || answer.decision === "none") return
    if (answer.decision === "ask" && ctx?.hasUI && (await ctx.ui.confirm("Countersign", answer.reason))) return
    const end = answer.decision === "ask" ? " The user said no." : ""
    return { block: true, reason: (answer.reason || "countersign gave no answer that is known.") + end }
  })
  pi.on("tool_result", async (event: any, ctx: any) => {
    const call = { id: event.toolCallId, tool: event.toolName, input: event.input ?? {}, result: event.content, failed: event.isError }
    const answer = await gate({ event: "after", ...call, ...frame(ctx) })
    if (answer.warning) return { content: [...(event.content ?? []), { type: "text", text: answer.warning }] }
  })
}
