//! JavaScript, TypeScript, Ruby, Perl, PHP, Lua and awk.
//!
//! One tolerant reader for all of them: a lexer that a table drives ([`tables`]), and a reader of statements and
//! expressions that wants to know only what runs: which library calls with which arguments, which functions of the text,
//! what is assigned. It knows no grammar to the end and rejects nothing; what it does not understand it steps over token
//! by token, so that a call behind it is still seen. Only what hides code from it is opaque: a string without end, nesting
//! beyond a bound.
//!
//! Names are resolved where the text tells what they stand for (`const {exec: e} = require('child_process')`), and texts
//! that are put together from literals are one text. A variable is followed only to find a name; its value is the
//! business of the analysis.

mod arguments;
mod assign;
mod awk;
mod awk_expression;
mod blank;
mod bracket;
mod call;
mod command;
mod expr;
mod fold;
mod front;
mod function;
mod heredoc;
mod iterate;
mod javascript;
mod js_statement;
mod lexer;
mod loops;
mod lua;
mod lua_statement;
mod member;
mod method;
mod names;
mod object;
mod operator;
mod pattern;
mod perl;
mod perl_quote;
mod perl_statement;
mod perl_term;
mod php;
mod php_statement;
mod postfix;
mod primary;
mod quote;
mod quoted;
mod reader;
mod ruby;
mod ruby_statement;
mod ruby_term;
mod special;
mod special_js;
mod special_more;
mod special_ruby;
mod stmt;
mod strings;
mod tables;
mod token;
mod types;
mod value;
mod word;

#[cfg(test)]
mod tests;

use crate::Language;
use crate::script::Script;
use lexer::Lexer;
use reader::Reader;

/// Reads a text in one of the languages of this module; any other is taken for JavaScript.
#[must_use]
pub fn read(language: Language, text: &str) -> Script {
    if language != Language::Php {
        return read_from(language, text, false);
    }
    let trimmed = text.trim_start();
    match text.find("<?") {
        None => read_from(language, text, false),
        Some(_) if trimmed.starts_with('<') || trimmed.starts_with("#!") => read_from(language, text, true),
        // Either a page that begins with plain text, or code with a tag in a string: both are read.
        Some(_) => {
            let mut script = read_from(language, text, false);
            let page = read_from(language, text, true);
            script.body.extend(page.body);
            // Where one of the readings meets its end, that one is right.
            if page.opaque.is_empty() {
                script.opaque.clear();
            }
            script
        }
    }
}

fn read_from(language: Language, text: &str, page: bool) -> Script {
    let table = tables::table(language);
    let mut lexer = Lexer::new(text, table);
    if page {
        lexer.enter_page();
    }
    let tokens = lexer.run(false);
    let mut reader = Reader::new(&tokens, table);
    reader.opaque = std::mem::take(&mut lexer.opaque);
    if language == Language::Awk {
        reader.awk_program();
    } else {
        reader.program();
    }
    reader.finish()
}
