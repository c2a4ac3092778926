//! The model's card, as a page.

use std::fmt::Write as _;

use crate::data::Data;
use crate::measure::Report;

/// The page.
pub fn page(data: &Data, report: &Report) -> String {
    let mut page = String::from(HEAD);
    let _ = writeln!(page, "\n## Texts\n\n| source | injections | licence allows training |\n|---|---:|---|");
    for group in data.groups() {
        let of = |free: bool| {
            data.attacks()
                .filter(|d| d.group == group && d.free == free && !d.kind.contains("composed here"))
                .count()
        };
        let _ = writeln!(page, "| {group} | {} | {} of them |", of(true) + of(false), of(true));
    }
    let own = data.benign().filter(|d| d.own).count();
    let _ = writeln!(
        page,
        "\nOrdinary texts: {} , of which {own} are our own and {} may be used for training. Left out of training, by licence:\n",
        data.benign().count(),
        data.benign().filter(|d| d.free).count()
    );
    for (licence, count) in &data.left_out {
        let _ = writeln!(page, "* {count} rows: {licence}");
    }
    let _ = writeln!(page, "\n## Measured\n\n{}", report.text);
    page.push_str(TAIL);
    page
}

const HEAD: &str = "# Model card: the learned part of the injection scanner

Written by `cargo run --release -p countersign-scan --example train -- FOLDER --write`; do not edit it by hand.

**What it is.** A small network over windows of one to five sentences: a linear part over hashed words, pairs of words, stems,
meanings (`concept.rs`), turns of phrase (`phrase.rs`) and circumstances (`feature.rs`), and beside it two groups of 24 hidden units over
the same meanings and circumstances: one reads the mean of vectors of hashed words that are learned here, both read the mean of what
common words mean (`sense.rs`). Each of the three parts is trained as if it stood alone, and they are added. Eight-bit weights, 1.2 MB and
0.9 MB, part of the binary; nothing is loaded or compiled when a hook starts. The same input gives the same score on every machine.

**What words mean.** `words.bin`: 25,258 English words as 32 numbers of eight bits, so that a word that never came in training stands near
words that did. Distilled by `cargo run --release -p countersign-scan --example words -- FOLDER` from the sentence encoder all-MiniLM-L6-v2
(Apache-2.0; SHA-256 of `model.safetensors` 53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db, of `vocab.txt`
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3): each word goes through the encoder by itself, the means of the outputs are
turned onto their 32 main axes, frequent words are made short.

**What it is for.** To tell text that gives orders to the agent which reads it from text that does not, in what a coding agent
reads. It is one part of the scanner: hidden, disguised and encoded text is made readable before it, frames of
conversations raise its score, quotations in texts about such attacks lower a finding to a note.

**What it is not.** A proof. An order without any mark of one (\"transfer the project to this group\" in a list of comments) looks like
what people write to each other, and the model misses most of these. That is why what came in is remembered, and why the target of a
later action is traced to it ([taint.md](taint.md)).

**Training.** Our own corpus in `crates/scan/training/` (written for this, English and some thirty other languages), and of the
folder only rows whose licence is MIT, Apache-2.0, CC0-1.0 or CC-BY-4.0, without long prompts to chat models (`jailbreak`) and
without whole skill files. Payloads are put into ordinary tool outputs in eight forms. Injections with a known place teach by
the windows inside it, others by their highest window. Deterministic: fixed order, fixed seeds, the mean of the weights after the
last rounds. The data itself is not in the repository.
";

const TAIL: &str = "
## Reading the figures

Rows of the first table are trained without the source they measure and without one fifth of the ordinary texts, which the area is
measured against; that is done for each fifth, so that every ordinary text counts once, those that quote injections too. (Measured against
one fifth only, whichever it happened to be, the mean was 0.900 for the model before words had meanings; measured as here it was 0.920.)
The other two tables come from five trainings that each leave out one fifth of all texts; texts of one benchmark resemble each other, so
that for injections the first table is the honest one. Figures of the whole scanner, on sets that were written blind as well, are in
`evals/README.md`.

The limit in the binary lies 1.05 below the one above: what the scanner adds to the model takes findings back (quotations in texts about
attacks, words without a meaning), so that fewer texts are warned of than the third table says. By the scores of the
third table it stands where 0.12 % of the tool outputs lie above, by weights that have not seen them.
";
