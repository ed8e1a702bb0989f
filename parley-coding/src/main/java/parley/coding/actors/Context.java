package parley.coding.actors;

/// For whom a word stands that only the report around it makes known: `he`, `the minister`, `the government`.
@FunctionalInterface
interface Context {
    Context NONE = (sentence, token) -> Standing.NONE;

    Standing standing(int sentence, int token);
}
