//! The token for the port: made once, kept in a file that only the user reads.

use countersign_host::{Env, Paths, token};

/// The token, made when there is none, and its file.
pub fn get(new: bool) -> Result<(String, std::path::PathBuf), String> {
    let paths = Paths::from_env(&Env::read()).map_err(|e| e.to_string())?;
    let file = paths.state.join("serve.token");
    let token =
        token::get(&file, new).map_err(|e| format!("cannot keep the token in `{}`: {e}", file.display()))?;
    Ok((token, file))
}
