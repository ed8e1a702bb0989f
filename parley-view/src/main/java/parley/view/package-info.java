/// Renders record and picture; decides nothing.
@NullMarked
package parley.view;

import org.jspecify.annotations.NullMarked;
