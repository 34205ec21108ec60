package org.amnok.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.map.Token;
import org.amnok.render.Pen;

/// What every picture must say below the map: the data's sources, date, scale, what is not drawn.
/// Broken into as many lines as it needs; never cut.
final class SourceLine {
    private static final double TEXT_SIZE = 8;
    private static final double LINE_HEIGHT = 11.5;
    private static final String SEPARATOR = " · ";

    private final Pen pen;
    private final List<String> lines;

    /// @param parts kept whole where they fit
    SourceLine(Pen pen, List<String> parts, double width) {
        this.pen = pen;
        lines = lines(parts, width);
    }

    double height() {
        return lines.size() * LINE_HEIGHT;
    }

    void paint(Graphics2D g, Box box, org.amnok.map.Theme theme) {
        var colour = new Color(Token.LBL_SITE.rgb(theme));
        for (int i = 0; i < lines.size(); i++) {
            var y = box.y() + (i + 0.8) * LINE_HEIGHT;
            pen.write(g, lines.get(i), box.x(), y, TEXT_SIZE, 400, colour);
        }
    }

    private List<String> lines(List<String> parts, double width) {
        var all = new ArrayList<String>();
        var line = "";
        for (var part : parts) {
            var longer = line.isEmpty() ? part : line + SEPARATOR + part;
            if (line.isEmpty() || fits(longer, width)) {
                line = longer;
            } else {
                addWrapped(line, width, all);
                line = part;
            }
        }
        addWrapped(line, width, all);
        return all;
    }

    /// Breaks one part that is longer than a line at its words.
    private void addWrapped(String text, double width, List<String> into) {
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits(longer, width)) {
                into.add(line);
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            into.add(line);
        }
    }

    private boolean fits(String text, double width) {
        return pen.width(text, TEXT_SIZE, 400) <= width;
    }
}
