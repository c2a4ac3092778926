//! Keys that begin with the mark of their issuer.

use countersign_model::Span;

use super::placeholder::{entropy, is_placeholder};
use super::{SecretMatch, run};

/// Bytes that the body of a key may hold.
#[derive(Clone, Copy)]
enum Class {
    /// Letters and digits.
    Alnum,
    /// Capitals and digits.
    Upper,
    /// Hexadecimal digits.
    Hex,
    /// Letters, digits, `_`, `-`.
    Slug,
    /// Letters, digits, `_`, `-`, `.`, `=`.
    Dotted,
    /// Base 64 with its padding.
    Base64,
}

impl Class {
    fn holds(self) -> fn(u8) -> bool {
        match self {
            Self::Alnum => |b| b.is_ascii_alphanumeric(),
            Self::Upper => |b| b.is_ascii_uppercase() || b.is_ascii_digit(),
            Self::Hex => |b| b.is_ascii_hexdigit(),
            Self::Slug => |b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-',
            Self::Dotted => |b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'='),
            Self::Base64 => |b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='),
        }
    }
}

/// Mark, bytes of the body, least and greatest length of the body, kind.
type Token = (&'static str, Class, usize, usize, &'static str);

use Class::{Alnum, Base64, Dotted, Hex, Slug, Upper};

/// Longer marks stand before shorter ones that begin alike.
const TOKENS: &[Token] = &[
    ("A3-", Slug, 30, 50, "1password-key"),
    ("ABIA", Upper, 16, 16, "aws-key-id"),
    ("ABSK", Base64, 100, 300, "aws-bedrock-key"),
    ("ACCA", Upper, 16, 16, "aws-key-id"),
    ("AGE-SECRET-KEY-1", Upper, 58, 58, "age-key"),
    ("AIza", Slug, 35, 35, "google-api-key"),
    ("AKCp", Alnum, 50, 100, "artifactory-key"),
    ("AKIA", Upper, 16, 16, "aws-key-id"),
    ("ASIA", Upper, 16, 16, "aws-key-id"),
    ("ATATT3", Dotted, 150, 250, "atlassian-token"),
    ("ATBB", Alnum, 28, 40, "bitbucket-token"),
    ("CCIPAT_", Slug, 40, 120, "circleci-token"),
    ("EAA", Alnum, 80, 400, "facebook-token"),
    ("EZAK", Alnum, 54, 54, "easypost-key"),
    ("GOCSPX-", Slug, 28, 28, "google-oauth-secret"),
    ("GR1348941", Slug, 20, 30, "gitlab-token"),
    ("LTAI", Alnum, 17, 26, "alibaba-key-id"),
    ("NRAK-", Alnum, 27, 27, "newrelic-key"),
    ("PMAK-", Slug, 50, 64, "postman-key"),
    ("SG.", Dotted, 60, 72, "sendgrid-key"),
    ("SK", Hex, 32, 32, "twilio-key"),
    ("abskey-", Slug, 30, 200, "aws-bedrock-key"),
    ("bkua_", Alnum, 40, 40, "buildkite-token"),
    ("dapi", Hex, 32, 32, "databricks-token"),
    ("dckr_pat_", Slug, 24, 40, "docker-token"),
    ("doo_v1_", Hex, 64, 64, "digitalocean-token"),
    ("dop_v1_", Hex, 64, 64, "digitalocean-token"),
    ("dor_v1_", Hex, 64, 64, "digitalocean-token"),
    ("dp.pt.", Alnum, 40, 50, "doppler-token"),
    ("dp.st.", Dotted, 40, 80, "doppler-token"),
    ("figd_", Slug, 30, 60, "figma-token"),
    ("fm2_", Base64, 80, 1000, "fly-token"),
    ("gho_", Alnum, 36, 255, "github-token"),
    ("ghp_", Alnum, 36, 255, "github-token"),
    ("ghr_", Alnum, 36, 255, "github-token"),
    ("ghs_", Dotted, 36, 600, "github-token"),
    ("ghu_", Dotted, 36, 600, "github-token"),
    ("github_pat_", Slug, 60, 255, "github-token"),
    ("glagent-", Slug, 50, 70, "gitlab-token"),
    ("glc_", Base64, 32, 400, "grafana-token"),
    ("glcbt-", Slug, 20, 70, "gitlab-token"),
    ("gldt-", Slug, 20, 70, "gitlab-token"),
    ("glft-", Slug, 20, 70, "gitlab-token"),
    ("glimt-", Slug, 20, 70, "gitlab-token"),
    ("gloas-", Slug, 40, 90, "gitlab-token"),
    ("glpat-", Dotted, 20, 320, "gitlab-token"),
    ("glptt-", Slug, 40, 70, "gitlab-token"),
    ("glrt-", Dotted, 20, 90, "gitlab-token"),
    ("glsa_", Slug, 36, 60, "grafana-token"),
    ("glsoat-", Slug, 20, 70, "gitlab-token"),
    ("gsk_", Alnum, 48, 64, "groq-key"),
    ("hf_", Alnum, 30, 40, "huggingface-token"),
    ("hvb.", Slug, 90, 400, "vault-token"),
    ("hvs.", Slug, 24, 200, "vault-token"),
    ("lin_api_", Alnum, 40, 48, "linear-key"),
    ("nfp_", Alnum, 36, 44, "netlify-token"),
    ("npm_", Alnum, 36, 36, "npm-token"),
    ("ntn_", Alnum, 40, 60, "notion-token"),
    ("nvapi-", Slug, 40, 90, "nvidia-key"),
    ("ops_eyJ", Base64, 100, 2000, "1password-token"),
    ("pat-eu1-", Slug, 36, 36, "hubspot-token"),
    ("pat-na1-", Slug, 36, 36, "hubspot-token"),
    ("phx_", Alnum, 40, 60, "posthog-key"),
    ("pplx-", Alnum, 40, 64, "perplexity-key"),
    ("pscale_", Dotted, 32, 80, "planetscale-token"),
    ("pul-", Hex, 40, 40, "pulumi-token"),
    ("pypi-", Slug, 50, 1000, "pypi-token"),
    ("r8_", Alnum, 37, 40, "replicate-token"),
    ("rk_live_", Alnum, 10, 200, "stripe-key"),
    ("rk_prod_", Alnum, 10, 200, "stripe-key"),
    ("rk_test_", Alnum, 16, 200, "stripe-key"),
    ("rubygems_", Hex, 48, 48, "rubygems-token"),
    ("sbp_", Hex, 40, 40, "supabase-token"),
    ("sgp_", Slug, 40, 80, "sourcegraph-token"),
    ("shpat_", Hex, 32, 32, "shopify-token"),
    ("shpca_", Hex, 32, 32, "shopify-token"),
    ("shppa_", Hex, 32, 32, "shopify-token"),
    ("shpss_", Hex, 32, 32, "shopify-token"),
    ("sk-ant-", Slug, 20, 200, "anthropic-key"),
    ("sk-or-v1-", Hex, 40, 80, "openrouter-key"),
    ("sk-proj-", Slug, 20, 300, "openai-key"),
    ("sk-svcacct-", Slug, 20, 300, "openai-key"),
    ("sk-admin-", Slug, 20, 300, "openai-key"),
    ("sk-", Alnum, 32, 128, "openai-key"),
    ("sk_live_", Alnum, 10, 200, "stripe-key"),
    ("sk_prod_", Alnum, 10, 200, "stripe-key"),
    ("sk_test_", Alnum, 16, 200, "stripe-key"),
    ("sntrys_", Base64, 60, 400, "sentry-token"),
    ("sntryu_", Hex, 64, 64, "sentry-token"),
    ("sq0atp-", Slug, 22, 60, "square-token"),
    ("sq0csp-", Slug, 43, 60, "square-token"),
    ("tfp_", Slug, 40, 70, "typeform-token"),
    ("tskey-", Slug, 20, 80, "tailscale-key"),
    ("vcp_", Alnum, 24, 80, "vercel-token"),
    ("whsec_", Base64, 24, 80, "stripe-webhook-secret"),
    ("xai-", Alnum, 70, 100, "xai-key"),
    ("xapp-", Slug, 20, 200, "slack-token"),
    ("xkeysib-", Slug, 70, 100, "brevo-key"),
    ("xoxa-", Slug, 20, 200, "slack-token"),
    ("xoxb-", Slug, 20, 200, "slack-token"),
    ("xoxc-", Slug, 20, 200, "slack-token"),
    ("xoxd-", Slug, 20, 400, "slack-token"),
    ("xoxe-", Slug, 20, 300, "slack-token"),
    ("xoxe.xoxp-", Slug, 20, 300, "slack-token"),
    ("xoxe.xoxb-", Slug, 20, 300, "slack-token"),
    ("xoxo-", Slug, 20, 200, "slack-token"),
    ("xoxp-", Slug, 20, 200, "slack-token"),
    ("xoxr-", Slug, 20, 200, "slack-token"),
    ("xoxs-", Slug, 20, 200, "slack-token"),
    ("ya29.", Slug, 20, 400, "google-oauth-token"),
];

/// For each first byte, where the marks that begin with it stand in the table. They stand together.
const RANGES: [(u8, u8); 256] = {
    let mut table = [(0, 0); 256];
    let mut i = 0;
    while i < TOKENS.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "evaluated at compile time: out of range does not compile"
        )]
        {
            let first = TOKENS[i].0.as_bytes()[0] as usize;
            let (from, to) = table[first];
            assert!(to == 0 || to as usize == i, "marks with one first byte must stand together");
            table[first] = (if to == 0 { i as u8 } else { from }, i as u8 + 1);
        }
        i += 1;
    }
    table
};

/// Bits of entropy per byte which a body with a mark must have: rules out `xxxx`, `0000` and words.
const MIN_ENTROPY: f64 = 2.6;

/// A key with the mark of its issuer at byte `at`, which begins a word.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    let first = *bytes.get(at)?;
    let &(from, to) = RANGES.get(usize::from(first))?;
    let rest = bytes.get(at..)?;
    let marks = TOKENS.get(usize::from(from)..usize::from(to))?;
    marks.iter().filter(|t| rest.starts_with(t.0.as_bytes())).find_map(|token| read(bytes, at, token))
}

/// Letters of both cases, or letters and digits: no word, no count.
fn mixed(body: &str) -> bool {
    let has = |class: fn(&u8) -> bool| body.as_bytes().iter().any(class);
    let (lower, upper, digit) =
        (has(u8::is_ascii_lowercase), has(u8::is_ascii_uppercase), has(u8::is_ascii_digit));
    u8::from(lower) + u8::from(upper) + u8::from(digit) >= 2
}

fn read(bytes: &[u8], at: usize, &(mark, class, min, max, kind): &Token) -> Option<SecretMatch> {
    let from = at + mark.len();
    let length = run(bytes, from, max + 1, class.holds());
    if length < min || (length > max && min == max) {
        return None;
    }
    let body = std::str::from_utf8(bytes.get(from..from + length.min(max))?).ok()?;
    let body = body.trim_end_matches(['.', '-', '=']);
    let live = entropy(body) >= MIN_ENTROPY && mixed(body) && !is_placeholder(body);
    live.then(|| SecretMatch { span: Span::new(at, from + body.len()), kind })
}
