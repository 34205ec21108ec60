package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.amnok.render.text.VectorPage;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/// A document being written: vectors, real text in embedded fonts, layers that can be switched off.
/// It is PDF/A-2b, names neither author, machine nor time; the same pages make the same bytes. Used
/// by one thread.
public final class PdfDocument implements AutoCloseable {
    private static final float POINTS_PER_PIXEL = 72f / 96;

    static {
        // Read by PDFBox whenever it packs a stream; its own choice takes twice the time for a
        // tenth of the size.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "3");
    }

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfFigures figures = new PdfFigures(document);
    private final PdfPage page;

    /// @param title as readers show it
    /// @param language as in BCP 47
    public PdfDocument(String title, String language) {
        var layers = new PDOptionalContentProperties();
        document.getDocumentCatalog().setOCProperties(layers);
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentInformation().setTitle(title);
        document.setDocumentId((long) title.hashCode());
        page = new PdfPage(layers, new PdfSymbols(document, fonts));
    }

    /// What it is about; not set when it is empty.
    public void subject(String text) {
        if (!text.isEmpty()) {
            document.getDocumentInformation().setSubject(text);
        }
    }

    /// Adds a page.
    ///
    /// @param widthPixels and heightPixels: logical px, 96 to the inch
    /// @param alternative told to those who do not see it; may be empty
    /// @param paint paints with one unit a logical px
    /// @return what it returns
    public <T> T page(
            double widthPixels,
            double heightPixels,
            String alternative,
            Function<Graphics2D, T> paint)
            throws IOException {
        var size =
                new PDRectangle(
                        (float) widthPixels * POINTS_PER_PIXEL,
                        (float) heightPixels * POINTS_PER_PIXEL);
        var sheet = new PDPage(size);
        document.addPage(sheet);
        var graphics = new PdfBoxGraphics2D(document, (float) widthPixels, (float) heightPixels);
        T result;
        try {
            graphics.setFontTextDrawer(fonts);
            graphics.setRenderingHint(VectorPage.KEY, page);
            result = paint.apply(graphics);
        } finally {
            graphics.dispose();
        }
        try (var content = new PDPageContentStream(document, sheet)) {
            content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
            var figure = figures.begin(sheet, alternative, content);
            content.drawForm(graphics.getXFormObject());
            figure.close();
        }
        return result;
    }

    /// All words that were drawn, which the bytes of the document do not say as words.
    public String drawn() {
        return fonts.drawn();
    }

    /// Names the last page in the list of bookmarks.
    public void bookmark(String name) {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        var item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(document.getPage(document.getNumberOfPages() - 1));
        outline.addLast(item);
    }

    /// Writes it, once, after the last page.
    public void write(OutputStream out) throws IOException {
        PdfArchive.complete(document);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
