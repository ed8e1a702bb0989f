/// The code of the tour, compiled and run.
@NullMarked
package parley.app.tour;

import org.jspecify.annotations.NullMarked;
