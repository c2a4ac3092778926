//! How much of a session is kept. What is dropped only makes later decisions stricter; boundaries are never dropped.

use std::collections::BTreeMap;

use super::SessionState;

/// Messages of the user kept from the beginning.
pub(super) const FIRST_UTTERANCES: usize = 2;
/// Messages of the user kept from the end.
pub(super) const LAST_UTTERANCES: usize = 50;
/// Repositories whose remotes are remembered.
pub(super) const REPOSITORIES: usize = 64;

const UTTERANCE_BYTES: usize = 16 * 1024;
const CONSENTS: usize = 400;
const DENIED: usize = 100;
const PATHS: usize = 2000;
const TEXTS: usize = 256 * 1024;
const TEXT: usize = 64 * 1024;
const NAMES: usize = 500;

impl SessionState {
    /// Cuts everything to its bounds.
    pub(super) fn bound(&mut self) {
        for utterance in self.utterances.first.iter_mut().chain(&mut self.utterances.last) {
            cut(&mut utterance.text);
            if let Some(referent) = &mut utterance.referent {
                cut(referent);
            }
        }
        self.bound_consents();
        while self.denied.len() > DENIED {
            self.denied.pop_front();
        }
        let memory = &mut self.memory;
        bound_texts(&mut memory.made);
        bound_map(&mut memory.made);
        bound_map(&mut memory.downloaded);
        bound_map(&mut memory.cloned);
        keep_last(&mut memory.new_remotes);
        keep_last(&mut memory.started);
    }

    /// Revoked and used-up ones go first, then the oldest grants; a boundary stays.
    fn bound_consents(&mut self) {
        let mut excess = self.consents.len().saturating_sub(CONSENTS);
        for pass in 0..2 {
            self.consents.retain(|known| {
                let may_go = if pass == 0 { known.revoked } else { !known.consent.boundary };
                let goes = excess > 0 && may_go;
                excess -= usize::from(goes);
                !goes
            });
        }
    }
}

fn cut(text: &mut String) {
    if text.len() > UTTERANCE_BYTES {
        text.truncate(text.floor_char_boundary(UTTERANCE_BYTES));
        text.push('…');
    }
}

/// Texts are dropped, largest first, until the rest fits; the paths stay.
fn bound_texts(made: &mut BTreeMap<String, Option<String>>) {
    let mut total: usize = made.values().flatten().map(String::len).sum();
    for text in made.values_mut() {
        if let Some(length) = text.as_ref().map(String::len).filter(|&length| length > TEXT) {
            total -= length;
            *text = None;
        }
    }
    while total > TEXTS {
        let Some(largest) = made.values_mut().max_by_key(|text| text.as_ref().map_or(0, String::len)) else {
            return;
        };
        total -= largest.take().map_or(0, |text| text.len());
    }
}

fn bound_map<V>(map: &mut BTreeMap<String, V>) {
    while map.len() > PATHS {
        map.pop_last();
    }
}

fn keep_last(names: &mut Vec<String>) {
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    let excess = names.len().saturating_sub(NAMES);
    names.drain(..excess);
}
