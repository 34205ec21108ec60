package org.amnok.domain.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.NumberText;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.words.Messages;

/// [BaseOptions] as people type them and projects keep them: a stretch as `percentiles`,
/// `200..3000` or `relief shade contours`, bands as `4,3,2`.
public final class BaseOptionText {
    private static final String NUMBER = "([-+]?\\d{1,18}(?:\\.\\d{0,18})?(?:[eE][-+]?\\d{1,3})?)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(?:\\.\\.|to|–)\\s*" + NUMBER);
    private static final Pattern BANDS =
            Pattern.compile("[1-9]\\d{0,3}(\\s*,\\s*[1-9]\\d{0,3}\\s*,\\s*[1-9]\\d{0,3})?");

    private static final String RELIEF = "relief";
    private static final List<String> RELIEF_WORDS =
            List.of(RELIEF, "shade", "tints", "contours", "nothing");

    private BaseOptionText() {}

    public static String stretch(BaseOptions options) {
        var range = options.range();
        var relief = options.relief();
        if (relief != null) {
            return relief(relief);
        }
        return range == null
                ? options.stretch().name().toLowerCase(Locale.ROOT)
                : number(range.dark()) + ".." + number(range.bright());
    }

    /// "200", "0.5".
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String relief(ReliefOptions relief) {
        var words = new StringBuilder(RELIEF);
        words.append(relief.shade() ? " shade" : "");
        words.append(relief.tints() ? " tints" : "");
        words.append(relief.contours() ? " contours" : "");
        return words.length() == RELIEF.length()
                ? Messages.text("domain.nothing", RELIEF)
                : words.toString();
    }

    /// `relief` alone is as designed; empty for words that are none of it.
    private static Optional<ReliefOptions> relief(String text) {
        var words = List.of(text.strip().toLowerCase(Locale.ROOT).split("[ ,]+"));
        if (!words.getFirst().equals(RELIEF) || !RELIEF_WORDS.containsAll(words)) {
            return Optional.empty();
        }
        return Optional.of(
                words.size() == 1
                        ? ReliefOptions.DESIGNED
                        : new ReliefOptions(
                                words.contains("shade"),
                                words.contains("tints"),
                                words.contains("contours")));
    }

    /// The options with a stretch that was typed; empty when it is not understood.
    public static Optional<BaseOptions> stretched(BaseOptions options, String text) {
        var relief = relief(text);
        if (relief.isPresent()) {
            return relief.map(options::relieved);
        }
        var range = RANGE.matcher(text.strip());
        if (range.matches()) {
            var dark = Double.parseDouble(range.group(1));
            var bright = Double.parseDouble(range.group(2));
            return Double.isFinite(dark) && Double.isFinite(bright) && dark != bright
                    ? Optional.of(options.between(dark, bright))
                    : Optional.empty();
        }
        return Stream.of(Stretch.values())
                .filter(each -> isWord(each) && each.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(options::stretched);
    }

    /// True for those that a word alone tells.
    private static boolean isWord(Stretch stretch) {
        return stretch != Stretch.RANGE && stretch != Stretch.RELIEF;
    }

    /// A number that stands for "nothing here"; empty when it is none.
    public static Optional<Double> noData(String text) {
        var value = NumberText.finite(text, Double.NaN);
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    public static String bands(BaseOptions options) {
        return options.bands().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// One or three numbers from 1 on, none for an empty text; empty when it is not understood.
    public static Optional<List<Integer>> typedBands(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(List.of());
        }
        return BANDS.matcher(typed).matches()
                ? Optional.of(Stream.of(typed.split("\\s*,\\s*")).map(Integer::valueOf).toList())
                : Optional.empty();
    }
}
