package org.amnok.layout.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.render.text.VectorPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// What a screen reader finds in a document.
class PdfTagsTest {
    private static final Rectangle INK = new Rectangle(10, 10, 20, 20);

    @Test
    void parts_are_read_in_their_order_not_in_that_of_drawing() throws IOException {
        assertThat(
                        read(
                                g -> {
                                    part(Role.MAP, "a map", 1).draw(g, PdfTagsTest::ink);
                                    part(Role.TITLE, "a title", 0).draw(g, PdfTagsTest::ink);
                                }))
                .containsExactly("H1 a title", "Figure a map");
    }

    @Test
    void a_symbol_is_drawn_in_a_part_before_any_colour_was_set() throws IOException {
        var pdf =
                document(
                        "",
                        g ->
                                part(Role.ENTRY, "a symbol", 0)
                                        .draw(
                                                g,
                                                line ->
                                                        VectorPage.of(line)
                                                                .symbol(
                                                                        line,
                                                                        "look",
                                                                        "look",
                                                                        50,
                                                                        PdfTagsTest::ink)));
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImage(0);
            assertThat(new Color(image.getRGB(15, 15))).isEqualTo(Color.RED);
        }
    }

    @Test
    void what_fails_on_a_page_is_told_as_it_is() {
        assertThatThrownBy(
                        () ->
                                document(
                                        "",
                                        g -> {
                                            g.create();
                                            throw new IllegalArgumentException("no font");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no font");
    }

    @Test
    void ornament_is_not_read() throws IOException {
        assertThat(read(g -> PagePart.of(Role.ORNAMENT).draw(g, PdfTagsTest::ink))).isEmpty();
    }

    @Test
    void what_is_drawn_in_a_figure_belongs_to_it() throws IOException {
        assertThat(
                        read(
                                g ->
                                        part(Role.FIGURE, "a chart", 0)
                                                .draw(
                                                        g,
                                                        chart ->
                                                                part(Role.PARAGRAPH, "a word", 0)
                                                                        .draw(
                                                                                chart,
                                                                                PdfTagsTest::ink))))
                .containsExactly("Figure a chart");
    }

    @Test
    void rows_have_headings_and_cells() throws IOException {
        assertThat(
                        read(
                                g ->
                                        PagePart.of(Role.TABLE)
                                                .draw(
                                                        g,
                                                        table ->
                                                                PagePart.of(Role.ROW)
                                                                        .draw(
                                                                                table,
                                                                                PdfTagsTest::row))))
                .containsExactly("Table", "TR", "TH cars", "TD September");
    }

    private static void row(Graphics2D g) {
        part(Role.ROW_HEADING, "cars", 0).draw(g, PdfTagsTest::ink);
        part(Role.CELL, "September", 0).draw(g, PdfTagsTest::ink);
    }

    @Test
    void the_first_heading_of_a_page_without_a_title_is_its_title() throws IOException {
        assertThat(
                        read(
                                g -> {
                                    part(Role.HEADING, "first", 0).draw(g, PdfTagsTest::ink);
                                    part(Role.HEADING, "second", 0).draw(g, PdfTagsTest::ink);
                                }))
                .containsExactly("H1 first", "H2 second");
    }

    @Test
    void of_the_only_map_the_words_of_a_person_are_told() throws IOException {
        assertThat(read(document("hers", g -> part(Role.MAP, "ours", 0).draw(g, PdfTagsTest::ink))))
                .containsExactly("Figure hers");
    }

    @Test
    void what_is_drawn_outside_all_parts_would_be_found() throws IOException {
        var pdf =
                document(
                        "",
                        g -> {
                            part(Role.TITLE, "a title", 0).draw(g, PdfTagsTest::ink);
                            ink(g);
                        });
        assertThat(VeraPdf.againstUa1(pdf)).anyMatch(fault -> fault.startsWith("7.1:"));
    }

    private static PagePart part(Role role, String words, int place) {
        return new PagePart(role, () -> words, place);
    }

    private static void ink(Graphics2D g) {
        g.setColor(Color.RED);
        g.fill(INK);
    }

    private static List<String> read(Consumer<Graphics2D> paint) throws IOException {
        return read(document("", paint));
    }

    private static byte[] document(String alternative, Consumer<Graphics2D> paint)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PdfDocument("Title", "en")) {
            pdf.page(
                    100,
                    100,
                    alternative,
                    g -> {
                        paint.accept(g);
                        return true;
                    });
            pdf.write(bytes);
        }
        return bytes.toByteArray();
    }

    /// Types of parts with what is told of them, in the order of reading.
    private static List<String> read(byte[] pdf) throws IOException {
        var told = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var tree = document.getDocumentCatalog().getStructureTreeRoot();
            walk((PDStructureNode) tree.getKids().getFirst(), told);
        }
        return told;
    }

    private static void walk(PDStructureNode node, List<String> told) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var instead = element.getAlternateDescription();
                var words = instead == null ? element.getActualText() : instead;
                told.add(element.getStructureType() + (words == null ? "" : " " + words));
                walk(element, told);
            }
        }
    }
}
