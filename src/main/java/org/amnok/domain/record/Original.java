package org.amnok.domain.record;

import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.jspecify.annotations.Nullable;

/// A file as it came. Its bytes lie in the project, untouched, under their SHA-256.
///
/// @param fileName it had; kept as words, never trusted
/// @param sha256 of all its bytes, 64 small hexadecimal digits
/// @param sizeBytes at least 1
/// @param type by content
/// @param picture null when it is no picture, or one whose size cannot be read
public record Original(
        String fileName,
        String sha256,
        long sizeBytes,
        MediaType type,
        @Nullable ImageDimensions picture) {
    /// The largest file that a project takes: a long video, not a disk.
    public static final long LARGEST_BYTES = 2_000_000_000;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Original {
        if (!SHA_256.matcher(sha256).matches()) {
            throw ProblemException.ofTexts(
                    "domain.is_no_sha_256", "domain.it_has_64_digits", sha256);
        }
        if (sizeBytes < 1 || sizeBytes > LARGEST_BYTES) {
            throw ProblemException.ofTexts(
                    "domain.a_file_of_bytes_cannot_be",
                    "domain.it_must_hold_something_and_at",
                    sizeBytes);
        }
    }
}
