package org.amnok.release.canary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Finds the numbers of a text that may belong to secret places. Drawings are made of numbers, and
/// names of records too: it looks only where [PrefixFilter] tell that the first two characters are
/// those of one that is looked for.
final class NumberFinder {
    /// Letters of zones in MGRS.
    private static final char FIRST_ROW = 'C';

    private static final char LAST_ROW = 'X';

    private static final int MOST_DEGREES = 999;
    private static final int ZONES = 60;

    /// A square is cut off where its zone ends, and its middle may lie in the next; around Svalbard
    /// in the one after that.
    private static final int ZONES_BESIDE = 2;

    private final boolean[] degrees = new boolean[MOST_DEGREES + 1];
    private final boolean[] zones = new boolean[ZONES];
    final Northings northings;
    final int near;

    /// @param northings that are looked for
    /// @param near how far from them eastings may stand, in characters
    NumberFinder(Northings northings, int near) {
        this.northings = northings;
        this.near = near;
    }

    /// Looks for the degrees of a place.
    void add(double latDegrees, double lonDegrees) {
        addDegrees(latDegrees);
        addDegrees(lonDegrees);
    }

    private void addDegrees(double value) {
        var whole = Math.abs(value);
        Arrays.fill(degrees, (int) Math.max(0, whole - 0.001), (int) (whole + 0.001) + 1, true);
    }

    /// True when places with these whole degrees are looked for.
    ///
    /// @param whole 0 to 999
    boolean isDegrees(int whole) {
        return degrees[whole];
    }

    /// To be called once, when all is added.
    ///
    /// @param heads receives what begins what is looked for
    void report(PrefixFilter heads) {
        for (int whole = 0; whole <= MOST_DEGREES; whole++) {
            if (degrees[whole]) {
                report(heads, Integer.toString(whole));
                report(heads, "%02d".formatted(whole));
                report(heads, "%03d".formatted(whole));
            }
        }
        northings.kilometres().forEach(kilometre -> report(heads, kilometre + "000"));
        for (int digit = '0'; digit <= '9'; digit++) {
            for (int letter = FIRST_ROW; letter <= LAST_ROW; letter++) {
                heads.add(digit << 8 | letter, PrefixFilter.SQUARE);
                heads.add(digit << 8 | Character.toLowerCase(letter), PrefixFilter.SQUARE);
            }
        }
    }

    /// Looks for squares of a zone of UTM, and of those beside it.
    ///
    /// @param zone 1 to 60
    void addZone(int zone) {
        for (int beside = -ZONES_BESIDE; beside <= ZONES_BESIDE; beside++) {
            zones[Math.floorMod(zone + beside, ZONES)] = true;
        }
    }

    /// True when squares of a zone may hold a place that is looked for: among the hexadecimal
    /// digits of names of records squares of all zones seem to stand.
    boolean mayBeZone(int zone) {
        return zone <= ZONES && zones[zone % ZONES];
    }

    /// Squares may be written with a blank behind the zone, too.
    ///
    /// @param bands letters of those that are looked for
    void addBands(String bands, PrefixFilter heads) {
        (bands + bands.toLowerCase(Locale.ROOT))
                .chars()
                .forEach(letter -> heads.add(' ' << 8 | letter, PrefixFilter.SQUARE));
    }

    /// Behind a single digit anything may stand.
    private static void report(PrefixFilter heads, String number) {
        var first = number.charAt(0) << 8;
        if (number.length() > 1) {
            heads.add(first | number.charAt(1), PrefixFilter.NUMBER);
        } else {
            IntStream.rangeClosed(0, 0xff)
                    .forEach(second -> heads.add(first | second, PrefixFilter.NUMBER));
        }
    }

    /// What is in a text.
    ///
    /// @param metres all that may be northings, and eastings near them
    /// @param squares in MGRS, as written
    /// @param pairs beside each other, cut to a hundredth of a degree or to minutes
    record Found(
            WrittenNumbers decimals,
            WrittenNumbers sexagesimals,
            WrittenNumbers metres,
            List<String> squares,
            List<Pair> pairs) {}

    /// Two numbers that may be a place, in degrees.
    ///
    /// @param within how far a coordinate may lie from each and still be written so
    /// @param isAmongOthers asked of what would be a leak: true where more numbers stand beside it,
    ///   as in drawings and tables
    record Pair(double one, double other, double within, BooleanSupplier isAmongOthers) {}

    /// @param text in UTF-8
    /// @param starts where in it something may begin
    Found in(byte[] text, PrefixFilter.Starts starts) {
        var search = new NumberSearch(this, text);
        for (int i = 0; i < starts.size(); i++) {
            if (starts.is(i, PrefixFilter.NUMBER)) {
                search.number(starts.at(i));
            }
            if (starts.is(i, PrefixFilter.SQUARE)) {
                search.square(starts.at(i));
            }
        }
        return search.found();
    }
}
