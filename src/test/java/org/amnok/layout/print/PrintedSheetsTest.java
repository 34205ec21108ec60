package org.amnok.layout.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import org.amnok.layout.print.PrintPlan.Scaling;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page of A4 whose right half is red, on sheets.
class PrintedSheetsTest {
    @AutoClose private final PDDocument document = new PDDocument();

    @BeforeEach
    void draw() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.RED);
            content.addRect(297.6f, 0, 300, 842);
            content.fill();
        }
    }

    @Test
    void at_its_size_it_lies_on_the_sheet_as_on_the_page() throws PrinterException {
        var sheet = image(sheets(Scaling.ACTUAL, 1), 0);
        assertThat(new Color(sheet.getRGB(290, 400))).isEqualTo(Color.WHITE);
        assertThat(new Color(sheet.getRGB(306, 400))).isEqualTo(Color.RED);
    }

    @Test
    void neighbours_of_a_poster_show_the_same_where_they_overlap() throws PrinterException {
        var sheets = sheets(Scaling.POSTER, 2);
        var left = image(sheets, 0);
        var right = image(sheets, 1);
        var margin = (int) Math.round(7 * 72 / 25.4);
        var overlap = (int) Math.round(10 * 72 / 25.4);
        var before = red(left, left.getWidth() - margin - overlap, overlap);
        assertThat(before).isBetween(1, overlap - 1);
        assertThat(red(right, margin, overlap)).isCloseTo(before, within(1));
    }

    /// How many pixels of a row are red.
    private static int red(BufferedImage sheet, int from, int width) {
        return (int)
                IntStream.of(sheet.getRGB(from, 200, width, 1, null, 0, width))
                        .filter(pixel -> pixel == Color.RED.getRGB())
                        .count();
    }

    @Test
    void a_poster_has_marks_in_its_margins_and_nothing_else() throws PrinterException {
        var sheet = image(sheets(Scaling.POSTER, 2), 1);
        assertThat(row(sheet, 12))
                .contains(Color.BLACK.getRGB())
                .doesNotContain(Color.RED.getRGB());
    }

    @Test
    void what_clips_itself_on_the_page_stays_out_of_the_margins_too() throws Exception {
        try (var content =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
            content.addRect(0, 0, 595, 842);
            content.clip();
            content.setNonStrokingColor(Color.BLUE);
            content.addRect(0, 0, 595, 842);
            content.fill();
        }
        var sheet = image(sheets(Scaling.POSTER, 2), 1);
        assertThat(row(sheet, 12)).doesNotContain(Color.BLUE.getRGB());
        assertThat(row(sheet, 12)).contains(Color.BLACK.getRGB());
        assertThat(row(sheet, 200)).contains(Color.BLUE.getRGB());
        assertThat(new Color(sheet.getRGB(4, 200))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_sheet_that_lies_is_told_to_the_printer() {
        document.getPage(0).setMediaBox(new PDRectangle(842, 595));
        var format = sheets(Scaling.FIT, 1).getPageFormat(0);
        assertThat(format.getPaper().getWidth()).isEqualTo(PrintPaper.A4.width());
        assertThat(format.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
    }

    @Test
    void a_print_service_gets_as_many_pages_as_there_are_sheets()
            throws PrintException, IOException {
        var flavour = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        var factory =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        flavour, "application/postscript")[0];
        var sheets = sheets(Scaling.POSTER, 2);
        var out = new ByteArrayOutputStream();
        factory.getPrintService(out)
                .createPrintJob()
                .print(new SimpleDoc(sheets, flavour, null), null);
        assertThat(out.toString(StandardCharsets.ISO_8859_1).split("%%Page: "))
                .hasSize(sheets.getNumberOfPages() + 1);
    }

    @Test
    void the_print_service_is_given_a_pdf_of_them_that_shows_the_same(@TempDir Path folder)
            throws PrinterException, IOException {
        var sheets = sheets(Scaling.POSTER, 2);
        var file = folder.resolve("sheets.pdf");
        sheets.write(file);
        try (var written = Loader.loadPDF(file.toFile())) {
            assertThat(written.getNumberOfPages()).isEqualTo(sheets.getNumberOfPages());
            var renderer = new PDFRenderer(written);
            for (var sheet = 0; sheet < sheets.getNumberOfPages(); sheet++) {
                assertThat(different(renderer.renderImage(sheet), image(sheets, sheet)))
                        .as("pixels of sheet %d", sheet)
                        .isLessThan(0.01);
            }
        }
    }

    /// What share of the pixels differs.
    private static double different(BufferedImage one, BufferedImage other) {
        var width = Math.min(one.getWidth(), other.getWidth());
        var height = Math.min(one.getHeight(), other.getHeight());
        assertThat(one.getWidth()).isCloseTo(other.getWidth(), within(1));
        assertThat(one.getHeight()).isCloseTo(other.getHeight(), within(1));
        var differing =
                IntStream.range(0, width * height)
                        .filter(
                                i ->
                                        one.getRGB(i % width, i / width)
                                                != other.getRGB(i % width, i / width))
                        .count();
        return differing / (double) (width * height);
    }

    /// An A4 map was 29 MB of PostScript.
    @Test
    void a_page_with_something_translucent_stays_small_and_sharp(@TempDir Path folder)
            throws IOException {
        try (var content =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
            var half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.5f);
            content.setGraphicsStateParameters(half);
            content.setNonStrokingColor(Color.BLUE);
            content.addRect(100, 100, 400, 600);
            content.fill();
        }
        var file = folder.resolve("sheets.pdf");
        sheets(Scaling.FIT, 1).write(file);
        assertThat(Files.size(file)).isLessThan(10_000);
    }

    /// It was told the name of the project.
    @Test
    void the_print_service_is_told_the_name_of_no_file() {
        assertThat(SystemPrinters.job(sheets(Scaling.FIT, 1)).getJobName()).isEqualTo("Amnok");
    }

    @Test
    void the_print_service_is_told_the_paper_and_to_make_nothing_smaller() {
        assertThat(SystemPrinters.lpCommand("Desk", PrintPaper.A3, Path.of("sheets.pdf")))
                .containsSequence("-d", "Desk", "-t", "Amnok")
                .containsSequence("-o", "media=A3", "-o", "print-scaling=none", "--", "sheets.pdf");
    }

    @Test
    void a_printer_that_is_paused_is_told_from_one_that_waits() {
        assertThat(
                        SystemPrinters.isPaused(
                                Stream.of(
                                        "printer Desk disabled since Tue Dec  1 17:55:51 2026 -",
                                        "\tPaused")))
                .isTrue();
        assertThat(
                        SystemPrinters.isPaused(
                                Stream.of(
                                        "printer disabled is idle.  enabled since Tue Dec  1 17:55:51 2026")))
                .isFalse();
        assertThat(SystemPrinters.isPaused(Stream.empty())).isFalse();
    }

    private PrintedSheets sheets(Scaling scaling, int across) {
        return new PrintedSheets(document, new PrintPlan(PrintPaper.A4, scaling, across));
    }

    /// One pixel a point.
    private static BufferedImage image(PrintedSheets sheets, int index) throws PrinterException {
        var format = sheets.getPageFormat(index);
        var image =
                new BufferedImage(
                        (int) Math.round(format.getWidth()),
                        (int) Math.round(format.getHeight()),
                        BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        sheets.getPrintable(index).print(g, format, index);
        g.dispose();
        return image;
    }

    private static int[] row(BufferedImage image, int y) {
        return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    }
}
