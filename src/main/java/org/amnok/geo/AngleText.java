package org.amnok.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// Latitude and longitude in degrees, or in degrees, minutes and seconds.
final class AngleText {
    private static final Pattern SHAPE = Pattern.compile("[NSEW\\d.,;/°'\"+\\-\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern BEFORE_LETTER = Pattern.compile("(?=[NSEW])");
    private static final Pattern AFTER_LETTER = Pattern.compile("(?<=[NSEW])");
    private static final Pattern COMMA = Pattern.compile("[,;/]");
    private static final Pattern DASH_IN_ANGLE = Pattern.compile("(?<=\\d)-(?=\\d)");

    /// Two digits each of minutes and seconds, without marks: `412406N 1281040E`.
    private static final Pattern PACKED =
            Pattern.compile(
                    "(\\d{2})(\\d{2})(\\d{2}(?:\\.\\d+)?)([NS])[\\s,/]*"
                            + "(\\d{3})(\\d{2})(\\d{2}(?:\\.\\d+)?)([EW])");

    /// Colons between degrees, minutes and seconds; without letters they are times of day.
    private static final Pattern WITH_COLONS =
            Pattern.compile("[^NSEW]*[NSEW][^NSEW]*[NSEW]?[^NSEW]*");

    private static final double FULL_CIRCLE = 360;

    private AngleText() {}

    static String decimalDegrees(LatLon position) {
        return String.format(
                Locale.ROOT, "%.5f, %.5f", position.latDegrees(), position.lonDegrees());
    }

    static String dms(LatLon position) {
        return dms(position.latDegrees(), 'N', 'S') + " " + dms(position.lonDegrees(), 'E', 'W');
    }

    private static String dms(double degrees, char positive, char negative) {
        var tenths = Math.round(Math.abs(degrees) * 36_000);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%02d.%d″%c",
                tenths / 36_000,
                tenths / 600 % 60,
                tenths / 10 % 60,
                tenths % 10,
                degrees < 0 ? negative : positive);
    }

    /// @param text upper case, with `°`, `'` and `"` as the only marks
    static Optional<WrittenPosition> parse(String text) {
        var packed = PACKED.matcher(text);
        var ascii =
                packed.matches()
                        ? packed.replaceFirst("$1 $2 $3$4 $5 $6 $7$8")
                        : WITH_COLONS.matcher(text).matches() ? text.replace(':', ' ') : text;
        if (!SHAPE.matcher(ascii).matches()) {
            return Optional.empty();
        }
        var halves = halves(ascii);
        if (halves.size() != 2) {
            return Optional.empty();
        }
        return angle(halves.get(0))
                .flatMap(first -> angle(halves.get(1)).flatMap(second -> place(first, second)));
    }

    /// The text of one angle and of the other; another number of parts when it is no pair.
    private static List<String> halves(String text) {
        var letters = text.chars().filter(c -> "NSEW".indexOf(c) >= 0).count();
        if (letters == 2) {
            var plain = DASH_IN_ANGLE.matcher(text).replaceAll(" ");
            var split = "NSEW".indexOf(plain.charAt(0)) >= 0 ? BEFORE_LETTER : AFTER_LETTER;
            return List.of(split.split(plain, 2));
        }
        if (letters != 0 || DASH_IN_ANGLE.matcher(text).find()) {
            return List.of();
        }
        var parts = List.of(COMMA.split(text, -1));
        return parts.size() == 2 ? parts : evenly(text);
    }

    private static List<String> evenly(String text) {
        var numbers = numbers(text);
        if (numbers.isEmpty() || numbers.size() % 2 != 0) {
            return List.of();
        }
        var middle = numbers.size() / 2;
        return List.of(
                String.join(" ", numbers.subList(0, middle)),
                String.join(" ", numbers.subList(middle, numbers.size())));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(r -> r.group()).toList();
    }

    /// @param axis N, S, E or W as written; a space when there was no letter
    /// @param stepDegrees of the last digit that was written
    private record Angle(double degrees, char axis, double stepDegrees) {
        boolean isLongitude() {
            return axis == 'E' || axis == 'W';
        }

        double signed() {
            return axis == 'S' || axis == 'W' ? -degrees : degrees;
        }
    }

    private static Optional<Angle> angle(String text) {
        var numbers = numbers(text);
        var parts = numbers.stream().map(Double::valueOf).toList();
        if (parts.isEmpty() || parts.size() > 3 || noAngle(parts) || isBrokenInside(parts)) {
            return Optional.empty();
        }
        var axis = text.chars().filter(c -> "NSEW".indexOf(c) >= 0).findFirst().orElse(' ');
        var negative = text.strip().replaceAll("[NSEW\\s]", "").startsWith("-");
        if (negative && axis != ' ') {
            throw ProblemException.ofTexts(
                    "geo.has_a_sign_and_a_letter", "geo.write_either_41_40167_or_41", text.strip());
        }
        var size = Math.abs(parts.getFirst());
        for (var i = 1; i < parts.size(); i++) {
            size += sixtieth(parts.get(i), i == parts.size() - 1) / Math.pow(60, i);
        }
        return Optional.of(new Angle(negative ? -size : size, (char) axis, step(numbers)));
    }

    private static double step(List<String> numbers) {
        var last = numbers.getLast();
        var point = last.indexOf('.');
        var decimals = point < 0 ? 0 : last.length() - point - 1;
        return Math.pow(10, -decimals) / Math.pow(60, numbers.size() - 1);
    }

    /// True for dates and other numbers that nobody means as degrees.
    private static boolean noAngle(List<Double> parts) {
        return Math.abs(parts.getFirst()) > FULL_CIRCLE
                || parts.stream().skip(1).anyMatch(part -> part < 0);
    }

    /// True where minutes or seconds follow a broken number: one of them is a slip.
    private static boolean isBrokenInside(List<Double> parts) {
        return parts.subList(0, parts.size() - 1).stream().anyMatch(part -> part % 1 != 0);
    }

    /// The last part may be 60: many programs round 59.96 so.
    private static double sixtieth(double minutesOrSeconds, boolean isLast) {
        if (isLast ? minutesOrSeconds > 60 : minutesOrSeconds >= 60) {
            throw ProblemException.ofTexts(
                    "geo.minutes_or_seconds_of_are_not",
                    "geo.write_decimals_with_a_point_for",
                    minutesOrSeconds);
        }
        return minutesOrSeconds;
    }

    /// Zeros at the end of one number are often left out: the finer of the two counts.
    private static Optional<WrittenPosition> place(Angle first, Angle second) {
        var letters = first.axis() != ' ';
        if (letters && first.isLongitude() == second.isLongitude()) {
            throw ProblemException.ofTexts(
                    "geo.both_numbers_are_on_the_same", "geo.give_one_with_n_or_s");
        }
        var swapped = letters ? first.isLongitude() : looksLonLat(first, second);
        var point =
                swapped
                        ? new LatLon(second.signed(), first.signed())
                        : new LatLon(first.signed(), second.signed());
        return Optional.of(
                WrittenPosition.rounded(
                        point, Math.min(first.stepDegrees(), second.stepDegrees())));
    }

    private static boolean looksLonLat(Angle first, Angle second) {
        return Math.abs(first.degrees()) > 90 && Math.abs(second.degrees()) <= 90;
    }
}
