package org.amnok.exchange.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.words.ResourceText;

/// Who publishes, and who only tells: by it a row rests on a published report or not. What is known
/// stands in `outlets.txt`, `sources.txt` and `private-addresses.txt` beside this class.
public final class Outlets {
    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern WEB =
            Pattern.compile("https?://\\S+|www\\.\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    private static final Set<String> KNOWN =
            lines("outlets.txt")
                    .flatMap(line -> Stream.of(line.split("\\|")))
                    .map(Outlets::folded)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LATIN_SOURCES =
            lines("sources.txt")
                    .filter(word -> LATIN.matcher(word).matches())
                    .collect(Collectors.toUnmodifiableSet());
    private static final List<String> OTHER_SOURCES =
            lines("sources.txt").filter(word -> !LATIN.matcher(word).matches()).toList();
    private static final List<String> PRIVATE = lines("private-addresses.txt").toList();

    /// All names as they are written, the longest first.
    private static final Pattern NAMES =
            Pattern.compile(
                    lines("outlets.txt")
                            .flatMap(line -> Stream.of(line.split("\\|")))
                            .map(String::strip)
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(
                                    Collectors.joining(
                                            "|",
                                            "(?<![\\p{IsLatin}\\d])(?:",
                                            ")(?!\\p{IsLatin}|(?<=[\\p{IsLatin}\\d])\\d)")),
                    Pattern.CASE_INSENSITIVE);

    private Outlets() {}

    /// The first name of a known outlet in a text; empty when there is none.
    public static Optional<TextRange> in(String text) {
        var found = NAMES.matcher(text);
        return found.find()
                ? Optional.of(new TextRange(found.start(), found.end()))
                : Optional.empty();
    }

    private static Stream<String> lines(String name) {
        return ResourceText.entries(Outlets.class, name);
    }

    /// True for the name of an outlet that is known.
    static boolean isKnown(String name) {
        return !name.isBlank() && KNOWN.contains(folded(name));
    }

    /// True for words that name somebody who told: “현지 소식통”, “a local source”. An outlet that is
    /// known is none, whatever its name holds.
    static boolean isSource(String name) {
        if (name.isBlank() || isKnown(name)) {
            return false;
        }
        var words = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return OTHER_SOURCES.stream().anyMatch(words::contains)
                || Stream.of(words.split("[^a-z]+")).anyMatch(LATIN_SOURCES::contains);
    }

    /// True for a web address that a reader may open: no map, no folder of files, no form, no host
    /// without a domain.
    static boolean isReport(String address) {
        var text = address.strip();
        if (text.length() > LONGEST_ADDRESS || !WEB.matcher(text).matches()) {
            return false;
        }
        var plain = text.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        try {
            var uri = new URI("https://" + plain.replaceAll("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]", "_"));
            var host = uri.getHost();
            return host != null
                    && host.contains(".")
                    && !host.matches("[\\d.]+|.*\\.(local|lan|internal|home)")
                    && PRIVATE.stream().noneMatch(known -> isUnder(host, uri.getPath(), known));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isUnder(String host, String path, String known) {
        var slash = known.indexOf('/');
        var end = slash < 0 ? known : known.substring(0, slash);
        return (host.equals(end) || host.endsWith("." + end))
                && (slash < 0 || path.startsWith(known.substring(slash)));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s·.,'’-]", "");
    }
}
