/// The front door: commands and settings; the only room that sees all others and the only one that prints.
///
/// Entry: [Parley]. Comes in: a command line. Goes out: what the command shows on standard output, messages on standard
/// error, and an exit code: 0 done, 1 something was refused, 2 wrong usage.
/// Inside: one small class a command; [Readers] codes reports side by side; [Streams] is where everything is printed.
/// Trap: nothing else may write to standard output, or programs that read it break.
@NullMarked
package parley.app;

import org.jspecify.annotations.NullMarked;
