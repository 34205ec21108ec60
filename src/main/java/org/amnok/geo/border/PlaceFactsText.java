package org.amnok.geo.border;

import java.util.Locale;
import org.amnok.domain.Bank;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.domain.record.PlaceFacts.NearestSite;
import org.amnok.geo.CompassPoint;
import org.amnok.geo.MeasureText;
import org.amnok.geo.UncertaintyText;
import org.amnok.words.Messages;

/// What follows from a place, in words.
public final class PlaceFactsText {
    private static final double SMALLEST_RANGE_KILOMETRES = 0.2;

    private PlaceFactsText() {}

    /// "North Korean side", or "Not known: its circle of ±3 km crosses the border, …".
    ///
    /// @param note why it is not known, or the name of an island
    public static String bank(Bank bank, String note) {
        return switch (bank) {
            case DPRK, PRC -> bank.label();
            case ISLAND -> Messages.text("geo.on", note);
            case WATER ->
                    note.isEmpty()
                            ? Messages.text("geo.on_the_water")
                            : Messages.text("geo.on_the_water_of", note);
            case UNKNOWN ->
                    note.isEmpty()
                            ? Messages.text("geo.not_known")
                            : Messages.text("geo.not_known_2", BankNotes.shown(note));
        };
    }

    /// "Yalu km 612.3", with the range where it is wide: "Yalu km 612.3 (610–615)".
    public static String along(Along along) {
        var words = kilometre(along);
        return along.highest() - along.lowest() < SMALLEST_RANGE_KILOMETRES
                ? words
                : words + " (" + range(along) + ")";
    }

    /// "Yalu km 612.3"
    public static String kilometre(Along along) {
        return String.format(Locale.ROOT, "%s km %.1f", along.river().label(), along.kilometre());
    }

    private static String range(Along along) {
        var pattern = along.highest() - along.lowest() < 10 ? "%.1f–%.1f" : "%.0f–%.0f";
        return String.format(Locale.ROOT, pattern, along.lowest(), along.highest());
    }

    /// "1.24 km NE of Hyesan station", "within Hyesan station" for a place in its area, or "Hyesan
    /// station, in its circle of ±3 km" where distance and direction are less than is known.
    ///
    /// @param uncertaintyMetres of the place; 0 when unknown
    public static String nearest(NearestSite nearest, String name, double uncertaintyMetres) {
        if (nearest.metres() == 0) {
            return Messages.text("geo.within", name);
        }
        return nearest.metres() <= uncertaintyMetres
                ? Messages.text(
                        "geo.in_its_circle_of", name, UncertaintyText.radius(uncertaintyMetres))
                : Messages.text(
                        "geo.of",
                        MeasureText.length(nearest.metres()),
                        CompassPoint.of(nearest.bearingDegrees()),
                        name);
    }
}
