package org.amnok.layout.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.layout.print.PrintPlan.Sheets;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.pdfbox.util.Matrix;

/// The pages of a document on sheets of paper, with marks where the sheets of a poster are cut and
/// laid over each other.
public final class PrintedSheets implements Pageable {
    private static final double MARK = 10;
    private static final float MARK_WIDTH = 0.4f;

    private final PDDocument document;
    private final PrintPlan plan;
    private final PDFRenderer renderer;
    private final List<One> all = new ArrayList<>();

    /// One sheet.
    private record One(int page, Sheets sheets, int column, int row, double width, double height) {
        /// From the left edge of the sheet to that of the page.
        double x() {
            return sheets.number() == 1
                    ? (sheets.width() - width * sheets.scale()) / 2
                    : sheets.margin() - sheets.left(column);
        }

        double y() {
            return sheets.number() == 1
                    ? (sheets.height() - height * sheets.scale()) / 2
                    : sheets.margin() - sheets.top(row);
        }
    }

    /// @param document stays open until all is printed
    public PrintedSheets(PDDocument document, PrintPlan plan) {
        this.document = document;
        this.plan = plan;
        renderer = new PDFRenderer(document);
        renderer.setDefaultDestination(RenderDestination.PRINT);
        var pages = new PDFPageable(document);
        for (var page = 0; page < pages.getNumberOfPages(); page++) {
            var box = document.getPage(page).getCropBox();
            var sheets = plan.sheets(box.getWidth(), box.getHeight());
            for (var i = 0; i < sheets.number(); i++) {
                all.add(
                        new One(
                                page,
                                sheets,
                                i % sheets.columns(),
                                i / sheets.columns(),
                                box.getWidth(),
                                box.getHeight()));
            }
        }
    }

    @Override
    public int getNumberOfPages() {
        return all.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        var format = new PageFormat();
        format.setPaper(plan.paper().sheet());
        format.setOrientation(
                all.get(index).sheets.isUpright() ? PageFormat.PORTRAIT : PageFormat.LANDSCAPE);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        var one = all.get(index);
        return (g, _, _) -> {
            print(one, g);
            return Printable.PAGE_EXISTS;
        };
    }

    private void print(One one, Graphics graphics) {
        var sheets = one.sheets;
        var inner =
                new Rectangle2D.Double(
                        sheets.margin(),
                        sheets.margin(),
                        sheets.width() - 2 * sheets.margin(),
                        sheets.height() - 2 * sheets.margin());
        var g = (Graphics2D) graphics.create();
        try {
            g.clip(inner);
            g.translate(one.x(), one.y());
            g.setBackground(Color.WHITE);
            renderer.renderPageToGraphics(one.page, g, (float) sheets.scale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            g.dispose();
        }
        var around = (Graphics2D) graphics.create();
        clear(sheets, inner, around);
        around.setColor(Color.BLACK);
        around.setStroke(new BasicStroke(MARK_WIDTH));
        marks(one).forEach(around::draw);
        around.dispose();
    }

    /// Makes the margins white: a page that clips what it draws forgets the clip of its sheet.
    private static void clear(Sheets sheets, Rectangle2D inner, Graphics2D g) {
        var margins = new Area(new Rectangle2D.Double(0, 0, sheets.width(), sheets.height()));
        margins.subtract(new Area(inner));
        g.setColor(Color.WHITE);
        g.fill(margins);
    }

    /// Writes them as a PDF, in which nothing becomes pixels that is none on the page.
    void write(Path file) throws IOException {
        try (var sheets = new PDDocument()) {
            var pages = new LayerUtility(sheets);
            PDFormXObject page = null;
            var drawn = -1;
            for (var one : all) {
                if (page == null || one.page != drawn) {
                    page = pages.importPageAsForm(document, one.page);
                    drawn = one.page;
                }
                write(one, page, sheets);
            }
            sheets.save(file.toFile());
        }
    }

    /// Upwards from the lower edge, as a PDF counts.
    private static void write(One one, PDFormXObject page, PDDocument to) throws IOException {
        var sheets = one.sheets;
        var sheet = new PDPage(new PDRectangle((float) sheets.width(), (float) sheets.height()));
        to.addPage(sheet);
        try (var content = new PDPageContentStream(to, sheet)) {
            content.saveGraphicsState();
            content.addRect(
                    (float) sheets.margin(),
                    (float) sheets.margin(),
                    (float) (sheets.width() - 2 * sheets.margin()),
                    (float) (sheets.height() - 2 * sheets.margin()));
            content.clip();
            var bottom = sheets.height() - one.y() - one.height * sheets.scale();
            var place = AffineTransform.getTranslateInstance(one.x(), bottom);
            place.scale(sheets.scale(), sheets.scale());
            content.transform(new Matrix(place));
            content.drawForm(page);
            content.restoreGraphicsState();
            content.setLineWidth(MARK_WIDTH);
            for (var mark : marks(one)) {
                content.moveTo((float) mark.getX1(), (float) (sheets.height() - mark.getY1()));
                content.lineTo((float) mark.getX2(), (float) (sheets.height() - mark.getY2()));
                content.stroke();
            }
        }
    }

    /// In the margins of a poster's sheet: where it is cut, and how far the next one lies over it.
    private static List<Line2D> marks(One one) {
        var sheets = one.sheets;
        var marks = new ArrayList<Line2D>();
        if (sheets.number() == 1) {
            return marks;
        }
        var near = sheets.margin();
        var right = sheets.width() - near;
        var bottom = sheets.height() - near;
        for (var x : List.of(near, right)) {
            across(x, sheets, marks);
        }
        for (var y : List.of(near, bottom)) {
            along(y, sheets, marks);
        }
        if (one.column < sheets.columns() - 1) {
            across(right - sheets.overlap(), sheets, marks);
        }
        if (one.row < sheets.rows() - 1) {
            along(bottom - sheets.overlap(), sheets, marks);
        }
        return marks;
    }

    private static void across(double x, Sheets sheets, List<Line2D> marks) {
        var near = sheets.margin() - 2;
        marks.add(new Line2D.Double(x, near - MARK, x, near));
        marks.add(new Line2D.Double(x, sheets.height() - near, x, sheets.height() - near + MARK));
    }

    private static void along(double y, Sheets sheets, List<Line2D> marks) {
        var near = sheets.margin() - 2;
        marks.add(new Line2D.Double(near - MARK, y, near, y));
        marks.add(new Line2D.Double(sheets.width() - near, y, sheets.width() - near + MARK, y));
    }
}
