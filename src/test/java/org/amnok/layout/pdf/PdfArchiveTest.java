package org.amnok.layout.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/// What makes a page PDF/A-2b; that veraPDF agrees is shown by `AccessiblePagesTest`.
class PdfArchiveTest {
    @Test
    void it_says_that_it_is_pdf_a_2b() throws IOException {
        assertThat(metadata("Title")).contains("<pdfaid:part>2<", "<pdfaid:conformance>B<");
    }

    @Test
    void its_title_stands_in_the_metadata_as_words() throws IOException {
        assertThat(metadata("혜산 & <b>")).contains("혜산 &amp; &lt;b&gt;");
    }

    @Test
    void control_characters_of_a_title_are_left_out_of_the_metadata() throws IOException {
        assertThat(metadata("a\u0001b")).contains(">ab<");
    }

    @Test
    void its_colours_are_srgb() throws IOException {
        try (var document = Loader.loadPDF(pdf("Title"))) {
            assertThat(document.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(colours -> assertThat(colours.getInfo()).contains("sRGB"));
        }
    }

    @Test
    void pixels_are_not_smoothed_by_the_reader() throws IOException {
        try (var document = Loader.loadPDF(pdf("Title"))) {
            assertThat(smoothed(document.getPage(0).getResources())).isZero();
        }
    }

    private static int smoothed(PDResources resources) throws IOException {
        var count = 0;
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            count += object.getCOSObject().containsKey(COSName.INTERPOLATE) ? 1 : 0;
            count += object instanceof PDFormXObject form ? smoothed(form.getResources()) : 0;
        }
        return count;
    }

    private static String metadata(String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(title))) {
            var metadata = document.getDocumentCatalog().getMetadata();
            return new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] pdf(String title) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PdfDocument(title, "en")) {
            pdf.page(
                    100,
                    100,
                    "",
                    g -> {
                        g.setRenderingHint(
                                RenderingHints.KEY_INTERPOLATION,
                                RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                        return g.drawImage(
                                new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB),
                                0,
                                0,
                                50,
                                50,
                                null);
                    });
            pdf.write(bytes);
        }
        return bytes.toByteArray();
    }
}
