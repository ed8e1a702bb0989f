package parley.coding.events;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.coding.reading.Tree;
import parley.model.Cameo;
import parley.model.Event.Category;

/// The CAMEO code of a chosen event: what the lexicon proposes, where it is of the chosen root; else what the root
/// makes of
/// the topic or of the act.
final class CodeChoice {
    private static final Map<String, String> AIMS =
            Map.of("leadership", "1", "policy", "2", "rights", "3", "regime", "4");

    private static final String NO_MEETING = "125";

    private CodeChoice() {}

    static String code(Trigger trigger, Root root, Frames frames) {
        if (root == Root.CONSULT && isRemote(trigger, frames)) {
            return "041";
        }
        Cameo codes = Cameo.standard();
        Optional<String> proposal = trigger.proposal().map(code -> isForOthers(code, trigger) ? "045" : code);
        if (proposal.flatMap(codes::category).map(Root::of).filter(root::equals).isPresent()) {
            return root == Root.PROTEST ? withAim(proposal.get(), trigger) : proposal.get();
        }
        if (root == Root.AGREE && proposal.isPresent()) {
            Optional<String> intent = intent(proposal.get());
            if (intent.isPresent()) {
                return intent.get();
            }
        }
        if (root == Root.REJECT && proposal.filter(c -> c.startsWith("04")).isPresent()) {
            return NO_MEETING;
        }
        return stand(root)
                .flatMap(a -> trigger.topic().map(t -> t.code(a)))
                .filter(c ->
                        codes.category(c).map(Root::of).filter(root::equals).isPresent())
                .orElse(plain(root));
    }

    /// Whether they spoke from afar: `by phone`, `in a video call`.
    private static boolean isRemote(Trigger trigger, Frames frames) {
        Tree tree = trigger.tree();
        return Stream.concat(
                        Stream.of(trigger.token()),
                        tree.children(trigger.token()).stream()
                                .filter(c -> tree.is(c, "obl") || tree.is(c, "compound")))
                .anyMatch(c -> frames.isIn("remote", tree.token(c).lemma())
                        || frames.isIn("remote", tree.lemmaOf(c, "compound")));
    }

    /// Whether the host is a third one: `hosted talks between Peru and Chile`.
    private static boolean isForOthers(String code, Trigger trigger) {
        Tree tree = trigger.tree();
        return code.equals("043")
                && tree.children(trigger.token(), "obj").stream()
                        .flatMap(c -> tree.children(c, "nmod").stream())
                        .anyMatch(c -> tree.lemmaOf(c, "case").equals("between"));
    }

    /// What a protest is for is CAMEO's fourth digit.
    private static String withAim(String protest, Trigger trigger) {
        String aim = trigger.topic().map(t -> AIMS.getOrDefault(t.name(), "")).orElse("");
        return protest.length() == 3 && !protest.equals("140") ? protest + aim : protest;
    }

    /// PLOVER's category of a code under a root.
    static Category category(String code, Root root) {
        return Cameo.standard()
                .category(code)
                .filter(c -> Root.of(c) == root)
                .orElseGet(() -> root == Root.YIELD ? Category.CONCEDE : Category.valueOf(root.name()));
    }

    /// A cooperative act still to come is an intent: a visit planned is 036, aid promised 033.
    private static Optional<String> intent(String act) {
        return switch (act.substring(0, 2)) {
            case "04" -> Optional.of(act.equals("045") ? "039" : "036");
            case "05" -> Optional.of("032");
            case "06" -> Optional.of("031" + act.substring(2).replace("0", ""));
            case "07" ->
                Optional.of("033" + (act.compareTo("071") >= 0 && act.compareTo("074") <= 0 ? act.substring(2) : ""));
            case "08" -> Optional.of(act.startsWith("087") ? "0356" : act.startsWith("084") ? "0353" : "035");
            default -> Optional.empty();
        };
    }

    private static Optional<Attitude> stand(Root root) {
        return switch (root) {
            case AGREE -> Optional.of(Attitude.AGREE);
            case REQUEST -> Optional.of(Attitude.REQUEST);
            case REJECT -> Optional.of(Attitude.REJECT);
            case THREATEN -> Optional.of(Attitude.THREATEN);
            case SANCTION -> Optional.of(Attitude.STOP);
            case YIELD -> Optional.of(Attitude.ACCEPT);
            default -> Optional.empty();
        };
    }

    private static String plain(Root root) {
        return switch (root) {
            case NONE -> "010";
            case AGREE -> "030";
            case CONSULT -> "040";
            case SUPPORT -> "051";
            case YIELD -> "080";
            case COOPERATE -> "060";
            case AID -> "070";
            case REQUEST -> "020";
            case ACCUSE -> "111";
            case REJECT -> "120";
            case THREATEN -> "130";
            case PROTEST -> "141";
            case SANCTION -> "160";
            case MOBILIZE -> "150";
            case COERCE -> "170";
            case ASSAULT -> "190";
        };
    }
}
