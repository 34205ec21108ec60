package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amnok.map.symbology.FontFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Embeds those letters of the bundled fonts that a document has, so that its text is real text
/// everywhere. What is set in a font of this machine, or has a letter that its font lacks, is drawn
/// as shapes.
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    /// Set in the place of words, it draws a symbol there: no other way leads through the graphics.
    static final AttributedCharacterIterator.Attribute SYMBOL = new SymbolAttribute();

    private final PDDocument document;
    private final Map<String, Optional<PDFont>> fonts = new HashMap<>();

    private final StringBuilder drawn = new StringBuilder();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// What was drawn, a line for each text.
    String drawn() {
        return drawn.toString();
    }

    /// Asked of every text before it is drawn.
    @Override
    public boolean canDrawText(AttributedCharacterIterator words, IFontTextDrawerEnv env)
            throws IOException {
        if (words.getAttribute(SYMBOL) != null) {
            return true;
        }
        note(words);
        var set = words.getAttribute(TextAttribute.FONT) instanceof Font f ? f : env.getFont();
        var font = font(set);
        return font.isPresent() && hasAll(font.get(), words);
    }

    private static boolean hasAll(PDFont font, AttributedCharacterIterator words)
            throws IOException {
        try {
            font.encode(text(words));
            return true;
        } catch (IllegalArgumentException lacking) {
            return false;
        }
    }

    @Override
    public void drawText(AttributedCharacterIterator words, IFontTextDrawerEnv env)
            throws IOException, FontFormatException {
        if (words.getAttribute(SYMBOL) instanceof PDFormXObject symbol) {
            env.getContentStream().drawForm(symbol);
        } else {
            super.drawText(words, env);
        }
    }

    private void note(AttributedCharacterIterator words) {
        drawn.append(text(words)).append('\n');
    }

    private static String text(AttributedCharacterIterator words) {
        var text = new StringBuilder();
        for (var c = words.first(); c != CharacterIterator.DONE; c = words.next()) {
            text.append(c);
        }
        words.first();
        return text.toString();
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        return font(font).orElse(null);
    }

    private Optional<PDFont> font(Font font) throws IOException {
        var name = font.getPSName();
        var known = fonts.get(name);
        if (known == null) {
            known = load(name + ".ttf");
            fonts.put(name, known);
        }
        return known;
    }

    private Optional<PDFont> load(String file) throws IOException {
        if (!FontFiles.ALL.contains(file)) {
            return Optional.empty();
        }
        try (var in = FontFiles.open(file)) {
            return Optional.of(PDType0Font.load(document, in, true));
        }
    }

    private static final class SymbolAttribute extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 1;

        SymbolAttribute() {
            super("amnok symbol");
        }
    }
}
