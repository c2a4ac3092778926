//! The forward pass of a BERT encoder with six layers of twelve heads, in plain code: a word has a handful of pieces.

use std::collections::HashMap;

const WIDTH: usize = 384;
const HEADS: usize = 12;
const LAYERS: usize = 6;

/// The weights, by name.
pub struct Encoder {
    tensors: HashMap<String, Vec<f32>>,
}

impl Encoder {
    /// Reads a `safetensors` file: length of the head, the head as JSON, the numbers.
    pub fn new(bytes: &[u8]) -> Result<Self, String> {
        let broken = || "model.safetensors is not readable".to_owned();
        let (length, rest) = bytes.split_first_chunk::<8>().ok_or_else(broken)?;
        let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| broken())?;
        let head: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(rest.get(..length).ok_or_else(broken)?).map_err(|e| e.to_string())?;
        let data = rest.get(length..).ok_or_else(broken)?;
        let mut tensors = HashMap::new();
        for (name, about) in head {
            let at = |n: usize| {
                let offset = about.get("data_offsets").and_then(|o| o.get(n));
                offset.and_then(serde_json::Value::as_u64).and_then(|v| usize::try_from(v).ok())
            };
            let kind = about.get("dtype").and_then(|d| d.as_str());
            let (Some(from), Some(to), Some("F32")) = (at(0), at(1), kind) else {
                continue;
            };
            let numbers = data.get(from..to).ok_or_else(broken)?.as_chunks::<4>().0;
            tensors.insert(name, numbers.iter().map(|b| f32::from_le_bytes(*b)).collect());
        }
        Ok(Self { tensors })
    }

    fn get(&self, name: &str) -> &[f32] {
        self.tensors.get(name).map_or(&[], Vec::as_slice)
    }

    /// `x` times the matrix, plus the bias.
    fn linear(&self, name: &str, x: &[f32]) -> Vec<f32> {
        let (weights, bias) = (self.get(&format!("{name}.weight")), self.get(&format!("{name}.bias")));
        weights
            .chunks(x.len())
            .zip(bias)
            .map(|(row, bias)| {
                // Eight sums beside each other: one after the other would be slow, and as exact.
                let mut sums = [0.0_f32; 8];
                let (rows, inputs) = (row.as_chunks::<8>().0, x.as_chunks::<8>().0);
                for (row, input) in rows.iter().zip(inputs) {
                    sums.iter_mut().zip(row.iter().zip(input)).for_each(|(s, (w, x))| *s += w * x);
                }
                bias + sums.iter().sum::<f32>()
            })
            .collect()
    }

    fn normal(&self, name: &str, x: &mut [f32]) {
        let n = x.len() as f32;
        let mean = x.iter().sum::<f32>() / n;
        let spread = (x.iter().map(|v| (v - mean) * (v - mean)).sum::<f32>() / n + 1e-12).sqrt();
        let (weights, bias) = (self.get(&format!("{name}.weight")), self.get(&format!("{name}.bias")));
        for (v, (w, b)) in x.iter_mut().zip(weights.iter().zip(bias)) {
            *v = (*v - mean) / spread * w + b;
        }
    }

    /// The mean of the outputs of some pieces.
    pub fn mean(&self, pieces: &[usize]) -> Vec<f32> {
        let row = |name: &str, at: usize| self.get(name).get(at * WIDTH..(at + 1) * WIDTH).unwrap_or(&[]);
        let mut states: Vec<Vec<f32>> = pieces
            .iter()
            .enumerate()
            .map(|(place, piece)| {
                let word = row("embeddings.word_embeddings.weight", *piece);
                let place = row("embeddings.position_embeddings.weight", place);
                let kind = row("embeddings.token_type_embeddings.weight", 0);
                let mut x: Vec<f32> = word.iter().zip(place).zip(kind).map(|((a, b), c)| a + b + c).collect();
                self.normal("embeddings.LayerNorm", &mut x);
                x
            })
            .collect();
        for layer in 0..LAYERS {
            let name = format!("encoder.layer.{layer}");
            let of = |part: &str| -> Vec<Vec<f32>> {
                states.iter().map(|x| self.linear(&format!("{name}.attention.self.{part}"), x)).collect()
            };
            let seen = attend(&of("query"), &of("key"), &of("value"));
            for (x, seen) in states.iter_mut().zip(seen) {
                let out = self.linear(&format!("{name}.attention.output.dense"), &seen);
                x.iter_mut().zip(out).for_each(|(x, o)| *x += o);
                self.normal(&format!("{name}.attention.output.LayerNorm"), x);
                let mut wide = self.linear(&format!("{name}.intermediate.dense"), x);
                wide.iter_mut().for_each(|v| *v = gelu(*v));
                let out = self.linear(&format!("{name}.output.dense"), &wide);
                x.iter_mut().zip(out).for_each(|(x, o)| *x += o);
                self.normal(&format!("{name}.output.LayerNorm"), x);
            }
        }
        let mut mean = vec![0.0; WIDTH];
        for state in &states {
            mean.iter_mut().zip(state).for_each(|(m, v)| *m += v / states.len() as f32);
        }
        mean
    }
}

/// What each piece takes from all pieces, head by head.
fn attend(queries: &[Vec<f32>], keys: &[Vec<f32>], values: &[Vec<f32>]) -> Vec<Vec<f32>> {
    const PART: usize = WIDTH / HEADS;
    let part = |x: &[f32], head: usize| x.get(head * PART..(head + 1) * PART).unwrap_or(&[]).to_vec();
    queries
        .iter()
        .map(|query| {
            let mut out = Vec::with_capacity(WIDTH);
            for head in 0..HEADS {
                let query = part(query, head);
                let scores: Vec<f32> = keys
                    .iter()
                    .map(|key| {
                        let dot: f32 = query.iter().zip(part(key, head)).map(|(a, b)| a * b).sum();
                        dot / (PART as f32).sqrt()
                    })
                    .collect();
                let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                let shares: Vec<f32> = scores.iter().map(|s| (s - most).exp()).collect();
                let all: f32 = shares.iter().sum();
                let mut sum = vec![0.0; PART];
                for (share, value) in shares.iter().zip(values) {
                    sum.iter_mut().zip(part(value, head)).for_each(|(s, v)| *s += share / all * v);
                }
                out.extend(sum);
            }
            out
        })
        .collect()
}

/// The exact form, with the error function after Abramowitz and Stegun 7.1.26 (error below 2e-7).
fn gelu(x: f32) -> f32 {
    let z = x.abs() / std::f32::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let series = ((((1.061_405_4 * t - 1.453_152) * t) + 1.421_413_7) * t - 0.284_496_74) * t + 0.254_829_6;
    let erf = 1.0 - series * t * (-z * z).exp();
    0.5 * x * (1.0 + erf.copysign(x))
}
