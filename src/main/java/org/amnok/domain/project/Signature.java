package org.amnok.domain.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.amnok.domain.Coded;

/// Who does an edit, when, and whether for the first time.
///
/// @param author the name a person chose for the history, on one line; empty when none. It is never
///   taken from the operating system's account
/// @param time UTC, to the millisecond
public record Signature(String author, Instant time, Turn turn) {
    /// The longest name, in characters.
    public static final int LONGEST_AUTHOR = 80;

    /// Which way an edit goes.
    public enum Turn implements Coded {
        DONE,
        UNDONE,
        REDONE;
    }

    public Signature {
        author = tidied(author);
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /// An edit by nobody in particular, done now.
    public static Signature unnamed() {
        return new Signature("", Instant.now(), Turn.DONE);
    }

    /// The name as it is kept: without control characters, not longer than [#LONGEST_AUTHOR].
    public static String tidied(String author) {
        var line = author.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_AUTHOR ? line : line.substring(0, LONGEST_AUTHOR);
    }
}
