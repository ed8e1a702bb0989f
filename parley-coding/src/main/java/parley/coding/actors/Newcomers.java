package parley.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.coding.parties.Mention;
import parley.coding.parties.Sort;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.syntax.Name;
import parley.syntax.Token;

/// Organisations of one report that no registry knows, under an id made of the short name that the report gives, or of
/// the name: `the National Reform Front (NRF)` is `NRF`.
final class Newcomers {
    /// Last words of names that hold no position in a conflict or deal.
    private static final Set<String> NONE = Set.of(
            "university",
            "college",
            "school",
            "institute",
            "institution",
            "museum",
            "hospital",
            "library",
            "journal",
            "times",
            "post",
            "news",
            "magazine",
            "herald",
            "tribune",
            "press",
            "radio",
            "television",
            "tv",
            "street",
            "avenue",
            "hotel",
            "airport",
            "station",
            "stadium",
            "cup",
            "league",
            "award",
            "prize",
            "poll",
            "survey",
            "index",
            "exchange",
            "center",
            "centre",
            "show",
            "act",
            "bill",
            "treaty",
            "agreement",
            "accord",
            "plan");
    /// Last words of names of bodies that act on their own.
    private static final Set<String> BODIES = Set.of(
            "Union",
            "Front",
            "Movement",
            "Alliance",
            "Party",
            "Coalition",
            "Federation",
            "Confederation",
            "Brotherhood",
            "Brigade",
            "Brigades",
            "Guild",
            "Bank",
            "Workers");
    /// First words of names of the bodies of a state, which speak for it.
    private static final Set<String> STATE_BODIES = Set.of(
            "Ministry", "Department", "Directorate", "Secretariat", "Embassy", "Government", "Supreme", "Central");
    private static final int SHORTEST = 2;
    private static final int STATE_ID = 3;
    private static final int LONGEST = 8;

    private final Map<String, PartyId> byName = new HashMap<>();
    /// the names of firms, with the first word of each
    private final SortedMap<String, String> firms = new TreeMap<>();
    /// the words that names begin with
    private final Set<String> firsts = new HashSet<>();

    /// Takes note of the organisations that a sentence names.
    ///
    /// @param known the names of the registry in it
    void meet(Tree tree, List<Mention> known) {
        for (Name name : tree.sentence().names()) {
            if (name.kind() == Name.Kind.ORGANISATION && isParty(tree, name.from(), name.to())) {
                enter(tree, name.from(), name.to(), known);
            }
        }
        for (int to = SHORTEST; to <= tree.size(); to++) {
            int from = CapitalRun.before(tree, to);
            boolean body = BODIES.contains(tree.token(to - 1).form());
            if (to - from >= SHORTEST && PartyNames.isForm(tree.token(to - 1).form())) {
                firm(tree, to, known);
            }
            if (to - from >= SHORTEST && (body || initials(tree, to).isPresent())) {
                enter(tree, from, to, known);
            }
        }
    }

    private void enter(Tree tree, int first, int to, List<Mention> known) {
        int from = tree.token(first).upos().equals("DET") ? first + 1 : first;
        boolean ofState = STATE_BODIES.contains(tree.token(from).form())
                && initials(tree, to).isEmpty();
        if (ofState) {
            return;
        }
        boolean sure = PartyNames.isForm(tree.token(to - 1).form())
                || isAbbreviated(tree, from, to)
                || isNamedBank(tree, from, to);
        if (known.stream().anyMatch(m -> m.from() < to && from < m.to() && !(sure && isInside(m, from, to)))) {
            return;
        }
        String words = words(tree, from, to);
        Optional<String> initials = initials(tree, to);
        Optional<PartyId> id = Optional.ofNullable(byName.get(words)).or(() -> id(tree, from, to, initials));
        if (id.isPresent()) {
            byName.putIfAbsent(words, id.get());
            firsts.add(tree.token(from).form());
            initials.ifPresent(firsts::add);
            initials.ifPresent(i -> byName.putIfAbsent(i, id.get()));
        }
    }

    /// Whether initials after the name make it sure that it is one, and no body of the state that it names.
    private static boolean isAbbreviated(Tree tree, int from, int to) {
        return initials(tree, to).isPresent()
                && tree.sentence().tokens().subList(from, to).stream()
                        .noneMatch(t -> Roles.of(t)
                                .filter(r -> r.kind() == Role.Kind.BODY)
                                .isPresent());
    }

    /// `Royal Bank of Lodenia`, which is no bank of the state.
    private static boolean isNamedBank(Tree tree, int from, int to) {
        return tree.sentence().tokens().subList(from + 1, to).stream()
                .anyMatch(t -> t.form().equals("Bank"));
    }

    /// Whether the name of a state or people is only a part of a longer name: `American Grain Association`.
    private static boolean isInside(Mention mention, int from, int to) {
        boolean shorter = mention.to() - mention.from() < to - from && from <= mention.from() && mention.to() <= to;
        return shorter
                && mention.party().filter(p -> p.value().length() == STATE_ID).isPresent();
    }

    /// The firm whose name ends before token `to` with the word for its form; `A Corp and B Corp` are two.
    private void firm(Tree tree, int to, List<Mention> known) {
        int from = to - 1;
        while (from > 0 && isPartOfFirm(tree, from - 1)) {
            from--;
        }
        boolean named =
                to - from >= SHORTEST && !PartyNames.isForm(tree.token(from).form());
        if (named) {
            enter(tree, from, to, known);
            firms.put(words(tree, from, to), tree.token(from).form());
        }
    }

    private static boolean isPartOfFirm(Tree tree, int i) {
        String form = tree.token(i).form();
        boolean joins = form.equals("&") || form.equals("-") || form.equals("of");
        boolean word = tree.token(i).upos().equals("PROPN") && Character.isUpperCase(form.charAt(0));
        return i > 0 && joins && tree.token(i - 1).upos().equals("PROPN") || word && !PartyNames.isForm(form);
    }

    private static Optional<PartyId> id(Tree tree, int from, int to, Optional<String> initials) {
        return initials.isPresent()
                ? PartyNames.id(initials.get())
                : PartyNames.ofBody(tree.sentence().tokens().subList(from, to));
    }

    /// A firm that a report calls by the first word of its name alone has that word as its id: after `Harmon Steel
    /// Corp`, `Harmon said`.
    void shorten(List<Tree> trees, List<List<Mention>> known) {
        Set<String> alone = new HashSet<>();
        for (int s = 0; s < trees.size(); s++) {
            alone.addAll(Alone.words(trees.get(s), known.get(s)));
        }
        firms.forEach((words, first) -> {
            boolean one = firms.entrySet().stream()
                    .allMatch(e -> !e.getValue().equals(first) || id(e.getKey()).equals(id(words)));
            if (alone.contains(first) && one) {
                PartyNames.id(first).ifPresent(id -> rename(id(words), id, first));
            }
        });
    }

    private Optional<PartyId> id(String words) {
        return Optional.ofNullable(byName.get(words));
    }

    private void rename(Optional<PartyId> from, PartyId to, String first) {
        byName.replaceAll((words, id) -> from.filter(id::equals).isPresent() ? to : id);
        byName.putIfAbsent(first, to);
        firsts.add(first);
    }

    /// Whether the id is that of a firm.
    boolean isFirm(PartyId id) {
        return firms.keySet().stream()
                .anyMatch(words -> id(words).filter(id::equals).isPresent());
    }

    /// A name of several words that is neither a body of a state nor a place of learning, and the like.
    private static boolean isParty(Tree tree, int from, int to) {
        Token last = tree.token(to - 1);
        boolean article = tree.token(from).upos().equals("DET");
        boolean several =
                to - from - (article ? 1 : 0) >= SHORTEST && last.upos().equals("PROPN");
        boolean daily = tree.token(from).form().matches("Daily|Sunday|News|Radio|University");
        boolean ofState =
                STATE_BODIES.contains(tree.token(article ? from + 1 : from).form());
        boolean own =
                !ofState && Roles.of(last).map(r -> r.kind() == Role.Kind.OWN).orElse(true);
        return several && own && !daily && !NONE.contains(last.lemma().toLowerCase(Locale.ROOT));
    }

    /// The `NRF` of `the National Reform Front (NRF)`.
    private static Optional<String> initials(Tree tree, int after) {
        boolean bracketed = after + 2 < tree.size()
                && tree.token(after).form().equals("(")
                && tree.token(after + 2).form().equals(")");
        String form = bracketed ? tree.token(after + 1).form() : "";
        boolean short_ = form.length() >= SHORTEST && form.length() <= LONGEST;
        return short_
                        && form.indexOf('.') < 0
                        && form.equals(form.toUpperCase(Locale.ROOT))
                        && form.chars().anyMatch(Character::isLetter)
                ? Optional.of(form)
                : Optional.empty();
    }

    /// The names met, as far as they stand in a sentence and the registry knows none there.
    List<Mention> mentions(Tree tree, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tree.size() && !byName.isEmpty(); i++) {
            int to = firsts.contains(tree.token(i).form()) ? longest(tree, i, known) : i;
            if (to > i) {
                PartyId id = Objects.requireNonNull(byName.get(words(tree, i, to)));
                found.add(new Mention(i, to, Sort.NAME, List.of(id), List.of()));
                i = to - 1;
            }
        }
        return found;
    }

    /// Where the longest name that begins at `from` ends; `from` where none does.
    private int longest(Tree tree, int from, List<Mention> known) {
        for (int to = Math.min(tree.size(), from + LONGEST); to > from; to--) {
            int end = to;
            if (byName.containsKey(words(tree, from, to))
                    && known.stream().noneMatch(m -> m.from() < end && from < m.to() && !isInside(m, from, end))) {
                return to;
            }
        }
        return from;
    }

    private static String words(Tree tree, int from, int to) {
        return tree.sentence().tokens().subList(from, to).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
