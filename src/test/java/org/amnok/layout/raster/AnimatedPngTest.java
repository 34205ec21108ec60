package org.amnok.layout.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnimatedPngTest {
    @Test
    void frames_and_their_parts_are_numbered_in_one_row() throws IOException {
        assertThat(chunks(animated()))
                .containsExactly(
                        "IHDR", "pHYs", "acTL 3", "fcTL 0", "IDAT", "fcTL 1", "fdAT 2", "fcTL 3",
                        "fdAT 4", "IEND");
    }

    @Test
    void a_frame_holds_only_what_differs_from_the_one_before() {
        assertThat(Changes.between(image(5), image(9))).isEqualTo(new Rectangle(5, 7, 7, 3));
    }

    @Test
    void a_frame_like_the_one_before_holds_one_pixel() {
        assertThat(Changes.between(image(5), image(5))).isEqualTo(new Rectangle(0, 0, 1, 1));
    }

    private static byte[] animated() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var animation = new AnimatedPng(96)) {
            animation.add(image(5), 1000);
            animation.add(image(9), 1000);
            animation.add(image(9), 3000);
            animation.write(out);
        }
        return out.toByteArray();
    }

    /// A square of 3 pixels on white.
    private static BufferedImage image(int x) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 40, 30);
        g.setColor(Color.RED);
        g.fillRect(x, 7, 3, 3);
        g.dispose();
        return image;
    }

    /// The chunks' names, with the first number of those that animate.
    private static List<String> chunks(byte[] png) {
        var bytes = ByteBuffer.wrap(png);
        var names = new ArrayList<String>();
        for (int at = 8; at < png.length; at += 12 + bytes.getInt(at)) {
            var name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            names.add(name.matches("acTL|fcTL|fdAT") ? name + " " + bytes.getInt(at + 8) : name);
        }
        return names;
    }
}
