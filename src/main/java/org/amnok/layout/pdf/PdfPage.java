package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.text.AttributedString;
import java.util.function.Consumer;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.VectorPage;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/// Keeps layers of the map as layers that a reader can switch off, symbols as symbols, and tags
/// what is read.
final class PdfPage implements VectorPage {
    private final PDOptionalContentProperties layers;
    private final PdfSymbols symbols;
    private final PdfTags tags;

    PdfPage(PDOptionalContentProperties layers, PdfSymbols symbols, PdfTags tags) {
        this.layers = layers;
        this.symbols = symbols;
        this.tags = tags;
    }

    @Override
    public void part(Graphics2D g, PagePart part, Consumer<Graphics2D> draw) {
        if (tags.isInside()) {
            draw.accept(g);
        } else {
            var number = tags.begin(part);
            if (part.role().holdsOthers()) {
                draw.accept(g);
            } else {
                mark((PdfBoxGraphics2D) g, part.role(), number, draw);
            }
            tags.end();
        }
    }

    private static void mark(
            PdfBoxGraphics2D g, PagePart.Role role, int number, Consumer<Graphics2D> draw) {
        if (role == PagePart.Role.ORNAMENT) {
            g.drawInMarkedContentSequence(COSName.ARTIFACT, draw::accept);
        } else {
            var isFigure = role == PagePart.Role.MAP || role == PagePart.Role.FIGURE;
            var tag = isFigure ? StandardStructureTypes.Figure : StandardStructureTypes.SPAN;
            var properties = new COSDictionary();
            properties.setInt(COSName.MCID, number);
            g.drawInMarkedContentSequence(
                    COSName.getPDFName(tag), PDPropertyList.create(properties), draw::accept);
        }
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
