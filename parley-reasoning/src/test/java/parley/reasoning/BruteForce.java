package parley.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Measure;
import parley.model.PartyId;
import parley.model.Term;

/// The definitions of `docs/reasoning.md` word by word, for terms of one report with every party named: no index, no
/// solver. A key is found by making the moves and looking for blocks again.
final class BruteForce {
    private final List<Term> terms;
    private final Set<String> given = new HashSet<>();
    private final Set<Measure> accepted = new HashSet<>();

    BruteForce(List<Term> terms) {
        this.terms = terms;
    }

    /// `KIND [term, term]`, sorted.
    Set<String> blocks() {
        Set<String> found = new TreeSet<>();
        List<Set<String>> circles = circles();
        circles.forEach(c -> found.add("CYCLE " + c));
        for (Term r : terms) {
            for (Term o : terms) {
                pair(r, o, found);
            }
            if (unmet(r, circles)) {
                found.add("UNMET [" + r.id() + "]");
            }
            if (hangs(r) && joint(r)) {
                found.add("UNMET [" + r.id() + "]");
            }
        }
        return found;
    }

    private void pair(Term r, Term o, Set<String> found) {
        if (refusesTalks(o, r.holder()) && asks(r, o)) {
            found.add("REJECTED " + ids(List.of(r, o)));
        } else if (insists(r) && refuses(o, r)) {
            found.add("REJECTED " + ids(List.of(r, o)));
        } else if (insists(r) && no(o) && !o.holder().equals(r.holder()) && !acts(o.holder(), r) && same(o, r)) {
            found.add("CLASH " + ids(List.of(r, o)));
        } else if (insists(r) && insists(o) && !o.holder().equals(r.holder()) && excludes(r, o)) {
            found.add("CLASH " + ids(List.of(r, o)));
        }
        if (hangs(o)
                && !joint(o)
                && insists(r)
                && !r.holder().equals(o.holder())
                && acts(o.holder(), r)
                && same(o, r)) {
            found.add("UNMET " + ids(List.of(r, o)));
        }
        PartyId other = other(o);
        if (r == o
                && refusesTalks(o, other)
                && terms.stream().noneMatch(t -> t.holder().equals(other) && asks(t, o))) {
            found.add("REJECTED " + ids(List.of(o)));
        }
    }

    private boolean asks(Term t, Term refusal) {
        return (is(t, Term.Stance.ACCEPTS) || insists(t)) && t != refusal && same(t, refusal);
    }

    private boolean refusesTalks(Term o, PartyId to) {
        return no(o) && joint(o) && acts(o.holder(), o) && other(o).equals(to);
    }

    private static PartyId other(Term t) {
        return t.measure().doer().equals(Optional.of(t.holder()))
                ? t.measure().target().orElseThrow()
                : t.measure().doer().orElseThrow();
    }

    private boolean refuses(Term o, Term r) {
        if (o.holder().equals(r.holder()) || !acts(o.holder(), r)) {
            return false;
        }
        boolean opposite = is(o, Term.Stance.ACCEPTS)
                && !given.contains(o.id())
                && acts(o.holder(), o)
                && !waits(o.holder(), o)
                && excludes(o, r);
        return no(o) && same(o, r) || opposite;
    }

    private boolean unmet(Term r, List<Set<String>> circles) {
        return insists(r)
                && r.gate().isPresent()
                && parties(r).stream().anyMatch(p -> !p.equals(r.holder()))
                && !accepted.contains(r.measure())
                && terms.stream().noneMatch(o -> refuses(o, r) || answers(o, r))
                && circles.stream().noneMatch(c -> c.contains(r.id()));
    }

    private boolean answers(Term o, Term r) {
        boolean actor = !o.holder().equals(r.holder()) && acts(o.holder(), r);
        boolean willing = (is(o, Term.Stance.ACCEPTS)
                        || is(o, Term.Stance.REQUIRES)
                        || is(o, Term.Stance.REJECTS) && given.contains(o.id()))
                && same(o, r);
        boolean gives = is(o, Term.Stance.ACCEPTS) && given.contains(o.id()) && excludes(o, r);
        return actor && (willing || gives || gates(o, r));
    }

    private boolean hangs(Term t) {
        return is(t, Term.Stance.ACCEPTS)
                && !given.contains(t.id())
                && !t.conditions().isEmpty()
                && !waits(t.holder(), t);
    }

    private List<Set<String>> circles() {
        List<Set<String>> all = new ArrayList<>();
        List<Term> waiting = terms.stream().filter(this::waitsFree).toList();
        waiting.forEach(t -> walk(List.of(t), waiting, all));
        return all.stream()
                .filter(c -> all.stream().noneMatch(d -> d.size() < c.size() && c.containsAll(d)))
                .toList();
    }

    private void walk(List<Term> path, List<Term> waiting, List<Set<String>> all) {
        for (Term next : waiting) {
            if (leads(path.getLast(), next)) {
                if (next == path.getFirst()) {
                    all.add(new TreeSet<>(path.stream().map(Term::id).toList()));
                } else if (!path.contains(next)) {
                    List<Term> longer = new ArrayList<>(path);
                    longer.add(next);
                    walk(longer, waiting, all);
                }
            }
        }
    }

    private boolean leads(Term one, Term next) {
        return !next.holder().equals(one.holder()) && acts(next.holder(), one) && gates(next, one);
    }

    private boolean waitsFree(Term r) {
        return insists(r) && r.gate().isPresent() && terms.stream().noneMatch(o -> refuses(o, r));
    }

    /// Whether some move set of these leaves no block.
    boolean unlockedBy(Set<Way> moves) {
        given.clear();
        accepted.clear();
        for (Way move : moves) {
            Term term = terms.stream()
                    .filter(t -> t.id().equals(move.term()))
                    .findFirst()
                    .orElseThrow();
            if (term.holder().equals(move.party())) {
                given.add(term.id());
            } else {
                accepted.add(term.measure());
            }
        }
        boolean none = blocks().isEmpty();
        given.clear();
        accepted.clear();
        return none;
    }

    /// Every move there is: each party on each of its terms, and each actor on the first demand of each gated measure.
    List<Way> moves() {
        Set<Way> all = new TreeSet<>();
        Set<Measure> seen = new HashSet<>();
        List<Set<String>> circles = circles();
        for (Term t : terms) {
            all.add(new Way(t.holder(), t.id()));
            if (unmet(t, circles) && seen.add(t.measure())) {
                parties(t).stream()
                        .filter(p -> !p.equals(t.holder()))
                        .findFirst()
                        .ifPresent(p -> all.add(new Way(p, t.id())));
            }
        }
        return List.copyOf(all);
    }

    private boolean insists(Term r) {
        return is(r, Term.Stance.REQUIRES)
                && !given.contains(r.id())
                && (r.gate().isPresent() || r.firmness() != Term.Firmness.SOFT);
    }

    private boolean no(Term o) {
        return is(o, Term.Stance.REJECTS) && !given.contains(o.id()) && !waits(o.holder(), o);
    }

    private boolean waits(PartyId party, Term t) {
        return terms.stream().anyMatch(g -> g.holder().equals(party) && gates(g, t));
    }

    private static boolean gates(Term g, Term t) {
        return is(g, Term.Stance.REQUIRES)
                && g.gate().equals(Optional.of(t.measure().matter().name()));
    }

    private static boolean is(Term t, Term.Stance stance) {
        return t.stance() == stance;
    }

    private static boolean joint(Term t) {
        return t.measure().matter().name().equals("talks");
    }

    private static List<PartyId> parties(Term t) {
        PartyId doer = t.measure().doer().orElseThrow();
        return joint(t) ? List.of(doer, t.measure().target().orElseThrow()) : List.of(doer);
    }

    private static boolean acts(PartyId party, Term t) {
        return parties(t).contains(party);
    }

    private static boolean same(Term one, Term other) {
        return one.measure().action() == other.measure().action() && like(one, other);
    }

    private static boolean excludes(Term one, Term other) {
        return one.measure().action() != other.measure().action() && like(one, other);
    }

    private static boolean like(Term one, Term other) {
        Measure a = one.measure();
        Measure b = other.measure();
        return a.matter().equals(b.matter())
                && (joint(one)
                        ? new HashSet<>(parties(one)).equals(new HashSet<>(parties(other)))
                        : a.doer().equals(b.doer()) && a.target().equals(b.target()));
    }

    private static String ids(List<Term> of) {
        return new TreeSet<>(of.stream().map(Term::id).toList()).toString();
    }
}
