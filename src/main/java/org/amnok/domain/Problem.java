package org.amnok.domain;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Something that went wrong, told so that a person can mend it.
///
/// @param what what is wrong, a sentence without full stop
/// @param where file, line, column or field; empty when `what` says it already
/// @param remedy what to do about it; empty when nothing can be done
public record Problem(String what, String where, String remedy) {
    /// What is wrong with a file, in texts of the bundles.
    ///
    /// @param whatKey of a text that takes the name of the file
    /// @param more that it takes
    public static Problem ofFile(Path file, String whatKey, String remedyKey, Object... more) {
        var values = Stream.concat(Stream.of(file.getFileName()), Stream.of(more)).toArray();
        return new Problem(
                Messages.text(whatKey, values), file.toString(), Messages.text(remedyKey));
    }

    /// What is wrong somewhere, in texts of the bundles.
    ///
    /// @param values that the first one takes
    public static Problem ofPlace(
            String where, String whatKey, String remedyKey, @Nullable Object... values) {
        return new Problem(Messages.text(whatKey, values), where, Messages.text(remedyKey));
    }

    /// The same problem, found at a place.
    public Problem at(String place) {
        return new Problem(what, where.isEmpty() ? place : place + ", " + where, remedy);
    }

    /// What is wrong and what to do, two sentences for where the place is plain.
    public String words() {
        return what + ". " + remedy;
    }

    /// One line: what · where · remedy, with empty parts left out.
    public String sentence() {
        var line = new StringBuilder(what);
        if (!where.isEmpty()) {
            line.append(" · ").append(where);
        }
        if (!remedy.isEmpty()) {
            line.append(" · ").append(remedy);
        }
        return line.toString();
    }
}
