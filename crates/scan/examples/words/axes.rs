//! Main axes of many vectors (principal components), by orthogonal iteration.

/// Vectors seen from their first `count` axes, the longer axes shortened by the root of their spread, so that the last ones
/// count too. Frequent words weigh more when the axes are found.
pub fn turn(vectors: &[Vec<f32>], weights: &[f32], count: usize) -> Vec<Vec<f32>> {
    let width = vectors.first().map_or(0, Vec::len);
    let mut mean = vec![0.0_f64; width];
    for vector in vectors {
        mean.iter_mut().zip(vector).for_each(|(m, v)| *m += f64::from(*v) / vectors.len() as f64);
    }
    let centred: Vec<Vec<f64>> =
        vectors.iter().map(|v| v.iter().zip(&mean).map(|(v, m)| f64::from(*v) - m).collect()).collect();
    let spread = spread(&centred, weights, width);
    let axes = axes(&spread, width, count);
    let mut out: Vec<Vec<f64>> = centred
        .iter()
        .map(|v| axes.iter().map(|axis| v.iter().zip(axis).map(|(a, b)| a * b).sum()).collect())
        .collect();
    for at in 0..count {
        let square: f64 = out.iter().filter_map(|v| v.get(at)).map(|v| v * v).sum();
        let by = (square / out.len().max(1) as f64).sqrt().sqrt().max(1e-9);
        out.iter_mut().filter_map(|v| v.get_mut(at)).for_each(|v| *v /= by);
    }
    #[expect(clippy::cast_possible_truncation, reason = "a byte is left of them in the end")]
    let narrow = |v: Vec<f64>| v.into_iter().map(|v| v as f32).collect();
    out.into_iter().map(narrow).collect()
}

/// How the numbers of the vectors vary together.
fn spread(vectors: &[Vec<f64>], weights: &[f32], width: usize) -> Vec<f64> {
    let mut sums = vec![0.0; width * width];
    for (vector, weight) in vectors.iter().zip(weights) {
        let weight = f64::from(weight * weight);
        for (row, a) in sums.chunks_mut(width).zip(vector) {
            row.iter_mut().zip(vector).for_each(|(sum, b)| *sum += weight * a * b);
        }
    }
    sums
}

/// The axes along which they vary most: multiplied and straightened until they stand still.
fn axes(spread: &[f64], width: usize, count: usize) -> Vec<Vec<f64>> {
    let mut seed = 1_u64;
    let mut random = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 40) as f64 / f64::from(1 << 24) - 0.5
    };
    let mut axes: Vec<Vec<f64>> = (0..count).map(|_| (0..width).map(|_| random()).collect()).collect();
    for _ in 0..300 {
        for axis in &mut axes {
            *axis =
                spread.chunks(width).map(|row| row.iter().zip(&*axis).map(|(a, b)| a * b).sum()).collect();
        }
        for at in 0..count {
            let (done, rest) = axes.split_at_mut(at);
            let Some(axis) = rest.first_mut() else { continue };
            for other in done {
                let common: f64 = axis.iter().zip(&*other).map(|(a, b)| a * b).sum();
                axis.iter_mut().zip(other).for_each(|(a, b)| *a -= common * *b);
            }
            let length = axis.iter().map(|a| a * a).sum::<f64>().sqrt().max(1e-12);
            axis.iter_mut().for_each(|a| *a /= length);
        }
    }
    axes
}
