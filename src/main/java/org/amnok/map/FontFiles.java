package org.amnok.map;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The bundled fonts: Noto Sans for Latin, Greek and Cyrillic, Noto Sans KR for Hangul and Hanja,
/// Noto Sans SC for Hanzi, Kana and Kanji. TrueType, SIL Open Font License.
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
                    "NotoSansSC-Bold.ttf");

    private FontFiles() {}

    /// The font's bytes; the caller closes the stream.
    ///
    /// @param name one of [#ALL]
    public static InputStream open(String name) {
        return Objects.requireNonNull(FontFiles.class.getResourceAsStream(resource(name)), name);
    }

    /// The font as a plain file, which AWT opens much quicker than a stream; empty when it lies
    /// inside a jar.
    ///
    /// @param name one of [#ALL]
    public static Optional<Path> path(String name) {
        var url = Objects.requireNonNull(FontFiles.class.getResource(resource(name)), name);
        return url.getProtocol().equals("file") ? Optional.of(Path.of(uri(url))) : Optional.empty();
    }

    private static URI uri(java.net.URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        return "fonts/" + name;
    }
}
