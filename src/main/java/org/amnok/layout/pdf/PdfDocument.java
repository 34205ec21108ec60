package org.amnok.layout.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DColorMapper;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DColorMapper;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.layout.raster.Greys;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.VectorPage;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A document being written: vectors, real text in embedded fonts, layers that can be switched off.
/// It is PDF/A-2b and PDF/UA-1, names neither author, machine nor time; the same pages make the
/// same bytes. Used by one thread.
public final class PdfDocument implements AutoCloseable {
    private static final float POINTS_PER_PIXEL = 72f / 96;

    /// What a form's content says of itself, and a page's does not.
    private static final List<COSName> OF_FORMS =
            List.of(
                    COSName.TYPE,
                    COSName.SUBTYPE,
                    COSName.FORMTYPE,
                    COSName.BBOX,
                    COSName.MATRIX,
                    COSName.RESOURCES);

    static {
        // Read by PDFBox whenever it packs a stream; its own choice takes twice the time for a
        // tenth of the size.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "3");
    }

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfTags tags = new PdfTags(document);
    private final PdfPage page;
    private final PdfSymbols symbols;
    private IPdfBoxGraphics2DColorMapper colours = new PdfBoxGraphics2DColorMapper();

    /// @param title as readers show it
    /// @param language as in BCP 47
    public PdfDocument(String title, String language) {
        var layers = new PDOptionalContentProperties();
        document.getDocumentCatalog().setOCProperties(layers);
        document.getDocumentCatalog().setLanguage(language);
        var reader = new PDViewerPreferences(new COSDictionary());
        reader.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(reader);
        document.getDocumentInformation().setTitle(title);
        document.setDocumentId((long) title.hashCode());
        symbols = new PdfSymbols(document, fonts);
        page = new PdfPage(layers, symbols, tags);
    }

    /// Has all colours of what is drawn from now on become greys.
    public void inGreys() {
        var plain = new PdfBoxGraphics2DColorMapper();
        colours = (colour, inside) -> plain.mapColor(Greys.of(colour), inside);
        symbols.colours(colours);
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
    /// @param alternative told instead of its only map; empty for the map's own words
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
        tags.beginPage();
        // what closing says of a page that failed half-way never hides why it failed
        try (Closeable _ = graphics::dispose) {
            graphics.setFontTextDrawer(fonts);
            graphics.setColorMapper(colours);
            // without a paint it draws nothing, symbols neither
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(VectorPage.KEY, page);
            result = paint.apply(graphics);
        }
        tags.endPage(sheet, alternative);
        fill(sheet, graphics.getXFormObject());
        return result;
    }

    /// The content itself, where marks of what is read must stand.
    private void fill(PDPage sheet, PDFormXObject drawn) throws IOException {
        var content = drawn.getStream();
        sheet.setResources(drawn.getResources());
        for (var key : OF_FORMS) {
            content.getCOSObject().removeItem(key);
        }
        var scale = "q %s 0 0 %s 0 0 cm\n".formatted(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
        sheet.setContents(List.of(operators(scale), content, operators("\nQ")));
    }

    private PDStream operators(String text) throws IOException {
        return new PDStream(
                document, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /// All words that were drawn, which the bytes of the document do not say as words, and those
    /// that are told of its parts.
    public String drawn() {
        return fonts.drawn() + tags.told();
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

    /// Keeps layers of the map as layers that a reader can switch off, symbols as symbols, and tags
    /// what is read.
    private record PdfPage(PDOptionalContentProperties layers, PdfSymbols symbols, PdfTags tags)
            implements VectorPage {
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
                    .drawInMarkedContentSequence(
                            COSName.OC, group(id), inner -> draw.accept(inner));
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

    /// The symbols of a document, each kept once, to be drawn in many places.
    private static final class PdfSymbols {
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
}
