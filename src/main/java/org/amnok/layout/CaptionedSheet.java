package org.amnok.layout;

import java.awt.Graphics2D;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.raster.GeoReference;
import org.amnok.render.RenderReport;

/// A sheet with a caption that a person wrote or changed.
record CaptionedSheet(Sheet sheet, Caption caption) implements Sheet {
    @Override
    public PictureSize size() {
        return sheet.size();
    }

    @Override
    public String title() {
        return sheet.title();
    }

    @Override
    public Language language() {
        return sheet.language();
    }

    @Override
    public boolean isBlackOnWhite() {
        return sheet.isBlackOnWhite();
    }

    @Override
    public GeoReference georeference() {
        return sheet.georeference();
    }

    @Override
    public Set<String> namesOfOthers() {
        return sheet.namesOfOthers();
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        return sheet.paint(g, cancelled);
    }
}
