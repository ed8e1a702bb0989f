package parley.coding.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import parley.coding.parties.Mention;
import parley.coding.reading.Tree;
import parley.model.PartyId;
import parley.model.Speaker;
import parley.syntax.Token;

/// Whom a pronoun or a bare `the minister` means: rules over who was spoken of last, as subject, in agreement.
///
/// Not a general coreference model. Where the best two are closer than [#MARGIN] and of two parties, nobody is meant.
final class Antecedents implements Context {
    private static final int REACH = 3;
    private static final int PER_SENTENCE = 3;
    private static final int FOR_SUBJECT = 3;
    private static final int FOR_SPEAKER = 2;
    private static final int FOR_FIT = 2;
    private static final int MAINLY = 3;
    private static final int MARGIN = 2;
    private static final Set<String> OF_STATES = Set.of(
            "president",
            "premier",
            "minister",
            "chancellor",
            "king",
            "government",
            "cabinet",
            "ministry",
            "regime",
            "army",
            "military",
            "navy",
            "parliament",
            "police",
            "authorities",
            "authority",
            "administration",
            "junta",
            "ambassador",
            "presidential",
            "ministerial");
    /// Whose office a body is.
    private static final Map<String, String> KIN = Map.of(
            "administration", "president",
            "ministry", "minister",
            "network", "company",
            "firm", "company",
            "airline", "company",
            "carrier", "company",
            "carmaker", "company",
            "automaker", "company");
    /// How many sentences back somebody is remembered: more than a report has, so that a book is read in linear time.
    private static final int MEMORY = 400;

    private static final Set<String> PEOPLE = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> THINGS = Set.of("it", "its", "itself");

    private final Scene scene;
    private final List<List<Referent>> referents;
    private final HomeState home;
    private final Sectors sectors;

    Antecedents(Scene scene, HomeState home, List<List<Referent>> referents) {
        this.scene = scene;
        this.home = home;
        this.sectors = new Sectors(scene.registry());
        this.referents = referents;
    }

    static boolean isPronoun(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return PEOPLE.contains(word) || MANY.contains(word) || THINGS.contains(word);
    }

    @Override
    public Standing standing(int sentence, int token) {
        for (Referent referent : referents.get(sentence)) {
            if (referent.token() == token && referent.name().isPresent()) {
                return referent.standing();
            }
        }
        return referent(sentence, token, Optional.empty()).standing();
    }

    /// Whom the token means; `speaker` is the one who spoke last.
    Found referent(int sentence, int token, Optional<Speaker> speaker) {
        String word = scene.tree(sentence).token(token).form().toLowerCase(Locale.ROOT);
        if (isPronoun(word)) {
            return choose(candidates(sentence, token, word), sentence, word, speaker);
        }
        Optional<Standing> short_ = shortened(sentence, token).or(() -> commission(sentence, token));
        if (short_.isPresent()) {
            return new Found(Optional.empty(), short_.get());
        }
        Optional<Role> role = Roles.of(scene.tree(sentence).token(token));
        boolean known = !scene.tree(sentence).lemmaOf(token, "det").equals("a");
        return role.filter(r -> known).map(r -> definite(sentence, token, r)).orElse(Found.NOBODY);
    }

    /// Whom it means: a name where that is clear, a standing at least.
    record Found(Optional<String> name, Standing standing) {
        static final Found NOBODY = new Found(Optional.empty(), Standing.NONE);
    }

    /// `the Committee`, after `the Strike Committee`, and `the coalition`, after `the Unity coalition`: the party whose
    /// name ended with that word last.
    private Optional<Standing> shortened(int sentence, int token) {
        Token word = scene.tree(sentence).token(token);
        boolean capital =
                Character.isUpperCase(word.form().charAt(0)) && word.upos().equals("PROPN");
        boolean group = Roles.of(word).filter(r -> r.kind() == Role.Kind.OWN).isPresent();
        if (!capital && !group || !scene.tree(sentence).lemmaOf(token, "det").equals("the")) {
            return Optional.empty();
        }
        for (int s = sentence; s >= Math.max(0, sentence - MEMORY); s--) {
            for (Mention mention : scene.mentions(s).reversed()) {
                boolean same = mention.to() - mention.from() > 1
                        && (s < sentence || mention.to() <= token)
                        && scene.tree(s).token(mention.to() - 1).form().equals(word.form());
                if (same && mention.party().isPresent()) {
                    return mention.party().map(Standing::of);
                }
            }
        }
        return Optional.empty();
    }

    /// `the Commission`, also without a capital.
    private Optional<Standing> commission(int sentence, int token) {
        boolean body = scene.tree(sentence).token(token).form().equalsIgnoreCase("commission")
                && scene.tree(sentence).lemmaOf(token, "det").equals("the");
        return body ? scene.commission().map(Standing::of) : Optional.empty();
    }

    private List<Referent> candidates(int sentence, int token, String pronoun) {
        List<Referent> all = new ArrayList<>();
        for (int s = Math.max(0, sentence - REACH); s <= sentence; s++) {
            for (Referent referent : referents.get(s)) {
                boolean heard = PEOPLE.contains(pronoun)
                        && scene.quoted(referent.sentence(), referent.token())
                        && !scene.quoted(sentence, token);
                if (!heard && referent.before(sentence, token) && agrees(referent, pronoun)) {
                    all.add(referent);
                }
            }
        }
        return all;
    }

    private static boolean agrees(Referent referent, String pronoun) {
        if (PEOPLE.contains(pronoun)) {
            Gender gender = pronoun.startsWith("hi") || pronoun.equals("he") ? Gender.MALE : Gender.FEMALE;
            return referent.number() == Referent.Number.PERSON
                    && referent.gender().agrees(gender);
        }
        return THINGS.contains(pronoun)
                ? referent.number() == Referent.Number.THING
                : referent.number() != Referent.Number.PERSON;
    }

    /// What is known to agree is likelier than what may.
    private static int fit(Referent referent, String pronoun) {
        boolean gender = PEOPLE.contains(pronoun) && referent.gender() != Gender.UNKNOWN;
        boolean many = MANY.contains(pronoun) && referent.number() == Referent.Number.PLURAL;
        return gender || many ? FOR_FIT : 0;
    }

    private Found choose(List<Referent> candidates, int sentence, String pronoun, Optional<Speaker> speaker) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, Referent> latest = new LinkedHashMap<>();
        for (Referent referent : candidates) {
            int score = referent.sentence() - sentence;
            score = PER_SENTENCE * score
                    + (referent.subject() ? FOR_SUBJECT : 0)
                    + fit(referent, pronoun)
                    + (speaker.filter(s -> isSame(referent, s)).isPresent() ? FOR_SPEAKER : 0);
            scores.merge(referent.identity(), score, Math::max);
            latest.put(referent.identity(), referent);
        }
        List<String> ranked = scores.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -scores.getOrDefault(id, 0)))
                .toList();
        return ranked.isEmpty() ? Found.NOBODY : decide(ranked, scores, latest);
    }

    private static boolean isSame(Referent referent, Speaker speaker) {
        return referent.name().isPresent()
                ? referent.name().equals(speaker.name())
                : referent.standing().party().isPresent()
                        && referent.standing().party().equals(speaker.party())
                        && speaker.how() != Speaker.How.GROUP;
    }

    private static Found decide(List<String> ranked, Map<String, Integer> scores, Map<String, Referent> latest) {
        int top = scores.getOrDefault(ranked.getFirst(), 0);
        List<Referent> close = ranked.stream()
                .filter(id -> top - scores.getOrDefault(id, 0) < MARGIN)
                .flatMap(id -> Optional.ofNullable(latest.get(id)).stream())
                .toList();
        if (close.size() == 1) {
            return new Found(close.getFirst().name(), close.getFirst().standing());
        }
        List<PartyId> parties = close.stream()
                .flatMap(r -> r.standing().party().stream())
                .distinct()
                .toList();
        boolean one = parties.size() == 1
                && close.stream().allMatch(r -> r.standing().party().isPresent());
        Optional<PartyId> party = one ? Optional.of(parties.getFirst()) : Optional.empty();
        return new Found(Optional.empty(), new Standing(party, Optional.empty(), parties, false));
    }

    /// `the minister`, `the union`, `the government` with nothing beside them: the last of that kind, or the one state
    /// spoken of.
    private Found definite(int sentence, int token, Role role) {
        boolean kept = role.kind() != Role.Kind.OFFICIAL;
        Optional<Referent> same = kept ? main(sentence, token, role) : Optional.empty();
        if (kept && same.isEmpty()) {
            same = last(sentence, token, r -> isLike(r, role) && !isGeneric(r));
        }
        if (kept && same.isEmpty()) {
            same = last(sentence, token, r -> isLike(r, role));
        }
        if (same.isPresent()) {
            return new Found(same.get().name(), same.get().standing());
        }
        return switch (role.kind()) {
            case HEAD, BODY ->
                new Found(
                        Optional.empty(), isOfState(sentence, token, role) ? home.at(sentence, token) : Standing.NONE);
            case VOICE -> Found.NOBODY;
            case OWN ->
                new Found(
                        Optional.empty(), ofKind(sentence, token, OwnParties.meant(scene.tree(sentence), token, role)));
            case OFFICIAL, NOBODY, WORDS -> Found.NOBODY;
        };
    }

    private static boolean isLike(Referent referent, Role role) {
        boolean firm = referent.noun().equals("bank") && role.noun().equals("company");
        return firm || referent.noun().equals(role.noun()) || referent.noun().equals(KIN.get(role.noun()));
    }

    /// Of companies, unions and the like the one that the report is mostly about.
    private Optional<Referent> main(int sentence, int token, Role role) {
        if (role.kind() != Role.Kind.OWN
                || scene.tree(sentence).token(token).xpos().equals("NNS")) {
            return Optional.empty();
        }
        Map<PartyId, Integer> counts = new TreeMap<>();
        Predicate<Referent> like = r -> isLike(r, role) && !isGeneric(r);
        referents.subList(Math.max(0, sentence - MEMORY), Math.min(referents.size(), sentence + MEMORY)).stream()
                .flatMap(List::stream)
                .filter(like)
                .flatMap(r -> r.standing().party().stream())
                .forEach(p -> counts.merge(p, 1, Integer::sum));
        return counts.keySet().stream()
                .filter(p -> counts.getOrDefault(p, 0) >= MAINLY
                        && counts.entrySet().stream()
                                .allMatch(e -> e.getKey().equals(p) || 2 * e.getValue() <= counts.getOrDefault(p, 0)))
                .findFirst()
                .flatMap(p -> last(
                        sentence,
                        token,
                        like.and(r -> r.standing().party().filter(p::equals).isPresent())));
    }

    private boolean isGeneric(Referent referent) {
        return referent.standing().party().filter(sectors::isGeneric).isPresent();
    }

    /// The last before the token that is of a party and agrees with it.
    private Optional<Referent> last(int sentence, int token, Predicate<Referent> kind) {
        for (int s = sentence; s >= Math.max(0, sentence - MEMORY); s--) {
            for (Referent referent : referents.get(s).reversed()) {
                boolean same = referent.before(sentence, token)
                        && kind.test(referent)
                        && referent.standing().party().isPresent()
                        && agrees(referent, scene.tree(sentence), token);
                if (same) {
                    return Optional.of(referent);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfState(int sentence, int token, Role role) {
        boolean several = role.kind() == Role.Kind.HEAD
                && scene.tree(sentence).token(token).xpos().equals("NNS");
        return !several && OF_STATES.contains(role.noun());
    }

    /// `the president` is one, `the presidents` are more.
    private static boolean agrees(Referent referent, Tree tree, int token) {
        boolean plural = tree.token(token).xpos().equals("NNS");
        return plural == (referent.number() == Referent.Number.PLURAL) || referent.number() == Referent.Number.THING;
    }

    /// The one party of that sector spoken of before: `the rebels` after `the FARC`; rebels may be called opposition.
    private Standing ofKind(int sentence, int token, Role role) {
        List<PartyId> parties = new ArrayList<>();
        for (int s = Math.max(0, sentence - MEMORY); s <= sentence; s++) {
            for (Referent referent : referents.get(s)) {
                referent.standing()
                        .party()
                        .filter(p -> referent.before(sentence, token) && !parties.contains(p))
                        .ifPresent(parties::add);
            }
        }
        List<PartyId> exact = parties.stream()
                .filter(p -> isOfSector(p, role.sector()::equals))
                .toList();
        List<PartyId> near = exact.isEmpty()
                ? parties.stream()
                        .filter(p -> isOfSector(p, s -> classOf(s).equals(classOf(role.sector()))))
                        .toList()
                : exact;
        boolean people = role.sector().equals("LAB") && !role.noun().equals("union");
        List<PartyId> named = near.stream().filter(p -> !sectors.isGeneric(p)).toList();
        List<PartyId> workers = near.stream().filter(sectors::isGeneric).toList();
        List<PartyId> meant = people && workers.size() == 1 ? workers : named;
        return meant.size() == 1
                ? Standing.of(meant.getFirst())
                : new Standing(Optional.empty(), Optional.empty(), meant, false);
    }

    private boolean isOfSector(PartyId party, Predicate<String> sector) {
        return sectors.of(party).filter(sector).isPresent();
    }

    /// Rebels and opposition are told apart by reports no more than by the registry.
    private static String classOf(String sector) {
        return sector.equals("OPP") ? "REB" : sector;
    }
}
