package org.amnok.layout.svg;

import java.awt.geom.AffineTransform;

/// Numbers as SVG has them: two digits after the point are a hundredth of a px, less than any
/// printer shows.
final class SvgNumbers {
    private SvgNumbers() {}

    static String of(double value) {
        var text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    static void append(StringBuilder to, double value) {
        var hundredths = Math.round(value * 100);
        var rest = (int) (Math.abs(hundredths) % 100);
        if (hundredths < 0) {
            to.append('-');
        }
        to.append(Math.abs(hundredths) / 100);
        if (rest > 0) {
            to.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            to.append(rest % 10);
        }
    }

    /// For factors, of which a hundredth would be too coarse.
    static String fine(double value) {
        var text = new java.math.BigDecimal(value).setScale(6, java.math.RoundingMode.HALF_EVEN);
        return text.signum() == 0 ? "0" : text.stripTrailingZeros().toPlainString();
    }

    static String matrix(AffineTransform at) {
        return "matrix("
                + String.join(
                        " ",
                        fine(at.getScaleX()),
                        fine(at.getShearY()),
                        fine(at.getShearX()),
                        fine(at.getScaleY()),
                        of(at.getTranslateX()),
                        of(at.getTranslateY()))
                + ")";
    }
}
