//! Arithmetic on literals: characters from numbers, slices, hexadecimal. Enough to see through the usual disguises
//! of a text, and never more than a bounded amount of work.

use super::words;
use crate::script::{Part, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprCall, Number, Operator, UnaryOp};

/// Deepest arithmetic that is followed.
const DEPTH: usize = 16;

/// A loop variable and its number.
type Variable<'v> = Option<(&'v str, i64)>;

/// The text, when it is short enough to be kept for names.
pub(super) fn short(text: String) -> Option<String> {
    (text.len() <= 1024).then_some(text)
}

/// A whole number known from literals.
pub(super) fn int(expr: &Expr) -> Option<i64> {
    int_with(expr, None, DEPTH)
}

fn int_with(expr: &Expr, variable: Variable<'_>, depth: usize) -> Option<i64> {
    let depth = depth.checked_sub(1)?;
    match expr {
        Expr::NumberLiteral(it) => match &it.value {
            Number::Int(value) => value.as_i64(),
            _ => None,
        },
        Expr::Name(it) => variable.filter(|(name, _)| *name == it.id.as_str()).map(|(_, value)| value),
        Expr::UnaryOp(it) if it.op == UnaryOp::USub => int_with(&it.operand, variable, depth)?.checked_neg(),
        Expr::BinOp(it) => {
            let left = int_with(&it.left, variable, depth)?;
            let right = int_with(&it.right, variable, depth)?;
            match it.op {
                Operator::Add => left.checked_add(right),
                Operator::Sub => left.checked_sub(right),
                Operator::Mult => left.checked_mul(right),
                Operator::BitXor => Some(left ^ right),
                Operator::BitAnd => Some(left & right),
                Operator::BitOr => Some(left | right),
                Operator::FloorDiv => left.checked_div_euclid(right),
                Operator::Mod => left.checked_rem_euclid(right),
                _ => None,
            }
        }
        // `ord(c)` of a loop over characters, whose numbers the loop gives already.
        Expr::Call(it) if named(it, "ord") => match it.arguments.args.first()? {
            Expr::StringLiteral(text) => {
                let mut chars = text.value.chars();
                let first = chars.next()?;
                chars.next().is_none().then(|| i64::from(u32::from(first)))
            }
            of => int_with(of, variable, depth),
        },
        _ => None,
    }
}

fn named(call: &ExprCall, name: &str) -> bool {
    matches!(call.func.as_ref(), Expr::Name(it) if it.id.as_str() == name)
        && call.arguments.keywords.is_empty()
}

/// Whole numbers in order: `[114, 109]`, `(c ^ 5 for c in b"…")`, `b"rm"`.
pub(super) fn ints(expr: &Expr) -> Option<Vec<i64>> {
    match expr {
        Expr::List(it) => it.elts.iter().map(int).collect(),
        Expr::Tuple(it) => it.elts.iter().map(int).collect(),
        Expr::BytesLiteral(it) => Some(it.value.bytes().map(i64::from).collect()),
        Expr::Generator(it) => mapped(&it.elt, &it.generators, false),
        Expr::ListComp(it) => mapped(&it.elt, &it.generators, false),
        Expr::Call(it) if named(it, "reversed") => {
            let mut found = ints(it.arguments.args.first()?)?;
            found.reverse();
            Some(found)
        }
        _ => None,
    }
}

/// The text that characters make: `[chr(114), "m"]`, `map(chr, …)`, `(chr(c - 1) for c in …)`.
pub(super) fn chars(expr: &Expr) -> Option<String> {
    let codes = match expr {
        Expr::Generator(it) => mapped(&it.elt, &it.generators, true)?,
        Expr::ListComp(it) => mapped(&it.elt, &it.generators, true)?,
        Expr::Call(it) if named(it, "map") => match &*it.arguments.args {
            [Expr::Name(function), of] if function.id.as_str() == "chr" => ints(of)?,
            _ => return None,
        },
        Expr::Call(it) if named(it, "reversed") => match it.arguments.args.first()? {
            Expr::StringLiteral(text) => return Some(text.value.to_str().chars().rev().collect()),
            _ => return None,
        },
        _ => return None,
    };
    codes.into_iter().map(char_of).collect()
}

/// One generator without condition over literals; with `chars`, the element is a `chr(…)`.
fn mapped(element: &Expr, generators: &[ruff_python_ast::Comprehension], chars: bool) -> Option<Vec<i64>> {
    let [only] = generators else { return None };
    let Expr::Name(variable) = &only.target else { return None };
    if !only.ifs.is_empty() {
        return None;
    }
    let element = match element {
        Expr::Call(it) if chars && named(it, "chr") => it.arguments.args.first()?,
        Expr::Name(_) if chars && matches!(&only.iter, Expr::StringLiteral(_)) => element,
        _ if chars => return None,
        _ => element,
    };
    let over: Vec<i64> = match &only.iter {
        Expr::StringLiteral(it) => it.value.chars().map(|c| i64::from(u32::from(c))).collect(),
        // Once: a generator over generators is not followed.
        Expr::List(_) | Expr::Tuple(_) | Expr::BytesLiteral(_) => ints(&only.iter)?,
        _ => return None,
    };
    over.into_iter().map(|value| int_with(element, Some((variable.id.as_str(), value)), DEPTH)).collect()
}

/// The character of a code.
pub(super) fn char_of(code: i64) -> Option<char> {
    u32::try_from(code).ok().and_then(char::from_u32)
}

/// The text of bytes given as numbers.
pub(super) fn bytes(codes: Vec<i64>) -> Option<String> {
    let bytes: Option<Vec<u8>> = codes.into_iter().map(|code| u8::try_from(code).ok()).collect();
    String::from_utf8(bytes?).ok()
}

/// The text that hexadecimal digits stand for.
pub(super) fn hex(text: &str) -> Option<String> {
    let digits: Option<Vec<u32>> =
        text.chars().filter(|c| !c.is_ascii_whitespace()).map(|c| c.to_digit(16)).collect();
    let digits = digits?;
    let codes = digits.chunks(2).map(|pair| match pair {
        [high, low] => Some(i64::from(high * 16 + low)),
        _ => None,
    });
    bytes(codes.collect::<Option<_>>()?)
}

/// Whether an index or slice is all literal.
pub(super) fn is_fixed(slice: &Expr) -> bool {
    match slice {
        Expr::Slice(it) => [&it.lower, &it.upper, &it.step]
            .into_iter()
            .flatten()
            .all(|bound| int(bound).is_some() || matches!(bound.as_ref(), Expr::NoneLiteral(_))),
        index => int(index).is_some(),
    }
}

/// The element or slice of a literal text or of a list of short values; the base again when that is not known.
pub(super) fn subscript(base: Word, slice: &Expr) -> Result<Word, Word> {
    if !is_fixed(slice) {
        return Err(base);
    }
    let at = base.span;
    if let Some(text) = base.literal().filter(|text| !text.is_empty()) {
        let chars: Vec<char> = text.chars().collect();
        return match pick(&chars, slice) {
            Some(picked) => Ok(Word::quoted(picked.into_iter().collect::<String>(), at)),
            None => Err(base),
        };
    }
    if let [Part::List(items)] = base.parts.as_slice()
        && items.iter().all(words::is_small)
        && let Some(mut picked) = pick(items, slice)
    {
        if matches!(slice, Expr::Slice(_)) {
            return Ok(words::list(picked, at));
        }
        if let Some(only) = picked.pop() {
            return Ok(only);
        }
    }
    Err(base)
}

fn pick<T: Clone>(items: &[T], slice: &Expr) -> Option<Vec<T>> {
    let length = i64::try_from(items.len()).ok()?;
    let at = |index: i64| usize::try_from(index).ok().and_then(|index| items.get(index)).cloned();
    let Expr::Slice(slice) = slice else {
        let index = int(slice)?;
        return at(if index < 0 { index.checked_add(length)? } else { index }).map(|item| vec![item]);
    };
    let bound = |bound: &Option<Box<Expr>>| bound.as_deref().and_then(int);
    let step = bound(&slice.step).unwrap_or(1);
    let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let clamp = |value: i64| if value < 0 { value.saturating_add(length).max(low) } else { value.min(high) };
    let (first, last) = if step > 0 { (0, length) } else { (length - 1, -1) };
    let (start, end) = (bound(&slice.lower).map_or(first, clamp), bound(&slice.upper).map_or(last, clamp));
    let mut out = Vec::new();
    let mut index = start;
    while step != 0 && ((step > 0 && index < end) || (step < 0 && index > end)) {
        out.push(at(index)?);
        index = index.checked_add(step)?;
    }
    Some(out)
}

/// `Path.parent`, `.name` and `.stem` of a path.
pub(super) fn path_part(part: &str, path: Word, at: Span) -> Word {
    let Some(text) = path.literal().filter(|text| text.contains('/')) else {
        let function = if part == "parent" { "py:os.path.dirname" } else { "py:os.path.basename" };
        return words::called(function, vec![path], at);
    };
    let trimmed = text.trim_end_matches('/');
    let (head, tail) = trimmed.rsplit_once('/').unwrap_or(("", trimmed));
    Word::quoted(
        match part {
            "parent" if head.is_empty() => "/",
            "parent" => head,
            "stem" => {
                tail.rsplit_once('.').map_or(tail, |(stem, _)| if stem.is_empty() { tail } else { stem })
            }
            _ => tail,
        },
        at,
    )
}

/// A method of a literal text that gives text.
pub(super) fn method(text: &str, name: &str, arguments: &[String]) -> Option<String> {
    let found = match (name, arguments) {
        ("strip", []) => text.trim().to_owned(),
        ("lstrip", []) => text.trim_start().to_owned(),
        ("rstrip", []) => text.trim_end().to_owned(),
        ("strip", [set]) => text.trim_matches(|c| set.contains(c)).to_owned(),
        ("lstrip", [set]) => text.trim_start_matches(|c| set.contains(c)).to_owned(),
        ("rstrip", [set]) => text.trim_end_matches(|c| set.contains(c)).to_owned(),
        ("lower" | "casefold", []) => text.to_lowercase(),
        ("upper", []) => text.to_uppercase(),
        ("swapcase", []) => text
            .chars()
            .map(|c| if c.is_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() })
            .collect(),
        ("replace", [from, to]) => {
            // Each occurrence may grow the text by the length of the new one.
            if text.len().saturating_add(1).saturating_mul(to.len().saturating_add(1)) > words::MAX_TEXT * 16
            {
                return None;
            }
            text.replace(from.as_str(), to)
        }
        ("removeprefix", [prefix]) => text.strip_prefix(prefix.as_str()).unwrap_or(text).to_owned(),
        ("removesuffix", [suffix]) => text.strip_suffix(suffix.as_str()).unwrap_or(text).to_owned(),
        _ => return None,
    };
    Some(found)
}
