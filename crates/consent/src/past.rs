//! What somebody did, in languages whose past looks like the present or stands beside a word of another language: "Javier ya borró la
//! base", "Kuba zrobił force push".

use crate::languages;

/// Nouns that end like a verb of the past.
const NOUNS: &[&str] = &[
    "kanał",
    "dział",
    "materiał",
    "wydział",
    "podział",
    "upał",
    "канал",
    "журнал",
    "портал",
    "терминал",
    "финал",
    "оригинал",
    "материал",
    "сигнал",
    "начала",
    "канала",
    "журнала",
    "портала",
    "терминала",
    "материала",
    "сигнала",
    "детали",
    "профили",
    "модули",
    "таблицы",
    "если",
    "или",
    "были",
    "цели",
    "dali",
];

/// A word up to the verb at `place`, or the verb itself, tells what a third one did. An order before it keeps its force.
pub(crate) fn is_told(words: &[String], place: usize) -> bool {
    let spoken = languages::spoken(words);
    if spoken == 0 {
        return false;
    }
    // Chinese: 已经 … 过了.
    if words.iter().any(|w| w.contains("已经") || w.contains("已經"))
        && !words.iter().any(|w| w.contains('如'))
    {
        return true;
    }
    if is_written_in_cjk(words) {
        return true;
    }
    words.iter().take(place + 1).any(|word| is_of_the_past(word))
}

/// "절차를 마크다운으로 정리해 줘", "手順を書いて", "写一下步骤": a text about it is wanted.
fn is_written_in_cjk(words: &[String]) -> bool {
    let has = |list: &[&str]| words.iter().any(|w| list.iter().any(|part| w.contains(part)));
    has(&[
        "절차",
        "문서",
        "위키",
        "가이드",
        "手順",
        "ドキュメント",
        "マニュアル",
        "步骤",
        "步驟",
        "文档",
        "文檔",
        "说明",
        "說明",
    ]) && has(&[
        "정리",
        "작성",
        "적어",
        "써줘",
        "써 줘",
        "まとめ",
        "書い",
        "書く",
        "追記",
        "写",
        "寫",
        "整理",
    ])
}

pub(crate) fn is_of_the_past(word: &str) -> bool {
    if NOUNS.contains(&word) || word.chars().count() < 4 {
        return false;
    }
    // Spanish: borró, subió. Polish: zrobił, usunęła. Russian: удалил, запушила. Ukrainian: видалив.
    let spanish = word.ends_with('ó')
        && word.is_char_boundary(word.len() - 2)
        && word.chars().filter(|c| !c.is_ascii()).count() == 1;
    let polish =
        ["ił", "ył", "ął", "ał", "iła", "yła", "ęła", "ili", "yli"].iter().any(|end| word.ends_with(end))
            && word.chars().all(|c| c.is_alphabetic());
    let polish =
        polish && (word.contains(['ł', 'ą', 'ę']) || word.starts_with("zrobi") || word.starts_with("usun"));
    let russian = ["ил", "ыл", "ал", "ила", "ыла", "или", "ыли", "ула", "ули", "нул"]
        .iter()
        .any(|end| word.ends_with(end));
    spanish || polish || russian
}

#[cfg(test)]
mod tests {
    use super::is_of_the_past;

    #[test]
    fn endings_of_the_past() {
        for word in ["borró", "subió", "zrobił", "usunęła", "удалил", "запушила"] {
            assert!(is_of_the_past(word), "{word}");
        }
        for word in ["borra", "kanał", "удали", "журнал", "develop", "delete", "или"] {
            assert!(!is_of_the_past(word), "{word}");
        }
    }
}
