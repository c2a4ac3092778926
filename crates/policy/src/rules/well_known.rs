//! Packages and tools that everybody knows by name: nobody squats those. A list of names that are in wide use in their
//! registries, not of what is good.

use countersign_model::Effect;

use super::common;

const NPM: &str = include_str!("well_known/npm.txt");
const PYPI: &str = include_str!("well_known/pypi.txt");
const CRATES: &str = include_str!("well_known/crates.txt");
const GEMS: &str = include_str!("well_known/gems.txt");
const COMPOSER: &str = include_str!("well_known/composer.txt");
const NUGET: &str = include_str!("well_known/nuget.txt");
const HEX: &str = include_str!("well_known/hex.txt");
const PSGALLERY: &str = include_str!("well_known/psgallery.txt");
const OPAM: &str = include_str!("well_known/opam.txt");

/// Places of Go modules that belong to the language, to a foundation or to a project that is in wide use.
const GO: &[&str] = &[
    "golang.org/x/",
    "google.golang.org/",
    "github.com/stretchr/",
    "github.com/google/",
    "github.com/spf13/",
    "github.com/gorilla/",
    "github.com/gin-gonic/",
    "github.com/go-chi/",
    "github.com/labstack/",
    "github.com/gofiber/",
    "github.com/jackc/",
    "github.com/lib/pq",
    "github.com/jmoiron/sqlx",
    "github.com/redis/",
    "github.com/rs/zerolog",
    "github.com/sirupsen/logrus",
    "github.com/aws/",
    "github.com/prometheus/",
    "github.com/hashicorp/",
    "github.com/golang-migrate/",
    "github.com/golang-jwt/",
    "github.com/golangci/",
    "github.com/bufbuild/",
    "github.com/grpc-ecosystem/",
    "github.com/testcontainers/",
    "github.com/charmbracelet/",
    "github.com/pressly/goose",
    "github.com/sqlc-dev/",
    "github.com/vektra/mockery",
    "github.com/fsnotify/fsnotify",
    "github.com/go-delve/",
    "github.com/goccy/",
    "github.com/nats-io/",
    "github.com/segmentio/",
    "github.com/twmb/franz-go",
    "go.uber.org/",
    "go.opentelemetry.io/",
    "k8s.io/",
    "sigs.k8s.io/",
    "gorm.io/",
    "mvdan.cc/",
    "honnef.co/go/tools",
    "gopkg.in/yaml.",
    "modernc.org/",
    "entgo.io/",
];

/// Languages and their tools, for the programs that fetch them from their makers.
const TOOLCHAINS: &[&str] = &[
    "node", "nodejs", "go", "golang", "python", "ruby", "java", "rust", "erlang", "elixir", "deno", "bun",
    "php", "zig", "dotnet", "kotlin", "scala", "swift", "lua", "crystal", "npm", "pnpm", "yarn", "uv",
    "poetry", "gradle", "maven",
];

/// Options by which a package comes from elsewhere than its name says.
const ELSEWHERE: &[&str] = &[
    "--git",
    "--registry",
    "--index",
    "--index-url",
    "--extra-index-url",
    "--default-index",
    "-i",
    "-f",
    "--find-links",
    "--source",
    "--add-source",
    "--path",
    "--repository",
    "--repository-url",
    "--clear-sources",
];

/// The package called so is in wide use in the registry that the program asks. `package` is its whole name with its version,
/// `words` the command that installs it, in lower case.
pub(super) fn is_well_known(effect: &Effect, package: &str, words: &str) -> bool {
    if !is_of_registry(&effect.program, package) || comes_from_elsewhere(words) {
        return false;
    }
    let listed = |list: &str, name: &str| list.split_whitespace().any(|known| known == name);
    let name = common::package_name(package);
    let whole = package.to_lowercase();
    let whole = whole.split(['@', ':', '^']).next().unwrap_or("");
    match effect.program.as_str() {
        "npm" | "npx" | "pnpm" | "pnpx" | "yarn" | "bun" | "bunx" | "expo" => listed(NPM, &name),
        "deno" => {
            package.starts_with("jsr:@std/")
                || name.strip_prefix("npm:").is_some_and(|name| listed(NPM, name))
        }
        "pip" | "pip3" | "uv" | "uvx" | "pipx" | "poetry" | "pdm" | "hatch" | "python" | "python3"
        | "rye" => listed(PYPI, &name.replace('_', "-")),
        "cargo" => listed(CRATES, &name),
        "go" => GO.iter().any(|place| whole.starts_with(place)),
        "gem" | "bundle" => listed(GEMS, &name),
        "composer" => listed(COMPOSER, whole),
        "dotnet" => listed(NUGET, &name),
        "mix" => listed(HEX, &name),
        "install-module" | "update-module" | "install-psresource" => listed(PSGALLERY, &name),
        "opam" => listed(OPAM, &name),
        "mise" | "asdf" | "rtx" | "proto" | "volta" | "fnm" | "nvm" | "pyenv" | "rbenv" | "goenv" => {
            TOOLCHAINS.contains(&name.as_str())
        }
        // One reviewed set of packages.
        "nix" => package.starts_with("nixpkgs#"),
        _ => false,
    }
}

/// An option of the command sends it to another place than the registry.
pub(super) fn comes_from_elsewhere(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| ELSEWHERE.contains(&word.split_once('=').map_or(word, |(option, _)| option)))
}

/// The text is a name in the registry that the program asks by itself, not an address and not `user/repository`, for which some
/// programs go to a forge.
pub(super) fn is_of_registry(program: &str, package: &str) -> bool {
    if package.contains("://") || package.starts_with("git+") || package.starts_with("git@") {
        return false;
    }
    match program {
        // Names of these are paths, or hold a colon.
        "go" | "nix" | "deno" => true,
        "composer" => package.matches('/').count() == 1,
        _ => {
            // `zod@npm:other`, `zod@user/repository`: another package under a name that is known.
            let bare = package
                .strip_prefix('@')
                .map_or(package, |scoped| scoped.split_once('/').map_or(scoped, |(_, name)| name));
            !bare.contains(['/', ':'])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use countersign_model::{EffectKind, Span};

    #[test]
    fn a_name_is_known_in_its_own_registry() {
        let asked = |program: &str, package: &str, words: &str| {
            let mut effect = Effect::new(EffectKind::PackageInstall, Span::default());
            effect.program = program.to_owned();
            is_well_known(&effect, package, words)
        };
        for (program, package) in [
            ("npm", "zod@^3"),
            ("npm", "@hookform/resolvers"),
            ("uv", "pytest-xdist>=3"),
            ("go", "google.golang.org/grpc@v1.65.0"),
            ("nix", "nixpkgs#statix"),
            ("deno", "npm:zod@3"),
            ("deno", "jsr:@std/fs"),
            ("composer", "monolog/monolog:^3"),
            ("bundle", "rubocop-rails"),
        ] {
            assert!(asked(program, package, ""), "{program} {package}");
        }
        for (program, package) in [
            ("npm", "pytest-xdist"),
            ("npm", "https://example.com/zod"),
            ("npm", "somebody/lodash"),
            ("npm", "zod@npm:other"),
            ("npm", "zod@somebody/zod"),
            ("npm", "@hookform/resolvers@github:somebody/resolvers"),
            ("npm", "zodd"),
            ("npm", "rails"),
            ("go", "github.com/somebody/grpc"),
            ("pip", "git+https://example.com/flask"),
            ("pip", "flask @ https://example.com/flask.zip"),
            ("composer", "somebody/rails"),
            ("composer", "somebody/monolog"),
        ] {
            assert!(!asked(program, package, ""), "{program} {package}");
        }
        assert!(!asked("cargo", "serde", "cargo add serde --git=https://example.com/serde"));
        assert!(!asked("pip", "flask", "pip install -i http://192.0.2.1/simple flask"));
    }

    #[test]
    fn names_stand_once_and_in_order() {
        for list in [NPM, PYPI, CRATES, GEMS, COMPOSER, NUGET, HEX, PSGALLERY, OPAM] {
            let names: Vec<&str> = list.split_whitespace().collect();
            assert!(names.windows(2).all(|pair| matches!(pair, [a, b] if a < b)));
        }
    }
}
