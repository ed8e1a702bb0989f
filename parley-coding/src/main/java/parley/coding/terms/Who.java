package parley.coding.terms;

import java.util.Optional;
import parley.model.PartyId;

/// Who would carry a measure out, and to, for or with whom.
record Who(Optional<PartyId> doer, Optional<PartyId> target) {}
