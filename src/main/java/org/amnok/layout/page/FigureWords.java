package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.List;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// The words of a figure, broken to its width.
///
/// @param leading from one line to the next, of the size of the letters
record FigureWords(PageStyle ink, double leading) {
    /// @param size in units of the page
    record Letters(double size, int weight) {
        Letters times(double factor) {
            return new Letters(size * factor, weight);
        }
    }

    private List<String> lines(String text, Letters letters, double width) {
        return ink.breaker(letters.size, letters.weight, width).lines(text);
    }

    /// How high a text is; 0 for none.
    double height(String text, Letters letters, double width) {
        return text.isEmpty() ? 0 : lines(text, letters, width).size() * letters.size * leading;
    }

    /// Writes a text from the upper edge of a box on.
    ///
    /// @return how high it is
    double write(Graphics2D g, Role role, String text, Box box, Letters letters) {
        if (text.isEmpty()) {
            return 0;
        }
        var lines = lines(text, letters, box.width());
        PagePart.of(role, text).draw(g, part -> write(part, lines, box, letters));
        return lines.size() * letters.size * leading;
    }

    private void write(Graphics2D g, List<String> lines, Box box, Letters letters) {
        var token = letters.weight == 400 ? ThemeColour.LBL_SITE : ThemeColour.LBL_CITY;
        for (var i = 0; i < lines.size(); i++) {
            var base = box.y() + letters.size * (1 + i * leading);
            ink.write(
                    g,
                    lines.get(i),
                    box.x(),
                    base,
                    ink.letters(letters.size, letters.weight, token));
        }
    }
}
