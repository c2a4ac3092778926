"""A model that only knows its lines: the Messages API on loopback, answering from a script."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def say(text):
    """A turn in which the model speaks and ends."""
    return [{"type": "text", "text": text}]


def call(*tools):
    """A turn in which the model calls tools: pairs of a name and its input."""
    return [{"type": "tool_use", "name": name, "input": given} for name, given in tools]


def bash(command):
    """A turn with one shell command."""
    return call(("Bash", {"command": command, "description": "a step of the script"}))


def texts(content):
    """All text in a message's content, joined."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(texts(part) for part in content)
    if isinstance(content, dict):
        return texts(content.get("text") or content.get("content") or "")
    return ""


def tool_id(cue, turn, index):
    """The id of a tool call, known before it is made."""
    return "toolu_%s_%d_%d" % ("".join(c if c.isalnum() else "-" for c in str(cue)), turn, index)


class Model:
    """Serves one session. `scripts` maps a cue to turns: the conversation whose first words hold the cue follows them.

    The turn is the number of answers that the conversation already holds, so a repeated request gets the same answer.
    Requests without tools (titles, summaries) are answered with one word.
    """

    def __init__(self, scripts):
        self.scripts = scripts
        self.requests = []
        self.lock = threading.Lock()
        model = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                length = int(self.headers.get("content-length") or 0)
                raw = self.rfile.read(length)
                path = self.path.split("?")[0]
                if path.endswith("/count_tokens"):
                    return self.answer({"input_tokens": 50})
                if not path.endswith("/messages"):
                    return self.answer({})
                body = json.loads(raw)
                content = model.reply(body)
                if body.get("stream"):
                    return self.stream(body, content)
                self.answer(model.message(body, content))

            def do_GET(self):
                self.answer({"data": []})

            def do_HEAD(self):
                self.answer({})

            def answer(self, value):
                self.write(json.dumps(value).encode(), "application/json")

            def stream(self, body, content):
                lines = []
                for event in model.events(body, content):
                    lines.append("event: %s\ndata: %s\n\n" % (event["type"], json.dumps(event)))
                self.write("".join(lines).encode(), "text/event-stream")

            def write(self, data, kind):
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(data)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.server.server_port

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def reply(self, body):
        """The content blocks for a request; the request is kept."""
        messages = body.get("messages", [])
        opening = next((texts(m.get("content")) for m in messages if m.get("role") == "user"), "")
        cue = next((c for c in self.scripts if c in opening), None) if body.get("tools") else None
        turn = sum(1 for m in messages if m.get("role") == "assistant")
        turns = self.scripts.get(cue, [])
        content = turns[turn] if turn < len(turns) else say("nothing more")
        content = [dict(block) for block in content]
        for index, block in enumerate(content):
            if block["type"] == "tool_use":
                block["id"] = tool_id(cue, turn, index)
        with self.lock:
            self.requests.append({"cue": cue, "turn": turn, "body": body})
        return content

    def message(self, body, content):
        reason = "tool_use" if any(b["type"] == "tool_use" for b in content) else "end_turn"
        usage = {"input_tokens": 9, "output_tokens": 9}
        return {
            "id": "msg_%d" % len(self.requests), "type": "message", "role": "assistant", "model": body.get("model"),
            "content": content, "stop_reason": reason, "stop_sequence": None, "usage": usage,
        }

    def events(self, body, content):
        """The same message, as the stream of events that the client reads."""
        whole = self.message(body, content)
        yield {"type": "message_start", "message": {**whole, "content": [], "stop_reason": None}}
        for index, block in enumerate(content):
            if block["type"] == "text":
                empty, delta = {**block, "text": ""}, {"type": "text_delta", "text": block["text"]}
            else:
                given = json.dumps(block["input"])
                empty, delta = {**block, "input": {}}, {"type": "input_json_delta", "partial_json": given}
            yield {"type": "content_block_start", "index": index, "content_block": empty}
            yield {"type": "content_block_delta", "index": index, "delta": delta}
            yield {"type": "content_block_stop", "index": index}
        end = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
        yield {"type": "message_delta", "delta": end, "usage": {"output_tokens": 9}}
        yield {"type": "message_stop"}

    def result(self, cue, turn, index=0):
        """What came back to the model for a tool call: its text and whether it was an error; None before it came."""
        wanted = tool_id(cue, turn, index)
        with self.lock:
            requests = list(self.requests)
        for request in requests:
            for message in request["body"].get("messages", []):
                content = message.get("content")
                for part in content if isinstance(content, list) else []:
                    if part.get("type") == "tool_result" and part.get("tool_use_id") == wanted:
                        return texts(part.get("content")), bool(part.get("is_error"))
        return None

    def heard(self, text):
        """Whether a text is anywhere in what the model was sent."""
        with self.lock:
            return any(text in json.dumps(r["body"], ensure_ascii=False) for r in self.requests)
