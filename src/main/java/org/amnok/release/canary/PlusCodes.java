package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.PlusCodeText;

/// Finds the cells that Plus Codes in a text name, of short codes every cell near secret places
/// that they may mean.
final class PlusCodes {
    private static final String DIGITS = "23456789CFGHJMPQRVWX";
    private static final int MOST_BEFORE = 8;
    private static final int LEAST_BEFORE = 4;
    private static final int MOST_BEHIND = 7;

    /// Middles of the degrees in which there are secret places: a short code repeats in each.
    private final Set<LatLon> degrees = new HashSet<>();

    void add(LatLon place) {
        degrees.add(new LatLon(middle(place.latDegrees(), 90), middle(place.lonDegrees(), 180)));
    }

    private static double middle(double degrees, int most) {
        return Math.clamp(Math.floor(degrees) + 0.5, -most, most);
    }

    /// @param heads receives what stands in the middle of a code
    static void report(PrefixFilter heads) {
        (DIGITS + DIGITS.toLowerCase(Locale.ROOT))
                .chars()
                .forEach(digit -> heads.add(digit << 8 | '+', PrefixFilter.PLUS_CODE));
    }

    /// @param text in UTF-8
    /// @param mayBeChance true for what stands among packed bytes: five of them that look like
    ///   `C52H+`, a cell of 275 m, come up in any large file, and where many places are secret one
    ///   lies in nearly every cell
    Stream<PlusCodeText.Cell> in(byte[] text, PrefixFilter.Starts starts, boolean mayBeChance) {
        return IntStream.range(0, starts.size())
                .filter(i -> starts.is(i, PrefixFilter.PLUS_CODE))
                .mapToObj(i -> cells(text, starts.at(i) + 1, mayBeChance))
                .flatMap(cells -> cells);
    }

    private Stream<PlusCodeText.Cell> cells(byte[] text, int plus, boolean mayBeChance) {
        var from = plus;
        while (from > 0 && plus - from <= MOST_BEFORE && isDigit(text[from - 1])) {
            from--;
        }
        var to = plus + 1;
        while (to < text.length && to - plus <= MOST_BEHIND && isDigit(text[to])) {
            to++;
        }
        var before = plus - from;
        if (before < LEAST_BEFORE
                || before > MOST_BEFORE
                || before % 2 != 0
                || mayBeChance && before == LEAST_BEFORE && to == plus + 1
                || from > 0 && goesOn(text[from - 1])
                || to < text.length && goesOn(text[to])) {
            return Stream.empty();
        }
        var code = new String(text, from, to - from, StandardCharsets.US_ASCII);
        return PlusCodeText.cells(code, degrees);
    }

    private static boolean isDigit(byte character) {
        return DIGITS.indexOf(Character.toUpperCase(character)) >= 0;
    }

    /// True within words and packed data, where a sign of plus is no code's.
    private static boolean goesOn(byte character) {
        return Character.isLetterOrDigit(character & 0xff) && character > 0
                || character == '+'
                || character == '/'
                || character == '=';
    }
}
