/// The front door: commands, routes, settings; the only room that sees all.
@NullMarked
package parley.app;

import org.jspecify.annotations.NullMarked;
