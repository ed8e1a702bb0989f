package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final PartyId A = new PartyId("KEN");
    private static final PartyId B = new PartyId("SDN");

    @Test
    void theFirstStepIsTheMoveThatGivesUpLeast() {
        Key.Move accepts = new Key.Move(A, "d1#t1", Key.Change.ACCEPTS);
        Key.Move softens = new Key.Move(B, "d1#t2", Key.Change.SOFTENS);

        assertThat(new Key(List.of(A, B), List.of(accepts, softens), List.of()).first())
                .contains(softens);
    }

    @Test
    void theFirstStepCrossesNoRedLine() {
        Key.Move drops = new Key.Move(A, "d1#t1", Key.Change.DROPS);
        Key.Move accepts = new Key.Move(B, "d1#t2", Key.Change.ACCEPTS);

        assertThat(new Key(List.of(A, B), List.of(drops, accepts), List.of("d1#t1")).first())
                .contains(accepts);
        assertThat(new Key(List.of(A, B), List.of(drops), List.of("d1#t1")).first())
                .isEmpty();
    }
}
