package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.text.AttributedString;
import java.util.function.Consumer;
import org.amnok.render.text.VectorPage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/// Keeps layers of the map as layers that a reader can switch off, and symbols as symbols.
final class PdfPage implements VectorPage {
    private final PDOptionalContentProperties layers;
    private final PdfSymbols symbols;

    PdfPage(PDOptionalContentProperties layers, PdfSymbols symbols) {
        this.layers = layers;
        this.symbols = symbols;
    }

    @Override
    public void layer(Graphics2D g, String id, Consumer<Graphics2D> draw) {
        ((PdfBoxGraphics2D) g)
                .drawInMarkedContentSequence(COSName.OC, group(id), inner -> draw.accept(inner));
    }

    @Override
    public void symbol(
            Graphics2D g, Object look, String name, double radius, Consumer<Graphics2D> draw) {
        if (isFaded(g)) {
            draw.accept(g);
        } else {
            var place = new AttributedString(" ");
            place.addAttribute(PdfFonts.SYMBOL, symbols.of(look, radius, draw));
            g.drawString(place.getIterator(), 0, 0);
        }
    }

    /// A kept symbol has its own opacity.
    private static boolean isFaded(Graphics2D g) {
        return g.getComposite() instanceof AlphaComposite composite && composite.getAlpha() < 1;
    }

    private PDOptionalContentGroup group(String id) {
        var known = layers.getGroup(id);
        if (known != null) {
            return known;
        }
        var group = new PDOptionalContentGroup(id);
        layers.addGroup(group);
        return group;
    }
}
