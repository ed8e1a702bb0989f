package parley.view.svg;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Block;
import parley.model.Matter;
import parley.model.Pairs;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.Position;
import parley.model.PublicRecord;
import parley.model.Readiness;
import parley.model.Term;
import parley.model.wording.Wording;
import parley.view.svg.Row.Tone;
import parley.view.svg.Row.Weight;

/// What is drawn: columns of parties, rows of answers, then of measures that are required or part of a block.
record Scene(List<PartyId> columns, List<Row> readiness, List<Row> measures, List<Block> blocks, int left) {
    private static final int COLUMNS = 5;
    private static final int ROWS = 14;
    private static final int BLOCKS = 9;

    static Scene of(PublicRecord record, Picture picture) {
        Wording wording = new Wording(record);
        Map<String, Term> terms = new HashMap<>();
        record.entries(Term.class).forEach(term -> terms.put(term.id(), term));
        List<Term> drawn = drawn(picture, terms);
        List<PartyId> columns = columns(picture, drawn);
        List<Row> readiness = picture.readiness().stream()
                .filter(r -> r.level() != Readiness.Level.SILENT)
                .filter(r -> columns.contains(r.from()) && columns.contains(r.to()))
                .map(r -> readiness(r, columns))
                .limit(ROWS)
                .toList();
        List<Row> measures = drawn.stream()
                .filter(term -> columns.contains(term.holder()))
                .map(term -> measure(term, columns, wording))
                .toList();
        List<Block> blocks = picture.blocks().stream()
                .filter(block -> columns.containsAll(block.between()))
                .sorted(Comparator.comparing(Block::between, Pairs.of(picture).order()))
                .limit(BLOCKS)
                .toList();
        int shown = Math.min(ROWS, measures.size());
        return new Scene(columns, readiness, measures.subList(0, shown), blocks, measures.size() - shown);
    }

    /// The terms of the blocks first, since they are the point; then what else is required.
    private static List<Term> drawn(Picture picture, Map<String, Term> terms) {
        Set<String> ids = new LinkedHashSet<>();
        picture.blocks().stream()
                .sorted(Comparator.comparing(Block::between, Pairs.of(picture).order()))
                .forEach(block -> ids.addAll(block.terms()));
        picture.positions().stream()
                .filter(position -> position.stance() == Term.Stance.REQUIRES)
                .map(Position::latest)
                .forEach(ids::add);
        return ids.stream().filter(terms::containsKey).map(terms::get).toList();
    }

    /// The parties of the pairs that have most to say to each other, in the order of their ids.
    private static List<PartyId> columns(Picture picture, List<Term> drawn) {
        return Stream.of(
                        Pairs.of(picture).all().stream().flatMap(List::stream),
                        picture.readiness().stream()
                                .filter(r -> r.level() != Readiness.Level.SILENT)
                                .flatMap(r -> Stream.of(r.from(), r.to())),
                        drawn.stream().map(Term::holder))
                .flatMap(parties -> parties)
                .distinct()
                .limit(COLUMNS)
                .sorted()
                .toList();
    }

    private static Row readiness(Readiness answer, List<PartyId> columns) {
        int from = columns.indexOf(answer.from());
        Optional<Integer> to = Optional.of(columns.indexOf(answer.to()));
        return switch (answer.level()) {
            case READY -> new Row(from, to, "ready to talk", Tone.READY, Weight.PLAIN, Optional.empty());
            case READY_IF -> new Row(from, to, "ready, on conditions", Tone.CONDITION, Weight.SOFT, Optional.empty());
            case REFUSES -> new Row(from, to, "refuses to talk", Tone.REFUSAL, Weight.PLAIN, Optional.empty());
            case SILENT -> new Row(from, to, "silent", Tone.DEMAND, Weight.SOFT, Optional.empty());
        };
    }

    private static Row measure(Term term, List<PartyId> columns, Wording wording) {
        int from = columns.indexOf(term.holder());
        Optional<Integer> to = term.measure()
                .doer()
                .filter(doer -> !doer.equals(term.holder()))
                .or(() -> term.measure().target().filter(target -> !target.equals(term.holder())))
                .map(columns::indexOf)
                .filter(column -> column >= 0);
        Tone tone = switch (term.stance()) {
            case REQUIRES -> Tone.DEMAND;
            case REJECTS -> Tone.REFUSAL;
            case ACCEPTS, OFFERS, DROPS -> term.conditions().isEmpty() ? Tone.READY : Tone.CONDITION;
        };
        Weight weight = Weight.values()[term.firmness().ordinal()];
        return new Row(from, to, label(term, wording), tone, weight, Optional.of(term.id()));
    }

    /// What no matter names is told in its own words.
    private static String label(Term term, Wording wording) {
        return term.measure().matter().equals(Matter.OTHER)
                ? term.stance().name().toLowerCase(Locale.ROOT) + ": “"
                        + term.span().text() + "”"
                : wording.predicate(term);
    }

    boolean empty() {
        return columns.isEmpty();
    }
}
