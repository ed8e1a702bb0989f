package parley.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import parley.model.Block;
import parley.model.Key;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Term;

/// The reasoner against the definitions, on thousands of small conflicts.
class BruteForceTest {
    private static final List<PartyId> PARTIES = List.of(new PartyId("A"), new PartyId("B"), new PartyId("C"));

    @Property(tries = 3000, seed = "1987")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void findsTheBlocksOfTheDefinitionsAndNoOthers(@ForAll("conflicts") List<String> lines) {
        Picture picture = picture(lines);
        Set<String> found = picture.blocks().stream()
                .map(b -> b.kind() + " " + new TreeSet<>(b.terms()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new BruteForce(terms(lines)).blocks());
        for (Block.Kind kind : Block.Kind.values()) {
            boolean met = picture.blocks().stream().anyMatch(b -> b.kind() == kind);
            Statistics.label(kind.name())
                    .collect(met)
                    .coverage(c -> c.check(true).count(n -> n >= 50));
        }
    }

    @Property(tries = 2000, seed = "1994")
    void findsEveryKeyOfTheLeastSizeAndOneLargerAndNoOthers(@ForAll("conflicts") List<String> lines) {
        Picture picture = picture(lines);
        Set<Set<Way>> found = picture.keys().stream().map(BruteForceTest::ways).collect(Collectors.toSet());

        assertThat(found).isEqualTo(keys(new BruteForce(terms(lines))));
        assertThat(found).hasSameSizeAs(picture.keys());
        assertThat(picture.limits()).isEmpty();
    }

    @Property(tries = 500, seed = "2003")
    void theOrderOfTheRecordChangesNothing(@ForAll("conflicts") List<String> lines, @ForAll long seed) {
        Story story = new Story();
        for (String line : lines) {
            story.day("2031-03-0" + (1 + line.length() % 9)).says(line);
        }
        PublicRecord record = story.record();
        List<parley.model.Document> documents = new ArrayList<>(record.documents());
        List<parley.model.Entry> entries = new ArrayList<>(record.entries());
        Collections.shuffle(documents, new Random(seed));
        Collections.shuffle(entries, new Random(seed));
        PublicRecord shuffled = new PublicRecord(documents, entries, record.parties(), record.refusals());

        Reasoner reasoner = Reasoner.of(ReasonerSettings.STANDARD);
        assertThat(reasoner.picture(shuffled, Question.EVERYTHING).toString())
                .isEqualTo(reasoner.picture(record, Question.EVERYTHING).toString());
    }

    @Provide
    Arbitrary<List<String>> conflicts() {
        Arbitrary<String> measure = Combinators.combine(
                        Arbitraries.of("arms", "trade", "talks"),
                        Arbitraries.of("do", "do", "stop"),
                        Arbitraries.of("A B", "B C", "C A", "B A"))
                .as((matter, action, who) ->
                        matter + " " + (matter.equals("talks") ? "do " + forward(who) : action + " " + who));
        Arbitrary<String> firmness = Arbitraries.of("", "hard", "soft");
        Arbitrary<String> term = Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of("requires", "requires", "rejects", "accepts"),
                        measure,
                        Arbitraries.of("", "", "for arms", "for trade", "for talks", "if"),
                        firmness)
                .as(BruteForceTest::line);
        Arbitrary<String> waiting = Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of("requires", "requires", "requires", "accepts"),
                        measure,
                        Arbitraries.of("for arms", "for trade", "for talks"),
                        firmness)
                .as(BruteForceTest::line);
        return Arbitraries.oneOf(
                        term.list().ofMinSize(1).ofMaxSize(7),
                        waiting.list().ofMinSize(4).ofMaxSize(8))
                .map(BruteForceTest::oneTermAMeasure);
    }

    private static String forward(String who) {
        return who.equals("B A") ? "A B" : who;
    }

    private static String line(String holder, String stance, String measure, String more, String firmness) {
        boolean fits = more.isEmpty() || more.equals("if") == stance.equals("accepts") && !stance.equals("rejects");
        return holder + " " + stance + " " + measure + " " + (fits ? more + " " : "") + firmness;
    }

    private static List<String> oneTermAMeasure(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> seen.add(line.split(" ")[0] + Story.measure(List.of(line.split(" ")))))
                .toList();
    }

    private static Picture picture(List<String> lines) {
        PublicRecord record = story(lines).record();
        return Reasoner.of(ReasonerSettings.STANDARD.withKeyLimit(100_000))
                .picture(record, new Question(java.util.Optional.empty(), java.util.Optional.empty(), PARTIES));
    }

    private static List<Term> terms(List<String> lines) {
        return story(lines).record().entries(Term.class);
    }

    private static Story story(List<String> lines) {
        return new Story().day("2031-03-01").says(lines.toArray(String[]::new));
    }

    private static Set<Way> ways(Key key) {
        return key.moves().stream().map(m -> new Way(m.party(), m.term())).collect(Collectors.toSet());
    }

    private static Set<Set<Way>> keys(BruteForce definitions) {
        if (definitions.blocks().isEmpty()) {
            return Set.of();
        }
        List<Way> moves = definitions.moves();
        Set<Set<Way>> found = new HashSet<>();
        int least = Integer.MAX_VALUE;
        for (int size = 1; size <= moves.size() && size <= least + 1L; size++) {
            for (Set<Way> some : subsets(moves, size)) {
                if (definitions.unlockedBy(some) && needed(some, definitions)) {
                    found.add(some);
                    least = Math.min(least, size);
                }
            }
        }
        return found;
    }

    private static boolean needed(Set<Way> moves, BruteForce definitions) {
        return moves.stream().allMatch(move -> {
            Set<Way> rest = new HashSet<>(moves);
            rest.remove(move);
            return !definitions.unlockedBy(rest);
        });
    }

    private static List<Set<Way>> subsets(List<Way> moves, int size) {
        List<Set<Way>> all = new ArrayList<>();
        for (int mask = 0; mask < 1 << moves.size(); mask++) {
            if (Integer.bitCount(mask) == size) {
                Set<Way> some = new HashSet<>();
                for (int i = 0; i < moves.size(); i++) {
                    if ((mask >> i & 1) == 1) {
                        some.add(moves.get(i));
                    }
                }
                all.add(some);
            }
        }
        return all;
    }
}
