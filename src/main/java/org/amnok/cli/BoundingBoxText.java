package org.amnok.cli;

import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
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
            throw wrong(text, "it needs four numbers: west,south,east,north");
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
                throw wrong(text, "its sides must be 0.0001 degrees (about 10 m) or more");
            }
            return extent;
        } catch (ProblemException outside) {
            throw wrong(text, outside.problem().sentence());
        }
    }

    private static double degrees(String text, String name) {
        var trimmed = text.strip();
        if (!DEGREES.matcher(trimmed).matches()) {
            throw wrong(text, name + " is not a number of degrees such as 128.05");
        }
        return Double.parseDouble(trimmed);
    }

    private static TypeConversionException wrong(String text, String why) {
        return new TypeConversionException("'" + text + "': " + why);
    }
}
