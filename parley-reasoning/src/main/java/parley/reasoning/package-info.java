/// From a snapshot: readiness, blocks, keys, movements, stable outcomes; pure.
@NullMarked
package parley.reasoning;

import org.jspecify.annotations.NullMarked;
