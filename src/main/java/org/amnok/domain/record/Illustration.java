package org.amnok.domain.record;

import java.util.Base64;
import java.util.UUID;
import org.amnok.domain.ProblemException;

/// A picture of a person's own for pages, which the project keeps once, on however many pages it
/// is. It was drawn anew when it was brought in: nothing but its pixels is in it.
///
/// @param name for lists; that of the file it came from
/// @param data a PNG or JPEG in Base64
public record Illustration(UUID uuid, String name, String data) implements Item {
    /// A picture has as many bytes at most.
    public static final int MOST_BYTES = 720_000;

    private static final int LONGEST_NAME = 120;

    /// @throws ProblemException when it is empty, or larger than projects keep pictures
    public Illustration {
        name = name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME));
        if (data.isEmpty() || data.length() > 4 * (MOST_BYTES / 3 + 1)) {
            throw ProblemException.ofTexts(
                    "editor.picture_is_too_large", "editor.make_picture_smaller", name);
        }
    }

    public static Illustration of(String name, byte[] bytes) {
        return new Illustration(UUID.randomUUID(), name, Base64.getEncoder().encodeToString(bytes));
    }

    /// Its file; of no bytes when it is damaged.
    public byte[] bytes() {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }
}
