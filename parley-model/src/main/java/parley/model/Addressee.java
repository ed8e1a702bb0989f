package parley.model;

import java.util.Optional;

/// To whom it was said (`told reporters`, `in a call with the chancellor`).
public record Addressee(Span span, Optional<PartyId> party) {}
