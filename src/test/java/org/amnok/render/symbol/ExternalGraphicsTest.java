package org.amnok.render.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.amnok.render.Ink;
import org.amnok.render.Pngs;
import org.amnok.render.style.StyleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Graphics that a style names or holds. Both the name and the bytes may be hostile.
class ExternalGraphicsTest {
    private static final String BOX =
            "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>%s</svg>";

    private static GraphicSymbol read(String parameters, byte[] bytes) {
        var base64 = Base64.getEncoder().encodeToString(bytes);
        return new ExternalGraphics().symbol("data:;base64," + base64 + parameters);
    }

    private static GraphicSymbol read(String parameters, String content) {
        return read(parameters, BOX.formatted(content).getBytes(StandardCharsets.UTF_8));
    }

    private static Ink ink(GraphicSymbol symbol) {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        ((GraphicSymbol.Svg) symbol)
                .document()
                .render((Component) null, image.createGraphics(), null);
        return new Ink(image);
    }

    @Test
    void a_path_or_address_is_never_opened(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("pin.svg"), BOX.formatted(""));
        for (var uri : new String[] {file.toString(), file.toUri().toString(), "pin.svg", ""}) {
            assertThatThrownBy(() -> new ExternalGraphics().symbol(uri))
                    .hasMessage("a graphic outside of the style");
        }
    }

    @Test
    void a_graphic_is_read_once() {
        var graphics = new ExternalGraphics();
        var uri = "data:;base64," + Base64.getEncoder().encodeToString(Pngs.checked(8, 8));
        assertThat(graphics.symbol(uri)).isSameAs(graphics.symbol(uri));
    }

    @Test
    void base64_that_is_damaged_is_refused() {
        assertThatThrownBy(() -> new ExternalGraphics().symbol("data:;base64,a~b"))
                .hasMessage("a graphic that is damaged");
    }

    @Test
    void the_fill_of_the_style_is_the_current_colour() {
        var box = "<rect width='10' height='10' fill='currentColor'/>";
        assertThat(ink(read("?fill=%23ff0000", box)).at(5, 5)).isEqualTo(0xFF0000);
    }

    @Test
    void parameters_of_the_style_are_put_in() {
        var box = "<rect width='10' height='10' style='fill:param(fill) #00ff00'/>";
        assertThat(ink(read("?fill=blue", box)).at(5, 5)).isEqualTo(0x0000FF);
    }

    @Test
    void without_parameters_the_graphic_has_its_own_colours() {
        var box = "<rect width='10' height='10' fill='param(fill) #00ff00'/>";
        assertThat(ink(read("", box)).at(5, 5)).isEqualTo(0x00FF00);
    }

    @Test
    void entities_of_svg_read_no_file(@TempDir Path folder) throws IOException {
        var secret =
                Files.writeString(
                        folder.resolve("secret"), "<rect width='10' height='10' fill='red'/>");
        var svg =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM '%s'>]>".formatted(secret.toUri())
                        + BOX.formatted("<rect width='5' height='10' fill='blue'/>&x;");
        try {
            var symbol = read("", svg.getBytes(StandardCharsets.UTF_8));
            assertThat(ink(symbol).count(0xFF0000)).isZero();
        } catch (StyleProblem refused) {
            assertThat(refused.reason()).contains("neither SVG");
        }
    }

    @Test
    void images_in_svg_read_no_file(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("a.png"), Pngs.checked(10, 10));
        var image = "<image width='10' height='10' href='%s'/>".formatted(file.toUri());
        assertThat(ink(read("", image)).count(0)).isEqualTo(100);
    }

    @Test
    void what_is_neither_svg_nor_png_is_refused() {
        assertThatThrownBy(() -> read("", new byte[] {1, 2, 3}))
                .hasMessage("a graphic that is neither SVG nor PNG");
    }

    @Test
    void a_broken_png_is_refused() {
        var png = java.util.Arrays.copyOf(Pngs.checked(20, 20), 40);
        assertThatThrownBy(() -> read("", png)).hasMessage("a graphic that is a broken PNG");
    }

    @Test
    void a_png_that_claims_to_be_huge_is_refused_unread() {
        var png = Pngs.checked(20, 20);
        png[16] = 0x7F;
        assertThatThrownBy(() -> read("", png)).isInstanceOf(StyleProblem.class);
    }

    @Test
    void a_png_wider_than_2048_px_is_refused() {
        assertThatThrownBy(() -> read("", Pngs.checked(2049, 1)))
                .hasMessage("a graphic wider or higher than 2048 px");
    }
}
