package org.amnok.map;

/// Options of line symbolizers by which styles tell the renderer about the ends of a line.
public final class LineOption {
    /// What the line begins with, an [End] by name; nothing by default.
    public static final String START = "lineStart";

    /// What the line ends with, an [End] by name; nothing by default.
    public static final String END = "lineEnd";

    /// Length of an arrow, width of a bar, diameter of a dot, in the symbolizer's unit; 4 times the
    /// line's width by default.
    public static final String END_SIZE = "lineEndSize";

    /// The end of a line.
    public enum End {
        /// Only the stroke's cap.
        NONE,
        /// A filled arrow whose tip is the line's end.
        ARROW,
        /// A bar across the line.
        BAR,
        /// A filled circle around the line's end.
        DOT
    }

    private LineOption() {}
}
