/// Tests of what is shown. [Story] is the record they show, [Golden] keeps the expected pages.
@NullMarked
package parley.view;

import org.jspecify.annotations.NullMarked;
