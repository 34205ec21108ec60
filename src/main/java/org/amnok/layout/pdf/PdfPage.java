package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.amnok.render.VectorPage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/// Keeps layers of the map as layers that a reader can switch off.
final class PdfPage implements VectorPage {
    private final PDOptionalContentProperties layers;

    PdfPage(PDOptionalContentProperties layers) {
        this.layers = layers;
    }

    @Override
    public void layer(Graphics2D g, String id, Consumer<Graphics2D> draw) {
        ((PdfBoxGraphics2D) g)
                .drawInMarkedContentSequence(COSName.OC, group(id), inner -> draw.accept(inner));
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
