/// Files, pages and archives become documents whose offsets point into the untouched text.
@NullMarked
package parley.ingest;

import org.jspecify.annotations.NullMarked;
