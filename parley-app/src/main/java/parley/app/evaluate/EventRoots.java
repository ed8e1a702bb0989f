package parley.app.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fifteen roots by which event coders are compared: PLOVER's categories in today's names, `CONCEDE` and `RETREAT`
/// as one (`YIELD`), and the root that each CAMEO code belongs to.
final class EventRoots {
    private static final Map<String, String> RENAMED = Map.of(
            "DEMAND", "REQUEST",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "FIGHT", "ASSAULT",
            "CONCEDE", "YIELD",
            "RETREAT", "YIELD");
    /// The roots of CAMEO's 02 to 20; 01, a mere statement, has none.
    private static final List<String> CAMEO = List.of(
            "REQUEST",
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "YIELD",
            "ACCUSE",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "MOBILIZE",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "ASSAULT",
            "ASSAULT");

    private EventRoots() {}

    /// The root of a PLOVER category of any version, or of a CAMEO code.
    static Optional<String> of(String code) {
        if (!Character.isDigit(code.charAt(0))) {
            return Optional.of(RENAMED.getOrDefault(code, code));
        }
        int chapter = Integer.parseInt(code.substring(0, Math.min(2, code.length())));
        return chapter >= 2 && chapter <= 20 ? Optional.of(CAMEO.get(chapter - 2)) : Optional.empty();
    }

    /// The quadrant of a root, 1 to 4; 0 where it is none.
    static int quad(String root) {
        return switch (root) {
            case "AGREE", "CONSULT", "SUPPORT" -> 1;
            case "YIELD", "COOPERATE", "AID" -> 2;
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> 4;
            default -> 0;
        };
    }
}
