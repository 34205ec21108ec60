package org.amnok.domain.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;

/// [BaseOptions] as people type them and projects keep them: a stretch as `percentiles` or
/// `200..3000`, bands as `4,3,2`.
public final class BaseOptionText {
    private static final String NUMBER = "([-+]?\\d{1,18}(?:\\.\\d{0,18})?(?:[eE][-+]?\\d{1,3})?)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(?:\\.\\.|to|–)\\s*" + NUMBER);
    private static final Pattern BANDS =
            Pattern.compile("[1-9]\\d{0,3}(\\s*,\\s*[1-9]\\d{0,3}\\s*,\\s*[1-9]\\d{0,3})?");

    private BaseOptionText() {}

    public static String stretch(BaseOptions options) {
        var range = options.range();
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

    /// The options with a stretch that was typed; empty when it is not understood.
    public static Optional<BaseOptions> stretched(BaseOptions options, String text) {
        var range = RANGE.matcher(text.strip());
        if (range.matches()) {
            var dark = Double.parseDouble(range.group(1));
            var bright = Double.parseDouble(range.group(2));
            return Double.isFinite(dark) && Double.isFinite(bright) && dark != bright
                    ? Optional.of(options.between(dark, bright))
                    : Optional.empty();
        }
        return Stream.of(Stretch.values())
                .filter(each -> each != Stretch.RANGE && each.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(options::stretched);
    }

    /// A number that stands for "nothing here"; empty when it is none.
    public static Optional<Double> noData(String text) {
        try {
            var value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
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
