package org.amnok.map.symbology;

/// Options of line symbolizers by which styles tell the renderer about the ends of a line.
public final class LineOption {
    /// `true` for a filled circle around the line's first point.
    public static final String START_DOT = "startDot";

    /// `true` for a filled circle around the line's last point.
    public static final String END_DOT = "endDot";

    /// Diameter of a dot in the symbolizer's unit; 4 times the line's width by default.
    public static final String DOT_SIZE = "dotSize";

    private LineOption() {}
}
