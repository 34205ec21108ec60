package org.amnok.media;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Makes documents.
public final class Pdfs {
    private Pdfs() {}

    /// A page for each colour, filled with it.
    public static byte[] pages(Color... colours) {
        try (var document = new PDDocument()) {
            for (var colour : colours) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(colour);
                    content.addRect(0, 0, 600, 900);
                    content.fill();
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page with a picture that claims to be as large.
    static byte[] claiming(int width, int height) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image =
                    new PDImageXObject(
                            document,
                            new java.io.ByteArrayInputStream(new byte[10]),
                            COSName.FLATE_DECODE,
                            width,
                            height,
                            8,
                            PDDeviceGray.INSTANCE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 100, 100);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] cut(byte[] pdf) {
        return Arrays.copyOf(pdf, 40);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
