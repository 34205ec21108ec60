package org.amnok.exchange.cell;

import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;

/// What a single cell can be as one of the two angles of a coordinate.
public enum AngleSort {
    /// It says so by a letter or a word.
    LATITUDE,
    /// It says so by a letter or a word.
    LONGITUDE,
    /// A decimal number beyond 90.
    ONLY_LONGITUDE,
    /// A decimal number of at most 90.
    EITHER,
    NONE;

    /// A number without decimals is rather a count.
    public static AngleSort of(String cell) {
        return read(cell).map(angle -> of(angle, cell)).orElse(NONE);
    }

    private static AngleSort of(AxisCell angle, String cell) {
        return switch (angle.axis()) {
            case LATITUDE -> LATITUDE;
            case LONGITUDE -> LONGITUDE;
            case UNTOLD -> byNumber(Math.abs(angle.degrees()), cell);
        };
    }

    private static AngleSort byNumber(double size, String cell) {
        if (size > 180 || !CoordinateText.plain(cell).matches(".*\\d[.,]\\d.*|.*°.*")) {
            return NONE;
        }
        return size > 90 ? ONLY_LONGITUDE : EITHER;
    }

    public static boolean isWithin(String cell, double least, double most) {
        return read(cell)
                .filter(angle -> angle.degrees() >= least && angle.degrees() <= most)
                .isPresent();
    }

    private static Optional<AxisCell> read(String cell) {
        try {
            return AxisCell.read(cell, AxisCell.Axis.UNTOLD);
        } catch (ProblemException impossible) {
            return Optional.empty();
        }
    }
}
