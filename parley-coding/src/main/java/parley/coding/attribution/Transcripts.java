package parley.coding.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the turns of a transcript: lines that begin with a name and a colon, where names come back.
final class Transcripts {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|de|al|van|von)";
    private static final Pattern TURN = Pattern.compile("(?m)^[ \\t\"“]*(\\p{Lu}[\\p{L}.'’-]*(?:[ ]" + WORD
            + "){0,4}(?:[ ]\\([^)\\n]{1,30}\\))?)(:)[ \\t\\u00a0]+(\\S.*)$");
    private static final int FEWEST = 3;
    private static final float SURE = 4;

    private Transcripts() {}

    /// The attributions with those of turns in place of whatever had their names or colons, in the order of their cues.
    static List<Attribution> add(Page page, List<Attribution> all) {
        List<Attribution> turns = turns(page);
        if (turns.isEmpty()) {
            return all;
        }
        BitSet labels = new BitSet();
        for (Attribution turn : turns) {
            labels.set(
                    turn.source().orElseThrow().start(),
                    turn.cue().orElseThrow().end());
        }
        List<Attribution> both = new ArrayList<>(turns);
        for (Attribution attribution : all) {
            if (parts(attribution).noneMatch(r -> isIn(labels, r))) {
                both.add(attribution);
            }
        }
        both.sort(Comparator.comparingInt(Attribution::start));
        return both;
    }

    private static Stream<Range> parts(Attribution attribution) {
        Stream<Range> ends = Stream.concat(attribution.source().stream(), attribution.cue().stream());
        return Stream.concat(ends, attribution.content().stream());
    }

    private static boolean isIn(BitSet labels, Range range) {
        int next = labels.nextSetBit(range.start());
        return next >= 0 && next < range.end();
    }

    private static List<Attribution> turns(Page page) {
        List<Attribution> turns = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        Matcher matcher = TURN.matcher(page.text());
        while (matcher.find()) {
            names.merge(matcher.group(1), 1, Integer::sum);
            turns.add(turn(page, matcher));
        }
        boolean comesBack = names.values().stream().anyMatch(n -> n > 1);
        return turns.size() >= FEWEST && comesBack ? turns : List.of();
    }

    private static Attribution turn(Page page, Matcher matcher) {
        int sentence = page.sentenceAt(matcher.start(2));
        int token = page.reading().tokenAt(sentence, matcher.start(2));
        int end = matcher.start(3) + matcher.group(3).stripTrailing().length();
        return new Attribution(
                sentence,
                Math.min(token, page.sentences().get(sentence).size - 1),
                Optional.of(new Range(matcher.start(1), matcher.end(1))),
                Optional.of(new Range(matcher.start(2), matcher.end(2))),
                List.of(new Range(matcher.start(3), end)),
                SURE);
    }
}
