package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement before anybody knows who the speaker is: where its source, cue and content stand.
///
/// @param sentence the sentence of the cue
/// @param head     the token of the cue, or -1 where a quotation stands alone
/// @param content  in order, not overlapping; empty only while it may still stand in another sentence
/// @param odds     log-odds that it is one
public record Attribution(
        int sentence, int head, Optional<Range> source, Optional<Range> cue, List<Range> content, float odds) {
    public Attribution {
        content = List.copyOf(content);
    }

    /// From the first to the last word of any part.
    public Range extent() {
        List<Range> parts = new ArrayList<>(content);
        source.ifPresent(parts::add);
        cue.ifPresent(parts::add);
        int start = parts.stream().mapToInt(Range::start).min().orElseThrow();
        int end = parts.stream().mapToInt(Range::end).max().orElseThrow();
        return new Range(start, end);
    }

    /// Where the cue starts; where there is none, the content.
    public int start() {
        return cue.orElseGet(() -> content.getFirst()).start();
    }

    /// Whether its content holds the cue of `other`.
    public boolean tells(Attribution other) {
        Range inner = other.cue.orElseGet(other::extent);
        return content.stream().anyMatch(range -> range.contains(inner.start(), inner.end()));
    }

    Attribution from(Optional<Range> other) {
        return new Attribution(sentence, head, other, cue, content, odds);
    }

    Attribution by(Range longer) {
        return new Attribution(sentence, head, source, Optional.of(longer), content, odds);
    }

    Attribution with(List<Range> longer) {
        return new Attribution(sentence, head, source, cue, longer, odds);
    }
}
