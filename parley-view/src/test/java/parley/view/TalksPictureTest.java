package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.model.Block;
import parley.model.Entry;
import parley.model.Matter;
import parley.model.Measure;
import parley.model.Party;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Term;
import parley.view.svg.TalksPicture;

class TalksPictureTest {
    private static final double ADVANCE = 0.55;

    private record Box(String text, double left, double right, double top, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /// Six parties with long names, each requiring something of every other.
    private static PublicRecord crowded() {
        Term like = (Term) Story.firstEntries().get(1);
        TreeMap<PartyId, Party> parties = new TreeMap<>();
        IntStream.range(0, 6).forEach(i -> {
            PartyId id = new PartyId("P" + i);
            parties.put(id, new Party(id, "The Very Long-Named Republic of Number " + i, Party.Kind.STATE));
        });
        List<Entry> terms = new ArrayList<>();
        for (PartyId holder : parties.keySet()) {
            for (PartyId doer : parties.keySet()) {
                Measure measure = new Measure(
                        new Matter(Matter.STANDARD.get(terms.size() % 22)),
                        Measure.Action.STOP,
                        Optional.of(doer),
                        Optional.of(holder),
                        Optional.empty());
                terms.add(new Term(
                        "first#t" + terms.size(),
                        "first",
                        holder,
                        like.stance(),
                        measure,
                        like.gate(),
                        List.of(),
                        like.firmness(),
                        false,
                        like.span(),
                        Optional.empty(),
                        like.said()));
            }
        }
        return new PublicRecord(List.of(Story.FIRST), terms, parties, List.of());
    }

    private static Picture picture(PublicRecord record) {
        List<Block> blocks = new ArrayList<>();
        List<Term> terms = record.entries(Term.class);
        for (int i = 0; i + 1 < 12; i += 2) {
            blocks.add(new Block(
                    List.of(terms.get(i).holder(), new PartyId("P5")),
                    Block.Kind.CLASH,
                    List.of(terms.get(i).id(), terms.get(i + 1).id()),
                    "One plain sentence that says why these two cannot both be had."));
        }
        return new Picture(Optional.of(Story.FRIDAY), List.of(), List.of(), blocks, List.of(), List.of(), List.of());
    }

    private static List<Box> labels(String svg) {
        Pattern text = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\" ([^>]*)>([^<]*)</text>");
        return text.matcher(svg)
                .results()
                .map(r -> box(Double.parseDouble(r.group(1)), Double.parseDouble(r.group(2)), r.group(3), r.group(4)))
                .toList();
    }

    private static Box box(double x, double y, String attributes, String words) {
        double size = Double.parseDouble(attributes.replaceAll(".*font-size=\"([\\d.]+)\".*", "$1"));
        double width = words.length() * size * ADVANCE;
        double left = attributes.contains("middle") ? x - width / 2 : x;
        return new Box(words, left, left + width, y - size * 0.8, y + size * 0.2);
    }

    @Test
    void noTwoLabelsMeetHoweverCrowdedItIs() {
        PublicRecord record = crowded();
        List<Box> labels = labels(TalksPicture.of(record, picture(record)));
        assertThat(labels).hasSizeGreaterThan(30);
        for (int i = 0; i < labels.size(); i++) {
            for (int k = i + 1; k < labels.size(); k++) {
                assertThat(labels.get(i).meets(labels.get(k)))
                        .as("%s meets %s", labels.get(i), labels.get(k))
                        .isFalse();
            }
        }
    }

    @Test
    void everyLabelLiesInsideThePicture() {
        PublicRecord record = crowded();
        String svg = TalksPicture.of(record, picture(record));
        double width = Double.parseDouble(svg.replaceAll("(?s).*?viewBox=\"0 0 ([\\d.]+) .*", "$1"));
        assertThat(labels(svg)).allSatisfy(label -> {
            assertThat(label.left()).isGreaterThanOrEqualTo(0);
            assertThat(label.right()).isLessThanOrEqualTo(width);
        });
    }

    @Test
    void theSamePictureHasTheSameBytes() {
        PublicRecord record = crowded();
        assertThat(TalksPicture.of(record, picture(record))).isEqualTo(TalksPicture.of(crowded(), picture(crowded())));
    }

    @Test
    void anEmptyRecordIsSaidToBeEmpty() {
        PublicRecord empty = new PublicRecord(List.of(), List.of(), new TreeMap<>(), List.of());
        Picture nothing =
                new Picture(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(TalksPicture.of(empty, nothing)).contains("nothing to draw");
    }
}
