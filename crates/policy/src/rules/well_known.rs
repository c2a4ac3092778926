//! Packages and tools that everybody knows by name: nobody squats those. A list of names that are in wide use in their
//! registries, not of what is good.

use countersign_model::Effect;

const NPM: &str = include_str!("well_known/npm.txt");
const PYPI: &str = include_str!("well_known/pypi.txt");
const CRATES: &str = include_str!("well_known/crates.txt");
const OTHERS: &str = include_str!("well_known/others.txt");

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

/// The package called so is in wide use in the registry that the program asks. `package` is its whole name with its version,
/// `name` the name alone, in lower case.
pub(super) fn is_well_known(effect: &Effect, package: &str, name: &str) -> bool {
    // An address is no name of a registry.
    if package.contains("://") || package.starts_with("git+") || package.contains("github:") {
        return false;
    }
    let listed = |list: &str, name: &str| list.split_whitespace().any(|known| known == name);
    let whole = package.to_lowercase();
    let whole = whole.split(['@', ':', '^']).next().unwrap_or("");
    match effect.program.as_str() {
        "npm" | "npx" | "pnpm" | "pnpx" | "yarn" | "bun" | "bunx" | "expo" | "deno" => listed(NPM, name),
        "pip" | "pip3" | "uv" | "uvx" | "pipx" | "poetry" | "pdm" | "hatch" | "python" | "python3"
        | "rye" => listed(PYPI, &name.replace('_', "-")),
        "cargo" => listed(CRATES, name),
        "go" => GO.iter().any(|place| whole.starts_with(place)),
        "gem" | "bundle" | "composer" | "dotnet" | "mix" => listed(OTHERS, name) || listed(OTHERS, whole),
        // One reviewed set of packages.
        "nix" => package.starts_with("nixpkgs#"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use countersign_model::{EffectKind, Span};

    #[test]
    fn a_name_is_known_in_its_own_registry() {
        let asked = |program: &str, package: &str, name: &str| {
            let mut effect = Effect::new(EffectKind::PackageInstall, Span::default());
            effect.program = program.to_owned();
            is_well_known(&effect, package, name)
        };
        assert!(asked("npm", "zod@^3", "zod"));
        assert!(asked("npm", "@hookform/resolvers", "@hookform/resolvers"));
        assert!(asked("uv", "pytest-xdist>=3", "pytest-xdist"));
        assert!(asked("go", "google.golang.org/grpc@v1.65.0", "grpc"));
        assert!(asked("nix", "nixpkgs#statix", "nixpkgs#statix"));
        assert!(!asked("npm", "pytest-xdist", "pytest-xdist"));
        assert!(!asked("npm", "https://example.com/zod", "zod"));
        assert!(!asked("npm", "zodd", "zodd"));
        assert!(!asked("go", "github.com/somebody/grpc", "grpc"));
        assert!(!asked("pip", "git+https://example.com/flask", "flask"));
    }

    #[test]
    fn names_stand_once_and_in_order() {
        for list in [NPM, PYPI, CRATES, OTHERS] {
            let names: Vec<&str> = list.split_whitespace().collect();
            assert!(names.windows(2).all(|pair| matches!(pair, [a, b] if a < b)));
        }
    }
}
