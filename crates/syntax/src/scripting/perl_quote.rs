//! What Perl quotes with letters, and where a text of code ends.

use super::lexer::{Front, Lexer};
use super::strings::Mode;
use super::tables::{Interpolation, closing};
use super::token::{Kind, Piece, Quote, Token};

impl<'a> Lexer<'a> {
    /// `q()`, `qq()`, `qw()`, `qx()`, `qr//`, `m//`, `s///`, `tr///`, `y///` after their letters.
    pub(super) fn perl_quote(&mut self, name: &str, front: Front, out: &[Token<'a>]) -> Option<Kind<'a>> {
        if !matches!(name, "q" | "qq" | "qw" | "qx" | "qr" | "m" | "s" | "tr" | "y") {
            return None;
        }
        let last = out.last().map(|it| (&it.kind, it.span.end));
        let letters = self.pos - name.len();
        match last {
            Some((Kind::Op("->"), _)) => return None,
            Some((Kind::Op("-" | "&"), end)) if end == letters => return None,
            _ => {}
        }
        let blanks = self.rest().len() - self.rest().trim_start().len();
        let delimiter = self.at(blanks);
        let arrow = self.slice(self.pos + blanks, self.end).starts_with("=>");
        let matched = front.term
            && matches!(last, Some((Kind::Op("=~" | "!~" | ";" | "{" | "}") | Kind::Name(_), _)) | None);
        let odd =
            matches!(delimiter, b';' | b')' | b'}' | b'>') || delimiter == b',' && !(matched && blanks == 0);
        let apart = blanks > 0 && matches!(delimiter, b'#' | b'=');
        if arrow || odd || apart || !delimiter.is_ascii_punctuation() || delimiter == b'_' {
            return None;
        }
        if !front.term && delimiter == b'=' {
            return None;
        }
        self.pos += blanks;
        let raw = matches!(name, "q" | "qw") || delimiter == b'\'';
        let fill = if raw { Interpolation::Raw } else { Interpolation::Perl };
        match name {
            "s" => Some(self.substitution(fill)),
            "tr" | "y" => {
                let open = self.byte();
                let mut pieces = self.delimited(Interpolation::Raw);
                if closing(open) == open {
                    self.pos -= 1;
                } else {
                    self.pos += self.rest().len() - self.rest().trim_start().len();
                }
                pieces.extend(self.delimited(Interpolation::Raw));
                self.flags();
                pieces.clear();
                Some(Kind::Text(Quote::Regex, pieces))
            }
            _ => {
                let pieces = self.delimited(fill);
                let quote = match name {
                    "q" | "qq" => Quote::Plain,
                    "qw" => Quote::Words,
                    "qx" => Quote::Shell,
                    _ => {
                        self.flags();
                        Quote::Regex
                    }
                };
                Some(Kind::Text(quote, pieces))
            }
        }
    }

    /// `s/a/b/`: code put into either half runs, and with the flag `e` the second half is code itself.
    fn substitution(&mut self, fill: Interpolation) -> Kind<'a> {
        let open = self.byte();
        let mut pieces = self.delimited(fill);
        if closing(open) == open {
            self.pos = self.pos.saturating_sub(1);
        } else {
            self.pos += self.rest().len() - self.rest().trim_start().len();
        }
        // The end is found first, as Perl does: only the flags tell how to read what stands before it.
        let start = self.pos + 1;
        self.delimited(Interpolation::Raw);
        let stop = self.pos.saturating_sub(1).max(start).min(self.end);
        pieces.retain(|it| matches!(it, Piece::Code(_)));
        let code = self.flags().contains('e');
        let (resume, outer) = (self.pos, std::mem::replace(&mut self.end, stop));
        self.pos = start.min(stop);
        if code {
            pieces.push(Piece::Code(self.run(false)));
        } else {
            let inside = self.pieces(&Mode { open: 0, close: 0, fill, line: false });
            pieces.extend(inside.into_iter().filter(|it| matches!(it, Piece::Code(_))));
        }
        (self.end, self.pos) = (outer, resume);
        Kind::Text(Quote::Regex, pieces)
    }

    /// `__END__` of Perl: nothing after it is code.
    pub(super) fn perl_end(&mut self, name: &str) -> Option<Kind<'a>> {
        if !matches!(name, "__END__" | "__DATA__") {
            return None;
        }
        self.pos = self.end;
        Some(Kind::Text(Quote::Page, Vec::new()))
    }

    /// `__END__` of Ruby, alone on its line.
    pub(super) fn ruby_end(&mut self, start: usize) -> Option<Kind<'a>> {
        let alone = (start == 0 || self.slice(start.saturating_sub(1), start) == "\n")
            && matches!(self.byte(), b'\n' | b'\r' | 0);
        alone.then(|| {
            self.pos = self.end;
            Kind::Text(Quote::Page, Vec::new())
        })
    }

    /// Where the code of a page begins, for PHP; the text itself when there is no tag.
    pub(super) fn enter_page(&mut self) {
        let Some(start) = self.src.find("<?") else { return };
        self.pos = start + 2;
        if self.rest().starts_with("php") {
            self.pos += 3;
        } else if self.rest().starts_with('=') {
            self.pos += 1;
        }
    }
}
