package org.amnok.map.symbology;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The bundled fonts: Noto Sans for Latin, Greek and Cyrillic, Noto Sans KR for Hangul and Hanja,
/// Noto Sans SC for Hanzi, Noto Sans JP for Kana and Kanji and, where a Japanese text names what is
/// Chinese, Hanzi. TrueType, SIL Open Font License.
public final class FontFiles {
    /// Every bundled file.
    public static final List<String> ALL =
            List.of(
                    "NotoSans-Regular.ttf",
                    "NotoSans-Medium.ttf",
                    "NotoSans-MediumItalic.ttf",
                    "NotoSans-SemiBold.ttf",
                    "NotoSans-Bold.ttf",
                    "NotoSansKR-Regular.ttf",
                    "NotoSansKR-Bold.ttf",
                    "NotoSansSC-Regular.ttf",
                    "NotoSansSC-Bold.ttf",
                    "NotoSansJP-Regular.ttf",
                    "NotoSansJP-Bold.ttf");

    private FontFiles() {}

    /// The font's bytes; the caller closes the stream.
    ///
    /// @param name one of [#ALL]
    public static InputStream open(String name) throws IOException {
        var file = path(name);
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(
                        FontFiles.class.getResourceAsStream("/org/amnok/map/" + resource(name)),
                        name);
    }

    /// The font as a plain file, which AWT opens much quicker than a stream: beside the program's
    /// jar, or among the compiled classes; empty when it lies inside a jar.
    ///
    /// @param name one of [#ALL]
    public static Optional<Path> path(String name) {
        return homes().flatMap(home -> inOrBeside(home, name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Stream<Path> inOrBeside(Path home, String name) {
        return Stream.of(
                home.resolveSibling("fonts").resolve(name),
                home.resolve("org/amnok/map").resolve(resource(name)));
    }

    /// Jars and folders of classes that the program runs from. Not asked of a class: of a cache of
    /// loaded classes it tells where it was when the cache was made.
    private static Stream<Path> homes() {
        var classes = System.getProperty("java.class.path", "");
        return Stream.of(classes.split(File.pathSeparator)).map(Path::of);
    }

    private static String resource(String name) {
        return "fonts/" + name;
    }
}
