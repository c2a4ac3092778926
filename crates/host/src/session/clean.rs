//! No secret value goes into a session's file. Only what is new is looked at: what was read from the file is clean.

use std::collections::BTreeMap;

use countersign_scan::redact;

use super::SessionState;

impl SessionState {
    /// Takes secret values out of what was added since `before`.
    pub(super) fn clean(&mut self, before: &Self) {
        let heard = before.utterances.iter().map(|u| u.seq).max().unwrap_or(0);
        for utterance in self.utterances.first.iter_mut().chain(&mut self.utterances.last) {
            if utterance.seq > heard {
                utterance.text = redact(&utterance.text);
                utterance.referent = utterance.referent.as_deref().map(redact);
            }
        }
        for known in
            self.consents.iter_mut().skip_while(|known| before.consents.iter().any(|b| b.id == known.id))
        {
            known.consent.quote = redact(&known.consent.quote);
            known.consent.items.iter_mut().for_each(|item| *item = redact(item));
        }
        let (now, then) = (&mut self.memory, &before.memory);
        for (path, text) in &mut now.made {
            if let Some(text) = text
                && then.made.get(path).and_then(Option::as_ref) != Some(text)
            {
                *text = redact(text);
            }
        }
        addresses(&mut now.downloaded, &then.downloaded);
        addresses(&mut now.cloned, &then.cloned);
        for name in now.new_remotes.iter_mut().chain(&mut now.started) {
            *name = redact(name);
        }
        for (root, remotes) in &mut self.remotes {
            if !before.remotes.contains_key(root) {
                remotes.values_mut().for_each(|url| *url = redact(url));
            }
        }
    }
}

fn addresses(now: &mut BTreeMap<String, String>, then: &BTreeMap<String, String>) {
    for (path, url) in now {
        if then.get(path) != Some(url) {
            *url = redact(url);
        }
    }
}
