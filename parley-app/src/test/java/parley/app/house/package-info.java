/// The house rules as tests: directions, cycles, signs, sizes, and docs that name only what exists.
@NullMarked
package parley.app.house;

import org.jspecify.annotations.NullMarked;
