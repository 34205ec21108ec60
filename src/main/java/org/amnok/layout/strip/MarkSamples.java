package org.amnok.layout.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;
import org.amnok.words.Messages;

/// The marks of sightings in a legend.
record MarkSamples(TextRenderer pen, Theme theme) {
    /// How sightings are drawn.
    enum Sample {
        CERTAIN(10, 10),
        DOUBTFUL(10, 10),
        DAYS(6, 14),
        STRETCH(24, 6);

        private final double width;
        private final double height;

        Sample(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final double SIZE = 11;

    /// @return where the next begins
    double paint(Graphics2D g, Sample sample, double x, double y) {
        var ink = new Color(ThemeColour.UI_ACCENT.rgb(theme));
        var shape =
                new RoundRectangle2D.Double(
                        x, y + 5 - sample.height / 2, sample.width, sample.height, 4, 4);
        g.setColor(ink);
        if (sample == Sample.DOUBTFUL) {
            g.setStroke(MarkPainter.DOUBTFUL);
            g.draw(shape);
        } else {
            g.fill(shape);
        }
        var words = Messages.word("looks.mark", sample);
        pen.write(
                g,
                words,
                Math.rint(x + sample.width + 6),
                Math.rint(y + 9),
                LabelStyle.plain(SIZE, 400, new Color(ThemeColour.UI_TEXT2.rgb(theme))));
        return x + sample.width + 6 + pen.width(words, SIZE, 400) + 14;
    }
}
