/// Linear models over hashed features: what every learned decision of the coder is made with.
///
/// A decision describes its case as [Features]; [Weights], trained by `parley.training.learning` and kept as a
/// resource,
/// give each label its score. Comes in: features. Goes out: scores. Trap: a feature is its hash, so the template number
/// and the order of its values must be the same in training and in reading.
@NullMarked
package parley.coding.learning;

import org.jspecify.annotations.NullMarked;
