package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DColorMapper;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// The symbols of a document, each kept once, to be drawn in many places.
final class PdfSymbols {
    private final PDDocument document;
    private final PdfFonts fonts;
    private IPdfBoxGraphics2DColorMapper colours = new PdfBoxGraphics2DColorMapper();
    private final Map<Object, PDFormXObject> byLook = new HashMap<>();

    PdfSymbols(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// In which colours symbols are drawn.
    void colours(IPdfBoxGraphics2DColorMapper next) {
        colours = next;
    }

    /// The symbol of a look, which is drawn at the first time.
    ///
    /// @param radius beyond which it has no ink, around the origin
    PDFormXObject of(Object look, double radius, Consumer<Graphics2D> draw) {
        return byLook.computeIfAbsent(look, each -> drawn(radius, draw));
    }

    /// Its matrix turns it over: a page's y goes down where a form's goes up.
    private PDFormXObject drawn(double radius, Consumer<Graphics2D> draw) {
        try {
            var side = (float) (2 * radius);
            var graphics = new PdfBoxGraphics2D(document, side, side);
            graphics.setFontTextDrawer(fonts);
            graphics.setColorMapper(colours);
            graphics.translate(radius, radius);
            draw.accept(graphics);
            graphics.dispose();
            var form = graphics.getXFormObject();
            form.setMatrix(new AffineTransform(1, 0, 0, -1, -radius, radius));
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
