/// One document becomes entries: a pure function, an ordered list of finders of one shape.
@NullMarked
package parley.coding;

import org.jspecify.annotations.NullMarked;
