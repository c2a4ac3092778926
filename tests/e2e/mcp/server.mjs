// A server with all that the conformance tests of the protocol ask for, made with the official SDK. It listens at the
// port in PORT and says so.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const modules = createRequire(process.argv[2] + "/");
const load = (name) => import(pathToFileURL(modules.resolve(name)));
const { McpServer, ResourceTemplate } = await load("@modelcontextprotocol/sdk/server/mcp.js");
const { StreamableHTTPServerTransport } = await load("@modelcontextprotocol/sdk/server/streamableHttp.js");
const types = await load("@modelcontextprotocol/sdk/types.js");
const { z } = await load("zod");

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const WAV = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=";
const text = (value) => ({ type: "text", text: value });
const image = { type: "image", data: PNG, mimeType: "image/png" };
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const resource = (uri) => ({ type: "resource", resource: { uri, mimeType: "text/plain", text: "This is an embedded resource content." } });

function make() {
  const server = new McpServer(
    { name: "conformance", version: "1.0.0" },
    { capabilities: { tools: {}, logging: {}, completions: {}, resources: { subscribe: true }, prompts: {} } },
  );
  const tool = (name, run, inputSchema = {}) => server.registerTool(name, { description: name, inputSchema }, run);
  tool("test_simple_text", async () => ({ content: [text("This is a simple text response for testing.")] }));
  tool("test_image_content", async () => ({ content: [image] }));
  tool("test_audio_content", async () => ({ content: [{ type: "audio", data: WAV, mimeType: "audio/wav" }] }));
  tool("test_embedded_resource", async () => ({ content: [resource("test://embedded-resource")] }));
  tool("test_multiple_content_types", async () => ({
    content: [text("Multiple content types test:"), image, { type: "resource", resource: { uri: "test://mixed-content-resource", mimeType: "application/json", text: '{"test":"data","value":123}' } }],
  }));
  tool("test_error_handling", async () => { throw new Error("This tool intentionally returns an error for testing"); });
  tool("test_tool_with_logging", async (_, extra) => {
    for (const data of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
      await extra.sendNotification({ method: "notifications/message", params: { level: "info", data } });
      await pause(50);
    }
    return { content: [text("logged")] };
  });
  tool("test_tool_with_progress", async (_, extra) => {
    const progressToken = extra._meta?.progressToken ?? 0;
    for (const progress of [0, 50, 100]) {
      await extra.sendNotification({ method: "notifications/progress", params: { progressToken, progress, total: 100, message: `Completed step ${progress} of 100` } });
      await pause(50);
    }
    return { content: [text(String(progressToken))] };
  });
  tool("test_sampling", async ({ prompt }, extra) => {
    const params = { messages: [{ role: "user", content: text(prompt) }], maxTokens: 100 };
    const result = await extra.sendRequest({ method: "sampling/createMessage", params }, types.CreateMessageResultSchema);
    return { content: [text(`LLM response: ${result.content.text ?? ""}`)] };
  }, { prompt: z.string() });
  const elicit = (name, message, schema, input = {}) => tool(name, async (given, extra) => {
    const params = { message: message ?? given.message, requestedSchema: { type: "object", ...schema } };
    const result = await extra.sendRequest({ method: "elicitation/create", params }, types.ElicitResultSchema);
    return { content: [text(`User response: action=${result.action}, content=${JSON.stringify(result.content ?? {})}`)] };
  }, input);
  elicit("test_elicitation", null, { properties: { response: { type: "string", description: "User's response" } }, required: ["response"] }, { message: z.string() });
  elicit("test_elicitation_sep1034_defaults", "Defaults", {
    properties: {
      name: { type: "string", default: "John Doe" }, age: { type: "integer", default: 30 }, score: { type: "number", default: 95.5 },
      status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" }, verified: { type: "boolean", default: true },
    },
    required: [],
  });
  const options = ["option1", "option2", "option3"];
  const titled = [["value1", "First Option"], ["value2", "Second Option"], ["value3", "Third Option"]].map(([c, title]) => ({ const: c, title }));
  elicit("test_elicitation_sep1330_enums", "Enums", {
    properties: {
      untitledSingle: { type: "string", enum: options },
      titledSingle: { type: "string", oneOf: titled },
      legacyEnum: { type: "string", enum: ["opt1", "opt2", "opt3"], enumNames: ["Option One", "Option Two", "Option Three"] },
      untitledMulti: { type: "array", items: { type: "string", enum: options } },
      titledMulti: { type: "array", items: { anyOf: titled } },
    },
    required: [],
  });
  const fixed = (name, uri, content) => server.registerResource(name, uri, { mimeType: content.mimeType }, async () => ({ contents: [{ uri, ...content }] }));
  fixed("static-text", "test://static-text", { mimeType: "text/plain", text: "This is the content of the static text resource." });
  fixed("static-binary", "test://static-binary", { mimeType: "image/png", blob: PNG });
  fixed("watched", "test://watched-resource", { mimeType: "text/plain", text: "Watched resource content" });
  server.registerResource("template", new ResourceTemplate("test://template/{id}/data", { list: undefined }), { mimeType: "application/json" },
    async (uri, { id }) => ({ contents: [{ uri: uri.href, mimeType: "application/json", text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }) }] }));
  const user = (content) => ({ role: "user", content });
  const prompt = (name, argsSchema, messages) => server.registerPrompt(name, { description: name, ...(argsSchema ? { argsSchema } : {}) }, async (given) => ({ messages: messages(given ?? {}) }));
  prompt("test_simple_prompt", null, () => [user(text("This is a simple prompt for testing."))]);
  prompt("test_prompt_with_arguments", { arg1: z.string(), arg2: z.string() }, ({ arg1, arg2 }) => [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))]);
  prompt("test_prompt_with_embedded_resource", { resourceUri: z.string() }, ({ resourceUri }) => [user(resource(resourceUri)), user(text("Please process the embedded resource above."))]);
  prompt("test_prompt_with_image", null, () => [user(image), user(text("Please analyze the image above."))]);
  server.server.setRequestHandler(types.CompleteRequestSchema, async () => ({ completion: { values: ["paris", "park"], total: 2, hasMore: false } }));
  server.server.setRequestHandler(types.SubscribeRequestSchema, async () => ({}));
  server.server.setRequestHandler(types.UnsubscribeRequestSchema, async () => ({}));
  server.server.setRequestHandler(types.SetLevelRequestSchema, async () => ({}));
  return server;
}

const sessions = new Map();
const http = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  const message = body ? JSON.parse(body) : undefined;
  const id = request.headers["mcp-session-id"];
  let transport = sessions.get(id);
  if (!transport && message?.method === "initialize") {
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(), onsessioninitialized: (id) => sessions.set(id, transport),
    });
    await make().connect(transport);
  }
  if (!transport) return response.writeHead(id ? 404 : 400).end();
  await transport.handleRequest(request, response, message);
});
http.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => console.log(`http://127.0.0.1:${http.address().port}/mcp`));
