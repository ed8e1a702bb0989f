package parley.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.coding.parties.Figure;
import parley.coding.parties.Mention;
import parley.coding.parties.Sort;
import parley.coding.reading.Tree;
import parley.syntax.Name;
import parley.syntax.Token;

/// Finds the names of persons in a sentence: those of the registry, of the tagger, given names, and what follows a
/// title.
final class PersonFinder {
    private static final Set<String> COURTESIES = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Miss",
            "Dr",
            "Dr.",
            "Sir",
            "Lord",
            "Gen.",
            "Gen",
            "Lt.",
            "Col.",
            "Sen.",
            "Rep.",
            "Gov.",
            "Rev.",
            "Sheikh",
            "Prince",
            "Princess",
            "Maj.",
            "Adm.",
            "Capt.");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int LONGEST = 7;

    private final Tree tree;
    private final List<Mention> mentions;

    PersonFinder(Tree tree, List<Mention> mentions) {
        this.tree = tree;
        this.mentions = mentions;
    }

    /// Whether it is a form of address, as `Mr`.
    static boolean isCourtesy(String form) {
        return COURTESIES.contains(form);
    }

    /// Whether it is the name of a day.
    static boolean isDay(String form) {
        return DAYS.contains(form);
    }

    List<PersonSpan> find() {
        List<PersonSpan> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos().equals("PROPN")
                    || Gender.isGivenName(tree.token(i).form())) {
                Optional<PersonSpan> person = at(i);
                if (person.isPresent()) {
                    found.add(person.get());
                    i = person.get().to() - 1;
                }
            }
        }
        return found;
    }

    private Optional<PersonSpan> at(int i) {
        if (isCourtesy(tree.token(i).form())) {
            return Optional.empty();
        }
        Optional<Mention> mention = mentionAt(i);
        if (mention.filter(m -> m.sort() == Sort.PERSON && m.from() == i).isPresent()) {
            return mention.map(m -> span(i, m.to(), m));
        }
        boolean partyName = mention.filter(m -> !m.ofPerson()).isPresent();
        if (!partyName && begins(i)) {
            int to = end(i);
            boolean alone = to == i + 1 && !afterTitle(i);
            return alone ? Optional.empty() : Optional.of(new PersonSpan(i, to, words(i, to), Optional.empty()));
        }
        return Optional.empty();
    }

    private PersonSpan span(int from, int to, Mention mention) {
        Optional<Figure> figure =
                mention.figures().size() == 1 ? Optional.of(mention.figures().getFirst()) : Optional.<Figure>empty();
        return new PersonSpan(from, to, words(from, to), figure);
    }

    private boolean begins(int i) {
        return Gender.isGivenName(tree.token(i).form()) || afterTitle(i) || tagged(i) || apposed(i);
    }

    private boolean tagged(int i) {
        return tree.sentence().names().stream().anyMatch(n -> n.kind() == Name.Kind.PERSON && n.from() == i);
    }

    /// `Name Surname, the chief negotiator,` and `the chief negotiator, Name Surname,`
    private boolean apposed(int i) {
        int to = end(i);
        return to > i + 1
                && !(i > 0 && tree.token(i - 1).upos().equals("PROPN"))
                && (tree.children(i, "appos").stream().anyMatch(this::isOffice)
                        || tree.is(i, "appos") && isOffice(tree.head(i)));
    }

    private boolean isOffice(int i) {
        return Roles.of(tree.token(i)).filter(Role::ofPerson).isPresent();
    }

    private boolean afterTitle(int i) {
        if (i == 0
                || Roles.of(tree.token(i)).isPresent()
                || !tree.token(i).upos().equals("PROPN")) {
            return false;
        }
        Token before = tree.token(i - 1);
        boolean office = Roles.of(before).filter(Role::ofPerson).isPresent() && !tree.is(i, "nmod:poss");
        return COURTESIES.contains(before.form()) || office || before.form().equals("State") && i > 2;
    }

    /// The index after the last word of the name that begins at `i`.
    private int end(int i) {
        int to = i + 1;
        for (int k = i + 1; k < Math.min(tree.size(), i + LONGEST); k++) {
            if (Surnames.isParticle(tree.token(k).form())) {
                continue;
            }
            if (!continues(k)) {
                break;
            }
            to = k + 1;
        }
        return to;
    }

    private boolean continues(int k) {
        Token token = tree.token(k);
        if (isHyphenated(k)) {
            return true;
        }
        boolean word = Character.isUpperCase(token.form().charAt(0)) && !DAYS.contains(token.form())
                || tree.token(k - 1).form().equals("-");
        return word
                && token.upos().equals("PROPN")
                && (Roles.of(token).isEmpty() || tree.is(k, "flat"))
                && mentionAt(k)
                        .filter(m -> !m.ofPerson() && m.to() - m.from() > 1)
                        .isEmpty();
    }

    /// The `ha` of `Park Joon-ha`.
    private boolean isHyphenated(int k) {
        Token hyphen = tree.token(k - 1);
        return hyphen.form().equals("-")
                && hyphen.end() == tree.token(k).start()
                && k > 1
                && tree.token(k - 2).end() == hyphen.start()
                && Character.isLetter(tree.token(k).form().charAt(0))
                && tree.is(k, "flat");
    }

    private Optional<Mention> mentionAt(int i) {
        return mentions.stream().filter(m -> m.from() <= i && i < m.to()).findFirst();
    }

    private String words(int from, int to) {
        return tree.sentence().tokens().subList(from, to).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .replace(" - ", "-")
                .replace(" -", "-");
    }
}
