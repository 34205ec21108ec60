package org.amnok.render.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgRasterTest {
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">";

    @Test
    void a_logo_is_drawn_as_large_as_asked_and_transparent_around_it() throws IOException {
        var png = SvgRaster.png(svg("<circle cx=\"20\" cy=\"10\" r=\"6\" fill=\"#ff0000\"/>"), 400);
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(200);
        assertThat(picture.getRGB(200, 100)).isEqualTo(0xffff0000);
        assertThat(picture.getRGB(2, 2) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>",
                "<script>alert(1)</script>",
                "<foreignObject/>",
                "<filter id=\"f\"/>"
            })
    void what_reaches_outside_or_takes_long_is_refused(String inside) {
        assertThatThrownBy(() -> SvgRaster.png(svg(inside), 400))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void an_element_used_a_billion_times_is_refused_before_it_is_drawn() {
        var bomb = new StringBuilder("<g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>");
        for (var i = 1; i < 10; i++) {
            bomb.append("<g id=\"a").append(i).append("\">");
            bomb.append(("<use href=\"#a" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        assertThatThrownBy(() -> SvgRaster.png(svg(bomb.toString()), 400))
                .hasMessageContaining("takes too long");
    }

    @Test
    void an_element_that_uses_itself_is_refused() {
        var loop = "<g id=\"a\"><use href=\"#a\"/></g>";
        assertThatThrownBy(() -> SvgRaster.png(svg(loop), 400))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void what_is_no_svg_is_refused() {
        var text = "not SVG".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SvgRaster.png(text, 400)).isInstanceOf(ProblemException.class);
    }

    private static byte[] svg(String inside) {
        return (HEAD + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
