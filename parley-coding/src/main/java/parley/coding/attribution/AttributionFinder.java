package parley.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.coding.learning.Weights;
import parley.syntax.Token;

/// Finds the attributions of a report sentence by sentence: cues, their readings, the best of them; then carries
/// quotations on and drops what cannot stand beside a better one. Immutable and thread-safe.
public final class AttributionFinder {
    /// Log-odds of a cue from which it is read at all; low, since the ranker decides.
    private static final float CUE_ODDS = -1.5f;
    /// Log-odds of a reading from which it is kept.
    private static final float FRAME_ODDS = 0.2f;

    private final CueTagger cues;
    private final RoleTagger roles;
    private final FrameRanker ranker;
    private final FloatingQuotes floats;

    public AttributionFinder(CueTagger cues, RoleTagger roles, FrameRanker ranker, FloatingQuotes floats) {
        this.cues = cues;
        this.roles = roles;
        this.ranker = ranker;
        this.floats = floats;
    }

    /// The finder with the embedded weights.
    ///
    /// @throws parley.model.ParleyException where they are missing or broken
    public static AttributionFinder standard() {
        return new AttributionFinder(
                new CueTagger(weights("cues"), CUE_ODDS),
                new RoleTagger(weights("roles"), weights("gaps")),
                new FrameRanker(weights("frames"), FRAME_ODDS),
                new FloatingQuotes(weights("floats")));
    }

    private static Weights weights(String name) {
        return Weights.resource(AttributionFinder.class, name + ".weights");
    }

    /// The attributions in text order of their cues; one told within another stands beside it.
    public List<Attribution> find(Page page) {
        List<Attribution> all = new ArrayList<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            Words words = page.sentences().get(s);
            List<Cue> found = cues.cues(words);
            for (Cue cue : found) {
                List<Frame> frames = roles.frames(words, cue, found, FrameRanker.READINGS);
                int sentence = s;
                ranker.choose(words, frames)
                        .map(r -> attribution(page, sentence, r.frame(), r.odds()))
                        .ifPresent(all::add);
            }
        }
        List<Attribution> shared = SharedSources.settle(Rivals.settle(all));
        List<Attribution> parted = Siblings.part(page, Passages.settle(page, shared));
        List<Attribution> own = Controls.settle(page, parted);
        List<Attribution> settled = Additions.part(page, Gerunds.add(page, own));
        List<Attribution> credited = Transcripts.add(page, Credits.add(page, settled));
        List<Attribution> floated = Additions.part(page, floats.attach(page, credited));
        List<Attribution> grown = new ArrayList<>(Announced.add(page, floated));
        grown.removeIf(attribution -> attribution.content().isEmpty());
        return Untold.add(page, grown).stream()
                .map(attribution -> attribution.with(attribution.content().stream()
                        .map(range -> Closings.inside(page, range))
                        .toList()))
                .toList();
    }

    /// A reading as stretches of text; its content is empty where it stands in another sentence.
    public static Attribution attribution(Page page, int sentence, Frame frame, float odds) {
        Words words = page.sentences().get(sentence);
        Token head = words.token(frame.cue().token());
        Range word = new Range(head.start(), head.end());
        Range cue = ranges(words, frame, Role.CUE).stream()
                .filter(range -> range.overlaps(word))
                .findFirst()
                .orElse(word);
        Optional<Range> source = source(words, frame);
        List<Range> outside = new ArrayList<>(source.stream().toList());
        outside.add(cue);
        List<Range> content = page.reach(Closings.cut(page, said(page, words, frame, cue), cue), outside);
        return new Attribution(sentence, head.index(), source, Optional.of(cue), content, odds);
    }

    /// The content in the sentence of the cue. A quotation before the cue is all of it: `"…," she said, and left`.
    private static List<Range> said(Page page, Words words, Frame frame, Range cue) {
        List<Range> content = Openings.restored(words, ranges(words, frame, Role.CONTENT), cue);
        if (content.isEmpty() || content.getFirst().end() > cue.start() || !page.isQuoted(content.getFirst())) {
            return content;
        }
        return content.stream()
                .filter(range -> range.end() <= cue.start() || page.quotations().at(range.start()) >= 0)
                .toList();
    }

    private static List<Range> ranges(Words words, Frame frame, Role role) {
        return frame.runs(role).stream()
                .map(run -> Spans.of(words, run))
                .filter(range -> range.length() > 0)
                .toList();
    }

    /// The longest stretch of the source.
    private static Optional<Range> source(Words words, Frame frame) {
        return ranges(words, frame, Role.SOURCE).stream().reduce((a, b) -> b.length() > a.length() ? b : a);
    }
}
