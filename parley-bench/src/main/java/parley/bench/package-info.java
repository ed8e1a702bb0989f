/// Speed and quality, with a table.
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
