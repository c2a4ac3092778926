//! Texts that imitate the conversation's own frame: the marks with which agents and models part their speakers.

use std::ops::Range;

/// Marks of frames. Each is the mark of a real model family, agent or protocol, or its everyday imitation.
const MARKS: &[&str] = &[
    "<|im_start|>",
    "<|im_end|>",
    "<|system|>",
    "<|user|>",
    "<|assistant|>",
    "<|endoftext|>",
    "<|eot_id|>",
    "<|start_header_id|>",
    "<|end|>",
    "<|start|>",
    "<|channel|>",
    "<|return|>",
    "[INST]",
    "[/INST]",
    "<<SYS>>",
    "<</SYS>>",
    "<start_of_turn>",
    "<end_of_turn>",
    "### Instruction",
    "### System",
    "### User",
    "### Human",
    "### Assistant",
    "<system>",
    "</system>",
    "<system-reminder>",
    "</system-reminder>",
    "<system_prompt>",
    "</user>",
    "<user_query>",
    "</user_query>",
    "<tool_result>",
    "</tool_result>",
    "<function_results>",
    "</function_results>",
    "<tool_response>",
    "</tool_response>",
    "</tool_output>",
    "</document>",
    "</context>",
    "<assistant>",
    "</assistant>",
    "<admin>",
    "[SYSTEM]",
    "[system]",
    "[ADMIN]",
    "[USER]",
    "\n\nHuman:",
    "\n\nAssistant:",
    "\nSYSTEM:",
    "\nSystem:",
    "\nUSER:",
    "\nUser:",
    "\nAssistant:",
    "\nASSISTANT:",
    "{\"role\": \"system\"",
    "{\"role\":\"system\"",
    "BEGIN SYSTEM",
    "END SYSTEM",
    "END OF DOCUMENT",
    "END OF FILE",
    "END OF CONTEXT",
    "END OF TOOL",
    "SYSTEM OVERRIDE",
    "SYSTEM MESSAGE",
    "SYSTEM NOTICE",
    "SYSTEM NOTE",
    "SYSTEM UPDATE",
    "SYSTEM ALERT",
    "ADMIN OVERRIDE",
];

/// How far behind a mark its words reach, bytes.
pub const REACH: usize = 400;

/// The first two bytes of each mark, one bit each.
static BEGINNINGS: [u64; 1024] = beginnings();

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time: a bad index would not build")]
const fn beginnings() -> [u64; 1024] {
    let mut all = [0_u64; 1024];
    let mut at = 0;
    while at < MARKS.len() {
        let mark = MARKS[at].as_bytes();
        let pair = (mark[0] as usize) << 8 | mark[1] as usize;
        all[pair / 64] |= 1 << (pair % 64);
        at += 1;
    }
    all
}

fn begins(first: u8, second: u8) -> bool {
    let pair = usize::from(first) << 8 | usize::from(second);
    BEGINNINGS.get(pair / 64).is_some_and(|bits| bits >> (pair % 64) & 1 != 0)
}

/// Where marks stand, in order. `text` begins as if after a line break.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    const MOST: usize = 200;
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for (at, pair) in bytes.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        if !begins(*first, *second) {
            continue;
        }
        let rest = bytes.get(at..).unwrap_or(&[]);
        if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(mark.as_bytes())) {
            found.push(at..at + mark.len());
            if found.len() >= MOST {
                break;
            }
        }
    }
    found
}

/// Whether a place stands shortly behind a mark.
#[must_use]
pub fn behind(frames: &[Range<usize>], place: usize) -> bool {
    let next = frames.partition_point(|f| f.start <= place);
    next.checked_sub(1).and_then(|at| frames.get(at)).is_some_and(|f| place < f.end + REACH)
}
