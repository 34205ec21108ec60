package org.amnok.cli;

import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `W,S,E,N` in degrees, for example `128.05,41.33,128.30,41.47`.
final class BoundingBoxText implements ITypeConverter<Extent> {
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,15})?");

    /// Below this a scale and its bar say nothing.
    private static final double MIN_SIDE_DEGREES = 0.0001;

    @Override
    public Extent convert(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 4) {
            throw wrong(text, Messages.text("cli.it_needs_four_numbers_west"));
        }
        var west = degrees(parts[0], "west");
        var south = degrees(parts[1], "south");
        var east = degrees(parts[2], "east");
        var north = degrees(parts[3], "north");
        return extent(text, west, south, east, north);
    }

    private static Extent extent(
            String text, double west, double south, double east, double north) {
        try {
            var extent = new Extent(new LatLon(south, west), new LatLon(north, east));
            if (Math.min(east - west, north - south) < MIN_SIDE_DEGREES) {
                throw wrong(text, Messages.text("cli.its_sides_must_be_0_0001"));
            }
            return extent;
        } catch (ProblemException outside) {
            throw wrong(text, outside.problem().sentence());
        }
    }

    private static double degrees(String text, String name) {
        var trimmed = text.strip();
        if (!DEGREES.matcher(trimmed).matches()) {
            throw wrong(text, Messages.text("cli.is_not_a_number_of_degrees", name));
        }
        return Double.parseDouble(trimmed);
    }

    private static TypeConversionException wrong(String text, String why) {
        return new TypeConversionException("'" + text + "': " + why);
    }
}
