//! The user's words as the ledger has them: listed, and taken back.

use std::collections::HashSet;

use countersign_model::Consent;

use super::{Filter, Ledger, LedgerError, Record};
use crate::{Paths, SessionStore};

impl Ledger {
    /// Consents and boundaries of a session (of all sessions when `None`) that are not revoked, newest first.
    pub fn consents(&self, session: Option<&str>) -> Result<Vec<(String, Consent)>, LedgerError> {
        let of = |kind| Filter { session: session.map(str::to_owned), kind: Some(kind), ..Filter::default() };
        let mut revoked = HashSet::new();
        for stored in self.query(of("consent-revoked")) {
            if let Record::ConsentRevoked { consent, .. } = stored?.record {
                revoked.insert(consent);
            }
        }
        let mut standing = Vec::new();
        for stored in self.query(of("consent")) {
            if let Record::Consent { id, consent, .. } = stored?.record
                && !revoked.contains(&id)
            {
                standing.push((id, consent));
            }
        }
        Ok(standing)
    }

    /// Takes a consent back, in the ledger and in the session's file. An unambiguous beginning of the id will do.
    pub fn revoke(&mut self, paths: &Paths, id: &str) -> Result<(String, Consent), LedgerError> {
        let missing = || LedgerError::NoConsent { id: id.to_owned() };
        let mut found = None;
        for stored in self.query(Filter { kind: Some("consent"), ..Filter::default() }) {
            if let Record::Consent { id: full, session, consent, .. } = stored?.record
                && !id.is_empty()
                && full.starts_with(id)
            {
                if found.is_some() {
                    return Err(missing());
                }
                found = Some((full, session, consent));
            }
        }
        let (full, session, consent) = found.ok_or_else(missing)?;
        SessionStore::new(paths).update(&session, |state| state.revoke(&full))?;
        self.append(&Record::revoked(&session, &full))?;
        self.import(super::COMMAND_WAIT)?;
        Ok((full, consent))
    }
}
