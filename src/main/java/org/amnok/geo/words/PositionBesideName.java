package org.amnok.geo.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.WrittenPosition;

/// A coordinate with the name of the place: "Hyesan (41.4012, 128.1789)", "혜산: 41.4012, 128.1789",
/// "41°24′04″N 128°10′44″E Hyesan".
///
/// @param written the coordinate in its own words
/// @param isInBrackets true when one of the two stands in brackets: then it says the same as the
///   other, whether or not the name is known
record PositionBesideName(
        WrittenPosition position, String written, String name, boolean isInBrackets) {
    private static final String NAME = "(?<name>\\p{L}[^()\\[\\]（）]*?)";
    private static final String AT = "(?<at>[^()\\[\\]（）]+?)";
    private static final String OPEN = "\\s*[(（\\[]\\s*";
    private static final String CLOSE = "\\s*[)）\\]]$";
    private static final List<Pattern> IN_BRACKETS =
            List.of(
                    Pattern.compile("^" + NAME + OPEN + AT + CLOSE),
                    Pattern.compile("^" + AT + OPEN + NAME + CLOSE));
    private static final List<Pattern> SIDE_BY_SIDE =
            List.of(
                    Pattern.compile(
                            "^(?<name>\\p{L}[^\\d]*?)\\s*[,;:，：–-]?\\s+(?<at>[NS]?[\\d+-].*)$"),
                    Pattern.compile(
                            "^(?<at>\\d.*?[\\dEW\"'°])\\s*[,;:，：–-]?\\s+(?<name>\\p{L}\\D*)$"));

    /// Two small whole numbers are no coordinate here.
    private static final Pattern PLAINLY =
            Pattern.compile(
                    ".*(?:\\d\\.\\d{2}|°|\\d\\s?[NSEW]\\b|\\b[NS]\\s?\\d|[도度]|[A-Z]{2}\\s?\\d{4}).*");

    static Optional<PositionBesideName> in(String words) {
        return first(IN_BRACKETS, words, true).or(() -> first(SIDE_BY_SIDE, words, false));
    }

    private static Optional<PositionBesideName> first(
            List<Pattern> patterns, String words, boolean isInBrackets) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(words.strip()))
                .filter(Matcher::matches)
                .flatMap(found -> position(found, isInBrackets).stream())
                .findFirst();
    }

    private static Optional<PositionBesideName> position(Matcher found, boolean isInBrackets) {
        var written = found.group("at");
        if (!PLAINLY.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return CoordinateText.read(written)
                    .map(
                            at ->
                                    new PositionBesideName(
                                            at, written, found.group("name"), isInBrackets));
        } catch (ProblemException impossible) {
            return Optional.empty();
        }
    }
}
