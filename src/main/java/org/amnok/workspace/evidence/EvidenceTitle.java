package org.amnok.workspace.evidence;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.record.Original;
import org.jspecify.annotations.Nullable;

/// The title of a draft that is made of a file, so that many drafts are told apart: the name of the
/// file without its ending and, of a photo, the time on its camera's clock. The same in every
/// language.
final class EvidenceTitle {
    private static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private EvidenceTitle() {}

    /// "IMG_1234 · 2025-11-14 15:20".
    ///
    /// @param taken what the camera's clock said; null when nothing says so
    static String of(String fileName, @Nullable LocalDateTime taken) {
        return Stream.of(name(fileName), taken == null ? "" : CLOCK.format(taken))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Of a file as it was kept.
    static String of(Original kept, IncomingFile file) throws IOException {
        return of(kept.fileName(), file.facts(kept).taken());
    }

    private static String name(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        var clean = stem.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
