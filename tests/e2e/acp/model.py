"""A model on loopback that follows a list of steps, in the three forms of wire that the agents here speak."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Model:
    """`steps` are pairs of tool and input, or texts. A request is answered with the step after the tool results it holds.

    Requests without tools (titles, routing) get a word. `requests` keeps the bodies.
    """

    def __init__(self, steps):
        self.steps, self.requests = steps, []
        model = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                self.send({"data": [{"id": "scripted", "object": "model"}], "object": "list"})

            def do_HEAD(self):
                self.send({})

            def do_POST(self):
                length = int(self.headers.get("content-length") or 0)
                path, body = self.path.split("?")[0], json.loads(self.rfile.read(length) or b"{}")
                for end, form in FORMS.items():
                    if path.endswith(end):
                        model.requests.append(body)
                        return self.send(*form(model, body, path))
                self.send({"input_tokens": 9, "totalTokens": 9})

            def send(self, value, kind="application/json"):
                data = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(data)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                """A client that hangs up."""

        self.server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = "http://127.0.0.1:%d" % self.server.server_port

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def step(self, done, tools):
        if not tools:
            return "ok"
        return self.steps[done] if done < len(self.steps) else "nothing more"

    def heard(self, text):
        """Whether a text is anywhere in what the model was sent."""
        return any(text in json.dumps(body, ensure_ascii=False) for body in self.requests)


def events(all_events, named):
    lines = [("event: %s\n" % e["type"] if named else "") + "data: %s\n\n" % json.dumps(e) for e in all_events]
    return "".join(lines).encode(), "text/event-stream"


def anthropic(model, body, _):
    parts = [p for m in body.get("messages", []) for p in (m["content"] if isinstance(m.get("content"), list) else [])]
    done = sum(1 for p in parts if p.get("type") == "tool_result")
    step = model.step(done, body.get("tools"))
    if isinstance(step, str):
        block, empty, delta = {"type": "text", "text": step}, {"type": "text", "text": ""}, {"type": "text_delta", "text": step}
    else:
        block = {"type": "tool_use", "id": "toolu_%d" % done, "name": step[0], "input": step[1]}
        empty, delta = {**block, "input": {}}, {"type": "input_json_delta", "partial_json": json.dumps(step[1])}
    reason = "end_turn" if isinstance(step, str) else "tool_use"
    whole = {
        "id": "msg_%d" % len(model.requests), "type": "message", "role": "assistant", "model": body.get("model"),
        "content": [block], "stop_reason": reason, "stop_sequence": None, "usage": {"input_tokens": 9, "output_tokens": 9},
    }
    if not body.get("stream"):
        return whole, "application/json"
    return events([
        {"type": "message_start", "message": {**whole, "content": [], "stop_reason": None}},
        {"type": "content_block_start", "index": 0, "content_block": empty},
        {"type": "content_block_delta", "index": 0, "delta": delta},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": None}, "usage": {"output_tokens": 9}},
        {"type": "message_stop"},
    ], True)


def chat(model, body, _):
    done = sum(1 for m in body.get("messages", []) if m.get("role") == "tool")
    step = model.step(done, body.get("tools"))
    call = None
    if not isinstance(step, str):
        call = {"id": "call_%d" % done, "type": "function", "function": {"name": step[0], "arguments": json.dumps(step[1])}}
    text, reason = (step, "stop") if call is None else ("", "tool_calls")
    base = {"id": "chat_%d" % len(model.requests), "created": 1, "model": body.get("model")}
    if not body.get("stream"):
        message = {"role": "assistant", "content": text, **({"tool_calls": [call]} if call else {})}
        choice = {"index": 0, "message": message, "finish_reason": reason}
        return {**base, "object": "chat.completion", "choices": [choice]}, "application/json"
    deltas = [{"role": "assistant", "content": text}] + ([{"tool_calls": [{"index": 0, **call}]}] if call else [])
    chunks = [{"index": 0, "delta": d, "finish_reason": None} for d in deltas]
    chunks.append({"index": 0, "delta": {}, "finish_reason": reason})
    data, kind = events([{**base, "object": "chat.completion.chunk", "choices": [c]} for c in chunks], False)
    return data + b"data: [DONE]\n\n", kind


def gemini(model, body, path):
    done = sum(1 for c in body.get("contents", []) if any("functionResponse" in p for p in c.get("parts", [])))
    step = model.step(done, body.get("tools"))
    form = (body.get("generationConfig") or {}).get("responseMimeType")
    if not body.get("tools") and form == "application/json":
        step = json.dumps({"reasoning": "x", "next_speaker": "user", "model_choice": "flash", "complexity_score": 1})
    part = {"text": step}
    if not isinstance(step, str):
        part = {"functionCall": {"id": "call_%d" % done, "name": step[0], "args": step[1]}, "thoughtSignature": "c2ln"}
    answer = {
        "candidates": [{"index": 0, "content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}],
        "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 9, "totalTokenCount": 18},
        "modelVersion": "scripted", "responseId": "r%d" % len(model.requests),
    }
    return events([answer], False) if path.endswith(":streamGenerateContent") else (answer, "application/json")


FORMS = {
    "/messages": anthropic,
    "/chat/completions": chat,
    ":generateContent": gemini,
    ":streamGenerateContent": gemini,
}
