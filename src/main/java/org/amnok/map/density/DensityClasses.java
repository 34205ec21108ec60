package org.amnok.map.density;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.NiceNumbers;
import org.amnok.map.ThemeColour;
import org.amnok.words.Messages;

/// Classes of a density, each from its lower bound to the next; the last is open.
///
/// @param kind what is counted: heat map or hexagons
/// @param bounds lower ones, rising; at most [#MOST]. None when there is nothing to count.
/// @param acrossMetres width of a hexagon on the ground; 0 for a heat map, which counts to the km²
public record DensityClasses(SightingDisplay kind, List<Double> bounds, double acrossMetres) {
    public static final int MOST = 5;

    public DensityClasses {
        bounds = List.copyOf(bounds);
    }

    /// Classes that grow by ratio.
    ///
    /// @param least where the lowest starts
    /// @param most the greatest value that there is
    public static List<Double> bounds(double least, double most) {
        if (!(most >= least)) {
            return List.of();
        }
        return DoubleStream.iterate(0, i -> i < MOST, i -> i + 1)
                .map(i -> NiceNumbers.near(least * Math.pow(most / least, i / MOST)))
                .filter(bound -> bound <= most)
                .distinct()
                .boxed()
                .toList();
    }

    /// The class of a value, the lowest is 1; 0 below all.
    public int of(double value) {
        var index = 0;
        while (index < bounds.size() && value >= bounds.get(index)) {
            index++;
        }
        return index;
    }

    /// The counts of a class of hexagons: `5–9`, `1`, `100+`.
    ///
    /// @param number of the class, from 1
    public String countText(int number) {
        var first = Math.round(bounds.get(number - 1));
        if (number == bounds.size()) {
            return String.format(Locale.ROOT, "%,d+", first);
        }
        var last = Math.round(bounds.get(number)) - 1;
        return first == last
                ? Messages.number(first)
                : String.format(Locale.ROOT, "%,d–%,d", first, last);
    }

    /// Where a class of a heat map starts: `0.05`, `2,000`.
    public String boundText(int number) {
        return plain(bounds.get(number - 1));
    }

    /// The width of a hexagon on the ground: `500 m`, `20 km`.
    public String acrossText() {
        return acrossMetres < 1000
                ? plain(acrossMetres) + " m"
                : plain(acrossMetres / 1000) + " km";
    }

    private static String plain(double value) {
        var digits =
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return digits.format(value);
    }

    /// How strong the colour of a class is, 1 to [#MOST]. Few classes lie apart.
    ///
    /// @param number of the class, from 1
    public int level(int number) {
        return bounds.size() < 2
                ? MOST - 1
                : (int) Math.round(1 + (number - 1.0) * (MOST - 1) / (bounds.size() - 1));
    }

    public ThemeColour colour(int number) {
        return ThemeColour.density(level(number));
    }
}
