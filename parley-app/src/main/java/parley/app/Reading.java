package parley.app;

import java.util.List;
import parley.coding.Coding;
import parley.model.Document;

/// What became of one input after reading and coding.
sealed interface Reading {
    /// The input as a message would name it.
    String input();

    /// It was read and coded.
    record Coded(String input, Document document, Coding coding, List<String> notices) implements Reading {}

    /// Its text was read before.
    record Duplicate(String input) implements Reading {}

    /// It could not be; `reason` completes "`input`: …".
    record Refused(String input, String reason) implements Reading {}
}
