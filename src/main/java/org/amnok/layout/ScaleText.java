package org.amnok.layout;

import org.amnok.words.Messages;

/// A scale as it is printed.
public final class ScaleText {
    private ScaleText() {}

    /// Two significant digits, with thin groups: 55,000. A picture's size on paper is not known to
    /// more than that.
    public static String rounded(double denominator) {
        var step = Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 1));
        return Messages.number(Math.round(denominator / step) * (long) step);
    }
}
