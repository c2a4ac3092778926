//! Logistic regression over the features of windows, by stochastic gradient with steps of its own for each weight.

use std::collections::BTreeMap;

use countersign_scan::injection::learned::{self as learned, Collected};

use crate::compose::Random;
use crate::data::{Data, Doc};

const ROUNDS: usize = 6;
const STEP: f32 = 0.25;
const SHRINK: f32 = 2e-6;
/// Total weight of all windows of injections, against one for each ordinary window.
const ATTACK_SHARE: f32 = 0.35;

/// Weights as they are learned.
pub struct Weights {
    grams: Vec<f32>,
    rest: Vec<f32>,
    bias: f32,
}

impl Weights {
    /// The logit of a window.
    pub fn score(&self, window: &Collected) -> f32 {
        let mut sum = self.bias;
        learned::features(window, |slot, value| sum += value * self.weight(slot));
        sum
    }

    /// The highest logit of a text.
    pub fn best(&self, doc: &Doc) -> f32 {
        doc.windows.iter().map(|w| self.score(&w.features)).fold(f32::NEG_INFINITY, f32::max).max(-20.0)
    }

    fn weight(&self, slot: usize) -> f32 {
        let part =
            if slot < learned::GRAMS { self.grams.get(slot) } else { self.rest.get(slot - learned::GRAMS) };
        part.copied().unwrap_or(0.0)
    }

    /// Moves the weights so that the logit of what is just not warned of is 0.
    pub fn shift(&mut self, limit: f32) {
        self.bias -= limit;
    }

    /// The bytes of `model.bin`.
    #[expect(clippy::cast_possible_truncation, reason = "clamped before")]
    pub fn bytes(&self) -> Vec<u8> {
        let most = |all: &[f32]| all.iter().fold(1e-6_f32, |m, w| m.max(w.abs()));
        let (grams, rest) = (most(&self.grams) / 127.0, most(&self.rest) / 32_767.0);
        let mut bytes = Vec::new();
        for value in [self.bias, grams, rest] {
            bytes.extend(value.to_le_bytes());
        }
        bytes.extend(self.grams.iter().map(|w| ((w / grams).round() as i8).cast_unsigned()));
        for weight in &self.rest {
            bytes.extend(((weight / rest).round() as i16).to_le_bytes());
        }
        bytes
    }
}

/// Trains on the texts whose licence allows it: injections that `attack` picks, ordinary texts that `benign` picks.
pub fn fit(data: &Data, attack: impl Fn(&Doc) -> bool, benign: impl Fn(&Doc) -> bool) -> Weights {
    let picked: Vec<&Doc> =
        data.docs.iter().filter(|d| d.free && if d.attack { attack(d) } else { benign(d) }).collect();
    let mut weights =
        Weights { grams: vec![0.0; learned::GRAMS], rest: vec![0.0; learned::REST], bias: -3.0 };
    let (mut gram_steps, mut rest_steps, mut bias_step) =
        (vec![1.0_f32; learned::GRAMS], vec![1.0_f32; learned::REST], 1.0_f32);
    let shares = shares(&picked);
    let mut random = Random(7);
    for round in 0..ROUNDS {
        let mut order: Vec<(&Collected, f32, f32)> = Vec::new();
        for doc in &picked {
            if !doc.attack {
                order.extend(doc.windows.iter().map(|w| (&w.features, 0.0, 1.0)));
                continue;
            }
            let share = shares.get(&doc.group).copied().unwrap_or(1.0);
            if doc.located {
                let inside = doc.windows.iter().filter(|w| w.payload == Some(true)).count().max(1);
                let each = share / inside as f32;
                order.extend(
                    doc.windows.iter().filter(|w| w.payload == Some(true)).map(|w| (&w.features, 1.0, each)),
                );
                if !doc.own {
                    order.extend(
                        doc.windows
                            .iter()
                            .filter(|w| w.payload == Some(false))
                            .map(|w| (&w.features, 0.0, 0.2)),
                    );
                }
            } else if round == 0 {
                let each = share / doc.windows.len().max(1) as f32;
                order.extend(doc.windows.iter().map(|w| (&w.features, 1.0, each)));
            } else if let Some(best) = doc
                .windows
                .iter()
                .max_by(|a, b| weights.score(&a.features).total_cmp(&weights.score(&b.features)))
            {
                order.push((&best.features, 1.0, share));
            }
        }
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at + 1));
        }
        for (window, label, importance) in order {
            let wanted = 1.0 / (1.0 + (-weights.score(window)).exp());
            let error = (wanted - label) * importance;
            // What is right already teaches nothing.
            if error.abs() < 1e-3 {
                continue;
            }
            bias_step += error * error;
            weights.bias -= STEP * error / bias_step.sqrt();
            learned::features(window, |slot, value| {
                let gradient = error * value;
                let (w, s) = if slot < learned::GRAMS {
                    (weights.grams.get_mut(slot), gram_steps.get_mut(slot))
                } else {
                    (weights.rest.get_mut(slot - learned::GRAMS), rest_steps.get_mut(slot - learned::GRAMS))
                };
                if let (Some(w), Some(s)) = (w, s) {
                    *s += gradient * gradient;
                    *w -= STEP * (gradient / s.sqrt() + SHRINK * *w);
                }
            });
        }
    }
    weights
}

/// The weight of one injection of each group: groups count by the square root of their size.
fn shares(picked: &[&Doc]) -> BTreeMap<String, f32> {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for doc in picked.iter().filter(|d| d.attack) {
        *sizes.entry(doc.group.clone()).or_default() += 1;
    }
    let roots: f32 = sizes.values().map(|n| (*n as f32).sqrt()).sum();
    let ordinary = picked.iter().filter(|d| !d.attack).map(|d| d.windows.len()).sum::<usize>() as f32;
    let total = ordinary * ATTACK_SHARE;
    sizes
        .into_iter()
        .map(|(group, n)| (group, (total * (n as f32).sqrt() / roots / n as f32).clamp(0.2, 60.0)))
        .collect()
}
