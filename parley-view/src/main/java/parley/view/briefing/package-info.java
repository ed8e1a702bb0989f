/// What a briefing says, before anybody decides how it looks.
///
/// Entry: [Briefing#of]. Comes in: a record and the picture concluded from it. Goes out: sections of lines, each line
/// with the
/// numbers of the notes it rests on; the notes hold words, speaker, outlet, date and place.
/// Trap: a page has limits; what does not fit is counted in a line of its own, never left out in silence.
@NullMarked
package parley.view.briefing;

import org.jspecify.annotations.NullMarked;
