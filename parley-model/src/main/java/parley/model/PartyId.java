package parley.model;

/// The stable name of a party: ISO 3166-1 alpha-3 for states (`RUS`), upper-case names for others (`UN`, `IG-METALL`).
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        Require.that(
                !value.isEmpty() && value.codePoints().noneMatch(PartyId::foreign),
                "a party id is of upper-case letters, digits and hyphens: " + value);
    }

    private static boolean foreign(int c) {
        return c != '-' && !Character.isDigit(c) && (!Character.isLetter(c) || Character.isLowerCase(c));
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
