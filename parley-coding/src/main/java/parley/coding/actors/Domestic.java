package parley.coding.actors;

import java.util.List;
import java.util.Set;
import parley.coding.parties.Mention;
import parley.model.Party;
import parley.model.PartyId;

/// A quarrel at home: a report about the parties of the United States and no other state. There the president and his
/// office are one side, `WHITE-HOUSE`, and not the state.
final class Domestic {
    private static final PartyId STATE = new PartyId("USA");
    private static final PartyId GOVERNMENT = new PartyId("WHITE-HOUSE");
    private static final Set<PartyId> SIDES =
            Set.of(new PartyId("REPUBLICANS"), new PartyId("DEMOCRATS"), new PartyId("CONGRESS"));
    /// How often its sides are named in such a report at least, and other states at most.
    private static final int OFTEN = 3;

    private static final int SELDOM = 1;

    private final Scene scene;
    private final boolean is;

    Domestic(Scene scene, List<List<Mention>> mentions) {
        this.scene = scene;
        List<PartyId> named = mentions.stream()
                .flatMap(List::stream)
                .flatMap(m -> m.party().stream())
                .toList();
        long sides = named.stream().filter(SIDES::contains).count();
        long states = named.stream()
                .filter(p -> !p.equals(STATE))
                .filter(this::isState)
                .count();
        this.is = sides >= OFTEN && states <= SELDOM;
    }

    private boolean isState(PartyId party) {
        return scene.registry()
                .party(party)
                .filter(p -> p.kind() == Party.Kind.STATE)
                .isPresent();
    }

    /// The party for which one stands, there: the government where he stands for the state by his office or seat.
    PartyId side(int sentence, int head, PartyId party) {
        boolean state = scene.party(sentence, head).filter(STATE::equals).isPresent()
                && !scene.tree(sentence).token(head).form().equals("House");
        return is && party.equals(STATE) && !state ? GOVERNMENT : party;
    }
}
