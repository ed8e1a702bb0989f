package parley.reasoning.conflict;

import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.ParleyException;

/// Reads one statement of option prioritisation: option numbers from 1, `-` not, `&` and, `|` or, `if`, `iff`,
/// parentheses.
/// `-` binds closest, then `&`, then `|`, then `if` and `iff` from the left. `2 if 3` fails only where 3 holds and 2
/// does not.
final class PriorityParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(iff|if|\\d{1,9}|[-&|()])", Pattern.CASE_INSENSITIVE);
    private static final int DEPTH = 200;

    private final String statement;
    private final int options;
    private final Matcher tokens;
    private String token = "";
    private int depth;

    private PriorityParser(String statement, int options) {
        this.statement = statement;
        this.options = options;
        this.tokens = TOKEN.matcher(statement);
        next();
    }

    /// The truth of `statement` in a state given as bits.
    static LongPredicate parse(String statement, int options) {
        PriorityParser parser = new PriorityParser(statement, options);
        LongPredicate truth = parser.conditional();
        if (!parser.token.isEmpty()) {
            throw parser.error("'" + parser.token + "' stands where the statement should end");
        }
        return truth;
    }

    private LongPredicate conditional() {
        LongPredicate left = either();
        while (token.equals("if") || token.equals("iff")) {
            String connective = token;
            next();
            LongPredicate then = left;
            LongPredicate condition = either();
            left = connective.equals("if")
                    ? state -> then.test(state) || !condition.test(state)
                    : state -> then.test(state) == condition.test(state);
        }
        return left;
    }

    private LongPredicate either() {
        LongPredicate left = both();
        while (token.equals("|")) {
            next();
            left = left.or(both());
        }
        return left;
    }

    private LongPredicate both() {
        LongPredicate left = single();
        while (token.equals("&")) {
            next();
            left = left.and(single());
        }
        return left;
    }

    private LongPredicate single() {
        if (++depth > DEPTH) {
            throw error("it is nested more than " + DEPTH + " deep");
        }
        String here = token;
        next();
        LongPredicate truth = switch (here) {
            case "-" -> single().negate();
            case "(" -> inParentheses();
            default -> option(here);
        };
        depth--;
        return truth;
    }

    private LongPredicate inParentheses() {
        LongPredicate inner = conditional();
        if (!token.equals(")")) {
            throw error("a parenthesis is not closed");
        }
        next();
        return inner;
    }

    private LongPredicate option(String number) {
        if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            throw error(number.isEmpty() ? "it ends too early" : "'" + number + "' stands where an option should");
        }
        int option = Integer.parseInt(number);
        if (option < 1 || option > options) {
            throw error("there is no option " + option + ", only 1 to " + options);
        }
        return state -> (state >> (option - 1) & 1) == 1;
    }

    private void next() {
        int end = token.isEmpty() && !tokens.hasMatch() ? 0 : tokens.end();
        if (tokens.region(end, statement.length()).lookingAt()) {
            token = tokens.group(1).toLowerCase(java.util.Locale.ROOT);
        } else if (statement.substring(end).isBlank()) {
            token = "";
        } else {
            throw error("'" + statement.substring(end).strip() + "' is not understood");
        }
    }

    private ParleyException error(String reason) {
        return new ParleyException("priority statement '" + statement + "': " + reason);
    }
}
