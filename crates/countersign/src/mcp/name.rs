//! A short name for a server, from the command that starts it or from its address.

use std::ffi::OsString;

/// Programs that start others, and words between them and the name.
const LAUNCHERS: &[&str] = &[
    "npx", "bunx", "pnpm", "yarn", "dlx", "exec", "x", "uvx", "uv", "run", "tool", "pipx", "node", "bun",
    "deno", "python", "python3", "docker", "podman", "env", "sh", "bash", "cmd", "-m", "bin",
];

/// The name: the first word that is no launcher and no option, without folders, endings and versions.
pub fn of_command(command: &[OsString]) -> String {
    let words = command.iter().map(|word| word.to_string_lossy());
    let mut plain = words.filter(|word| !word.starts_with('-') && !word.contains('=')).filter_map(|word| {
        let name = short(&word);
        (!name.is_empty() && !LAUNCHERS.contains(&name.to_lowercase().trim_end_matches(".exe")))
            .then_some(name)
    });
    plain.next().unwrap_or_else(|| "server".to_owned())
}

/// The name of a server at an address: its host and port.
pub fn of_address(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = host.rsplit('@').next().unwrap_or(host);
    if host.is_empty() { "server".to_owned() } else { host.to_lowercase() }
}

fn short(word: &str) -> String {
    // `@scope/name@1.2` is one name; `/opt/x/name.js` ends with it.
    let scoped = word.strip_prefix('@').is_some_and(|rest| rest.matches('/').count() == 1);
    let base = if scoped { word } else { word.rsplit(['/', '\\']).next().unwrap_or(word) };
    let (mark, body) = base.strip_prefix('@').map_or(("", base), |rest| ("@", rest));
    let body = body.split('@').next().unwrap_or(body);
    let body = [".js", ".mjs", ".cjs", ".ts", ".py", ".exe"]
        .iter()
        .find_map(|e| body.strip_suffix(e))
        .unwrap_or(body);
    format!("{mark}{body}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (command, name) in [
            (
                "npx -y @modelcontextprotocol/server-everything@2026.8.31 stdio",
                "@modelcontextprotocol/server-everything",
            ),
            ("uvx mcp-server-git --repository /x", "mcp-server-git"),
            ("node /opt/servers/files.js /home", "files"),
            ("python3 -m", "server"),
            ("env KEY=1 /usr/bin/github-mcp-server stdio", "github-mcp-server"),
        ] {
            let words: Vec<OsString> = command.split(' ').map(OsString::from).collect();
            assert_eq!(of_command(&words), name, "{command}");
        }
        assert_eq!(of_address("https://user:pw@Mcp.Example.com:8443/mcp?x=1"), "mcp.example.com:8443");
    }
}
