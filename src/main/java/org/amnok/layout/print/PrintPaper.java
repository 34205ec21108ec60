package org.amnok.layout.print;

import java.awt.print.Paper;

/// Sheets that printers have.
public enum PrintPaper {
    A4("A4", 210, 297),
    A3("A3", 297, 420),
    A2("A2", 420, 594),
    LETTER("Letter", 215.9, 279.4),
    TABLOID("Tabloid", 279.4, 431.8);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final String title;
    private final double width;
    private final double height;

    PrintPaper(String title, double widthMillimetres, double heightMillimetres) {
        this.title = title;
        width = widthMillimetres * POINTS_PER_MILLIMETRE;
        height = heightMillimetres * POINTS_PER_MILLIMETRE;
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
