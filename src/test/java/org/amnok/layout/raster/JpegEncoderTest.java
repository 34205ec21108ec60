package org.amnok.layout.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JpegEncoderTest {
    @Test
    void it_has_the_size_and_the_resolution_in_pixels_per_inch() throws IOException {
        var jpeg = encoded();
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(64);
        var head = first(jpeg, "app0JFIF");
        assertThat(head.getAttribute("Xdensity")).isEqualTo("300");
        assertThat(head.getAttribute("resUnits")).isEqualTo("1");
    }

    @Test
    void colours_are_not_subsampled() throws IOException {
        assertThat(first(encoded(), "componentSpec").getAttribute("HsamplingFactor"))
                .isEqualTo("1");
    }

    @Test
    void it_holds_no_comment_and_no_exif() throws IOException {
        var markers = tree(encoded());
        assertThat(markers.getElementsByTagName("com").getLength()).isZero();
        assertThat(markers.getElementsByTagName("unknown").getLength()).isZero();
    }

    private static Element first(byte[] jpeg, String name) throws IOException {
        return (Element) tree(jpeg).getElementsByTagName(name).item(0);
    }

    private static Element tree(byte[] jpeg) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg)));
        return (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_jpeg_image_1.0");
    }

    private static byte[] encoded() throws IOException {
        var out = new ByteArrayOutputStream();
        JpegEncoder.write(Pictures.noise(new Random(7), 64, 48), 300, out);
        return out.toByteArray();
    }
}
