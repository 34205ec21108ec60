package org.amnok.workspace;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.render.Libraries;
import org.amnok.render.RenderReport;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.LabelStyle;

/// A sheet that says some words.
///
/// @param namesOfOthers those of them that its map has
record SheetOfWords(String words, Set<String> namesOfOthers) implements Sheet {
    @Override
    public PictureSize size() {
        return new PictureSize(600, 300, 96);
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        var pen = new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS);
        pen.write(g, words, 20, 40, LabelStyle.plain(12, 400, Color.BLACK));
        return new RenderReport(1, 0, 0, 0, Map.of(), false);
    }
}
