package org.amnok.layout.print;

import java.awt.print.Paper;
import java.util.Set;

/// Sheets that printers have.
public enum PrintPaper {
    A4("A4", 210, 297),
    A3("A3", 297, 420),
    A2("A2", 420, 594),
    LETTER("Letter", 215.9, 279.4),
    TABLOID("Tabloid", 279.4, 431.8);

    /// Where the Common Locale Data Repository says so.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final String title;
    private final double width;
    private final double height;

    PrintPaper(String title, double widthMillimetres, double heightMillimetres) {
        this.title = title;
        width = widthMillimetres * POINTS_PER_MILLIMETRE;
        height = heightMillimetres * POINTS_PER_MILLIMETRE;
    }

    /// What is printed on in the country of this machine, whatever language the window speaks.
    public static PrintPaper usual() {
        return usual(System.getProperty("user.country", ""));
    }

    /// @param country two letters, as in `US`; empty when it is not known
    public static PrintPaper usual(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    public String title() {
        return title;
    }

    /// The shorter side, points.
    double width() {
        return width;
    }

    /// The longer side, points.
    double height() {
        return height;
    }

    /// All of it: what a printer cannot reach it leaves white.
    Paper sheet() {
        var paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        return paper;
    }
}
