package parley.coding.finders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Entry;
import parley.model.Span;
import parley.model.Speaker;
import parley.model.Statement;

/// In whose words each part of a report stands: the innermost statement around an offset. Immutable; a question takes
/// the time of a search in a sorted list, so that long reports are read in linear time.
public final class Voices {
    /// How many contents that begin before an offset are looked at: more than ever stand in one another.
    private static final int REACH = 64;

    private final List<Content> contents = new ArrayList<>();
    private final TreeMap<Integer, Statement> speaking = new TreeMap<>();

    private final Map<Integer, Speaker> speakers = new HashMap<>();

    private record Content(Span span, Statement statement) {}

    /// @param entries the report's entries, in text order
    public Voices(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Statement statement) {
                statement.content().forEach(span -> contents.add(new Content(span, statement)));
                if (statement.speaker().isPresent()) {
                    speaking.put(statement.span().start(), statement);
                }
                statement.speaker().ifPresent(s -> speakers.putIfAbsent(s.span().start(), s));
            }
        }
        contents.sort(Comparator.comparingInt((Content c) -> c.span().start()));
    }

    /// The last statement with a speaker that begins before `offset`: whose words a sentence without a source may go on
    /// with.
    public Optional<Statement> before(int offset) {
        return Optional.ofNullable(speaking.lowerEntry(offset)).map(Map.Entry::getValue);
    }

    /// Who is named by the words that begin at `offset`, where he says something.
    public Optional<Speaker> speaker(int offset) {
        return Optional.ofNullable(speakers.get(offset));
    }

    /// The statement whose content holds `offset`, the shortest of several.
    public Optional<Statement> at(int offset) {
        return holding(offset, offset + 1);
    }

    /// The statement whose content holds all of the words `[start, end)`, the shortest of several.
    public Optional<Statement> holding(int start, int end) {
        Optional<Statement> best = Optional.empty();
        int length = Integer.MAX_VALUE;
        int last = lastFrom(start);
        for (int i = Math.max(0, last - REACH + 1); i <= last; i++) {
            Span span = contents.get(i).span();
            if (end <= span.end() && span.end() - span.start() < length) {
                best = Optional.of(contents.get(i).statement());
                length = span.end() - span.start();
            }
        }
        return best;
    }

    /// The index of the last content that begins at or before `offset`, -1 where none does.
    private int lastFrom(int offset) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
