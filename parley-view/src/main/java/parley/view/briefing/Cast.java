package parley.view.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.model.PartyId;
import parley.model.Picture;
import parley.model.PublicRecord;
import parley.model.Readiness;
import parley.model.Term;

/// The parties of a page, those with the most terms first, then by id.
///
/// @param talking those about whose readiness something is known
record Cast(List<PartyId> all, List<PartyId> talking) {
    static Cast of(PublicRecord record, Picture picture) {
        Map<PartyId, Integer> heard = new HashMap<>();
        record.entries(Term.class).forEach(term -> heard.merge(term.holder(), 1, Integer::sum));
        TreeSet<PartyId> talking = new TreeSet<>();
        picture.readiness().stream()
                .filter(r -> r.level() != Readiness.Level.SILENT)
                .forEach(r -> {
                    talking.add(r.from());
                    talking.add(r.to());
                });
        TreeSet<PartyId> all = new TreeSet<>(talking);
        picture.positions().forEach(position -> all.add(position.party()));
        Comparator<PartyId> order = Comparator.<PartyId>comparingInt(p -> -heard.getOrDefault(p, 0))
                .thenComparing(Comparator.naturalOrder());
        return new Cast(sorted(all, order), sorted(talking, order));
    }

    private static List<PartyId> sorted(TreeSet<PartyId> parties, Comparator<PartyId> order) {
        List<PartyId> list = new ArrayList<>(parties);
        list.sort(order);
        return List.copyOf(list);
    }
}
