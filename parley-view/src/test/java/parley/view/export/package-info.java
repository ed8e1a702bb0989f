/// Tests of the layouts of events.
@NullMarked
package parley.view.export;

import org.jspecify.annotations.NullMarked;
