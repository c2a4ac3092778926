//! A small network over the features of windows: a linear part, and beside it one hidden layer over the meanings, the
//! circumstances and the means of the words' vectors, in two groups. Learned by stochastic gradient with steps of its own for each weight.

use std::collections::BTreeMap;

use countersign_scan::injection::learned::{self, Collected, DIMENSIONS, HIDDEN, INPUTS, SENSE, SENSE_AT};

use crate::compose::Random;
use crate::data::{Data, Doc};

/// Logit of a text without a window.
pub const LOWEST: f32 = -20.0;
const ROUNDS: usize = 6;
/// The last rounds, whose weights are averaged.
const AVERAGED: usize = 3;
const STEP: f32 = 0.25;
const NET_STEP: f32 = 0.05;
const SHRINK: f32 = 2e-6;
/// Visits to injections, for each visit to an ordinary window.
const ATTACK_SHARE: f32 = 0.35;
/// Per cent of the ordinary windows that come in one round.
const SAMPLE: usize = 25;

/// A row of weights, and of the squares of their steps so far.
struct Learned {
    weights: Vec<f32>,
    squares: Vec<f32>,
    step: f32,
}

impl Learned {
    fn new(length: usize, step: f32, scale: f32, random: &mut Random) -> Self {
        let weights = (0..length).map(|_| (random.below(20_001) as f32 / 10_000.0 - 1.0) * scale).collect();
        Self { weights, squares: vec![0.3; length], step }
    }

    fn get(&self, at: usize) -> f32 {
        self.weights.get(at).copied().unwrap_or(0.0)
    }

    fn move_by(&mut self, at: usize, gradient: f32) {
        if let (Some(w), Some(s)) = (self.weights.get_mut(at), self.squares.get_mut(at)) {
            *s += gradient * gradient;
            *w -= self.step * (gradient / s.sqrt() + SHRINK * *w);
        }
    }
}

/// The linear part, and two groups of units.
const PARTS: usize = 3;

/// To which part a unit belongs.
fn part(unit: usize) -> usize {
    1 + unit * (PARTS - 1) / HIDDEN
}

/// The vectors of hashed words, learned here, are for the first group alone: the second sees words only by their meanings,
/// which it shares with words that never came in training.
fn reads_vectors(unit: usize) -> bool {
    part(unit) == 1
}

/// Weights as they are learned.
pub struct Weights {
    linear: Learned,
    bias: Learned,
    vectors: Learned,
    first: Learned,
    second: Learned,
}

/// What a window makes of the hidden layer.
struct Pass {
    mean: [f32; DIMENSIONS],
    sense: [f32; SENSE],
    bits: Vec<usize>,
    hidden: [f32; HIDDEN],
    /// What the linear part and each group of units add.
    parts: [f32; PARTS],
    logit: f32,
}

impl Weights {
    fn new() -> Self {
        let mut random = Random(3);
        let mut weights = Self {
            linear: Learned::new(learned::GRAMS + learned::REST, STEP, 0.0, &mut random),
            bias: Learned::new(1, STEP, 0.0, &mut random),
            vectors: Learned::new(learned::GRAMS * DIMENSIONS, NET_STEP, 0.1, &mut random),
            first: Learned::new(HIDDEN * (INPUTS + 1), NET_STEP, 0.12, &mut random),
            second: Learned::new(HIDDEN, NET_STEP, 0.25, &mut random),
        };
        weights.bias.weights = vec![-3.0];
        weights
    }

    fn pass(&self, window: &Collected) -> Pass {
        let mut parts = [0.0; PARTS];
        learned::features(window, |slot, value| parts[0] += value * self.linear.get(slot));
        let mut mean = [0.0; DIMENSIONS];
        let share = learned::share(window);
        for slot in learned::slots(window) {
            let vector = self.vectors.weights.get(slot * DIMENSIONS..(slot + 1) * DIMENSIONS).unwrap_or(&[]);
            mean.iter_mut().zip(vector).for_each(|(m, v)| *m += v * share);
        }
        let sense = learned::sense(window);
        let mut bits = Vec::with_capacity(40);
        learned::bits(window, |input| bits.push(input));
        let mut hidden = [0.0; HIDDEN];
        for (unit, value) in hidden.iter_mut().enumerate() {
            let row = self.first.weights.get(unit * (INPUTS + 1)..(unit + 1) * (INPUTS + 1)).unwrap_or(&[]);
            let mut sum = row.last().copied().unwrap_or(0.0);
            if reads_vectors(unit) {
                sum += row.iter().zip(&mean).map(|(w, x)| w * x).sum::<f32>();
            }
            sum += row.iter().skip(SENSE_AT).zip(&sense).map(|(w, x)| w * x).sum::<f32>();
            sum += bits.iter().filter_map(|at| row.get(*at)).sum::<f32>();
            *value = sum.max(0.0);
            if let Some(sum) = parts.get_mut(part(unit)) {
                *sum += *value * self.second.get(unit);
            }
        }
        let logit = self.bias.get(0) + parts.iter().sum::<f32>();
        Pass { mean, sense, bits, hidden, parts, logit }
    }

    /// The logit of a window.
    pub fn score(&self, window: &Collected) -> f32 {
        self.pass(window).logit
    }

    /// What makes up the logit of a window, for whoever wonders.
    pub fn explain(&self, window: &Collected) -> String {
        let (mut grams, mut rest) = (0.0, Vec::new());
        learned::features(window, |slot, value| {
            let part = value * self.linear.get(slot);
            if slot < learned::GRAMS { grams += part } else { rest.push((part, slot - learned::GRAMS)) }
        });
        rest.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
        let sum: f32 = rest.iter().map(|r| r.0).sum();
        let hidden = self.score(window) - self.bias.get(0) - grams - sum;
        rest.truncate(8);
        format!(
            "bias {:.2} words {grams:.2} meanings {sum:.2} hidden {hidden:.2} {rest:.2?}",
            self.bias.get(0)
        )
    }

    /// The highest logit of a text.
    pub fn best(&self, doc: &Doc) -> f32 {
        doc.windows.iter().map(|w| self.score(&w.features)).fold(LOWEST, f32::max)
    }

    fn learn(&mut self, window: &Collected, label: f32) {
        let pass = self.pass(window);
        let bias = self.bias.get(0);
        // Each part learns as if it stood alone: what all agree on is what holds for texts of another source.
        let errors = pass.parts.map(|p| 1.0 / (1.0 + (-(p * PARTS as f32 + bias)).exp()) - label);
        // What is right already teaches nothing.
        if errors.iter().all(|e| e.abs() < 1e-3) {
            return;
        }
        self.bias.move_by(0, errors.iter().sum::<f32>() / PARTS as f32);
        learned::features(window, |slot, value| self.linear.move_by(slot, errors[0] * value));
        let mut back = [0.0; DIMENSIONS];
        for (unit, value) in pass.hidden.iter().enumerate() {
            if *value <= 0.0 {
                continue;
            }
            let error = errors.get(part(unit)).copied().unwrap_or(0.0);
            let through = error * self.second.get(unit);
            self.second.move_by(unit, error * value);
            let row = unit * (INPUTS + 1);
            if reads_vectors(unit) {
                for (at, sum) in back.iter_mut().enumerate() {
                    *sum += through * self.first.get(row + at);
                }
                for (at, input) in pass.mean.iter().enumerate() {
                    self.first.move_by(row + at, through * input);
                }
            }
            for (at, input) in pass.sense.iter().enumerate() {
                self.first.move_by(row + SENSE_AT + at, through * input);
            }
            for at in &pass.bits {
                self.first.move_by(row + at, through);
            }
            self.first.move_by(row + INPUTS, through);
        }
        let share = learned::share(window);
        for slot in learned::slots(window) {
            for (dimension, through) in back.iter().enumerate() {
                self.vectors.move_by(slot * DIMENSIONS + dimension, through * share);
            }
        }
    }

    /// Moves the weights so that the logit of what is just not warned of is 0.
    pub fn shift(&mut self, limit: f32) {
        if let Some(bias) = self.bias.weights.first_mut() {
            *bias -= limit;
        }
    }

    /// The bytes of `model.bin`.
    #[expect(clippy::cast_possible_truncation, reason = "clamped before")]
    pub fn bytes(&self) -> Vec<u8> {
        let most = |all: &[f32]| all.iter().fold(1e-6_f32, |m, w| m.max(w.abs()));
        let (grams, rest) = self.linear.weights.split_at(learned::GRAMS.min(self.linear.weights.len()));
        let scales = [
            most(grams) / 127.0,
            most(rest) / 32_767.0,
            most(&self.vectors.weights) / 127.0,
            most(&self.first.weights) / 32_767.0,
        ];
        let mut bytes = Vec::new();
        for value in [&[self.bias.get(0)][..], &scales, &self.second.weights].concat() {
            bytes.extend(value.to_le_bytes());
        }
        let [gram, other, vector, first] = scales;
        let byte = |w: &f32, scale: f32| ((w / scale).round() as i8).cast_unsigned();
        bytes.extend(grams.iter().map(|w| byte(w, gram)));
        bytes.extend(self.vectors.weights.iter().map(|w| byte(w, vector)));
        // By input, as they are read; the bias of the layer is its last input.
        let by_input: Vec<f32> = (0..=INPUTS)
            .flat_map(|input| (0..HIDDEN).map(move |unit| unit * (INPUTS + 1) + input))
            .map(|at| self.first.get(at))
            .collect();
        for (part, scale) in [(rest, other), (&by_input[..], first)] {
            bytes.extend(part.iter().flat_map(|w| ((w / scale).round() as i16).to_le_bytes()));
        }
        bytes
    }
}

/// Trains on the texts whose licence allows it: injections that `attack` picks, ordinary texts that `benign` picks.
pub fn fit(data: &Data, attack: impl Fn(&Doc) -> bool, benign: impl Fn(&Doc) -> bool) -> Weights {
    let picked: Vec<&Doc> =
        data.docs.iter().filter(|d| d.free && if d.attack { attack(d) } else { benign(d) }).collect();
    let mut weights = Weights::new();
    let mut mean = Mean::default();
    let turns = turns(&picked);
    let mut random = Random(7);
    // Ordinary windows that were taken for orders: they come in every round.
    let mut hard: Vec<&Collected> = Vec::new();
    for round in 0..ROUNDS {
        let mut order: Vec<(&Collected, f32)> = hard.iter().map(|w| (*w, 0.0)).collect();
        for doc in &picked {
            if !doc.attack {
                order.extend(
                    doc.windows.iter().filter(|_| random.below(100) < SAMPLE).map(|w| (&w.features, 0.0)),
                );
                continue;
            }
            let wanted = turns.get(&doc.group).copied().unwrap_or(1.0);
            let visits = wanted as usize + usize::from((random.below(1000) as f32) < wanted.fract() * 1000.0);
            for _ in 0..visits {
                if doc.located {
                    let inside: Vec<_> = doc.windows.iter().filter(|w| w.inside).collect();
                    order.extend(inside.get(random.below(inside.len())).map(|w| (&w.features, 1.0)));
                } else if round == 0 {
                    order
                        .extend(doc.windows.get(random.below(doc.windows.len())).map(|w| (&w.features, 1.0)));
                } else if let Some(best) = doc
                    .windows
                    .iter()
                    .max_by(|a, b| weights.score(&a.features).total_cmp(&weights.score(&b.features)))
                {
                    order.push((&best.features, 1.0));
                }
            }
        }
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at + 1));
        }
        for (window, label) in order {
            weights.learn(window, label);
        }
        if round + AVERAGED >= ROUNDS {
            mean.add(&weights);
        }
        hard = picked
            .iter()
            .filter(|d| !d.attack)
            .flat_map(|d| d.windows.iter().map(|w| &w.features))
            .filter(|w| weights.score(w) > -1.0)
            .collect();
    }
    mean.apply(&mut weights);
    weights
}

/// The mean of the weights after the last rounds: what one round happens to end with is noise.
#[derive(Default)]
struct Mean {
    sums: Vec<Vec<f32>>,
    count: f32,
}

impl Mean {
    fn add(&mut self, weights: &Weights) {
        let parts = [&weights.linear, &weights.bias, &weights.vectors, &weights.first, &weights.second];
        if self.sums.is_empty() {
            self.sums = parts.iter().map(|p| vec![0.0; p.weights.len()]).collect();
        }
        for (sum, part) in self.sums.iter_mut().zip(parts) {
            sum.iter_mut().zip(&part.weights).for_each(|(s, w)| *s += w);
        }
        self.count += 1.0;
    }

    fn apply(self, weights: &mut Weights) {
        let parts = [
            &mut weights.linear,
            &mut weights.bias,
            &mut weights.vectors,
            &mut weights.first,
            &mut weights.second,
        ];
        for (sum, part) in self.sums.into_iter().zip(parts) {
            part.weights = sum.into_iter().map(|s| s / self.count).collect();
        }
    }
}

/// How often one injection of each group comes in a round: groups count by the square root of their size.
fn turns(picked: &[&Doc]) -> BTreeMap<String, f32> {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for doc in picked.iter().filter(|d| d.attack) {
        *sizes.entry(doc.group.clone()).or_default() += 1;
    }
    let roots: f32 = sizes.values().map(|n| (*n as f32).sqrt()).sum();
    let ordinary = picked.iter().filter(|d| !d.attack).map(|d| d.windows.len()).sum::<usize>() as f32;
    let total = ordinary * SAMPLE as f32 / 100.0 * ATTACK_SHARE;
    sizes
        .into_iter()
        .map(|(group, n)| (group, (total * (n as f32).sqrt() / roots / n as f32).clamp(0.5, 12.0)))
        .collect()
}
