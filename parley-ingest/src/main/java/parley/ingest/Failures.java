package parley.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/// Says in plain words why bytes could not be had.
final class Failures {
    private Failures() {}

    /// Completes the sentence "`input`: …".
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> "there is no such file";
            case AccessDeniedException e -> "may not be read: access denied";
            case FileSystemLoopException e -> "is a loop of links";
            case ZipException e -> "is no sound gzip archive: " + e.getMessage();
            case EOFException e -> "ends in the middle of its gzip archive";
            default -> failure.getMessage() == null ? "could not be read" : failure.getMessage();
        };
    }
}
