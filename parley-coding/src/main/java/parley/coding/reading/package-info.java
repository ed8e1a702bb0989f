/// One document with its sentences and the ways through their trees. Entry: [Reading].
@NullMarked
package parley.coding.reading;

import org.jspecify.annotations.NullMarked;
