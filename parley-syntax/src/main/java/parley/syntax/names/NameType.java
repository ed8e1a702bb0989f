package parley.syntax.names;

/// What sort of thing bears a name.
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    NATIONALITY
}
