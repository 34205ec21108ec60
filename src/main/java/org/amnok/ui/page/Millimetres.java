package org.amnok.ui.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Lengths as they are typed and shown.
final class Millimetres {
    private static final Pattern LENGTH =
            Pattern.compile("([+-]?[0-9]{1,6}(?:[.,][0-9]{0,6})?)\\s*(mm|cm|in|pt|px|)");
    private static final double PER_INCH = 25.4;

    private Millimetres() {}

    /// "12", "12.5": to the hundredth, without needless zeros.
    static String text(double millimetres) {
        var rounded = BigDecimal.valueOf(millimetres).setScale(2, RoundingMode.HALF_UP);
        var plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /// Reads "12", "12.5", "12,5", "1.2 cm", "3 in", "40 px"; empty when it is no length.
    static OptionalDouble read(String words) {
        var found = LENGTH.matcher(words.strip());
        if (!found.matches()) {
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(found.group(1).replace(',', '.'));
        return OptionalDouble.of(number * unit(found.group(2)));
    }

    private static double unit(String name) {
        return switch (name) {
            case "cm" -> 10;
            case "in" -> PER_INCH;
            case "pt" -> PER_INCH / 72;
            case "px" -> PER_INCH / 96;
            default -> 1;
        };
    }
}
