package org.amnok.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// Text that comes with the program: a file in UTF-8 beside a class, read when it is asked for.
public final class ResourceText {
    private ResourceText() {}

    /// The whole text.
    ///
    /// @param name from the package of the class on, or from the root with a slash before it
    /// @throws IllegalStateException when the program was built without it
    public static String of(Class<?> owner, String name) {
        return find(owner, name)
                .orElseThrow(() -> new IllegalStateException(name + " is not in the program"));
    }

    /// Empty when there is no such file.
    public static Optional<String> find(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a list without blanks around them, but for empty ones and remarks, which begin
    /// with `#`.
    ///
    /// @throws IllegalStateException when the program was built without it
    public static Stream<String> entries(Class<?> owner, String name) {
        return of(owner, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
