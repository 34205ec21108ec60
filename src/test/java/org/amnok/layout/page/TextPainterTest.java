package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.amnok.domain.Language;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.map.Theme;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.DrawnWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPainterTest {
    private static final TextRenderer PEN = new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS);

    /// In 46 mm only a smaller title has room for both names on one line.
    @ParameterizedTest
    @CsvSource({"60, '丹東–新義州：|目撃5件'", "46, '丹東–新義州：|目撃5件'", "36, '丹東–|新義州：|目撃5件'"})
    void a_title_is_rather_a_little_smaller_than_a_name_in_it_broken(double width, String lines) {
        var words = new DrawnWords();
        var g = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB).createGraphics();
        words.follow(g);
        var frame = new PageRectangle(5, 5, width, 40);
        new TextPainter(new PageStyle(PEN, Theme.LIGHT, Language.JA, 1))
                .paint(TextItem.of("title", frame, Role.TITLE, ""), "丹東–新義州：目撃5件", g);
        g.dispose();
        assertThat(words.text()).isEqualTo(lines.replace('|', '\n'));
    }
}
