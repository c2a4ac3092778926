// Countersign for OpenCode: put this file into ~/.config/opencode/plugins/. Every tool call is sent to the gate before it
// runs; a refusal is thrown, so its reason is the tool's result. Whatever goes wrong is thrown too: nothing runs unreviewed.
import { spawn } from "node:child_process"

const PROGRAM = "countersign"
const LIMIT_MS = 120_000

function gate(event: object): Promise<any> {
  return new Promise((resolve, reject) => {
    const fail = (why: unknown) => reject(new Error(`countersign gave no answer, so this does not run: ${why}`))
    const child = spawn(PROGRAM, ["hook", "opencode"], { stdio: ["pipe", "pipe", "pipe"], timeout: LIMIT_MS, windowsHide: true })
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

export const Countersign = async ({ client, directory }: any) => {
  const allowed = new Set<string>() // calls that the gate let through
  const parents = new Map<string, string>() // subagent sessions: what is said in them is no word of the user

  async function subagent(session: string): Promise<string> {
    if (!parents.has(session)) {
      const found = await client.session.get({ path: { id: session } }).catch(() => undefined)
      parents.set(session, found?.data ? (found.data.parentID ?? "") : "unknown")
    }
    return parents.get(session)!
  }
  const frame = async (session: string) => ({ session_id: session, cwd: directory, subagent: await subagent(session), can_ask: false })

  return {
    "chat.message": async (input: any, output: any) => {
      const typed = output.parts.filter((part: any) => part.type === "text" && !part.synthetic)
      const prompt = typed.map((part: any) => part.text).join("\n")
      await gate({ event: "prompt", prompt, ...(await frame(input.sessionID)) })
    },
    "tool.execute.before": async (input: any, output: any) => {
      const call = { id: input.callID, tool: input.tool, input: output.args ?? {} }
      const answer = await gate({ event: "before", ...call, ...(await frame(input.sessionID)) })
      if (answer.decision === "allow") allowed.add(input.callID)
      else if (answer.decision !== "none") throw new Error(answer.reason || "countersign gave no answer that is known")
    },
    "tool.execute.after": async (input: any, output: any) => {
      const call = { id: input.callID, tool: input.tool, input: input.args ?? {}, result: output.content ?? output.output }
      const answer = await gate({ event: "after", ...call, ...(await frame(input.sessionID)) })
      allowed.delete(input.callID)
      if (!answer.warning) return
      if (Array.isArray(output.content)) output.content.push({ type: "text", text: answer.warning })
      else output.output = `${output.output ?? ""}\n\n${answer.warning}`
    },
    event: async ({ event }: any) => {
      const about = event.properties ?? {}
      if (event.type === "session.created") {
        parents.set(about.info.id, about.info.parentID ?? "")
        await gate({ event: "start", ...(await frame(about.info.id)) })
      } else if (event.type === "permission.asked" && allowed.has(about.tool?.callID)) {
        // OpenCode would ask: the gate has looked at this very call and found nothing against it.
        await client._client.post({ url: `/permission/${about.id}/reply`, body: { reply: "once" }, headers: { "content-type": "application/json" } })
      }
    },
  }
}
